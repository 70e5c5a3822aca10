import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import { capitalised } from '../compress/cut.ts'
import type { Slice } from '../compress/cut.ts'
import { knownFiniteVerb } from '../language/finite-verb.ts'
import { wordsOf } from '../language/words.ts'
import { dependence } from '../reference/dependence.ts'

/** A part of a sentence that stands alone when it starts with a capital and ends in a full stop. */
export interface Clause {
  /** How it was found: `'semicolon'`, `'coordinate'`, `'without-tail'`, `'without-relative'` or `'without-lead'`. */
  readonly rule: string
  /** The slices of the sentence that it consists of, ascending. */
  readonly slices: readonly Slice[]
}

/** Sentences of fewer words (about 45 tokens) are chosen whole or not at all. */
const LONG = 32
/** Fewer words say too little. */
const SHORTEST = 7
/** What a clause must save, in words, to be worth a try. */
const LEAST_SAVED = 6
/** Where the verb of a second clause stands at the latest, in code units. */
const FARTHEST_VERB = 40
/** Candidates of one sentence. */
const MOST = 4

const SUBORDINATORS = new Set(lexicon.subordinators)
const NO_STARTS = new Set([...lexicon.noClauseStarts, ...lexicon.subordinators])
const NO_ENDS = new Set(lexicon.noClauseEnds)
const CONDITIONS = new Set(lexicon.conditions)
const VAGUE = new Set(lexicon.vague)
const BEFORE_NOUN = new Set(['in', 'into', 'with', 'through', 'to', 'of', 'by'])
const ATTRIBUTIONS = new Set(lexicon.attributions)

// "(i) pumps; (ii) valves", "(1)", "(a)": an enumeration, not clauses
const ENUMERATOR = /\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)/

const isBalanced = (text: string): boolean =>
  text.split('(').length === text.split(')').length && text.split('“').length === text.split('”').length && text.split('"').length % 2 === 1

const lowerWords = (text: string): string[] => wordsOf(text).map(word => word.lower)

/** Whether a text stands alone as a sentence: a subject and a finite verb, no conjunction or preposition at its edges. */
const isMainClause = (text: string): boolean => {
  const words = lowerWords(text)
  if (words.length < SHORTEST || NO_STARTS.has(words[0] ?? '') || NO_ENDS.has(words.at(-1) ?? '')) return false
  return !/ing$/.test(words[0] ?? '') && /^[\p{L}$]/u.test(text) && isBalanced(text) && knownFiniteVerb(text) !== undefined
}

/** Places of `mark` outside of parentheses and quotation marks. */
const outside = (sentence: string, mark: RegExp): RegExpExecArray[] =>
  [...sentence.matchAll(mark)].filter(match => isBalanced(sentence.slice(0, match.index)))

const closeOf = (sentence: string): number => (/[.!?]$/.test(sentence) ? sentence.length - 1 : sentence.length)

/** "We make pumps; we sell them to farmers." → its clauses, if every part is one: else it is a list. */
const betweenSemicolons = (sentence: string): Clause[] => {
  if (!sentence.includes('; ') || sentence.includes(':') || ENUMERATOR.test(sentence)) return []
  const ends = [...outside(sentence, /;\s/g).map(match => match.index), closeOf(sentence)]
  const clauses: Clause[] = []
  let start = 0
  for (const end of ends) {
    const opening = /^;?\s*(?:(?:and|but|however|therefore|consequently|accordingly|in addition|moreover|furthermore|thus),?\s)*/.exec(sentence.slice(start, end))?.[0].length ?? 0
    const slice = { start: start + opening, end }
    const text = sentence.slice(slice.start, slice.end)
    if (!isMainClause(text)) return []
    if (start === 0 || dependence(capitalised(text)) === undefined) clauses.push({ rule: 'semicolon', slices: [slice] })
    start = end
  }
  return clauses
}

// ", and we sell", ", and our stores are": a clause with a subject of its own
const COORDINATE = /,\sand\s(?=we\s|our\s\w|the\s[Cc]ompany\s|the\s[Bb]ank\s)/g

/** "We make pumps, and we sell them to farmers." → its two clauses, where belief and condition of the first do not govern the second. */
const coordinated = (sentence: string): Clause[] => {
  for (const match of outside(sentence, COORDINATE)) {
    const first = { start: 0, end: match.index }
    const second = { start: match.index + match[0].length, end: closeOf(sentence) }
    const left = sentence.slice(0, first.end)
    const right = sentence.slice(second.start, second.end)
    const verbSoon = (knownFiniteVerb(right)?.start ?? Infinity) < FARTHEST_VERB
    if (!verbSoon || !isMainClause(left) || !isMainClause(right) || /[;:]/.test(sentence)) continue
    const governed = lowerWords(left).some(word => ATTRIBUTIONS.has(word))
    const clauses: Clause[] = [{ rule: 'coordinate', slices: [first] }]
    return governed || dependence(capitalised(right)) !== undefined ? clauses : [...clauses, { rule: 'coordinate', slices: [second] }]
  }
  return []
}

// Where a sentence may close before its end: ", which are", ", including", " such as", ", allowing us", ", with"
const TAIL = /,?\s(?:including|such as)\s|,\s(?:(?:some|many|most|all|each|both|one) of\s)?(?:which|who|whom|whose|where|with|resulting|allowing|enabling|providing|making|giving|using|offering|creating|helping|reflecting|representing|ranging|depending|consisting|leading to|primarily|principally|particularly|especially|as well as|along with|together with|for example|so that|because|due to|as a result of|since we|since the|in order to|thereby|thus)\b/g

// "a number of makers⟨, as well as others, have⟩": the tail stands inside of a subject, whose verb follows
const VERB_BEHIND = /,\s(?:have|has|are|is|was|were|will|may|can|could|would|had|do|does)\b/

/** "many factors, including", "a variety of measures, such as", "through services such as": what it says stands in the tail. */
const isHollow = (main: string): boolean => {
  const words = lowerWords(main).slice(-4)
  const [beforeLast, last] = words.slice(-2)
  const isBarePlural = last !== undefined && last.endsWith('s') && BEFORE_NOUN.has(beforeLast ?? '') && main.endsWith(last)
  return isBarePlural || words.slice(0, -1).some(word => VAGUE.has(word))
}

// A last member "and …" or a beginning that is no member of a list: "we sell pumps, ⟨which are …⟩"
const NO_MEMBER = /^(?:which|who|whose|where|including|such|with|as|a|an|the|or|and|to|in|at|on|by|for|from|through|under|primarily|principally|particularly|along|together|both|each|we|our)\b|\b(?:and|or)\b/

// "prohibits a bank, with few exceptions, ⟨from owning⟩": the verb is not done with its object
const WANTS_COMPLEMENT = /\b(?:prohibit|prevent|require|allow|enable|permit|restrict|cause|encourage|help)(?:s|d|ed)?\b/
const COMPLEMENT = /,\s(?:from|to)\s/
// "the factors are quality, including …, price and service": the tail may be the list's own
const OPENS_ENUMERATION = /\b(?:are|were|include|includes|included|comprise|comprises)\s(?:[^\s,]+\s){0,3}[^\s,]+$/

const isParticiple = (word: string): boolean => word.length > 5 && word.endsWith('ing')

/** Whether the beginning breaks off inside of a list: "to transfer signals, minimize noise" with "and reduce cost" still to come. */
const isOpenList = (main: string, mark: string): boolean => {
  const comma = outside(main, /,\s/g).at(-1)?.index
  if (comma === undefined) return false
  const member = main.slice(comma + 2)
  const verb = knownFiniteVerb(main)
  if (verb !== undefined && verb.start > comma) return false
  if (/as well as|along with|together with/.test(mark)) return !/\b(?:and|or)\b/.test(member)
  if (isParticiple(lowerWords(member)[0] ?? '')) return lowerWords(main.slice(0, comma)).some(isParticiple)
  return !NO_MEMBER.test(member)
}

/** The beginning and the sentence's own full stop; none behind "U.S." */
const closedBy = (sentence: string, end: number, close: number): Slice[] =>
  close === sentence.length || sentence[end - 1] === '.' ? [{ start: 0, end }] : [{ start: 0, end }, { start: close, end: sentence.length }]

/** "We sell pumps to farmers, which …" → "We sell pumps to farmers." The shortest and the longest such beginning. */
const withoutTails = (sentence: string): Clause[] => {
  const close = closeOf(sentence)
  const total = lowerWords(sentence).length
  const fits = outside(sentence, TAIL).filter(({ 0: mark, index: end }) => {
    const rest = sentence.slice(end, close)
    const main = sentence.slice(0, end)
    const restWords = lowerWords(rest)
    if (restWords.length < LEAST_SAVED || total - restWords.length < SHORTEST || restWords.some(word => CONDITIONS.has(word))) return false
    if (VERB_BEHIND.test(rest.slice(2)) || /[:;]/.test(main) || ENUMERATOR.test(main) || (/including|such as/.test(mark) && isHollow(main))) return false
    if (WANTS_COMPLEMENT.test(main) && COMPLEMENT.test(rest)) return false
    if (OPENS_ENUMERATION.test(main) && !lowerWords(main.slice(main.lastIndexOf(',') + 1)).includes('and') && rest.split(',').length > 3) return false
    // "companies such as Acme to compete": the infinitive belongs to what stands before
    if (!mark.startsWith(',') && /\sto\s\p{Ll}/u.test(rest)) return false
    return isMainClause(main) && !isOpenList(main, mark)
  }).map(match => match.index)
  const ends = new Set([fits[0], fits.at(-1)].filter(end => end !== undefined))
  return [...ends].map(end => ({ rule: 'without-tail', slices: closedBy(sentence, end, close) }))
}

// "Acme, which makes pumps, is": a relative clause between commas, no comma inside, a verb behind it
const RELATIVE = /, (?:which|who) [^,;()]{10,160},(?= (?:is|are|was|were|has|have|had|will|may|can|sells?|makes?|provides?|offers?|operates?|serves?|includes?|manufactures?|produces?|distributes?|accounted|represented|generated|consists?)\b)/g

/** "Acme, which makes pumps, is our largest customer." → "Acme is our largest customer." */
const withoutRelative = (sentence: string): Clause[] => {
  const match = outside(sentence, RELATIVE)[0]
  if (match === undefined || lowerWords(match[0]).some(word => CONDITIONS.has(word))) return []
  const slices = [{ start: 0, end: match.index }, { start: match.index + match[0].length, end: sentence.length }]
  return isMainClause(sentence.slice(0, match.index) + sentence.slice(match.index + match[0].length, closeOf(sentence))) ? [{ rule: 'without-relative', slices }] : []
}

// "By making our own pumps, we", "Because of its size, the Company"
const LEAD = /^(?:By \w+ing|Because|Due to|As a result of|In order to|To \w+|Given|Using|Leveraging)\b[^,;:()]{10,160},\s(?=we\s|our\s|the\s[Cc]ompany|the\s[Bb]ank)/

/** "By making our own pumps, we save time." → "we save time." */
const withoutLead = (sentence: string): Clause[] => {
  const match = LEAD.exec(sentence)
  if (match === null) return []
  const rest = sentence.slice(match[0].length, closeOf(sentence))
  return isMainClause(rest) ? [{ rule: 'without-lead', slices: [{ start: match[0].length, end: sentence.length }] }] : []
}

/**
 * The ways to offer parts of a long sentence that stand alone: clauses between semicolons or around ", and we", the main
 * clause without its tails. They compete with the whole sentence; none is a must.
 *
 * @param sentence the sentence's text, white space collapsed
 * @returns at most four, most useful first; none for a sentence of fewer than 32 words
 */
export const clausesOf = (sentence: string): Clause[] => {
  const words = sentence.length > 3000 ? [] : lowerWords(sentence)
  if (words.length < LONG || SUBORDINATORS.has(words[0] ?? '') && !LEAD.test(sentence)) return []
  if (LEAD.test(sentence)) return withoutLead(sentence)
  return [...betweenSemicolons(sentence), ...withoutTails(sentence), ...withoutRelative(sentence), ...coordinated(sentence)].slice(0, MOST)
}
