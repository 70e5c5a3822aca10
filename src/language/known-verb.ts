import { AUXILIARIES, BASES, INTRANSITIVE_PASTS, isAdverb, isPlural, NOUN_VERBS, PASTS, SURE, THIRD_PERSONS } from './verb-forms.ts'
import { WordSet } from './word-set.ts'
import type { Word } from './words.ts'

/** Words that "that", "which" and the like stand for: a verb behind them is the relative clause's. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when', 'what'])
const SUBJECT_PRONOUNS = new Set(['we', 'it', 'they', 'he', 'she', 'you', 'i', 'there', 'this', 'these', 'those', 'each', 'many', 'most', 'some', 'others', 'company', 'corporation', 'bank', 'registrant', 'partnership'])
// Those of them that stand before nouns as well: "this ⟨report⟩", "most ⟨leases⟩"
const DETERMINERS = new Set(['this', 'these', 'those', 'each', 'many', 'most', 'some'])
// What a verb does not follow: "to sell", "the leases", "of sales", "our markets", "may sell", "and sell" (its first verb counts)
const NO_SUBJECTS = new Set(['to', 'the', 'a', 'an', 'of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'our', 'its', 'their', 'his', 'her', 'your', 'and', 'or', 'not', 'no', 'any', 'all', 'such', 'as', 'into', 'than', 'certain', 'other', 'various', 'if', 'while', 'because', 'including'])
const NO_AUXILIARY_SUBJECTS = new Set(['and', 'or', 'to', 'not'])
// What an object begins with: "leases its stores", "markets a line of …"
const OBJECT_STARTS = new Set(['a', 'an', 'the', 'its', 'our', 'their', 'approximately', 'all', 'this', 'these', 'over', 'more', 'substantially', 'to', 'both', 'certain', 'forth', 'out'])

// What follows a participle that only describes: "pumps sold ⟨by⟩ us", "plants located ⟨in⟩ Ohio"
const AFTER_PARTICIPLE = new Set(['by', 'in', 'to', 'on', 'at', 'for', 'from', 'with', 'through', 'under', 'and', 'or', 'as', 'into', 'upon', 'of', 'off', 'against', 'between', 'within', 'during', 'pursuant', 'primarily', 'principally', 'solely', 'only', 'herein', 'above', 'below', 'per', 'after', 'before', 'since', 'hereunder', 'outside', 'via', 'using', 'forth', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'may', 'can', 'not'])

/** The word before `index` that is no adverb: in "we also directly sell" that before "sell" is "we". */
export const wordBefore = (words: readonly Word[], index: number): Word | undefined => {
  let at = index - 1
  while (isAdverb(words[at]?.lower ?? '')) at -= 1
  return words[at]
}

/** Whether the next word belongs to the same phrase: nothing but a space between. */
const isJoined = (words: readonly Word[], index: number): boolean =>
  (words[index + 1]?.start ?? -1) === (words[index]?.end ?? 0) + 1

/** "the parts that dairies ⟨want⟩": the verb is that of a relative clause with a subject of its own. */
const isOfRelative = (words: readonly Word[], index: number): boolean =>
  index > 2 && ['that', 'which', 'whom'].includes(words[index - 2]?.lower ?? '') && isPlural(words[index - 1]?.lower ?? '')

/** "the vehicles we ⟨acquire⟩ as trade-ins": the verb is that of a relative clause without "that". */
const isReducedRelative = (words: readonly Word[], index: number): boolean =>
  ['we', 'they', 'it', 'you'].includes(words[index - 1]?.lower ?? '') && isPlural(words[index - 2]?.lower ?? '') && isJoined(words, index - 2)

/** "help", "let": behind them an infinitive needs no "to". */
export const HELPING: ReadonlySet<string> = new Set(['help', 'helps', 'helping', 'helped', 'let', 'lets', 'letting'])

/** "helping small companies ⟨reduce⟩ cost": an infinitive without "to". */
const isHelped = (words: readonly Word[], index: number): boolean =>
  [2, 3, 4].some(back => HELPING.has(words[index - back]?.lower ?? '') && isJoined(words, index - back) && isJoined(words, index - 2))

// "to, ⟨among⟩ other things, sell"
const OPENS_INSERTION = new Set(['among', 'as', 'where', 'when', 'if', 'over', 'in'])

/** "⟨to sell⟩ pumps", "⟨to⟩, among other things, ⟨sell⟩ pumps": not "access to banks". */
export const isInfinitive = (words: readonly Word[], index: number): boolean =>
  words[index]?.lower === 'to' && ((!isJoined(words, index) && OPENS_INSERTION.has(words[index + 1]?.lower ?? '')) || BASES.has(words[index + (isAdverb(words[index + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? ''))

/** An infinitive further back governs nothing; in words. */
const LONGEST_LIST = 40

/** "to simplify workflows, ⟨release⟩ cash and cut cost": a base form behind a comma goes on with the infinitives before it. */
const goesOnWithInfinitives = (words: readonly Word[], index: number): boolean => {
  if (!BASES.has(words[index]?.lower ?? '') || isJoined(words, index - 1)) return false
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i--) if (isInfinitive(words, i)) return true
  return false
}

const VERBS = new WordSet([...AUXILIARIES, ...INTRANSITIVE_PASTS, ...PASTS, ...SURE, ...NOUN_VERBS])

const isFinite = (words: readonly Word[], index: number): boolean => {
  const word = words[index]?.lower ?? ''
  const before = wordBefore(words, index)?.lower ?? ''
  if (RELATIVES.has(before) && index > 1) return false
  // "Acme, which was founded in Ohio and ⟨is⟩": a second verb belongs where the first does
  if (AUXILIARIES.has(word)) return index > 0 && !NO_AUXILIARY_SUBJECTS.has(before)
  if (before === '' || NO_SUBJECTS.has(before) || AUXILIARIES.has(before)) return false
  const next = isJoined(words, index) ? words[index + 1]?.lower ?? '' : ''
  const pronoun = SUBJECT_PRONOUNS.has(before)
  if (isReducedRelative(words, index) || isOfRelative(words, index) || goesOnWithInfinitives(words, index) || (BASES.has(word) && isHelped(words, index))) return false
  if (INTRANSITIVE_PASTS.has(word)) return true
  if (PASTS.has(word)) return pronoun || (next !== 'to' && next !== 'forth' && OBJECT_STARTS.has(next)) || (next !== '' && !AFTER_PARTICIPLE.has(next) && !isAdverb(next))
  if (SURE.has(word)) return THIRD_PERSONS.has(word) || pronoun || isPlural(before)
  if (NOUN_VERBS.has(word)) return (pronoun && !DETERMINERS.has(before)) || (THIRD_PERSONS.has(word) && isAdverb(words[index - 1]?.lower ?? '')) || (THIRD_PERSONS.has(word) && (OBJECT_STARTS.has(next) || /^[$€£¥]?\d/.test(next))) || (BASES.has(word) && isPlural(before) && next !== '' && !AFTER_PARTICIPLE.has(next))
  return false
}

/**
 * The main clause's first finite verb, by closed lists and place: 'We also ⟨sell⟩ pumps', 'Stores that are open ⟨sell⟩ …'.
 * Verbs of relative clauses ("manufacturers who make …"), infinitives ("to sell") and participles do not count.
 *
 * @param words the words of a sentence or part of one
 * @returns one of them, or `undefined` where the lists know none
 */
export const knownFiniteVerb = (words: readonly Word[]): Word | undefined => words.find(({ lower }, index) => VERBS.has(lower) && isFinite(words, index))
