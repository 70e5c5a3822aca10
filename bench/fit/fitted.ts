import priorData from '../../lexicons/prior.json' with { type: 'json' }
import type { CompiledLexicons } from '../../src/lexicon/compile.ts'
import { builtInLexicons } from '../../src/lexicon/facet-lexicons.ts'
import type { Lexicon } from '../../src/lexicon/model.ts'
import { featureExtractor } from '../../src/score/features.ts'
import type { WorthWeights } from '../../src/score/model.ts'
import { commonNgrams, FIT, fitOn, momentsOf, penaltiesFor, rowsForFit } from './cross-validate.ts'
import type { FitSettings } from './cross-validate.ts'
import type { Example } from './examples.ts'
import { suretiesOf } from './sureties.ts'

/** What the fit finds: the weights of a sentence's worth, and how surely each theme and cue speaks of its facet. */
export interface Fitted {
  readonly worth: WorthWeights
  readonly sureties: ReadonlyMap<string, number>
}

/** What an analyst would give each feature. The fit is drawn towards it, which is ridge regression with a prior mean. */
const points: Readonly<Record<string, number>> = priorData.points

const round = (value: number): number => Math.round(value * 1e4) / 1e4

/** Prepares the sums once; the answer fits on the examples that it is given. */
export const fitter = (examples: readonly Example[], compiled: CompiledLexicons, settings: FitSettings = FIT): ((isTraining: (example: number) => boolean) => Fitted) => {
  const { names } = featureExtractor(compiled)
  const ngrams = commonNgrams(examples, settings.documents)
  const numbers = new Map(ngrams.map((ngram, number) => [ngram, number]))
  const prior = Float64Array.from(names, name => points[name] ?? 0)
  const rows = examples.map(example => rowsForFit(example, prior, numbers))
  const moments = momentsOf(examples, rows, 1 + names.length + ngrams.length, settings)
  const penalties = penaltiesFor(names.length, ngrams.length, settings)
  return isTraining => {
    const [worth] = fitOn(moments, isTraining, penalties, settings.floor)
    if (worth === undefined) throw new Error('There was nothing to fit on.')
    return {
      worth: {
        intercept: round(worth.intercept),
        features: Object.fromEntries(names.map((name, f) => [name, round((worth.weights[0] as number) * (prior[f] as number) + (worth.weights[1 + f] as number))])),
        ngrams: Object.fromEntries(ngrams.map((ngram, n) => [ngram, round(worth.weights[1 + names.length + n] as number)])),
      },
      sureties: suretiesOf(examples, compiled, isTraining),
    }
  }
}

/** The built-in lexicons with other sureties. */
export const lexiconsWith = (sureties: ReadonlyMap<string, number>): Lexicon[] =>
  builtInLexicons().map(lexicon => {
    const weighed = <T extends object>(entries: Readonly<Record<string, T>>): Record<string, T & { weight: number }> =>
      Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, { ...entry, weight: sureties.get(`${lexicon.facet}.${name}`) ?? 0 }]))
    return { ...lexicon, themes: weighed(lexicon.themes), cues: weighed(lexicon.cues) }
  })
