import type { CompiledLexicons } from '../../src/lexicon/compile.ts'
import type { Example } from './examples.ts'

/** A theme or cue seen in so many sentences is believed half. */
const PRIOR_SENTENCES = 6
/** How sure a cue is held to be before any text is seen: it was written to tell its facet, which a theme alone seldom does. */
const PRIOR_SURETY_OF_CUE = 0.3

/**
 * How much surer a sentence with a theme or cue states a fact of its facet than any sentence does: the smoothed rate less
 * the base rate. What few texts hold is drawn towards nothing where it is a theme, and towards
 * {@link PRIOR_SURETY_OF_CUE} where it is a cue.
 *
 * @returns weights by name (`'revenue.fee'`), 0 to 1
 */
export const suretiesOf = (examples: readonly Example[], compiled: CompiledLexicons, isTraining: (example: number) => boolean): ReadonlyMap<string, number> => {
  const evidence = [...compiled.themes, ...compiled.cues]
  const facetOf = evidence.map(({ facet }) => compiled.facets.indexOf(facet))
  const seen = new Float64Array(evidence.length)
  const stating = new Float64Array(evidence.length)
  const base = new Float64Array(compiled.facets.length)
  let sentences = 0
  examples.forEach(({ rows, targets }, e) => {
    if (!isTraining(e)) return
    rows.forEach(({ columns }, i) => {
      sentences++
      const states = (facet: number): boolean => (targets[i]?.[1 + facet] ?? 0) > 0
      base.forEach((count, f) => { base[f] = count + (states(f) ? 1 : 0) })
      for (const column of columns) {
        if (column >= evidence.length) break
        seen[column] = (seen[column] as number) + 1
        if (states(facetOf[column] as number)) stating[column] = (stating[column] as number) + 1
      }
    })
  })
  return new Map(evidence.map(({ name }, n) => {
    const rate = (base[facetOf[n] as number] as number) / sentences
    const prior = rate + (n < compiled.themes.length ? 0 : PRIOR_SURETY_OF_CUE)
    const smoothed = ((stating[n] as number) + PRIOR_SENTENCES * prior) / ((seen[n] as number) + PRIOR_SENTENCES)
    return [name, Math.min(Math.max(0, smoothed - rate), 1)]
  }))
}
