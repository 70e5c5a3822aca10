import { createRequire } from 'node:module'
import type { WinkMethods } from 'wink-nlp'

const require = createRequire(import.meta.url)

let known: WinkMethods | undefined

/** wink-nlp as it comes, with sentence detection and part-of-speech tags. The library itself asks for no tags. One instance, made at first use. */
export const taggingWink = (): WinkMethods => (known ??= made())

const made = (): WinkMethods => {
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default
  const model = require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default
  return winkNLP(model, ['sbd', 'pos'])
}
