/**
 * What the readers of HTML and of plain text hand on: the lines of a filing, with what of their looks tells headings,
 * cells and page breaks.
 */

/** Looks of a run of text, as bits. */
export const BOLD = 1
export const ITALIC = 2
export const UNDERLINE = 4
export const HIDDEN = 8
export const LINK = 16
export const RAISED = 32
export const CENTERED = 64
/** White space counts: `<pre>`, or the whole of a plain text. */
export const PREFORMATTED = 128
/** Letters stand for symbols: a font such as Wingdings. */
export const SYMBOLS = 256

/** A line: what stands between two borders of blocks, or between two line breaks. */
export interface Line {
  /** As it stands, entities decoded, white space not yet collapsed. */
  readonly text: string
  /** Where the markup that belongs to it starts in the filing. */
  readonly from: number
  /** Where its first character stands. */
  readonly start: number
  /** Exclusive end of its last character. */
  readonly end: number
  /** Looks that (nearly) all of its letters share. */
  readonly looks: number
  /** Length of the bold or underlined words that the line starts with, where the rest is neither; else 0. */
  readonly lead: number
  /** Largest size of its letters in points, 0 where none is said. */
  readonly size: number
  /** 1 to 6 inside `<h1>` to `<h6>`, else 0. */
  readonly level: number
  /** Inside `<li>`. */
  readonly listed: boolean
  /** Number of the innermost table, 0 outside of tables. */
  readonly table: number
  /** Number of the row, counted through the whole filing, 0 outside of tables. */
  readonly row: number
  /** Where the row's markup starts. */
  readonly rowFrom: number
  /** Number of the cell in its row, from 1. */
  readonly cell: number
  /** Only a line break (`<br>`) parts it from the line before. */
  readonly soft: boolean
  /** A page break or a rule stands before it. */
  readonly page: boolean
}

/** Takes a fact that inline XBRL names, such as `'dei:DocumentType', '10-K'`; answers whether the rest is of interest. */
export type FactSink = (name: string, value: string) => boolean

/** Takes lines in the order of the filing; answers whether it wants more. */
export type LineSink = (line: Line) => boolean

/** Invisible characters: soft hyphen, zero-width space and joiners, directional marks, word joiner, byte order mark. */
const INVISIBLE = /(?![\s\u0085])[\p{Cf}\p{Cc}]|\ufeff/gu

/** Runs of white space, the next-line character among it. */
const BLANKS = /[\s\u0085]+/g

/**
 * @returns the text with white space collapsed and invisible characters gone
 * @example cleaned('Item&nbsp;1.\n  Busi\u00adness'.replace('&nbsp;', '\u00a0')) // 'Item 1. Business'
 */
export function cleaned(text: string): string {
  return isClean(text) ? text : text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
}

/** Cheap look at the commonest case: printable characters with one blank between words. `false` may be wrong, `true` is not. */
function isClean(text: string): boolean {
  let blank = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      if (blank) return false
      blank = true
      continue
    }
    blank = false
    const isPrintable = (code > 32 && code < 127) || (code > 0xa0 && code < 0x300 && code !== 0xad) || (code >= 0x2010 && code <= 0x2027)
    if (!isPrintable) return false
  }
  return !blank
}
