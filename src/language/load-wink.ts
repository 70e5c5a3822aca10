import { createRequire } from 'node:module'
import type { PackedCore } from './wink-core.ts'
import { unpackCore } from './wink-core.ts'

/** The functions that a model of wink-nlp consists of. */
export type ModelParts = Readonly<Record<string, () => unknown>>

/** wink-nlp and its English model. */
export interface WinkPackages {
  readonly winkNLP: typeof import('wink-nlp').default
  readonly parts: ModelParts
}

const MODEL = 'wink-eng-lite-web-model/dist'

/** A machine that finds nothing, as wink-nlp writes them. */
const NOTHING = '[100,0,{"0":{}},{},{},{}]'

/**
 * Loads the packages when they are first wanted: of the model only what sentences and tokens come from. Its parts for parts of
 * speech, entities, negation, sentiment and lemmas, which wink-nlp asks for too, find nothing.
 */
export const loadWink = (): WinkPackages => {
  const require = createRequire(import.meta.url)
  const part = (name: string): unknown => require(`${MODEL}/${name}`)
  return {
    winkNLP: require('wink-nlp') as typeof import('wink-nlp').default,
    parts: {
      core: () => unpackCore(part('languages/cur/models/eng-core-web-model.json') as PackedCore),
      sbd: part('load-sbd-model.js') as () => unknown,
      pos: () => ({ machines: [], transformers: [] }),
      featureFn: part('feature.js') as () => unknown,
      ner: () => ({ machines: [], transformers: [] }),
      negation: () => ({ machines: [NOTHING] }),
      sa: () => ({ machines: [NOTHING] }),
      metaCER: () => ({ machines: NOTHING, transformers: [] }),
      addons: () => ({}),
    },
  }
}
