/** A row of features: only those that are not zero. */
export interface SparseRow {
  readonly columns: Int32Array
  readonly values: Float64Array
}

/** Sums over rows from which a ridge regression is solved; sums of several sets of rows can be added. */
export interface Moments {
  readonly size: number
  readonly targets: number
  weight: number
  /** Σ w x */
  readonly sums: Float64Array
  /** Σ w x xᵀ, the lower triangle by rows */
  readonly products: Float64Array
  /** Σ w y by target */
  readonly targetSums: Float64Array
  /** Σ w x y by target */
  readonly crosses: readonly Float64Array[]
}

export const emptyMoments = (size: number, targets: number): Moments => ({
  size, targets, weight: 0,
  sums: new Float64Array(size),
  products: new Float64Array((size * (size + 1)) / 2),
  targetSums: new Float64Array(targets),
  crosses: Array.from({ length: targets }, () => new Float64Array(size)),
})

/** Adds one row with its targets to the moments. */
export const addRow = (moments: Moments, { columns, values }: SparseRow, targets: readonly number[], weight: number): void => {
  moments.weight += weight
  for (let a = 0; a < columns.length; a++) {
    const i = columns[a] as number
    const x = weight * (values[a] as number)
    moments.sums[i] = (moments.sums[i] as number) + x
    const base = (i * (i + 1)) / 2
    for (let b = 0; b <= a; b++) {
      const at = base + (columns[b] as number)
      moments.products[at] = (moments.products[at] as number) + x * (values[b] as number)
    }
    targets.forEach((y, t) => {
      const cross = moments.crosses[t] as Float64Array
      cross[i] = (cross[i] as number) + x * y
    })
  }
  targets.forEach((y, t) => { moments.targetSums[t] = (moments.targetSums[t] as number) + weight * y })
}

/** Adds `sign` times the second moments to the first. */
export const addMoments = (to: Moments, from: Moments, sign: 1 | -1): void => {
  to.weight += sign * from.weight
  const add = (target: Float64Array, source: Float64Array): void => {
    for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + sign * (source[i] as number)
  }
  add(to.sums, from.sums)
  add(to.products, from.products)
  add(to.targetSums, from.targetSums)
  to.crosses.forEach((cross, t) => add(cross, from.crosses[t] as Float64Array))
}

/** A linear model: intercept and one weight per feature. */
export interface LinearModel {
  readonly intercept: number
  readonly weights: Float64Array
}

/**
 * Ridge regression (A. Hoerl and R. Kennard, "Ridge Regression", Technometrics 1970) on standardised features.
 *
 * @param moments sums over the training rows
 * @param penalties one per feature, in units of rows: a feature with penalty p is shrunk as by p rows that say nothing
 * @param floor the least standard deviation that a feature is divided by, so that rare features stay small
 * @returns one model per target, in the units of the raw features
 */
export const solveRidge = (moments: Moments, penalties: Float64Array, floor: number): LinearModel[] => {
  const { size, weight } = moments
  const means = moments.sums.map(sum => sum / weight)
  const scales = means.map((mean, i) => {
    const square = (moments.products[(i * (i + 1)) / 2 + i] as number) / weight
    return 1 / Math.max(Math.sqrt(Math.max(square - mean * mean, 0)), floor)
  })
  const matrix = new Float64Array(moments.products.length)
  for (let i = 0, at = 0; i < size; i++) {
    for (let j = 0; j <= i; j++, at++) {
      const covariance = (moments.products[at] as number) - weight * (means[i] as number) * (means[j] as number)
      matrix[at] = covariance * (scales[i] as number) * (scales[j] as number) + (i === j ? penalties[i] as number : 0)
    }
  }
  factorise(matrix, size)
  return moments.crosses.map((cross, t) => {
    const targetMean = (moments.targetSums[t] as number) / weight
    const right = cross.map((sum, i) => (sum - weight * (means[i] as number) * targetMean) * (scales[i] as number))
    const solution = substitute(matrix, right, size)
    const weights = solution.map((value, i) => value * (scales[i] as number))
    const intercept = targetMean - weights.reduce((sum, value, i) => sum + value * (means[i] as number), 0)
    return { intercept, weights }
  })
}

/** Cholesky factorisation in place of a positive definite matrix, lower triangle by rows. */
const factorise = (matrix: Float64Array, size: number): void => {
  for (let i = 0; i < size; i++) {
    const rowI = (i * (i + 1)) / 2
    for (let j = 0; j <= i; j++) {
      const rowJ = (j * (j + 1)) / 2
      let sum = matrix[rowI + j] as number
      for (let k = 0; k < j; k++) sum -= (matrix[rowI + k] as number) * (matrix[rowJ + k] as number)
      matrix[rowI + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (matrix[rowJ + j] as number)
    }
  }
}

/** Solves L Lᵀ x = b. */
const substitute = (lower: Float64Array, right: Float64Array, size: number): Float64Array => {
  const x = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    const row = (i * (i + 1)) / 2
    let sum = x[i] as number
    for (let k = 0; k < i; k++) sum -= (lower[row + k] as number) * (x[k] as number)
    x[i] = sum / (lower[row + i] as number)
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i] as number
    for (let k = i + 1; k < size; k++) sum -= (lower[(k * (k + 1)) / 2 + i] as number) * (x[k] as number)
    x[i] = sum / (lower[(i * (i + 1)) / 2 + i] as number)
  }
  return x
}
