import type { EncodingName } from './encoding.ts'
import { fromBase64 } from './packed-vocabulary.ts'
import type { EncodingParts } from './vocabulary.ts'
// @ts-expect-error -- the build writes these two files beside the bundle that this module becomes part of
import cl100k from './encodings/cl100k_base.json'
// @ts-expect-error -- see above
import o200k from './encodings/o200k_base.json'

/** {@link loadEncoding} for browsers, which cannot load a file while a function waits: both are imported with the library. */
export const loadEncoding = (name: EncodingName): EncodingParts => {
  const { vocabulary, piece } = (name === 'o200k_base' ? o200k : cl100k) as { readonly vocabulary: string; readonly piece: string }
  return { vocabulary: fromBase64(vocabulary), piece }
}
