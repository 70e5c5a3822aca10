/**
 * The public values of the library. Plain readonly data: `JSON.stringify` and `structuredClone` keep them whole.
 */

/** The five built-in facets of a business model, in the order in which the library lists them. */
export const FACETS = ['revenue', 'customers', 'products', 'distribution', 'financing'] as const

/** One of the five built-in facets. */
export type Facet = (typeof FACETS)[number]

/** A slice `[start, end)` of the source, in UTF-16 code units (the unit of `String.prototype.slice`). */
export interface Span {
  /** First code unit of the slice, `0 ≤ start ≤ end`. */
  readonly start: number
  /** One past the last code unit, `end ≤ source.length`. */
  readonly end: number
}

/** A sentence as the splitter found it. */
export interface Sentence {
  /** The sentence with its white space collapsed; invisible characters, page furniture and bullets inside it are left out. */
  readonly text: string
  /** Where it starts in the source, in UTF-16 code units. */
  readonly start: number
  /** Where it ends in the source (exclusive), in UTF-16 code units. */
  readonly end: number
}

/** The token encodings that ship with the library. `'wink'` counts words and punctuation marks as wink-nlp does. */
export const TOKENIZERS = ['o200k_base', 'cl100k_base', 'wink'] as const

/** Name of a tokenizer that ships with the library. */
export type TokenizerName = (typeof TOKENIZERS)[number]

/**
 * How tokens are counted: a built-in encoding by name, or the caller's own counter, which must return a whole number ≥ 0
 * and always the same number for the same text.
 */
export type Tokenizer = TokenizerName | ((text: string) => number)

/** Which facets to read, as names, or as names with weights (a finite number ≥ 0; 1 is normal, 0 leaves the facet out). */
export type FacetSelection = readonly string[] | Readonly<Record<string, number>>

/** Options of {@link summarizeBusinessModel}. */
export interface SummarizeOptions {
  /** The most tokens that the summary may have: a whole number ≥ 1. Default 512. */
  readonly maxTokens?: number
  /** What a token is. Default `'o200k_base'`. */
  readonly tokenizer?: Tokenizer
  /** Which facets count, with weights if wanted. Default: the five of {@link FACETS}, each 1, and every facet that `lexicons` adds. */
  readonly facets?: FacetSelection
  /**
   * Lexicons that replace a built-in one (same facet name) or add a facet of the caller's own.
   * Values of {@link parseLexicon}, or the plain JSON that it takes.
   */
  readonly lexicons?: readonly unknown[]
  /** `'document'` (default): sentences in source order. `'facet'`: grouped by main facet, in source order within each. */
  readonly order?: 'document' | 'facet'
  /** `true`: the summary also holds `explanation`, the evidence for what was chosen and what was left out. Default `false`. */
  readonly explain?: boolean
}

/** A sentence of the summary. */
export interface SummarySentence {
  /** The sentence as it stands in the summary. */
  readonly text: string
  /** The facet that it speaks of most. */
  readonly facet: string
  /** How much it speaks of each facet, ≥ 0; comparable within one summary. */
  readonly scores: Readonly<Record<string, number>>
  /**
   * The slices of the source that it consists of: in order, inside the source, not overlapping.
   * Joined, they are `text` but for white space, the case of the first letter and a closing full stop.
   */
  readonly spans: readonly Span[]
}

/** What the summary says of one facet. */
export interface FacetCoverage {
  /** Whether some sentence of the summary speaks of the facet. */
  readonly covered: boolean
  /** Indices into `sentences` of those whose main facet this is, ascending. */
  readonly sentences: readonly number[]
  /** Tokens of those sentences, each counted by itself. */
  readonly tokens: number
}

/** Something the caller should know, with a code for programs and a message for people. */
export interface Notice {
  /** Stable name of the kind of notice, such as `'facet-not-found'` or `'text-too-short'`. */
  readonly code: string
  /** What it means here, in a sentence. */
  readonly message: string
  /** The facet that it is about, where it is about one. */
  readonly facet?: string
}

/** One reason for a sentence's score: a lexicon term or a named feature, with what it added. */
export interface Evidence {
  /** Name of the lexicon theme or cue, or of the feature (`'position'`, `'section'`, `'length'` …). */
  readonly name: string
  /** The words of the sentence that made it, where it is about words. */
  readonly match?: string
  /** What it added to the sentence's score (negative: took away). */
  readonly weight: number
}

/** A sentence with the evidence for its rank. */
export interface SentenceEvidence {
  /** The sentence as it stands (chosen) or would stand (left out) in the summary. */
  readonly text: string
  /** The slices of the source that it consists of. */
  readonly spans: readonly Span[]
  /** Its main facet. */
  readonly facet: string
  /** Its overall score, ≥ 0; comparable within one summary. */
  readonly score: number
  /** Its tokens, counted by itself. */
  readonly tokens: number
  /** The heading that it stands under, or `''`. */
  readonly heading: string
  /** What made the score, heaviest first. */
  readonly evidence: readonly Evidence[]
  /** Why it was chosen or left out, in words. */
  readonly reason: string
}

/** What was chosen and what was not, and why. */
export interface Explanation {
  /** One entry for each sentence of the summary, in the order of the summary. */
  readonly chosen: readonly SentenceEvidence[]
  /** The best of the rest, best first, at most 20. */
  readonly leftOut: readonly SentenceEvidence[]
}

/** The answer of {@link summarizeBusinessModel}. */
export interface BusinessModelSummary {
  /** The business model as one paragraph, or `''`. */
  readonly text: string
  /** Tokens of `text`, by the tokenizer asked for; never more than `maxTokens`. */
  readonly tokenCount: number
  /** The sentences of `text`, in its order. */
  readonly sentences: readonly SummarySentence[]
  /** What the summary says of each facet asked for, by name. */
  readonly facets: Readonly<Record<string, FacetCoverage>>
  /** Facets that were asked for and are not in the summary, and why. */
  readonly omitted: readonly Notice[]
  /** What may be wrong with the source or the summary. */
  readonly warnings: readonly Notice[]
  /** Sixteen hexadecimal digits that change when the library's version, the lexicons or the options change. */
  readonly fingerprint: string
  /** Only with `explain: true`. */
  readonly explanation?: Explanation
}
