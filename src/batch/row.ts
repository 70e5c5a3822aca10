import type { BusinessModelSummary, Explanation, FacetCoverage, Notice, SummarySentence } from '../types.ts'

/** What a batch knows of one input beside its text. */
export interface RowHead {
  /** The input's id: a path, or whatever the caller gave. */
  readonly id: string | number
  /** The company's name, where the filing or the caller says it. */
  readonly company?: string
  /** The period of the report, where the filing or the caller says it, such as `'2022-12-31'` or `'2022'`. */
  readonly period?: string
  /** Sixteen hexadecimal digits that change when the library's version, the lexicons or the options change. */
  readonly fingerprint: string
  /** Wall time that the input took, reading included. Only with `timings: true`, since it differs from run to run. */
  readonly milliseconds?: number
}

/** The row of an input that was summarised. */
export interface SummaryRow extends RowHead {
  /** The business model as one paragraph, or `''`. */
  readonly text: string
  /** Tokens of `text`. */
  readonly tokens: number
  /** What the summary says of each facet, by name. */
  readonly facets: Readonly<Record<string, FacetCoverage>>
  /** The sentences of `text` with their spans in the source. */
  readonly sentences: readonly SummarySentence[]
  /** Facets that were asked for and are not in the summary, and why. */
  readonly omitted: readonly Notice[]
  /** What may be wrong with the source or the summary. */
  readonly warnings: readonly Notice[]
  /** Only with `explain: true`. */
  readonly explanation?: Explanation
}

/** Why an input has no summary. */
export interface RowError {
  /** Stable name of the fault, such as `'not-found'`, `'bad-json'` or the code of a `FilingError`. */
  readonly code: string
  /** What was found and what to do. */
  readonly message: string
}

/** The row of an input that failed. */
export interface FailureRow extends RowHead {
  readonly error: RowError
}

/** One row of a batch, one for each input, in the order of the inputs. */
export type BatchRow = SummaryRow | FailureRow

/** What `summaryRow` and `failureRow` take from the input. */
export type RowSource = Omit<RowHead, 'fingerprint'>

// The keys stand in this order in every row, so that rows can be compared as bytes.
const head = ({ id, company, period }: RowSource) => ({
  id,
  ...(company === undefined ? {} : { company }),
  ...(period === undefined ? {} : { period }),
})

/** The row of a summary. */
export const summaryRow = (source: RowSource, summary: BusinessModelSummary): SummaryRow => ({
  ...head(source),
  text: summary.text,
  tokens: summary.tokenCount,
  facets: summary.facets,
  sentences: summary.sentences,
  omitted: summary.omitted,
  warnings: summary.warnings,
  ...(summary.explanation === undefined ? {} : { explanation: summary.explanation }),
  fingerprint: summary.fingerprint,
  ...(source.milliseconds === undefined ? {} : { milliseconds: source.milliseconds }),
})

/** The row of a failure. */
export const failureRow = (source: RowSource, error: RowError, fingerprint: string): FailureRow => ({
  ...head(source),
  error,
  fingerprint,
  ...(source.milliseconds === undefined ? {} : { milliseconds: source.milliseconds }),
})

/** Whether the row tells of a failure. */
export const isFailure = (row: BatchRow): row is FailureRow => 'error' in row
