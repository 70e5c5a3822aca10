import type { StemVector } from './model.ts'

/** Cosine of two vectors of unit length. */
export const cosine = (a: StemVector, b: StemVector): number => {
  const [small, large] = a.stems.length <= b.stems.length ? [a, b] : [b, a]
  let dot = 0
  for (let i = 0; i < small.stems.length; i++) {
    const at = large.stems.indexOf(small.stems[i] as number)
    if (at >= 0) dot += (small.weights[i] as number) * (large.weights[at] as number)
  }
  return dot
}
