import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Wink } from './wink.ts'

let loaded: Wink | undefined

/** {@link wink} for browsers, where the model is part of the page's bundle and is set up at first use, once. */
export const wink = (): Wink => {
  if (loaded === undefined) {
    const nlp = winkNLP(model, ['sbd', 'pos'])
    loaded = { nlp, its: nlp.its }
  }
  return loaded
}
