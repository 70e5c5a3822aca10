import type { Word } from '../language/words.ts'
import { wordsOf } from '../language/words.ts'
import type { CompressionContext, Cut } from './cut.ts'

/** A sentence as the rules see it. */
export interface Reading {
  readonly text: string
  /** `text` in lower case, typographic apostrophes made plain; offsets are the same. */
  readonly lower: string
  readonly words: readonly Word[]
  readonly context: CompressionContext
}

/** One construct that an editor strikes. */
export interface DeletionRule {
  readonly name: string
  /** The places where the rule would cut, in any order. */
  readonly find: (reading: Reading) => Cut[]
}

/**
 * @param text a sentence
 * @param context what is known besides
 * @returns the sentence as the rules see it
 */
export const readingOf = (text: string, context: CompressionContext): Reading => {
  const folded = text.replaceAll('’', "'").toLowerCase()
  // Some capitals are longer in lower case ("İ"): offsets would no longer agree
  const lower = folded.length === text.length ? folded : text
  return { text, lower, words: wordsOf(text), context }
}
