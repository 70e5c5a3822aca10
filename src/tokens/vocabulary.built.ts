import { createRequire } from 'node:module'
import type { EncodingName } from './encoding.ts'
import { fromBase64 } from './packed-vocabulary.ts'
import type { EncodingParts } from './vocabulary.ts'

/** {@link loadEncoding} of the built package: reads `dist/encodings/NAME.json`, where the build has put the packed parts. */
export const loadEncoding = (name: EncodingName): EncodingParts => {
  const require = createRequire(import.meta.url)
  const { vocabulary, piece } = require(`./encodings/${name}.json`) as { readonly vocabulary: string; readonly piece: string }
  return { vocabulary: fromBase64(vocabulary), piece }
}
