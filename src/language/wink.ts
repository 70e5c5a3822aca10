import { createRequire } from 'node:module'
import type { ItsHelpers, WinkMethods } from 'wink-nlp'

/** wink-nlp with its English model, loaded at first use, once. */
export interface Wink {
  readonly nlp: WinkMethods
  readonly its: ItsHelpers
}

let loaded: Wink | undefined

/**
 * wink-nlp with sentence boundary detection and part-of-speech tags.
 *
 * @returns the one instance of this process
 */
export const wink = (): Wink => {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url)
    const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default
    const model = require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default
    const nlp = winkNLP(model, ['sbd', 'pos'])
    loaded = { nlp, its: nlp.its }
  }
  return loaded
}
