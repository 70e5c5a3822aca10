/**
 * Selection as budgeted maximum coverage: H. Lin and J. Bilmes, "A class of submodular functions for document summarization"
 * (ACL 2011). The facets are what is to be covered, each with diminishing returns; a greedy choice by gain per token.
 */

import { cosine } from './cosine.ts'

/** Something that may be chosen. */
export interface Candidate {
  /** The sentences that it states. Of candidates that share one only one is chosen. */
  readonly states: readonly number[]
  /** A sentence that must be chosen before, because this one leans on it, or `undefined`. */
  readonly needs: number | undefined
  /** What each of its sentences is worth, ≥ 0. */
  readonly worths: readonly number[]
  /** How its worth is shared out over the facets: one share per facet, ≥ 0. */
  readonly shares: readonly number[]
  /** How surely it speaks of each facet: 0 to 1. */
  readonly evidence: readonly number[]
  /** About how many tokens each of its sentences takes, > 0. */
  readonly sizes: readonly number[]
  /** Its content stems, as a vector of unit length, for redundancy. */
  readonly stems: ReadonlyMap<number, number>
  /** Its figures as written, for redundancy. */
  readonly figures: ReadonlySet<string>
}

/** The numbers that steer selection. */
export interface SelectionSettings {
  /** Mass is worth to this power: more makes the best count for more. */
  readonly power: number
  /** Gain is divided by tokens to this power: more prefers short sentences. */
  readonly lengthExponent: number
  /** The mass at which a facet is about two thirds covered, in fifths of the mass of the fifteen best candidates. */
  readonly saturation: number
  /** How much shared figures count against a candidate: 0 to 1. */
  readonly figureOverlap: number
  /** How much shared words count against a candidate: 0 to 1. */
  readonly wordOverlap: number
  /** From this likeness on (a cosine) a candidate with a figure that is already stated says the same again. */
  readonly echoWithFigure: number
  /** From this likeness on a candidate without figures of its own says the same again. */
  readonly echo: number
  /** The least share of a candidate's worth that makes it a first sentence for a facet. */
  readonly floorShare: number
  /** The least evidence that makes it one. */
  readonly floorEvidence: number
  /** What is worth less is filler, and left out even where there is room: a share of the mean worth of the five best. */
  readonly fillerShare: number
}

/** Found by cross-validation over documents; all of them are flat optima. */
export const SELECTION: SelectionSettings = {
  power: 1.6,
  lengthExponent: 0.7,
  saturation: 4,
  figureOverlap: 0.5,
  wordOverlap: 0.5,
  echoWithFigure: 0.45,
  echo: 0.7,
  floorShare: 0.5,
  floorEvidence: 0.1,
  fillerShare: 0.2,
}

/** What selection needs besides the candidates. */
export interface SelectionTask {
  /** In document order. */
  readonly candidates: readonly Candidate[]
  /** How much each facet counts. */
  readonly weights: readonly number[]
  /** Indices of the candidates that must be chosen first, as far as they fit. */
  readonly opening: readonly number[]
  /** Whether the candidates chosen so far (by index) and one more stay within the budget. */
  readonly fits: (chosen: readonly number[], next: number) => boolean
}

/**
 * Chooses candidates greedily: the opening, one for each facet, then the one with the most gain per token until nothing fits.
 * What does not fit is skipped. Ties fall to document order.
 *
 * @returns indices of the chosen candidates, in the order of choice
 */
export const select = (task: SelectionTask, settings: SelectionSettings = SELECTION): number[] => {
  const selection = new Selection(task, settings)
  for (const index of task.opening) selection.take(index)
  for (const facet of selection.facetsByBest()) selection.takeBestFor(facet)
  while (selection.takeBest()) continue
  return selection.chosen
}

/** What has been chosen, and what that leaves of the worth of the rest. */
class Selection {
  readonly chosen: number[] = []
  private readonly masses: readonly number[]
  private readonly costs: readonly number[]
  /** The worth below which a candidate is filler. */
  private readonly filler: number
  private readonly covered: number[]
  /** What redundancy leaves of each candidate: 0 to 1. */
  private readonly fresh: number[]
  private readonly open: boolean[]
  private readonly stated = new Set<number>()

  constructor(private readonly task: SelectionTask, private readonly settings: SelectionSettings) {
    const raw = task.candidates.map(({ worths }) => worths.reduce((sum, worth) => sum + Math.max(worth, 0) ** settings.power, 0))
    this.costs = task.candidates.map(({ sizes }) => sizes.reduce((sum, size) => sum + size ** settings.lengthExponent, 0))
    this.filler = settings.fillerShare * meanOfBest(task.candidates.map(({ worths }) => Math.max(...worths)))
    const scale = fifthOfBest(raw) * settings.saturation
    this.masses = raw.map(mass => mass / scale)
    this.covered = task.weights.map(() => 0)
    this.fresh = task.candidates.map(() => 1)
    this.open = task.candidates.map(() => true)
  }

  /** Chooses a candidate if it fits; else puts it aside. */
  take(index: number): boolean {
    this.open[index] = false
    if (!this.task.fits(this.chosen, index)) return false
    this.chosen.push(index)
    const pick = this.task.candidates[index] as Candidate
    for (const sentence of pick.states) this.stated.add(sentence)
    pick.shares.forEach((share, f) => { this.covered[f] = (this.covered[f] as number) + (this.masses[index] as number) * share })
    this.task.candidates.forEach((other, i) => {
      if (other.states.some(sentence => this.stated.has(sentence))) this.open[i] = false
      else if (this.open[i] === true) this.fresh[i] = (this.fresh[i] as number) * freshness(other, pick, this.settings)
    })
    return true
  }

  /** Chooses the candidate with the most gain per token that fits. */
  takeBest(): boolean {
    return this.takeFirst(i => this.gain(i), i => !this.isFiller(i))
  }

  /** Chooses the best candidate that speaks of a facet more than of others, unless one is chosen already. */
  takeBestFor(facet: number): boolean {
    const speaks = (i: number): boolean => this.speaksOf(facet, i)
    if (this.chosen.some(speaks)) return true
    return this.takeFirst(i => this.gainFor(facet, i), speaks)
  }

  /** The facets that count, the one that gains most by its best candidate first. */
  facetsByBest(): number[] {
    const best = this.task.weights.map((weight, facet) => ({
      facet,
      gain: weight * this.task.candidates.reduce((most, _, i) => Math.max(most, this.gainFor(facet, i)), 0),
    }))
    return best.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain || a.facet - b.facet).map(({ facet }) => facet)
  }

  private isFiller(index: number): boolean {
    return Math.max(...(this.task.candidates[index] as Candidate).worths) < this.filler
  }

  private speaksOf(facet: number, index: number): boolean {
    const { shares, evidence } = this.task.candidates[index] as Candidate
    return (shares[facet] ?? 0) >= this.settings.floorShare && (evidence[facet] ?? 0) >= this.settings.floorEvidence
  }

  private takeFirst(gainOf: (index: number) => number, isMeant: (index: number) => boolean): boolean {
    for (;;) {
      let best = -1
      let most = 0
      for (let i = 0; i < this.open.length; i++) {
        if (this.open[i] !== true || !this.isSupported(i) || !isMeant(i)) continue
        const gain = gainOf(i)
        if (gain > most) {
          most = gain
          best = i
        }
      }
      if (best < 0) return false
      if (this.take(best)) return true
    }
  }

  private isSupported(index: number): boolean {
    const { needs } = this.task.candidates[index] as Candidate
    return needs === undefined || this.stated.has(needs)
  }

  private gain(index: number): number {
    const { shares } = this.task.candidates[index] as Candidate
    let gain = 0
    for (let f = 0; f < shares.length; f++) {
      const mass = (this.masses[index] as number) * (shares[f] as number)
      gain += (this.task.weights[f] as number) * Math.exp(-(this.covered[f] as number)) * (1 - Math.exp(-mass))
    }
    return this.perToken(gain, index)
  }

  private gainFor(facet: number, index: number): number {
    const { shares } = this.task.candidates[index] as Candidate
    return this.perToken((this.masses[index] as number) * (shares[facet] ?? 0), index)
  }

  private perToken(gain: number, index: number): number {
    return gain * (this.fresh[index] as number) / (this.costs[index] as number)
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

/** What is left of a candidate's worth beside one already chosen: 1 for no overlap, 0 for an echo. */
const freshness = (candidate: Candidate, chosen: Candidate, settings: SelectionSettings): number => {
  const likeness = cosine(candidate.stems, chosen.stems)
  let shared = 0
  for (const figure of candidate.figures) if (chosen.figures.has(figure)) shared++
  const overlap = candidate.figures.size === 0 ? 0 : shared / candidate.figures.size
  const echoes = shared > 0 ? likeness >= settings.echoWithFigure : likeness >= settings.echo && (candidate.figures.size === 0 || chosen.figures.size === 0)
  return echoes ? 0 : (1 - settings.figureOverlap * overlap) * (1 - settings.wordOverlap * likeness * likeness)
}
