import { OptionError } from './errors.ts'
import type { CompiledLexicons } from './lexicon/compile.ts'
import { compileWith } from './lexicon/built-in.ts'
import type { Lexicon } from './lexicon/model.ts'
import { parseLexicon } from './lexicon/parse.ts'
import type { WorthWeights } from './score/model.ts'
import { WORTH_WEIGHTS } from './score/model.ts'
import type { SelectionSettings } from './select/model.ts'
import { SELECTION } from './select/model.ts'
import { tokenCounter } from './tokens/counter.ts'
import type { SummarizeOptions, Tokenizer } from './types.ts'

/** Options, checked and with the defaults filled in. */
export interface Settings {
  readonly maxTokens: number
  readonly tokenizer: Tokenizer
  readonly countTokens: (text: string) => number
  readonly compiled: CompiledLexicons
  /** The caller's own lexicons. */
  readonly lexicons: readonly Lexicon[]
  /** One weight per facet of `compiled.facets`; 0 for those not asked for. */
  readonly weights: readonly number[]
  readonly order: 'document' | 'facet'
  readonly explain: boolean
  /** The fitted weights of the scorer. */
  readonly worth: WorthWeights
  /** The numbers that steer the choice. */
  readonly selection: SelectionSettings
}

const KNOWN = ['maxTokens', 'tokenizer', 'facets', 'lexicons', 'order', 'explain']
const ORDERS = ['document', 'facet']
const MOST_WEIGHT = 1e6

/**
 * Checks what the caller gave.
 *
 * @throws {OptionError} for an option that is unknown or not allowed
 * @throws {LexiconError} for a lexicon that does not follow its format
 */
export const readOptions = (options: unknown): Settings => {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new OptionError('options', `options must be an object, but it is ${shown(options)}.`)
  const given = options as SummarizeOptions
  for (const name of Object.keys(options)) {
    if (!KNOWN.includes(name)) throw new OptionError(name.slice(0, 60), `There is no option ${shown(name)}; there are ${KNOWN.join(', ')}.`)
  }
  const { maxTokens = 512, tokenizer = 'o200k_base', order = 'document', explain = false } = given
  if (!Number.isSafeInteger(maxTokens) || maxTokens < 1) throw new OptionError('maxTokens', `maxTokens must be a whole number of at least 1, but it is ${shown(maxTokens)}.`)
  if (!ORDERS.includes(order)) throw new OptionError('order', `order must be 'document' or 'facet', but it is ${shown(order)}.`)
  if (typeof explain !== 'boolean') throw new OptionError('explain', `explain must be true or false, but it is ${shown(explain)}.`)
  const countTokens = tokenCounter(tokenizer)
  const lexicons = readLexicons(given.lexicons)
  const compiled = compileWith(lexicons)
  return { maxTokens, tokenizer, countTokens, compiled, lexicons, order, explain, worth: WORTH_WEIGHTS, selection: SELECTION, weights: readFacets(given.facets, compiled.facets) }
}

const readLexicons = (given: unknown): readonly Lexicon[] => {
  if (given === undefined) return []
  if (!Array.isArray(given)) throw new OptionError('lexicons', `lexicons must be a list of lexicons, but it is ${shown(given)}.`)
  const lexicons = given.map(json => parseLexicon(json))
  const facets = lexicons.map(({ facet }) => facet)
  const twice = facets.find((facet, i) => facets.indexOf(facet) !== i)
  if (twice !== undefined) throw new OptionError('lexicons', `lexicons must hold one lexicon per facet, but ${shown(twice)} has two.`)
  return lexicons
}

const readFacets = (given: unknown, facets: readonly string[]): number[] => {
  if (given === undefined) return facets.map(() => 1)
  if (typeof given !== 'object' || given === null) throw new OptionError('facets', `facets must be a list of facets or an object of weights, but it is ${shown(given)}.`)
  const entries: [unknown, unknown][] = Array.isArray(given) ? given.map(facet => [facet, 1]) : Object.entries(given)
  const weights = facets.map(() => 0)
  for (const [facet, weight] of entries) {
    const index = typeof facet === 'string' ? facets.indexOf(facet) : -1
    if (index < 0) throw new OptionError('facets', `There is no facet ${shown(facet)}; there are ${facets.join(', ')}.`)
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= MOST_WEIGHT)) throw new OptionError('facets', `The weight of facet ${shown(facet)} must be a number from 0 to ${MOST_WEIGHT}, but it is ${shown(weight)}.`)
    weights[index] = weight
  }
  if (weights.every(weight => weight === 0)) throw new OptionError('facets', `facets must name at least one facet with a weight above 0; there are ${facets.join(', ')}.`)
  return weights
}

/** A value as an error message shows it. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}
