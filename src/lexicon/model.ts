/** A group of terms that mean the same kind of thing. */
export interface Theme {
  /** What the terms have in common, in a sentence. */
  readonly about: string
  /**
   * Words and phrases. Each word is matched on its Porter stem, so "distributor" finds "distributors"; a term that starts
   * with `=` is matched letter for letter (case aside), so "=sales" does not find "sale". Hyphens count as spaces.
   */
  readonly terms: readonly string[]
  /** How surely a sentence with such a term speaks of the facet: 0 (says nothing) to 1 (always). */
  readonly weight: number
}

/** A sequence of themes, words and figures that says more than its parts. */
export interface Cue {
  /** An example of what it finds. */
  readonly about: string
  /**
   * What must follow one another. Each step lists alternatives: the name of a theme of the same lexicon, a figure class
   * (`#percent`, `#money`, `#number`, `#year`, `#current-year`, `#name`), or words (`=through`, `such as`).
   */
  readonly sequence: readonly (readonly string[])[]
  /** The most tokens that may stand between two steps: 0 to 50. */
  readonly within: number
  /** How surely a sentence with the cue speaks of the facet: 0 to 1. */
  readonly weight: number
}

/** What the library knows about one facet: its vocabulary, the patterns that it stands in, the headings it stands under. */
export interface Lexicon {
  /** Name of the facet: a lower-case word, such as `'revenue'` or `'regulation'`. */
  readonly facet: string
  /** What the facet is about, in a sentence. */
  readonly about: string
  /** Words and phrases of headings under which the facet is spoken of. */
  readonly headings: readonly string[]
  readonly themes: Readonly<Record<string, Theme>>
  readonly cues: Readonly<Record<string, Cue>>
}

/** The figure classes that a cue may name. */
export const FIGURE_CLASSES = ['#percent', '#money', '#number', '#year', '#current-year', '#name'] as const
