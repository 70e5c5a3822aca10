import { bestFirst } from './best-first.ts'

/**
 * Sentences that are looked at closely: those that say most for their length, as many as the budget could hold if each took this
 * many tokens (half of what they take), and the best for each facet.
 */
const TOKENS = 16
const FEWEST = 30
const MOST = 150
const PER_FACET = 6
/** Worth is divided by tokens to this power. */
const LENGTH_EXPONENT = 0.7
/** Of the best by worth alone, two for three of these, and of the first for each facet, parts are tried as well. */
const IN_PARTS = 2 / 3
const IN_PARTS_PER_FACET = 3

/** The sentences worth a closer look. */
export interface Shortlist {
  /** Their numbers, ascending. */
  readonly sentences: readonly number[]
  /** Those of them that are worth most, in all or for a facet: a part of one may be chosen where the whole is too long. */
  readonly best: ReadonlySet<number>
}

/** What is known of each sentence. */
export interface Prospects {
  /** What it is worth. */
  readonly worths: readonly number[]
  /** Its length, in tokens. */
  readonly sizes: readonly number[]
  /** How its worth is shared out over the facets. */
  readonly shares: readonly (readonly number[])[]
  /** Whether it may stand in a summary; asked of the best until there are enough. */
  readonly usable: (i: number) => boolean
}

/**
 * Chooses the usable sentences worth a closer look.
 *
 * @param maxTokens the budget
 */
export const shortlist = ({ worths, sizes, shares, usable }: Prospects, maxTokens: number): Shortlist => {
  const best = (values: readonly number[], count: number): number[] => {
    const next = bestFirst(values)
    const found: number[] = []
    for (let i = next(); i !== undefined && found.length < count; i = next()) if (usable(i)) found.push(i)
    return found
  }
  const count = Math.min(MOST, Math.max(FEWEST, Math.ceil(maxTokens / TOKENS)))
  const dense = best(worths.map((worth, i) => worth / Math.max(1, sizes[i] as number) ** LENGTH_EXPONENT), count)
  const facets = Array.from(shares[0] ?? [], (_, f) => best(worths.map((worth, i) => worth * (shares[i]?.[f] ?? 0)), PER_FACET))
  const better = new Set([...best(worths, Math.ceil(count * IN_PARTS)), ...facets.flatMap(own => own.slice(0, IN_PARTS_PER_FACET))])
  return { sentences: [...new Set([...dense, ...better, ...facets.flat()])].sort((a, b) => a - b), best: better }
}
