import type { Example } from './examples.ts'
import type { LinearModel, Moments, SparseRow } from './ridge.ts'
import { addMoments, addRow, emptyMoments, solveRidge } from './ridge.ts'

/** How the model is fitted. */
export interface FitSettings {
  /** Penalty of a named feature and of an n-gram, in rows. */
  readonly penalty: number
  readonly ngramPenalty: number
  /** The least standard deviation that a feature is divided by. */
  readonly floor: number
  /** An n-gram must stand in so many documents. */
  readonly documents: number
  /** Weight of a document's rows: its number of sentences to minus this power. */
  readonly documentExponent: number
  /** Penalty of the hand-set points as a whole, in rows: small, for they are believed. */
  readonly priorPenalty: number
}

export const FIT: FitSettings = { penalty: 12000, ngramPenalty: 16000, floor: 0.03, documents: 20, documentExponent: 0.25, priorPenalty: 100 }

/** The n-grams that stand in enough documents, in alphabetical order. */
export const commonNgrams = (examples: readonly Example[], documents: number): string[] => {
  const counts = new Map<string, number>()
  for (const { ngrams } of examples) {
    for (const ngram of new Set(ngrams.flat())) counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= documents).map(([ngram]) => ngram).sort()
}

/**
 * The training rows of each example: the points that the prior gives the sentence, its named features, its n-grams.
 *
 * @param prior the points of each named feature
 * @param numbers the n-grams by number
 */
export const rowsForFit = (example: Example, prior: Float64Array, numbers: ReadonlyMap<string, number>): SparseRow[] =>
  example.rows.map((row, i) => {
    const points = row.columns.reduce((sum, column, a) => sum + (prior[column] as number) * (row.values[a] as number), 0)
    const extra = (example.ngrams[i] ?? []).flatMap(ngram => {
      const number = numbers.get(ngram)
      return number === undefined ? [] : [1 + prior.length + number]
    }).sort((a, b) => a - b)
    return {
      columns: Int32Array.from([0, ...row.columns.map(column => 1 + column), ...extra]),
      values: Float64Array.from([points, ...row.values, ...extra.map(() => 1)]),
    }
  })

/** The moments of each example by itself, so that any set of them is a sum. */
export const momentsOf = (examples: readonly Example[], rows: readonly (readonly SparseRow[])[], size: number, settings: FitSettings): Moments[] => {
  const raw = examples.map(({ targets }) => targets.length ** -settings.documentExponent)
  const total = examples.reduce((sum, { targets }, e) => sum + targets.length * (raw[e] as number), 0)
  const count = examples.reduce((sum, { targets }) => sum + targets.length, 0)
  return examples.map((example, e) => {
    const moments = emptyMoments(size, example.targets[0]?.length ?? 1)
    const weight = (raw[e] as number) * count / total
    example.targets.forEach((target, i) => addRow(moments, (rows[e] as SparseRow[])[i] as SparseRow, target, weight))
    return moments
  })
}

/** One per column: the points of the prior first, then the named features, then the n-grams. */
export const penaltiesFor = (features: number, ngrams: number, settings: FitSettings): Float64Array =>
  Float64Array.from({ length: 1 + features + ngrams }, (_, i) => (i === 0 ? settings.priorPenalty : i <= features ? settings.penalty : settings.ngramPenalty))

/** Fits on the examples that `isTraining` accepts. */
export const fitOn = (moments: readonly Moments[], isTraining: (example: number) => boolean, penalties: Float64Array, floor: number): LinearModel[] => {
  const sum = emptyMoments((moments[0] as Moments).size, (moments[0] as Moments).targets)
  moments.forEach((each, e) => { if (isTraining(e)) addMoments(sum, each, 1) })
  return solveRidge(sum, penalties, floor)
}

/** Assigns documents to folds: a shuffle that the seed fixes (linear congruential generator). */
export const foldsOf = (count: number, folds: number, seed: number): number[] => {
  let state = seed * 7919 + 12345
  const order = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const j = state % (i + 1)
    const moved = order[i] as number
    order[i] = order[j] as number
    order[j] = moved
  }
  const fold = new Array<number>(count).fill(0)
  order.forEach((document, position) => { fold[document] = position % folds })
  return fold
}
