/**
 * The document model that every later stage shares: blocks of cleaned text, each with the way back to the source.
 */

/** A run of cleaned text that stands letter for letter in the source (a white-space character may be another one there). */
export interface Piece {
  /** Where the run starts in the cleaned text. */
  readonly at: number
  /** Where it starts in the source. */
  readonly start: number
  /** Its length, the same in both. */
  readonly length: number
}

/**
 * What a block is.
 *
 * - `heading`: a heading on a line of its own, or a run-in heading cut off the paragraph that it starts
 * - `paragraph`: prose
 * - `item`: a list item; its bullet is not part of its text
 * - `table`: rows of figures or cells
 * - `footnote`: a note under a table or a page
 * - `furniture`: page numbers, running headers, rules
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'table' | 'footnote' | 'furniture'

/** A block of the source. */
export interface Block {
  readonly kind: BlockKind
  /** Cleaned text: white space collapsed, invisible characters and line breaks gone, halves of a broken paragraph joined. */
  readonly text: string
  /** How `text` maps to the source, ascending in both. Between two pieces something of the source was left out. */
  readonly pieces: readonly Piece[]
  /** Indices (into the document's blocks) of the headings that it stands under, outermost first. */
  readonly headings: readonly number[]
  /** For a heading: its depth, 0 the Item line, larger is deeper. Else 0. */
  readonly level: number
  /** For a heading: whether it was cut off the paragraph that follows it. */
  readonly runIn: boolean
  /** For an item: index of the paragraph or heading that announces its list ("… the following:"), or -1. */
  readonly leadIn: number
  /** For a paragraph or item: whether it closes with a colon and items follow it. */
  readonly opensList: boolean
}

/** A sentence of a block. */
export interface DocumentSentence {
  /** Index of its block. */
  readonly block: number
  /** `block.text.slice(start, end)`. */
  readonly text: string
  /** Where it starts in the block's text. */
  readonly start: number
  /** Where it ends in the block's text (exclusive). */
  readonly end: number
  /** Its number within the block, from 0. */
  readonly ordinal: number
}

/** A source, read. */
export interface Document {
  readonly source: string
  readonly blocks: readonly Block[]
  /** The sentences of paragraphs, items and footnotes, in source order. */
  readonly sentences: readonly DocumentSentence[]
}
