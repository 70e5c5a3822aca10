import { taggingWink } from '../wink.ts'
import { debrisOf } from './debris.ts'
import { fold } from './recall.ts'

/** A sentence of a summary, as the measures of prose see it. */
export interface ProseSentence {
  readonly text: string
  /** Whether the sentence before it in the summary also stands directly before it in the source. */
  readonly follows: boolean
}

/** The faults of a summary's prose, measured apart from the summariser so that the two can disagree. */
export interface Prose {
  /** Sentences that open with a reference whose antecedent the summary left behind. */
  readonly unresolved: readonly string[]
  /** Sentences without a finite verb. */
  readonly verbless: readonly string[]
  /** Sentences with debris, each with its kind: `bullet: ● Durable …`. */
  readonly debris: readonly string[]
  /** Pairs of sentences that repeat each other. */
  readonly echoes: readonly (readonly [string, string])[]
  /** Whether one of the first two sentences names the company. */
  readonly named: boolean
}

const words = (text: string): readonly string[] => fold(text).match(/[a-z0-9][a-z0-9'&.-]*[a-z0-9]|[a-z0-9]/g) ?? []

/** "It is estimated that …", "It is the Company's policy to …": no antecedent wanted. */
const EXPLETIVE = /^it (?:is|was|has been|may be|appears|seems)\b.{1,90}\b(?:that|to|whether)\b/
/** "This annual report", "These forward-looking statements": the document itself; "Those who …" explains itself. */
const SELF = /^(?:this|these) (?:annual |quarterly )?(?:report|form|filing|document|item|section|discussion|year)|^those (?:who|that|with|without)\b|^such as\b/
const PRONOUN = /^(?:it|they|he|she|its|their|his|her|both|neither|the (?:latter|former|remaining|remainder|balance|rest|other|purchase price|proceeds|consideration)|remaining|no other|other (?:customers|sales|products|stores|markets))\b/
const DEMONSTRATIVE = /^(?:this|that|these|those|such|(?:all|each|some|most|many|none|one|two|three|both|among|in|under|through|by|with|for|at|on|as part of|because of|as a result of|in addition to|of) (?:of )?(?:this|these|those|such|them))\b/

/** "The joint venture operates …", "The agreement expires …": something that another sentence must have brought up; group 1 is its head noun. */
const DEFINITE = /^the (?:[a-z-]+ )?(venture|agreement|transaction|merger|acquisition|contract|letter|arrangement|study|trial|rule|act|lawsuit|program|plan|facility|notes|division|segment|subsidiary|plant|system|platform|site)s? (?:are|were|have|had|will|may|can|[a-z]+(?:s|ed))\b/

/** The noun that "These products", "Such loans" speak of, cut to a crude stem: `product`, `loan`. */
const nounAfter = (folded: string): string | undefined =>
  /\b(?:this|that|these|those|such) (?:\w+ly )?([a-z-]{4,})/.exec(folded)?.[1]?.replace(/(?:ies|es|s|y)$/, '')

/** "We owe it milestone payments": an object so early that its noun must be in another sentence. */
const leansWithObject = (folded: string): boolean => /^(?:we|they|the company|management) (?:also )?[a-z]+(?: (?:to|for|from|with|by))? (?:it|them|him|her)\b/.test(folded)

/** "We estimate that it affects 25,000 people": a pronoun where the subject should be. */
const leansInside = (folded: string): boolean => /^(?:we|management) (?:also )?(?:believes?|estimates?|expects?|anticipates?)(?: that)? (?:it|they|these|this|such)\b/.test(folded)

/** Whether a sentence opens with a reference that neither it nor what stands before it in the summary resolves. */
const isUnresolved = (sentence: ProseSentence, earlier: readonly ProseSentence[]): boolean => {
  const before = earlier.at(-1)
  const told = fold(earlier.map(({ text }) => text).join(' '))
  const folded = fold(sentence.text).replace(/^[^a-z0-9]+/, '')
  if (SELF.test(folded) || EXPLETIVE.test(folded)) return false
  const follows = sentence.follows && before !== undefined
  if (PRONOUN.test(folded) || leansInside(folded) || leansWithObject(folded)) return !follows
  const definite = DEFINITE.exec(folded)?.[1]
  if (definite !== undefined) return !follows && !told.includes(definite)
  if (!DEMONSTRATIVE.test(folded)) return false
  const noun = nounAfter(folded)
  return !follows && !(noun !== undefined && before !== undefined && fold(before.text).includes(noun))
}

/** Verbs that wink often tags as nouns: "Customers range from …", "Our strategy centers on …". */
const VERB_LIKE = /^(?:access|afford|bring|center|compete|contract|cost|drive|facilitate|focus|increase|guarantee|lease|license|link|market|offer|plan|process|purchase|range|rank|service|ship|stock|supplement|supply|supplie|target|trade|use|work)s?$|^(?:bore|cost|grew|rose)$/

/** Where a clause begins that only describes a noun: "Services ⟨that⟩ automate", "vehicles ⟨we⟩ acquire". */
const opensRelative = (values: readonly string[], tags: readonly string[], i: number): boolean => {
  if (/^(?:who|which)$/.test(values[i] ?? '')) return true
  const afterNoun = /^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '')
  // "For ships we make …" goes on with its main clause.
  return afterNoun && (values[i] === 'that' || (/^(?:we|they|it)$/.test(values[i] ?? '') && tags[0] === 'DET'))
}

/** Whether wink tags a main verb that can be finite: an auxiliary, or a verb that is neither "-ing", nor after "to", nor of a relative clause. */
const hasFiniteVerb = (text: string): boolean => {
  const { its, readDoc } = taggingWink()
  const tokens = readDoc(text).tokens()
  const tags = tokens.out(its.pos) as readonly string[]
  const values = tokens.out(its.normal) as readonly string[]
  const isFinite = (i: number): boolean => {
    const value = values[i] ?? ''
    const isSubjectBefore = /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(tags[i - 1] ?? '')
    return values[i - 1] !== 'to' && (tags[i] === 'AUX' || (tags[i] === 'VERB' && !/.ing$/.test(value)) || (isSubjectBefore && VERB_LIKE.test(value)) || /^(?:we|they)$/.test(values[i - 1] ?? ''))
  }
  let relative = false
  let coordinated = false
  return tags.some((_, i) => {
    if (opensRelative(values, tags, i)) relative = true
    if (!isFinite(i)) return false
    const goesOn = coordinated && /^(?:and|or)$/.test(values[tags[i - 1] === 'ADV' ? i - 2 : i - 1] ?? '')
    const follows = values[i - 1] !== undefined && tags[i - 1] === 'AUX' && coordinated
    if (!relative && !goesOn && !follows) return true
    relative = false
    coordinated = true
    return false
  })
}

const EMPTY_WORDS = new Set(('a an and are as at be been by for from has have in into is it its of on or our such that the their these this to was we were which will with ' +
  'company company\'s also other including approximately').split(' '))

const DATE = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b/g

/** Figures that tell two statements apart, `$69.8`, `42%`, `1,990`: not years, days and small counts, which stand in too many sentences. */
const figures = (text: string): ReadonlySet<string> =>
  new Set((fold(text).replace(DATE, '').match(/\$?\d+(?:[.,]\d+)*%?/g) ?? []).filter(figure => /\D|\d{3}/.test(figure) && !/^(?:19|20)\d\d$/.test(figure)))

const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter(x => b.has(x)).length

/** Share of the shorter sentence's content words that the other one holds too. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => common(a, b) / Math.max(1, Math.min(a.size, b.size))

/** Same figure and half the words, or three quarters of the words and no figure that differs. */
const isEcho = (one: string, two: string): boolean => {
  const [a, b] = [words(one), words(two)]
  const contentOf = (all: readonly string[]) => new Set(all.filter(word => !EMPTY_WORDS.has(word)))
  const alike = overlap(contentOf(a), contentOf(b))
  const [x, y] = [figures(one), figures(two)]
  if (common(x, y) > 0) return alike >= 0.5
  return alike >= 0.75 && (x.size === 0 || y.size === 0)
}

const SUFFIXES = new Set(['inc', 'corp', 'corporation', 'incorporated', 'company', 'co', 'ltd', 'limited', 'llc', 'lp', 'plc', 'group', 'holdings', 'the', 'and', '&', 'of'])

/** Words that open many companies' names and name none of them. */
const GENERIC = new Set('american advanced atlantic central energy federal financial first general global home international national new pacific renewable standard union united'.split(' '))

/** The ways to name a company: "Sonora Tool Works, Inc." by `sonora tool works`, `sonora tool`, `sonora`, or the initials. */
const namesOf = (company: string): readonly string[] => {
  const all = words(company.replace(/[.,](?=\s|$)|\.com\b/gi, ''))
  const core = all.filter(word => !SUFFIXES.has(word))
  const kept = core.length > 0 ? core : all
  const [first = ''] = kept
  const initials = kept.map(word => word.charAt(0)).join('')
  return [kept.join(' '), kept.slice(0, 2).join(' '), ...(first.length >= 4 && !GENERIC.has(first) ? [first] : []), ...(initials.length >= 3 ? [initials] : [])]
}

const isNamed = (company: string, sentences: readonly ProseSentence[]): boolean => {
  const opening = ` ${words(sentences.slice(0, 2).map(sentence => sentence.text).join(' ')).join(' ').replaceAll("'s ", ' ')} `
  return namesOf(company).some(name => opening.includes(` ${name}`))
}

/**
 * Measures the prose of a summary.
 *
 * @param sentences of the summary, in its order
 * @param company its name, as the fact sheet gives it
 */
export const measureProse = (sentences: readonly ProseSentence[], company: string): Prose => ({
  unresolved: sentences.filter((sentence, i) => isUnresolved(sentence, sentences.slice(0, i))).map(sentence => sentence.text),
  verbless: sentences.filter(sentence => !hasFiniteVerb(sentence.text)).map(sentence => sentence.text),
  debris: sentences.flatMap(({ text }) => debrisOf(text).slice(0, 1).map(kind => `${kind}: ${text}`)),
  echoes: sentences.flatMap((one, i) => sentences.slice(i + 1).filter(two => isEcho(one.text, two.text)).map(two => [one.text, two.text] as const)),
  named: isNamed(company, sentences),
})
