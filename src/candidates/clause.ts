import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import type { Slice } from '../compress/cut.ts'
import { allMatches } from '../language/all-matches.ts'
import { WordSet } from '../language/word-set.ts'
import type { Wording } from '../language/wording.ts'

/** A part of a sentence that stands alone when it starts with a capital and ends in a full stop. */
export interface Clause {
  /** How it was found: `'semicolon'`, `'coordinate'`, `'without-tail'`, `'without-insertion'`, `'without-lead'`, `'current-year'` or `'without-comparison'`. */
  readonly rule: string
  /** The slices of the sentence that it consists of, ascending. */
  readonly slices: readonly Slice[]
}

/** A clause of fewer words says too little. */
export const SHORTEST = 7

const NO_STARTS = new Set([...lexicon.noClauseStarts, ...lexicon.subordinators])
const NO_ENDS = new Set(lexicon.noClauseEnds)
const CONDITIONS = new WordSet(lexicon.conditions)
const PAIRED = /[()“”"]/

/** Where the sentence's closing mark stands, or its end. */
export const closeOf = (sentence: string): number => (/[.!?]$/.test(sentence) ? sentence.length - 1 : sentence.length)

/** Whether a text holds its parentheses and quotation marks in pairs. */
const isBalanced = (text: string): boolean =>
  !PAIRED.test(text) || (text.split('(').length === text.split(')').length && text.split('“').length === text.split('”').length && text.split('"').length % 2 === 1)

/** Places of `mark` outside of parentheses and quotation marks. */
export const outside = (sentence: string, mark: RegExp): RegExpExecArray[] =>
  allMatches(sentence, mark).filter(match => isBalanced(sentence.slice(0, match.index)))

/** Whether a text holds what a statement must not lose: "except", "unless", "respectively". */
export const holdsCondition = (text: Wording): boolean => text.holdsAny(CONDITIONS)

/** Whether a text stands alone as a sentence: a subject and a finite verb, no conjunction or preposition at its edges. */
export const isMainClause = (clause: Wording): boolean => {
  const { text, words } = clause
  const first = words[0]?.lower ?? ''
  if (words.length < SHORTEST || NO_STARTS.has(first) || NO_ENDS.has(words.at(-1)?.lower ?? '')) return false
  return !first.endsWith('ing') && /^\p{L}/u.test(text) && isBalanced(text) && clause.verb !== undefined
}
