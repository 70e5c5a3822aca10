import weightData from '../../lexicons/weights.json' with { type: 'json' }
import type { CompiledLexicons } from '../lexicon/compile.ts'
import type { KnownWords } from './known-words.ts'
import type { SentenceReading } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The linear model of a sentence's worth: named features and n-grams of stems. */
export interface WorthModel {
  readonly intercept: number
  /** One weight per feature, in the order of the extractor's names. */
  readonly weights: Float64Array
  readonly ngrams: NgramWeights
}

/** Weights of stems and of pairs of neighbouring stems. */
export interface NgramWeights {
  /** Numbers of the stems that have a weight, alone or in a pair. */
  readonly numbers: ReadonlyMap<string, number>
  readonly single: Float64Array
  /** By `first * numbers.size + second`. */
  readonly pairs: ReadonlyMap<number, number>
  /** By number: 1 if a pair starts with the stem. */
  readonly opens: Uint8Array
  /** By stem of the words known with some lexicons: its number, or -1; as far as asked. */
  readonly ofKnown: WeakMap<KnownWords, number[]>
}

/** What a theme or cue of a lexicon that the model was not fitted with adds to the worth, by its own weight. */
const UNFITTED_WORTH = 0.25

/** The fitted weights as `lexicons/weights.json` holds them. */
export interface WorthWeights {
  readonly intercept: number
  /** By name of the feature. */
  readonly features: Readonly<Record<string, number>>
  /** By stem, or two stems with a space between. */
  readonly ngrams: Readonly<Record<string, number>>
}

/** The weights that the library ships with. */
export const WORTH_WEIGHTS: WorthWeights = weightData

const readNgrams = (ngrams: WorthWeights['ngrams']): NgramWeights => {
  const numbers = new Map<string, number>()
  const numberOf = (stem: string): number => {
    const number = numbers.get(stem) ?? numbers.size
    numbers.set(stem, number)
    return number
  }
  const entries = Object.entries(ngrams).map(([ngram, weight]) => ({ stems: ngram.split(' ').map(numberOf), weight }))
  const single = new Float64Array(numbers.size)
  const pairs = new Map<number, number>()
  const opens = new Uint8Array(numbers.size)
  for (const { stems: [first = 0, second], weight } of entries) {
    if (second === undefined) single[first] = weight
    else {
      pairs.set(first * numbers.size + second, weight)
      opens[first] = 1
    }
  }
  return { numbers, single, pairs, opens, ofKnown: new WeakMap() }
}

const modelsByWeights = new WeakMap<WorthWeights, WeakMap<CompiledLexicons, WorthModel>>()
const ngramsByWeights = new WeakMap<WorthWeights, NgramWeights>()

/**
 * The fitted model for these features. A theme or cue that the fit did not know (of a lexicon of the user's own) gets a
 * weight from the lexicon.
 *
 * @param names of the features, which follow from the lexicons
 */
export const worthModel = (names: readonly string[], compiled: CompiledLexicons, fitted: WorthWeights): WorthModel => {
  const models = modelsByWeights.get(fitted) ?? new WeakMap<CompiledLexicons, WorthModel>()
  const model = models.get(compiled) ?? modelOf(names, compiled, fitted)
  modelsByWeights.set(fitted, models)
  models.set(compiled, model)
  return model
}

const modelOf = (names: readonly string[], compiled: CompiledLexicons, fitted: WorthWeights): WorthModel => {
  const { intercept, features } = fitted
  const ngrams = ngramsByWeights.get(fitted) ?? readNgrams(fitted.ngrams)
  ngramsByWeights.set(fitted, ngrams)
  const own = new Map([...compiled.themes, ...compiled.cues].map(({ name, weight }) => [name, weight * UNFITTED_WORTH]))
  return {
    intercept,
    weights: Float64Array.from(names, name => (Object.hasOwn(features, name) ? features[name] as number : own.get(name) ?? 0)),
    ngrams,
  }
}

/** Adds up the n-gram weights of the sentences of one document. */
export class NgramScorer {
  private readonly numbers: number[]
  private readonly seen: Int32Array
  private readonly seenPairs = new Map<number, number>()
  private turn = 0

  constructor(private readonly model: NgramWeights, private readonly vocabulary: Vocabulary) {
    this.seen = new Int32Array(model.single.length)
    this.numbers = model.ofKnown.get(vocabulary.known) ?? []
    model.ofKnown.set(vocabulary.known, this.numbers)
  }

  /** The sum of the weights of the n-grams in a sentence, each counted once. */
  score({ words }: SentenceReading): number {
    this.turn++
    const size = this.model.numbers.size
    let sum = 0
    let previous = -1
    for (const word of words) {
      const number = word === undefined ? -1 : this.numberOf(word.stem)
      if (number >= 0) {
        if (this.seen[number] !== this.turn) {
          this.seen[number] = this.turn
          sum += this.model.single[number] as number
        }
        if (previous >= 0 && this.model.opens[previous] === 1) sum += this.pair(previous * size + number)
      }
      previous = number
    }
    return sum
  }

  private pair(key: number): number {
    const weight = this.model.pairs.get(key)
    if (weight === undefined || this.seenPairs.get(key) === this.turn) return 0
    this.seenPairs.set(key, this.turn)
    return weight
  }

  private numberOf(stem: number): number {
    const { known, knownStems } = this.vocabulary
    const knownStem = knownStems[stem] as number
    while (this.numbers.length <= knownStem) this.numbers.push(this.model.numbers.get(known.stems[this.numbers.length] as string) ?? -1)
    return this.numbers[knownStem] as number
  }
}
