import type { BlockKind } from '../document/model.ts'
import type { Notice, Span } from '../types.ts'

/** Annual reports that have a Business section, by EDGAR's name of the form without the suffix "/A"; `'unknown'` where the source does not say. */
export type AnnualForm = '10-K' | '10-K405' | '10-KSB' | '10-KSB40' | '10-KT' | '10-KT405' | '20-F' | 'unknown'

/**
 * What the source is, told from its content.
 *
 * - `inline-xbrl`: HTML with inline XBRL, 2019 on
 * - `html`: HTML, 2000 on
 * - `plain-text`: text with the tags and page breaks of EDGAR's early years
 * - `json`: a record of edgar-crawler or EDGAR-CORPUS
 * - `bare-text`: text without any of these
 */
export type FilingFormat = 'inline-xbrl' | 'html' | 'plain-text' | 'json' | 'bare-text'

/** A block of the section. */
export interface SectionBlock {
  readonly kind: BlockKind
  /** `section.text.slice(start, end)` is the block; each row of a table is a block, an item starts with "• ". */
  readonly start: number
  /** Exclusive end in `section.text`. */
  readonly end: number
  /** For a heading: its depth, 0 the Item line, larger is deeper, 7 the deepest. */
  readonly level?: number
  /** Where it stands in the filing, in UTF-16 code units; of bytes: of the text that they decode to. */
  readonly source: Span
}

/** A part of the section that newer reports have under an Item of its own. */
export interface EmbeddedSection {
  /** What it is. */
  readonly kind: 'risk-factors' | 'executive-officers' | 'properties'
  /** Its heading as it stands. */
  readonly heading: string
  /** Where it starts in `section.text`, at its heading. */
  readonly start: number
  /** Where it ends in `section.text` (exclusive): at the next heading of its rank, or with the section. */
  readonly end: number
}

/** The Business section of an annual report. */
export interface BusinessSection {
  /** The section with its heading: a block a paragraph, an empty line between two (none between rows of a table), "• " before list items, " | " between cells. */
  readonly text: string
  /** The blocks of `text`, in order, not overlapping. */
  readonly blocks: readonly SectionBlock[]
  /** Its heading as it stands, such as `'Item 1. Business'`; `''` for a JSON record without one. */
  readonly heading: string
  readonly form: AnnualForm
  /** Whether it is an amendment (form "…/A"). */
  readonly amendment: boolean
  readonly format: FilingFormat
  /** The company, where the filing says it. */
  readonly company?: string
  /** The end of the fiscal year: `'YYYY-MM-DD'`, or `'YYYY'` where only a year is said (EDGAR-CORPUS: the year of filing). */
  readonly period?: string
  /** Where the section stands in the filing, from its heading to the next Item, in UTF-16 code units. */
  readonly span: Span
  /** Parts that newer reports have under an Item of their own. */
  readonly embedded: readonly EmbeddedSection[]
  /** What is doubtful about the cut. */
  readonly warnings: readonly Notice[]
}

/** Options of {@link extractBusinessSection}. */
export interface ExtractOptions {
  /** Label of the encoding of the bytes, such as `'windows-1252'`, where the caller knows better than the bytes say. Without meaning for strings. */
  readonly encoding?: string
}
