/**
 * Selection as budgeted maximum coverage: H. Lin and J. Bilmes, "A class of submodular functions for document summarization"
 * (ACL 2011). The facets are what is to be covered, each with diminishing returns; a greedy choice by gain per token.
 */

import { appraise } from './appraisal.ts'
import type { Appraisal } from './appraisal.ts'
import { freshnessAmong } from './freshness.ts'
import type { Candidate, SelectionSettings } from './model.ts'
import { SELECTION } from './model.ts'

/** Whether the candidates chosen so far (by index) and one more stay within the budget. */
export type Fits = (chosen: readonly number[], next: number) => boolean

/**
 * Makes ready to choose among candidates, once or several times. It is done greedily: the opening, one candidate for each
 * facet, then the one with the most gain per token until nothing fits. What does not fit is skipped. Ties fall to document order.
 *
 * @param candidates in document order
 * @param weights how much each facet counts
 * @returns chooses, given the indices of the candidates that come first as far as they fit, and the budget: indices of the
 *   chosen candidates, in the order of choice
 */
export const selector = (candidates: readonly Candidate[], weights: readonly number[], settings: SelectionSettings = SELECTION): ((opening: readonly number[], fits: Fits) => number[]) => {
  const task = { candidates, weights, settings, appraisal: appraise(candidates, settings), freshnessBeside: freshnessAmong(candidates, settings) }
  return (opening, fits) => {
    const selection = new Selection(task, fits)
    for (const index of opening) selection.take(index)
    for (const facet of selection.facetsByBest()) selection.takeBestFor(facet)
    while (selection.takeBest()) continue
    return selection.chosen
  }
}

/** What all choices among the same candidates share. */
interface SelectionTask {
  readonly candidates: readonly Candidate[]
  readonly weights: readonly number[]
  readonly settings: SelectionSettings
  readonly appraisal: Appraisal
  readonly freshnessBeside: (pick: number, others: readonly number[]) => Float64Array
}

/** What has been chosen, and what that leaves of the worth of the rest. */
class Selection {
  readonly chosen: number[] = []
  private readonly covered: number[]
  /** What the next mass on each facet is worth, by its weight and what covers it already. */
  private readonly demand: number[]
  /** What redundancy leaves of each candidate: 0 to 1. */
  private readonly fresh: Float64Array
  /** The candidates that may still be chosen, ascending. */
  private open: number[]
  private readonly stated = new Set<number>()

  constructor(private readonly task: SelectionTask, private readonly fits: Fits) {
    this.covered = task.weights.map(() => 0)
    this.demand = [...task.weights]
    this.fresh = new Float64Array(task.candidates.length).fill(1)
    this.open = task.candidates.map((_, i) => i)
  }

  /** Chooses a candidate if it fits; else puts it aside. */
  take(index: number): boolean {
    const { candidates, weights, appraisal } = this.task
    this.open = this.open.filter(i => i !== index)
    if (!this.fits(this.chosen, index)) return false
    this.chosen.push(index)
    const { states, shares } = candidates[index] as Candidate
    for (const sentence of states) this.stated.add(sentence)
    shares.forEach((share, f) => {
      this.covered[f] = (this.covered[f] as number) + (appraisal.masses[index] as number) * share
      this.demand[f] = (weights[f] as number) * Math.exp(-(this.covered[f]))
    })
    this.withdraw(index)
    return true
  }

  /** Closes what states a sentence of a chosen candidate again or says nothing new beside it, and lowers what says little. */
  private withdraw(chosen: number): void {
    const { candidates, freshnessBeside } = this.task
    const { states } = candidates[chosen] as Candidate
    const open = this.open.filter(i => !(candidates[i] as Candidate).states.some(sentence => states.includes(sentence)))
    const beside = freshnessBeside(chosen, open)
    for (const i of open) this.fresh[i] = (this.fresh[i] as number) * (beside[i] as number)
    this.open = open.filter(i => (this.fresh[i] as number) > 0)
  }

  /** Chooses the candidate with the most gain per token that fits. */
  takeBest(): boolean {
    return this.takeFirst(i => this.gain(i), i => this.task.appraisal.isFiller[i] !== true)
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
    return best.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain).map(({ facet }) => facet)
  }

  private speaksOf(facet: number, index: number): boolean {
    const { candidates, settings } = this.task
    const { shares, evidence } = candidates[index] as Candidate
    return (shares[facet] ?? 0) >= settings.floorShare && (evidence[facet] ?? 0) >= settings.floorEvidence
  }

  private takeFirst(gainOf: (index: number) => number, isMeant: (index: number) => boolean): boolean {
    for (;;) {
      let best = -1
      let most = 0
      for (const i of this.open) {
        if (!this.isSupported(i) || !isMeant(i)) continue
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
    const yields = this.task.appraisal.yields[index] as readonly number[]
    let gain = 0
    for (let f = 0; f < yields.length; f++) gain += (this.demand[f] as number) * (yields[f] as number)
    return this.perToken(gain, index)
  }

  private gainFor(facet: number, index: number): number {
    const { candidates, appraisal } = this.task
    return this.perToken((appraisal.masses[index] as number) * ((candidates[index] as Candidate).shares[facet] ?? 0), index)
  }

  private perToken(gain: number, index: number): number {
    return gain * (this.fresh[index] as number) / (this.task.appraisal.costs[index] as number)
  }
}
