import { createRequire } from 'node:module'

/** The functions that a model of wink-nlp consists of. */
export type ModelParts = Readonly<Record<string, () => unknown>>

/** wink-nlp and its English model, as they come. */
export interface WinkPackages {
  readonly winkNLP: typeof import('wink-nlp').default
  readonly parts: ModelParts
}

/** Loads the packages when they are first wanted. */
export const loadWink = (): WinkPackages => {
  const require = createRequire(import.meta.url)
  return {
    winkNLP: require('wink-nlp') as typeof import('wink-nlp').default,
    parts: require('wink-eng-lite-web-model') as ModelParts,
  }
}
