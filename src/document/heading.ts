import structure from '../../lexicons/structure.json' with { type: 'json' }
import { bareWord, capitalShare, countWords, hasAuxiliary, hasFiniteVerb, titleShare, wordsOf } from './casing.ts'

const leadInWords = new Set(structure.leadInWords.words)
const openers = new Set(structure.sentenceOpeners.words)
const relatives = new Set(structure.relatives.words)
const openWords = new Set(structure.openWords.words)

const MOST_WORDS = 14
const LONGEST = 120
/** A heading with a dash inside: "Cascade Steel Company - License for Japan" */
const MOST_WORDS_DASHED = 18
const MOST_WORDS_CAPITALS = 25
const LONGEST_CAPITALS = 200
/** From this share of capitals on a line counts as all capitals ("McKESSON"). */
export const CAPITALS = 0.8
const TITLED = 0.6

/** "ITEM 1. BUSINESS", "Items 1 and 2. Business and Properties", "Item 1A—Risk Factors" */
export const isItemLine = (text: string): boolean =>
  text.length <= LONGEST && /^items? \d{1,2}[a-c]?\b/i.test(text) && countWords(text) <= MOST_WORDS && !hasAuxiliary(wordsOf(text))
    && /^items? \d{1,2}[a-c]?(?: ?(?:and|&|,) (?:item )?\d{1,2}[a-c]?)*[.:)\s–—-]*(?:[A-Z(]|$)/i.test(text)

/** "Item 1", "ITEM 1. BUSINESS (CONTINUED)": on a later page the same line again is a running header. */
export const isFirstItemLine = (text: string): boolean => text.length < 60 && /^items? 1\b/i.test(text) && isItemLine(text)

/** "PART I", "Part II" */
export const isPartLine = (text: string): boolean => text.length <= 'part iii.'.length && /^part [iv]{1,3}\.?$/i.test(text)

/** What a heading looks like, whatever follows: short, titled or in capitals, without an end mark; counted or not. */
export const isHeadingLike = (text: string): boolean =>
  text.length <= LONGEST_CAPITALS + LONGEST_ENUMERATOR && looksLikeHeading(text.replace(ENUMERATOR, ''))

/** "(c) Narrative Description", "3. Raw Materials", "IV. Employees" */
const LONGEST_ENUMERATOR = '(iii) '.length
const ENUMERATOR = /^(?:\([a-z\d]{1,3}\)|[a-z\d]{1,2}[.)]|[IVXA-D]{1,4}\.) /

const looksLikeHeading = (text: string): boolean => {
  if (isDate(text)) return false
  if (text.length > LONGEST_CAPITALS || /[.!?:;,&]$|[;,] (?:and|or)$/.test(text)) return false
  if (!/^["“'‘(]?(?:[\p{Lu}\d]|[a-z]{1,2}[A-Z])/u.test(text)) return false
  const words = wordsOf(text)
  if (digitShare(text) >= 0.3 || (words.length > 1 && openWords.has(words.at(-1) ?? ''))) return false
  if (capitalShare(text) > CAPITALS) return words.length <= MOST_WORDS_CAPITALS
  if (text.length > LONGEST) return false
  const titled = titleShare(words)
  if (titled >= TITLED && / [-–—] /.test(text)) return words.length <= MOST_WORDS_DASHED
  if (words.length > MOST_WORDS) return false
  if (titled >= TITLED) return true
  return words.length <= MOST_WORDS && !hasAuxiliary(words) && !hasFiniteVerb(words) && !openers.has(bareWord(words[0] ?? ''))
}

/** "December 31, 2004", "March 2005" */
const isDate = (text: string): boolean =>
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:\d{1,2}, )?\d{4}$/.test(text)

/** Share of digits; a year after a word ("Year 2000") counts for none. */
const digitShare = (text: string): number => (text.replace(/(?<=[a-z] )(?:19|20)\d\d\b/g, '').match(/\d/g)?.length ?? 0) / text.length

/** "Competition and Backlog:", "Quarterly Fluctuations in Sales:" */
export const isHeadingWithColon = (text: string, following: string): boolean => {
  if (!text.endsWith(':') || text.length > LONGEST) return false
  const words = wordsOf(text.slice(0, -1))
  if (words.length > MOST_WORDS || /^[a-z]/.test(words.at(-1) ?? '') && words.slice(-4).some(word => leadInWords.has(word))) return false
  if (hasAuxiliary(words) || hasFiniteVerb(words) || !/^["“(]?[\p{Lu}\d]/u.test(text)) return false
  return titleShare(words) >= 0.75 || (words.length <= 6 && following.length > 80 && following.endsWith('.'))
}

/** "The Bank.", "Marketing and Commerce.", "Attract talent." before a list */
export const isHeadingWithStop = (text: string, beforeList: boolean): boolean => {
  if (!text.endsWith('.') || text.length > 60 || /\d/.test(text)) return false
  const words = wordsOf(text.slice(0, -1))
  if (words.length > 5 || words.length === 0 || hasAuxiliary(words) || !/^["“]?\p{Lu}/u.test(text)) return false
  if (titleShare(words) >= CAPITALS && !/\b(?:Inc|Corp|Co|Ltd)\.$/.test(text)) return !hasFiniteVerb(words)
  return beforeList && !hasFiniteVerb(words) && !openers.has(bareWord(words[0] ?? ''))
}

/** Whether a sentence-case line has a clause in it: then it is no heading. */
export const hasClause = (words: readonly string[]): boolean => words.some(word => relatives.has(bareWord(word)))
