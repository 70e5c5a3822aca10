import type { StemVector } from '../../src/select/model.ts'

/** A vector of stems and their weights. */
export const vectorOf = (entries: readonly (readonly [stem: number, weight: number])[]): StemVector =>
  ({ stems: entries.map(([stem]) => stem), weights: entries.map(([, weight]) => weight) })
