import type { Word } from '../language/words.ts'
import type { Wording } from '../language/wording.ts'
import type { Definition } from '../reference/definition.ts'
import { definitionsOf } from '../reference/definition.ts'
import type { CompressionContext, Cut } from './cut.ts'

/** A sentence as the rules see it. */
export interface Reading {
  readonly text: string
  /** `text` in lower case, typographic apostrophes made plain; offsets are the same. */
  readonly lower: string
  readonly words: readonly Word[]
  readonly context: CompressionContext
  /** The short names that it defines; looked for when first asked. */
  readonly definitions: () => readonly Definition[]
}

/** One construct that an editor strikes. */
export interface DeletionRule {
  readonly name: string
  /** Words and phrases, in lower case: the rule finds nothing in a sentence without one of them. Without any it is asked of every sentence. */
  readonly calledBy?: readonly string[]
  /** Whether the rule finds nothing in a sentence without a parenthesis. Default `false`. */
  readonly inParentheses?: true
  /** The places where the rule would cut, in any order; `called`: numbers of those of `calledBy` that may be there, default all. */
  readonly find: (reading: Reading, called?: readonly number[]) => Cut[]
}

/**
 * @param sentence a sentence
 * @param context what is known besides
 * @returns the sentence as the rules see it
 */
export const readingOf = (sentence: Wording, context: CompressionContext): Reading => {
  const { text, lower, words } = sentence
  return { text, lower, words, context, definitions: () => definitionsOf(sentence) }
}
