import type { ItsHelpers, Model, WinkMethods } from 'wink-nlp'
import { loadWink } from './load-wink.ts'
import type { ModelParts } from './load-wink.ts'
import type { Core, Feature } from './wink-core.ts'

/** wink-nlp with its English model. */
export interface Wink {
  readonly nlp: WinkMethods
  readonly its: ItsHelpers
}

/** wink-nlp for a document that is read in many pieces. */
export interface Splitter extends Wink {
  /** Forgets the words of the document before. Call it first for each document, so that what was read before changes nothing. */
  readonly forget: () => void
}

/** The model's parts, each read once: reading some of them twice makes them larger. */
interface LoadedModel {
  readonly core: Core
  readonly others: Readonly<Record<string, unknown>>
}

type Pipe = ('sbd' | 'pos')[]

/**
 * wink keeps every word that it ever met, and tokenizes differently once it knows one ("institution's" as one token or two).
 * So such words are forgotten, and after this many the instance is made anew, so that its lists do not grow for ever.
 */
const MOST_NEW_WORDS = 100_000

let splitting: Splitter | undefined
let tagging: Wink | undefined
let model: LoadedModel | undefined

/**
 * wink-nlp with sentence boundary detection alone: a quarter faster than with tags. It forgets when told to.
 *
 * @returns the one instance of this process, made at first use
 */
export const splitter = (): Splitter => (splitting ??= forgetful(['sbd']))

/**
 * wink-nlp with sentence boundary detection and part-of-speech tags. It forgets before each text that it reads: the same text
 * has the same tokens and tags, whatever was read before.
 *
 * @returns the one instance of this process, made at first use; the model is loaded once for both
 */
export const wink = (): Wink => {
  if (tagging === undefined) {
    const { nlp, its, forget } = forgetful(['sbd', 'pos'])
    const readDoc: WinkMethods['readDoc'] = text => {
      forget()
      return nlp.readDoc(text)
    }
    tagging = { nlp: { ...nlp, readDoc }, its }
  }
  return tagging
}

const forgetful = (pipe: Pipe): Splitter => {
  let current = instance(pipe)
  let newWords = 0
  const forget = (): void => {
    newWords += current.forget()
    if (newWords <= MOST_NEW_WORDS) return
    current = instance(pipe)
    newWords = 0
  }
  return { nlp: { ...current.nlp, readDoc: text => current.nlp.readDoc(text) }, its: current.nlp.its, forget }
}

/** An instance with lists of its own on top of the model's. */
const instance = (pipe: Pipe): { readonly nlp: WinkMethods; readonly forget: () => number } => {
  const { winkNLP, parts } = loadWink()
  model ??= readModel(parts)
  const { core, others } = model
  const own: Core = { ...core, features: withOwnLists(core.features) as Core['features'] }
  const nlp = winkNLP({ ...others, core: () => own } as unknown as Model, pipe)
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
