import { startsLower } from './casing.ts'
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
  /** The indent that first lines of paragraphs have and other lines have not, in columns; 0 where there is none. */
  readonly firstIndent: number
}

/**
 * Whether lines were broken to a column width, as in plain-text filings of the 1990s.
 *
 * @param lines lines that hold something, furniture included
 */
export const layoutOf = (lines: readonly Line[]): Layout => {
  const widths = new Uint32Array(lines.map(line => line.width)).sort()
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  const lower = lines.filter(line => startsLower(line.text)).length
  return { hardWrapped: width <= WIDEST && width >= NARROWEST && lower >= lines.length * LOWER_STARTS, width, firstIndent: firstIndentOf(lines) }
}

/** The least share of lines that first lines make up, and the most of them that may start in lower case. */
const FIRST_LINES = 0.04
const LOWER_FIRST_LINES = 0.1

const firstIndentOf = (lines: readonly Line[]): number => {
  const counts = new Map<number, { all: number; lower: number }>()
  for (const line of lines) {
    if (line.indent < 2 || line.indent > 10) continue
    const count = counts.get(line.indent) ?? { all: 0, lower: 0 }
    count.all += 1
    if (startsLower(line.text)) count.lower += 1
    counts.set(line.indent, count)
  }
  const [indent, count] = [...counts].sort(([, a], [, b]) => b.all - a.all)[0] ?? [0, { all: 0, lower: 0 }]
  const flush = lines.filter(line => line.indent === 0).length
  return count.all >= lines.length * FIRST_LINES && count.lower <= count.all * LOWER_FIRST_LINES && flush > lines.length / 3 ? indent : 0
}
