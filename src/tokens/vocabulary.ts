import { createRequire } from 'node:module'
import type { EncodingName } from './encoding.ts'
import { packVocabulary } from './packed-vocabulary.ts'

/** What an encoding consists of. */
export interface EncodingParts {
  /** See {@link packVocabulary}. */
  readonly vocabulary: Uint8Array
  /**
   * How the encoding cuts a text into pieces before it merges bytes within each, as the source of an expression with the flag
   * `u`: every character falls into some piece. Made into an expression where it is used, since that alone takes milliseconds.
   */
  readonly piece: string
}

/**
 * The parts of an encoding, as they are read when the library runs from its sources.
 * The build puts `dist/encodings/NAME.json` in their place: the same parts, packed beforehand.
 *
 * @param name the encoding
 */
export const loadEncoding = (name: EncodingName): EncodingParts => {
  const require = createRequire(import.meta.url)
  const ranks = require(`gpt-tokenizer/cjs/bpeRanks/${name}`) as { default: readonly (string | readonly number[])[] }
  const pieces = require('gpt-tokenizer/cjs/encodingParams/constants') as typeof import('gpt-tokenizer/encodingParams/constants')
  const piece = name === 'o200k_base' ? pieces.O200K_TOKEN_SPLIT_REGEX : pieces.CL100K_TOKEN_SPLIT_REGEX
  return { vocabulary: packVocabulary(ranks.default), piece: piece.source }
}
