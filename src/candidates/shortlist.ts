import type { Score } from '../score/score.ts'
import type { Valuation } from './candidates.ts'

/**
 * Sentences that are looked at closely: the best by worth, as many as the budget could hold if each took this many tokens (a
 * quarter of what they take), and the best for each facet.
 */
const TOKENS = 8
const FEWEST = 50
const MOST = 150
const PER_FACET = 6

/**
 * Numbers of the usable sentences worth a closer look, ascending.
 *
 * @param scores the scores of all sentences
 * @param usable whether a sentence may stand in a summary; asked of the best until there are enough
 * @param valuation what scores are worth
 * @param maxTokens the budget
 */
export const shortlist = (scores: readonly Score[], usable: (i: number) => boolean, { worthOf, sharesOf }: Valuation, maxTokens: number): number[] => {
  const worths = scores.map(worthOf)
  const shares = scores.map(sharesOf)
  const best = (values: readonly number[], count: number): number[] => {
    const ranked = [...values.keys()].filter(i => (values[i] as number) > 0).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
    const found: number[] = []
    for (const i of ranked) {
      if (found.length === count) break
      if (usable(i)) found.push(i)
    }
    return found
  }
  const chosen = new Set(best(worths, Math.min(MOST, Math.max(FEWEST, Math.ceil(maxTokens / TOKENS)))))
  const facets = shares[0]?.length ?? 0
  for (let f = 0; f < facets; f++) for (const i of best(worths.map((worth, i) => worth * (shares[i]?.[f] ?? 0)), PER_FACET)) chosen.add(i)
  return [...chosen].sort((a, b) => a - b)
}
