import type { Line } from './line.ts'

/** Lines of hard-wrapped text are no wider. */
const WIDEST = 100
/** Narrower than this it is a list or a table, not wrapped prose. */
const NARROWEST = 40
/** The least share of lines that start in lower case: 0.56 to 0.70 in wrapped reports, 0 to 0.20 in others. */
const LOWER_STARTS = 0.3

/** How a text is laid out. */
export interface Layout {
  readonly hardWrapped: boolean
  /** Columns of a full line. */
  readonly width: number
}

/**
 * Whether lines were broken to a column width, as in plain-text filings of the 1990s.
 *
 * @param lines lines that hold something, furniture included
 */
export const layoutOf = (lines: readonly Line[]): Layout => {
  const widths = Uint32Array.from(lines, line => line.width).sort()
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  const lower = lines.filter(line => /^[a-z]/.test(line.text)).length
  return { hardWrapped: width <= WIDEST && width >= NARROWEST && lower >= lines.length * LOWER_STARTS, width }
}
