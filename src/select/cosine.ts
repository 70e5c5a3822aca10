/** Cosine of two vectors of unit length, given as weights by stem. */
export const cosine = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let dot = 0
  for (const [stem, weight] of small) dot += weight * (large.get(stem) ?? 0)
  return dot
}
