import type { Model, WinkMethods } from 'wink-nlp'
import { loadWink } from './load-wink.ts'
import type { ModelParts } from './load-wink.ts'
import type { Core, Feature } from './wink-core.ts'

/** wink-nlp with its English model. */
export interface Wink {
  readonly nlp: WinkMethods
  /**
   * Forgets the words of what was read before. Call it first for each document, and wherever else what was read before must
   * change nothing.
   */
  readonly forget: () => void
}

/** The model's parts, each read once: reading some of them twice makes them larger. */
interface LoadedModel {
  readonly core: Core
  readonly others: Readonly<Record<string, unknown>>
}

/**
 * wink keeps every word that it ever met, and tokenizes differently once it knows one ("institution's" as one token or two).
 * So such words are forgotten, and after this many the instance is made anew, so that its lists do not grow for ever.
 */
const MOST_NEW_WORDS = 100_000

let known: Wink | undefined
let model: LoadedModel | undefined

/**
 * wink-nlp with sentence boundary detection. Of its other pipes nothing is wanted, and none of their models is read.
 *
 * @returns the one instance of this process, made at first use
 */
export const wink = (): Wink => (known ??= forgetful())

const forgetful = (): Wink => {
  let current = instance()
  let newWords = 0
  const forget = (): void => {
    newWords += current.forget()
    if (newWords <= MOST_NEW_WORDS) return
    current = instance()
    newWords = 0
  }
  return { nlp: { ...current.nlp, readDoc: text => current.nlp.readDoc(text) }, forget }
}

/** An instance with lists of its own on top of the model's. */
const instance = (): { readonly nlp: WinkMethods; readonly forget: () => number } => {
  const { winkNLP, parts } = loadWink()
  model ??= readModel(parts)
  const { core, others } = model
  const own: Core = { ...core, features: withOwnLists(core.features) as Core['features'] }
  const nlp = winkNLP({ ...others, core: () => own } as unknown as Model, ['sbd'])
  const { list, hash = {} } = own.features.lexeme
  let known = list.length
  const forget = (): number => {
    const added = list.length - known
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the index is wink's own object
    for (; known < list.length; known += 1) delete hash[list[known] as string]
    return added
  }
  return { nlp, forget }
}

const readModel = ({ core, featureFn, addons, ...rest }: ModelParts): LoadedModel => {
  const read = Object.entries(rest).map(([name, part]) => [name, part()] as const)
  return {
    core: (core as () => Core)(),
    others: { featureFn, addons, ...Object.fromEntries(read.map(([name, value]) => [name, () => value])) },
  }
}

const withOwnLists = (features: Core['features']): Record<string, Feature> =>
  Object.fromEntries(Object.entries(features).map(([name, feature]) => [
    name,
    feature.hash === undefined ? feature : { ...feature, list: [...feature.list], hash: Object.create(feature.hash) as Record<string, number> },
  ]))
