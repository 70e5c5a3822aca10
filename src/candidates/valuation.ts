import type { Score } from '../score/score.ts'
import { FACETS } from '../types.ts'
import type { Valuation } from './candidates.ts'

/** A facet that a sentence says nothing of still gets so much, so that no sentence belongs to none. */
const LEAST_EVIDENCE = 0.01

const isBuiltIn = (facet: string): boolean => (FACETS as readonly string[]).includes(facet)

/**
 * What scores are worth when only some facets count: the worth of a sentence is shared out over all facets by its evidence for
 * them, and what falls to facets that do not count is lost.
 *
 * @param facets all facets of the lexicons
 * @param weights one per facet, 0 for those that do not count
 */
export const valuationFor = (facets: readonly string[], weights: readonly number[]): Valuation => {
  const counts = weights.map(weight => weight > 0)
  // Facets of the caller's own do not take from the built-in ones: they were not known when the worth was fitted.
  const rivals = facets.map(isBuiltIn)
  const suretyOf = (evidence: readonly number[], f: number): number => Math.max(evidence[f] as number, 0) + (rivals[f] === true ? LEAST_EVIDENCE : 0)
  return {
    worthOf: ({ worth, evidence }) => {
      let base = 0
      let kept = 0
      for (let f = 0; f < evidence.length; f++) {
        const surety = suretyOf(evidence, f)
        if (rivals[f] === true) base += surety
        if (counts[f] === true) kept += surety
      }
      return base === 0 ? worth : worth * Math.min(1, kept / base)
    },
    sharesOf: ({ evidence }: Score) => {
      const shares = new Array<number>(evidence.length)
      let total = 0
      for (let f = 0; f < shares.length; f++) total += shares[f] = counts[f] === true ? suretyOf(evidence, f) : 0
      if (total !== 0) for (let f = 0; f < shares.length; f++) shares[f] = (shares[f] as number) / total
      return shares
    },
  }
}
