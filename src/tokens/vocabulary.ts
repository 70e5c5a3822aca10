import { createRequire } from 'node:module'
import type { EncodingName } from './encoding.ts'
import { packVocabulary } from './packed-vocabulary.ts'

/**
 * The packed vocabulary of an encoding, as it is read when the library runs from its sources.
 * The build puts `dist/encodings/NAME.cjs` in its place: the same bytes, packed beforehand.
 *
 * @param name the encoding
 * @returns see {@link packVocabulary}
 */
export const loadVocabulary = (name: EncodingName): Uint8Array => {
  const require = createRequire(import.meta.url)
  const ranks = require(`gpt-tokenizer/cjs/bpeRanks/${name}`) as { default: readonly (string | readonly number[])[] }
  return packVocabulary(ranks.default)
}
