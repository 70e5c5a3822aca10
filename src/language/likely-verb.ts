import { HELPING, isInfinitive, wordBefore } from './known-verb.ts'
import { BASES, isAdverb, isPlural, NOUN_VERBS, PASTS, PHRASAL, SURE, THIRD_PERSONS, WITH_FIGURE } from './verb-forms.ts'
import type { Word } from './words.ts'
import type { Wording } from './wording.ts'

/** Shorter texts are headings as often as sentences; in words. */
const SHORTEST = 6
/** Longer insertions are more than one; in code units. */
const LONGEST_INSERTION = 160

// Behind these, the next noun is no subject: "the ⟨supplies⟩", "of supplies", "and supplies"
const NO_SUBJECTS = new Set(['to', 'the', 'a', 'an', 'of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'our', 'its', 'their', 'and', 'or', 'not', 'no', 'any', 'all', 'such', 'as', 'into', 'than', 'certain', 'other', 'various', 'including', 'that', 'which', 'who', 'be', 'been', 'being', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'may', 'can'])
// "operating results in", "financial results from"
const ADJECTIVE = /(?:ing|al|ed|ous|ive|ary)$/
// What goes on after a participle: "stores opened ⟨in⟩", "pumps sold ⟨and⟩"
const PREPOSITION = new Set(['by', 'in', 'to', 'on', 'at', 'for', 'from', 'with', 'through', 'under', 'and', 'or', 'as', 'into', 'upon', 'of', 'between', 'within', 'during', 'over', 'per', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'may', 'can', 'that', 'which', 'who', 'whose'])
// "12%", "approximately", "January"
const FIGURE = /^(?:[$€£¥]?\d|approximately|about|over|nearly|more|less|january|february|march|april|may|june|july|august|september|october|november|december)/
// "12% of our pumps", "Approximately 12 percent of sales"
const SHARE = /(?:%|\bpercent) of \S/i
// ", including valves,", ", however,", ", headquartered in Ohio,", " in turn "
const INSERTION = /^,\s(?:including|such as|like|along with|as well as|together with|however|in turn|on average|each|which|who|with|through|headquartered|based|located|formerly|founded|formed|incorporated)\b/

/** The subject's last word: before adverbs, and before an insertion that ends right before the verb. */
const headBefore = (text: string, words: readonly Word[], index: number): number => {
  let at = index - 1
  while (at > 0 && isAdverb(words[at]?.lower ?? '')) at -= 1
  if (['turn', 'average'].includes(words[at]?.lower ?? '') && ['in', 'on'].includes(words[at - 1]?.lower ?? '')) at -= 2
  const end = words[at]?.end ?? 0
  if (text[end] !== ',') return at
  for (let comma = text.lastIndexOf(',', end - 1); comma >= 0 && end - comma <= LONGEST_INSERTION; comma = text.lastIndexOf(',', comma - 1)) {
    if (INSERTION.test(text.slice(comma, comma + 20))) return words.findLastIndex(word => word.end <= comma)
    if (comma === 0) break
  }
  return at
}

// "For small farms we"
const OPENS_PHRASE = /^(?:For|In|To|At|Under|With|Through|During|From|Where)\s[^,]{3,200}$/
// "Our network", "In most deals, a dealer"
const OPENS_SUBJECT = /^(?:In\s[^,]{3,60},\s)?(?:our|the|a|an|each|its|this)\s[^,;:]{3,60}$/i
const PLURALS = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'many', 'several', 'most', 'some', 'both', 'few', 'others', 'people', 'personnel'])
const isName = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /\p{Lu}/u.test(text[word.start] ?? '') && (!isPlural(word.lower) || word.lower.endsWith("'s"))

// "We ⟨leverage⟩ our stores", "As a result, we ⟨base⟩ prices on cost"; not "the vehicles we acquire"
const isOurVerb = (text: string, words: readonly Word[], index: number): boolean => {
  const { lower: next, start } = words[index] as Word
  const pronoun = wordBefore(words, index)
  if (pronoun === undefined || !['we', 'they'].includes(pronoun.lower) || isAdverb(next) || PREPOSITION.has(next) || NO_SUBJECTS.has(next)) return false
  return text[start - 1] === ' ' && text[start - 2] !== ',' && (pronoun === words[0] || text.slice(0, pronoun.start).endsWith(', '))
}

// In a subject, these open a clause with a verb of its own
const OPENS_CLAUSE = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'while', 'because', 'if', 'how', 'what', 'we', 'they', 'it', 'you', 'will', 'may', 'can', 'let', 'lets', ...HELPING])
/** Longer subjects are more than one; in words. */
const LONGEST_SUBJECT = 40

/** "Selling", "Making", "Shipping": not "Boeing". */
const isGerund = (word: string): boolean => {
  const base = word.slice(0, -3)
  return word.endsWith('ing') && (BASES.has(base) || BASES.has(`${base}e`) || BASES.has(base.slice(0, -1)))
}

/** "⟨Sell⟩ pumps to farms", "⟨Selling⟩ pumps", "⟨Restricted⟩ access": an item of a list, whose subject stands elsewhere. */
const isOpenedByVerb = ([first]: readonly Word[]): boolean =>
  first === undefined || SURE.has(first.lower) || PASTS.has(first.lower) || isGerund(first.lower) || first.lower === 'please'

/** Whether words may be a subject in the plural, with no other clause between. */
const isPluralSubject = (subject: readonly Word[]): boolean =>
  subject.some(({ lower }) => lower === 'and' || isPlural(lower) || PLURALS.has(lower))
  && !subject.some(({ lower }, i) => OPENS_CLAUSE.has(lower) || isInfinitive(subject, i))

// "When sold in bulk⟨, our pumps⟩": what stands before the comma opens no subject
const OPENS_AHEAD = /^(?:When|If|While|As|In|On|At|To|By|Because|Although|Unless|With|For|Under|Through)\s/

/**
 * "Gas and oil ⟨remain⟩ cheap", "The two mills at Corvel, Ohio ⟨produce⟩ board", "Systems based on our chips ⟨deliver⟩ twice the speed": a
 * base form far behind its plural.
 */
const isOfSeveral = (text: string, words: readonly Word[], index: number): boolean => {
  const { lower: verb, start } = words[index] as Word
  if (!BASES.has(verb) || !SURE.has(verb) || index > LONGEST_SUBJECT) return false
  const before = wordBefore(words, index)
  if (before === undefined || NO_SUBJECTS.has(before.lower) || isOpenedByVerb(words)) return false
  // "Design, ⟨make⟩ and sell pumps"
  if (text.slice(before.end, start).includes(',') && BASES.has(before.lower)) return false
  const subject = words.slice(0, index)
  if (isPluralSubject(subject)) return true
  const comma = OPENS_AHEAD.test(text) ? text.lastIndexOf(', ', start) : -1
  return comma >= 0 && isPluralSubject(subject.filter(word => word.start > comma))
}

// "In 1993", "On May 4, 2008", "Additionally", "Prior to the sale"
const OPENS_SENTENCE = /^(?:In|On|At|During|After|Before|Since|Effective|Prior|Additionally|Also|Subsequently|Under|As)\b[^;:]{0,200}$/
// Words inside of names and between them: "the Company and Bank of Corvel"
const JOINS_NAMES = new Set(['the', 'and', 'of', 'for', 'de'])
// "In Ohio, Acme Mills ⟨based⟩ in": what a name is, not what it did
const DESCRIBES = new Set(['based', 'located', 'headquartered', 'related'])
/** Longer names are more than two; in words. */
const LONGEST_NAMES = 8
/** The phrase that opens the sentence ends within so many code units. */
const FARTHEST_NAME = 220

/** "In 1993, Acme Mills ⟨sold⟩ in Chile about 14%", "On May 4, 2008, the Company and Acme ⟨contributed⟩ their": a past behind the name that opens the clause. */
const isOfName = (text: string, words: readonly Word[], index: number): boolean => {
  const { lower: verb, start } = words[index] as Word
  if (!(PASTS.has(verb) || verb.endsWith('ed')) || DESCRIBES.has(verb) || words[index + 1]?.lower === 'by') return false
  const comma = text.lastIndexOf(', ', start)
  if (comma < 0 || comma > FARTHEST_NAME || !OPENS_SENTENCE.test(text.slice(0, comma))) return false
  // What reaches further back than the names may is no name
  const near = words.slice(Math.max(0, index - LONGEST_NAMES), index)
  if ((near[0]?.start ?? 0) > comma && near.length === LONGEST_NAMES) return false
  const names = near.filter(word => word.start > comma && !isAdverb(word.lower))
  const last = names.at(-1)
  return last !== undefined && /\p{Lu}/u.test(text[last.start] ?? '')
    && names.every(({ lower, start: at }) => JOINS_NAMES.has(lower) || /[\p{Lu}\d]/u.test(text[at] ?? ''))
}

// "an", "our", "approximately 38%"
const OPENS_OBJECT = new Set(['a', 'an', 'the', 'its', 'our', 'their', 'all', 'both'])
const isObject = (word: string): boolean => OPENS_OBJECT.has(word) || FIGURE.test(word)

const isLikely = (text: string, words: readonly Word[], index: number): boolean => {
  const { lower: verb, start, end } = words[index] as Word
  if (/^\p{Lu}/u.test(text[start] ?? '')) return false
  if (isOurVerb(text, words, index) || isOfSeveral(text, words, index) || isOfName(text, words, index)) return true
  const at = headBefore(text, words, index)
  const subject = words[at]
  const before = subject?.lower ?? ''
  if (subject === undefined || NO_SUBJECTS.has(before)) return false
  const next = text[end] === ' ' ? words[index + 1]?.lower ?? '' : ''
  const afterNext = words[index + 2]?.lower ?? ''
  const isThird = THIRD_PERSONS.has(verb) || (PHRASAL.has(verb) && verb.endsWith('s'))
  const isPast = PASTS.has(verb)
  const agrees = isPast || isThird !== isPlural(before)
  const hasPreposition = PHRASAL.get(verb)?.has(next) === true && !(isPast && next === 'into' && isPlural(before)) && !['a', 'well'].includes(next === 'as' ? afterNext : '')
  if (agrees && (hasPreposition || (WITH_FIGURE.get(verb)?.has(next) === true && FIGURE.test(afterNext)))) return isPast || !ADJECTIVE.test(before)
  // "12% of our gas ⟨moves⟩ on", "68% of revenue ⟨derived⟩ from"
  if ((isPast || isThird || (agrees && SURE.has(verb))) && PREPOSITION.has(next) && SHARE.test(text.slice(Math.max(0, start - 90), start).split(/[,;.]/).at(-1) ?? '')) return true
  // "This ⟨results⟩ in changes"; not "this report"
  if (before === 'this' && NOUN_VERBS.has(verb) && isThird) return true
  // "prices also ⟨increased⟩"
  if (isPast && isPlural(before) && words[index - 1]?.lower === 'also') return true
  const hasObject = next !== '' && !PREPOSITION.has(next)
  // "Stores, including those in Ohio, ⟨sell⟩": a verb behind an insertion
  const isBehindInsertion = at < index - 1 && !isAdverb(words[index - 1]?.lower ?? '')
  if (isBehindInsertion && agrees && !isPast && (SURE.has(verb) || (hasObject && NOUN_VERBS.has(verb)))) return true
  // "For small farms we ⟨provide⟩ pumps"; not "In the markets we serve,"
  if (hasObject && ['we', 'they'].includes(before) && BASES.has(verb)) return OPENS_PHRASE.test(text.slice(0, start))
  // "Of our ten stores, eight ⟨receive⟩ goods by rail"
  if (hasObject && PLURALS.has(before) && SURE.has(verb) && !isThird && !isPast) return true
  // "Acme Pump, Inc. ⟨moves⟩ goods", "Our network ⟨links⟩ banks"; not "Office supplies and", "Web services of"
  if (hasObject && isThird && NOUN_VERBS.has(verb)) return isName(text, subject) || (!isPlural(before) && !ADJECTIVE.test(before) && OPENS_SUBJECT.test(text.slice(0, start)))
  // "Acme Power ⟨designs⟩ and makes gears", "Acme Drives ⟨designs⟩ and makes gears"; not "designs and models of"
  if (isThird && (!isPlural(before) || (at > 0 && /\p{Lu}/u.test(text[subject.start] ?? ''))) && next === 'and' && SURE.has(afterNext) && THIRD_PERSONS.has(afterNext) && !PREPOSITION.has(words[index + 3]?.lower ?? '')) return true
  // "In 1997, the bottlers ⟨produced⟩ and sold approximately 38%"
  if (isPast && next === 'and' && PASTS.has(afterNext) && isObject(words[index + 3]?.lower ?? '')) return true
  // "Acme designed and ⟨made⟩ pumps"; "We ⟨designed⟩ and made pumps" is known
  return isPast && next === 'and' && PASTS.has(afterNext) && isName(text, subject) && !PREPOSITION.has(words[index + 3]?.lower ?? '')
}

/**
 * Whether a whole sentence holds what is a finite verb more likely than not: told by its preposition, its figure, or the
 * name before it. Asked only where closed lists find none, so that no heading passes: texts without a full stop never do.
 *
 * @param sentence a sentence
 * @returns `true` for "Acme entered into a lease of its mill.", `false` for "Leases entered into by Acme."
 */
export const isLikelyFinite = ({ text, words }: Wording): boolean => {
  if (!/[.!]["”’)]?$/.test(text)) return false
  return words.length >= SHORTEST && words.some((_, index) => index > 0 && isLikely(text, words, index))
}
