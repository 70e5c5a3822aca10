import { createRequire } from 'node:module'
import type { EncodingName } from './encoding.ts'
import { fromBase64 } from './packed-vocabulary.ts'

/** {@link loadVocabulary} of the built package: reads `dist/encodings/NAME.cjs`, where the build has put the packed bytes. */
export const loadVocabulary = (name: EncodingName): Uint8Array => {
  const require = createRequire(import.meta.url)
  return fromBase64(require(`./encodings/${name}.cjs`) as string)
}
