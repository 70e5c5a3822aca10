import { bestFirst } from './best-first.ts'

/**
 * Sentences that are looked at closely: the best by worth, as many as the budget could hold if each took this many tokens (a
 * quarter of what they take), and the best for each facet.
 */
const TOKENS = 8
const FEWEST = 50
const MOST = 150
const PER_FACET = 6

/** The sentences worth a closer look. */
export interface Shortlist {
  /** Their numbers, ascending. */
  readonly sentences: readonly number[]
  /** The better half of them, and the best for each facet: a part of one may be chosen where the whole is too long. */
  readonly best: ReadonlySet<number>
}

/**
 * Chooses the usable sentences worth a closer look.
 *
 * @param worths what each sentence is worth
 * @param shares how its worth is shared out over the facets
 * @param usable whether a sentence may stand in a summary; asked of the best until there are enough
 * @param maxTokens the budget
 */
export const shortlist = (worths: readonly number[], shares: readonly (readonly number[])[], usable: (i: number) => boolean, maxTokens: number): Shortlist => {
  const best = (values: readonly number[], count: number): number[] => {
    const next = bestFirst(values)
    const found: number[] = []
    for (let i = next(); i !== undefined && found.length < count; i = next()) if (usable(i)) found.push(i)
    return found
  }
  const byWorth = best(worths, Math.min(MOST, Math.max(FEWEST, Math.ceil(maxTokens / TOKENS))))
  const better = new Set(byWorth.slice(0, Math.ceil(byWorth.length / 2)))
  const facets = shares[0]?.length ?? 0
  for (let f = 0; f < facets; f++) for (const i of best(worths.map((worth, i) => worth * (shares[i]?.[f] ?? 0)), PER_FACET)) better.add(i)
  return { sentences: [...new Set([...byWorth, ...better])].sort((a, b) => a - b), best: better }
}
