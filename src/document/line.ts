import type { MappedText } from './mapped-text.ts'
import type { BlockKind } from './model.ts'

/** What a line has been found to be so far; `'text'` is not decided yet. */
export type LineKind = BlockKind | 'text'

/** A cleaned line of the source, or several that were put together. */
export interface Line extends MappedText {
  readonly kind: LineKind
  /** Where the source goes on after the line: the place of its line break, or the end of the source. */
  readonly end: number
  /** Columns of white space before it. */
  readonly indent: number
  /** Columns that it takes in the source, with its indent. */
  readonly width: number
  /** Whether three or more columns of white space stand inside it, as between the cells of a table. */
  readonly gapped: boolean
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
  /** Whether a page ends before it. */
  readonly afterPage: boolean
  /** The bullet, number or letter that was taken off its start, or `''`. */
  readonly bullet: string
}

/** The same line as something else. */
export const as = (line: Line, kind: LineKind): Line => ({ ...line, kind })
