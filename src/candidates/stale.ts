import { cosine } from '../select/cosine.ts'
import type { StatementCandidate } from './candidates.ts'

/** From this likeness on two sentences say the same of different years. */
const TWINS = 0.55

/** What is left of the worth of a figure that a later one supersedes. */
const SUPERSEDED = 0.25

/**
 * Lowers the worth of sentences that a near-twin with a later year supersedes: "In fiscal 2004, no customer accounted for
 * more than 10%" beside the same of fiscal 2005. Twins of the same year, one for each segment, stay as they are.
 */
export const withoutStale = (candidates: readonly StatementCandidate[]): StatementCandidate[] => {
  const dated = candidates.filter(({ year }) => year !== undefined)
  return candidates.map(candidate => {
    const { year, states, vector } = candidate
    if (year === undefined) return candidate
    const stale = dated.some(other => (other.year as number) > year && !other.states.some(sentence => states.includes(sentence)) && cosine(vector, other.vector) >= TWINS)
    return stale ? { ...candidate, worths: candidate.worths.map(worth => worth * SUPERSEDED) } : candidate
  })
}
