import lexicon from '../../lexicons/deletions.json' with { type: 'json' }
import frequent from '../../lexicons/words.json' with { type: 'json' }
import { ALIAS, ACRONYM, TICKER } from './definition.ts'
import { PARENTHESIS, REMARK } from './parenthesis.ts'
import { LEGAL_SUFFIX, INCORPORATION } from './legal-name.ts'
import { ENUMERATOR } from './enumerator.ts'
import { HEADQUARTERS } from './headquarters.ts'
import { LEADING_CONNECTIVE, LEADING_REFERENCE, INNER_CONNECTIVE } from './connective.ts'
import { LEADING_DATE, INNER_DATE, YEAR_END } from './date.ts'
import { CROSS_REFERENCE } from './cross-reference.ts'
import { CLOSING_PARTICIPLE, CLOSING_CAUSE } from './tail.ts'
import { LIST_MARK } from './list-mark.ts'
import { LONG_LIST } from './long-list.ts'
import { PHRASES } from './phrase.ts'
import { BOTH, RELATIVE_BE, THAT, TRADEMARK } from './small-word.ts'
import { groupBy } from '../language/group-by.ts'
import { WordSet } from '../language/word-set.ts'
import type { Wording } from '../language/wording.ts'
import { wordsOf } from '../language/words.ts'
import type { CompressionContext, Cut } from './cut.ts'
import { readingOf } from './reading.ts'
import type { DeletionRule, Reading } from './reading.ts'
import { isCleanSeam } from './seam.ts'

/** Every rule, in the order in which they may claim text: where two cuts cross without one holding the other, the earlier rule's stands. */
export const DELETION_RULES: readonly DeletionRule[] = [
  TICKER, ALIAS, ACRONYM, REMARK, PARENTHESIS, TRADEMARK, INCORPORATION, LEGAL_SUFFIX, HEADQUARTERS,
  LEADING_CONNECTIVE, LEADING_REFERENCE, INNER_CONNECTIVE, LIST_MARK, LEADING_DATE, INNER_DATE, YEAR_END,
  CROSS_REFERENCE, ENUMERATOR, CLOSING_PARTICIPLE, CLOSING_CAUSE, LONG_LIST, ...PHRASES, BOTH, RELATIVE_BE, THAT,
]

/** Rules, and what each word calls. */
export interface RuleSet {
  readonly rules: readonly DeletionRule[]
  readonly byWord: ReadonlyMap<string, readonly Call[]>
  /** The words that call some rule. */
  readonly calling: WordSet
}

/** A phrase that calls a rule, by their numbers. */
interface Call {
  readonly rule: number
  readonly phrase: number
}

/** @param rules the rules in the order in which they may claim text */
export const ruleSet = (rules: readonly DeletionRule[]): RuleSet => {
  let byWord: RuleSet['byWord'] | undefined
  let calling: RuleSet['calling'] | undefined
  return {
    rules,
    get byWord() { return byWord ??= callsByWord(rules) },
    get calling() { return calling ??= new WordSet(this.byWord.keys()) },
  }
}

const callsByWord = (rules: readonly DeletionRule[]): RuleSet['byWord'] => {
  const calls = rules.flatMap(({ calledBy = [] }, rule) => calledBy.map((text, phrase) => ({ word: tellingWord(text), rule, phrase })))
  return groupBy(calls, ({ word }) => word)
}

const STOPWORDS = new Set(frequent.stopwords)

/**
 * The word by which to tell that a phrase may be there: the longest, which is its rarest more often than not, or, where every
 * report is full of that, the longest other: "including, but not ⟨limited⟩ to". Not the last, to which more may be joined.
 */
const tellingWord = (phrase: string): string => {
  const all = wordsOf(phrase).map(({ lower }) => lower)
  const longest = longestOf(all)
  return STOPWORDS.has(longest) ? longestOf(all.slice(0, -1).filter(word => !STOPWORDS.has(word))) || longest : longest
}

const longestOf = (all: readonly string[]): string => all.reduce((longest, word) => (word.length > longest.length ? word : longest), '')

const ALL_RULES = ruleSet(DELETION_RULES)

/** The phrases that may be there of those that call each rule: most rules find nothing in most sentences, and say beforehand by which words. */
const callsIn = ({ words }: Reading, { rules, byWord, calling }: RuleSet): readonly (readonly number[] | undefined)[] => {
  const called = new Array<number[] | undefined>(rules.length)
  for (const { lower } of words) {
    if (!calling.has(lower)) continue
    for (const { rule, phrase } of byWord.get(lower) ?? NONE) (called[rule] ??= []).push(phrase)
  }
  return called
}

const NONE: readonly Call[] = []

/** Longer sentences than this are never chosen whole; in code units. */
const LONGEST = 3000

const KEPT_WORDS = new WordSet(lexicon.keptWords)
// Rules that by their nature strike a date, a note's number or "not" of "but not limited to"
const MAY_STRIKE_FIGURES = new Set(lexicon.mayStrikeFigures)

/** Whether a cut leaves negation, modality, amounts and what qualifies them alone. */
const isHarmless = ({ lower, words }: Reading, cut: Cut): boolean =>
  MAY_STRIKE_FIGURES.has(cut.rule) ||
  (!/[\d%$€£¥]/.test(lower.slice(cut.start, cut.end)) &&
    !words.some(word => word.start < cut.end && word.end > cut.start && KEPT_WORDS.has(word.lower)))

const contains = (outer: Cut, inner: Cut): boolean => outer.start <= inner.start && outer.end >= inner.end

const overlaps = (a: Cut, b: Cut): boolean => a.start < b.end && b.start < a.end

/** Cuts and one more, unless that does harm or crosses one of them; those that it holds go. */
const withCut = (cuts: Cut[], cut: Cut, reading: Reading): Cut[] => {
  if (!isHarmless(reading, cut) || !isCleanSeam(reading.text, cut)) return cuts
  if (cuts.some(other => overlaps(other, cut) && !contains(cut, other))) return cuts
  return [...cuts.filter(other => !overlaps(other, cut)), cut]
}

/**
 * What a good editor strikes from a sentence without changing what it says: aliases, legal suffixes, leading connectives,
 * the report's own date, cross-references, empty tails and phrases. Deletion only. Negation, modality, belief, conditions,
 * time and attribution of figures stay.
 *
 * @param sentence the sentence, white space collapsed
 * @param context what is known besides
 * @param rules the rules to use, from {@link ruleSet}; default all
 * @returns cuts, ascending, not overlapping
 * @example deletions(new Wording('In addition, we sell pumps.'), context) // [{ start: 0, end: 13, rule: 'leading-connective' }]
 */
export const deletions = (sentence: Wording, context: CompressionContext, rules: RuleSet = ALL_RULES): Cut[] => {
  if (sentence.text.length > LONGEST) return []
  const reading = readingOf(sentence, context)
  const called = callsIn(reading, rules)
  let cuts: Cut[] = []
  const hasParenthesis = sentence.text.includes('(')
  rules.rules.forEach(({ calledBy, inParentheses, find }, r) => {
    if ((calledBy !== undefined && called[r] === undefined) || (inParentheses === true && !hasParenthesis)) return
    for (const cut of find(reading, called[r])) cuts = withCut(cuts, cut, reading)
  })
  return cleanJoins(sentence.text, cuts.sort((a, b) => a.start - b.start))
}

/** Cuts that touch must leave a clean seam together; else the shorter goes. */
const cleanJoins = (sentence: string, cuts: readonly Cut[]): Cut[] => {
  const clean: Cut[] = []
  for (const cut of cuts) {
    const last = clean.at(-1)
    if (last === undefined || cut.start > last.end + 1) {
      clean.push(cut)
    } else if (isCleanSeam(sentence, { start: last.start, end: cut.end, rule: cut.rule })) {
      clean.push(cut)
    } else if (cut.end - cut.start > last.end - last.start) {
      clean.splice(-1, 1, cut)
    }
  }
  return clean
}
