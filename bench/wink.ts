import { createRequire } from 'node:module'
import type { WinkMethods } from 'wink-nlp'

const require = createRequire(import.meta.url)

/** wink-nlp as it comes, with sentence detection and part-of-speech tags. The library itself asks for no tags. */
export const taggingWink = (): WinkMethods => {
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default
  const model = require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default
  return winkNLP(model, ['sbd', 'pos'])
}
