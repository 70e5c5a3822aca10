import type { Facet } from '../../src/types.ts'
import { FACETS } from '../../src/types.ts'
import type { Fact, FactSheet } from './sheet.ts'

/** How far apart, in characters of the folded summary, the strings of one alternative may start. */
export const WINDOW = 400

/** How well a summary states the facts of a sheet. All figures are shares, 0 to 1. */
export interface Recall {
  /** Weight of the facts stated over the weight of all facts. */
  readonly recall: number
  /** Share of the vital facts (weight 2) stated. */
  readonly vital: number
  /** Share of the facets with facts on the sheet of which at least one is stated. */
  readonly covered: number
  /** Recall within each facet that has facts on the sheet. */
  readonly facets: Readonly<Partial<Record<Facet, number>>>
  readonly found: readonly Fact[]
  readonly missed: readonly Fact[]
}

/** The form in which facts and summaries are compared: `Nike’s  “Air”` becomes `nike's "air"`. */
export const fold = (text: string): string => text
  .normalize('NFKC').toLowerCase()
  .replace(/[‘’‛′`]/g, "'")
  .replace(/[“”„″]/g, '"')
  .replace(/[‐‑‒–—―]/g, '-')
  .replace(/\s+/g, ' ')

const startsOf = (needle: string, hay: string): readonly number[] => {
  const starts: number[] = []
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + 1)) starts.push(at)
  return starts
}

/** Whether all strings of an alternative start within {@link WINDOW} of the rarest of them. */
const matchesAlternative = (folded: string, strings: readonly string[]): boolean => {
  const starts = strings.map(string => startsOf(fold(string), folded))
  const rarest = starts.reduce((a, b) => (b.length < a.length ? b : a))
  return rarest.some(at => starts.every(others => others.some(other => Math.abs(other - at) <= WINDOW)))
}

/**
 * Whether a text states a fact: all strings of one of its alternatives stand close together in it.
 *
 * @param text the summary, or any part of it
 */
export const matchesFact = (text: string, fact: Pick<Fact, 'any'>): boolean => matchesFolded(fold(text), fact)

/** {@link matchesFact} for a text that is already {@link fold}ed. */
export const matchesFolded = (folded: string, fact: Pick<Fact, 'any'>): boolean =>
  fact.any.some(strings => matchesAlternative(folded, strings))

const weightOf = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + fact.weight, 0)

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Scores a summary against the fact sheet of its document; see {@link Recall}. */
export const scoreSummary = (text: string, sheet: FactSheet): Recall => {
  const folded = fold(text)
  const isFound = (fact: Fact): boolean => fact.any.some(strings => matchesAlternative(folded, strings))
  const found = sheet.nuggets.filter(isFound)
  const missed = sheet.nuggets.filter(fact => !found.includes(fact))
  const facets: Partial<Record<Facet, number>> = {}
  for (const facet of FACETS) {
    const all = sheet.nuggets.filter(fact => fact.facet === facet)
    if (all.length > 0) facets[facet] = weightOf(found.filter(fact => fact.facet === facet)) / weightOf(all)
  }
  const spoken = Object.values(facets)
  const isVital = (fact: Fact): boolean => fact.weight === 2
  return {
    recall: share(weightOf(found), weightOf(sheet.nuggets)),
    vital: share(found.filter(isVital).length, sheet.nuggets.filter(isVital).length),
    covered: share(spoken.filter(recall => recall > 0).length, spoken.length),
    facets,
    found,
    missed,
  }
}
