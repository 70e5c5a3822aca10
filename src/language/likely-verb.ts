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
// ", including valves,", ", however,", " in turn "
const INSERTION = /^,\s(?:including|such as|like|along with|as well as|together with|however|in turn|on average|which|who|with|through)\b/

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
const PLURALS = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'many', 'several', 'most', 'some', 'both', 'few', 'others'])
const isName = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /\p{Lu}/u.test(text[word.start] ?? '') && (!isPlural(word.lower) || word.lower.endsWith("'s"))

const isLikely = (text: string, words: readonly Word[], index: number): boolean => {
  const { lower: verb, start, end } = words[index] as Word
  if (/^\p{Lu}/u.test(text[start] ?? '')) return false
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
  // "Acme designed and ⟨made⟩ pumps"; "We ⟨designed⟩ and made pumps" is known
  return isPast && next === 'and' && PASTS.has(afterNext) && isName(text, subject) && !PREPOSITION.has(words[index + 3]?.lower ?? '')
}

/**
 * Whether a whole sentence holds what is a finite verb more likely than not: told by its preposition, its figure, or the
 * name before it. Asked only where closed lists and tags find none, so that no heading passes: texts without a full stop never do.
 *
 * @param sentence a sentence
 * @returns `true` for "Acme entered into a lease of its mill.", `false` for "Leases entered into by Acme."
 */
export const isLikelyFinite = ({ text, words }: Wording): boolean => {
  if (!/[.!]["”’)]?$/.test(text)) return false
  return words.length >= SHORTEST && words.some((_, index) => index > 0 && isLikely(text, words, index))
}
