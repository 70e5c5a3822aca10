import type { Candidate, SelectionSettings } from './model.ts'

/** What each candidate is worth on its own, whatever is chosen beside it. */
export interface Appraisal {
  /** Its worth on the scale that facets are covered on. */
  readonly masses: readonly number[]
  /** What it adds to each facet as long as nothing covers that: 0 to 1. */
  readonly yields: readonly (readonly number[])[]
  /** What its gain is divided by. */
  readonly costs: readonly number[]
  /** Whether it is worth too little to be chosen for anything but a facet. */
  readonly isFiller: readonly boolean[]
}

/** Appraises candidates beside one another. */
export const appraise = (candidates: readonly Candidate[], settings: SelectionSettings): Appraisal => {
  const raw = candidates.map(({ worths }) => worths.reduce((sum, worth) => sum + Math.max(worth, 0) ** settings.power, 0))
  const scale = fifthOfBest(raw) * settings.saturation
  const masses = raw.map(mass => mass / scale)
  const best = candidates.map(({ worths }) => Math.max(...worths))
  const filler = settings.fillerShare * meanOfBest(best)
  return {
    masses,
    yields: candidates.map(({ shares }, i) => shares.map(share => 1 - Math.exp(-((masses[i] as number) * share)))),
    costs: candidates.map(({ sizes }) => sizes.reduce((sum, size) => sum + size ** settings.lengthExponent, 0)),
    isFiller: best.map(worth => worth < filler),
  }
}

const fifthOfBest = (masses: readonly number[]): number => {
  const best = [...masses].sort((a, b) => b - a).slice(0, 15)
  return Math.max(best.reduce((sum, mass) => sum + mass, 0) / 5, 1e-9)
}

const meanOfBest = (worths: readonly number[]): number => {
  const best = [...worths].sort((a, b) => b - a).slice(0, 5)
  return best.reduce((sum, worth) => sum + worth, 0) / Math.max(1, best.length)
}
