import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { ModelParts, WinkPackages } from './load-wink.ts'

/** {@link loadWink} for browsers, where the packages are part of the page's bundle. */
export const loadWink = (): WinkPackages => ({ winkNLP, parts: model as unknown as ModelParts })
