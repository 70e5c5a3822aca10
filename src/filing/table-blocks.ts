import type { Draft } from './draft.ts'
import { draftOf, isBullet, wordCount } from './draft.ts'
import { itemHeading } from './item-heading.ts'
import type { Line } from './lines.ts'
import { cleaned } from './lines.ts'
import { proseBlocks } from './prose-blocks.ts'

/** A cell of so many words holds prose. */
const PROSE = 14

/** Longest label beside prose, in words. */
const LABEL = 10

/** A cell that is not empty, with its lines. */
interface Cell {
  readonly text: string
  readonly lines: readonly Line[]
}

/** A row: its cells that are not empty, at least one. */
interface Row {
  readonly cells: readonly Cell[]
  readonly kind: 'single' | 'bullet' | 'labelled' | 'prose' | 'heading' | 'data'
}

/**
 * Turns the lines of one table into blocks: a table of figures stays one, rows as lines; a table that only lays out text
 * (bullets beside text, labels beside prose, a page in a cell) gives what it lays out.
 */
export function tableBlocks(lines: readonly Line[]): Draft[] {
  const rows = rowsOf(lines)
  const data = rows.filter((row) => row.kind === 'data').length
  const drafts: Draft[] = []
  let table: Row[] = []
  for (const row of rows) {
    const tabular = row.kind === 'data' || (data > 0 && isPartOfTable(row, data, rows.length))
    if (tabular) table.push(row)
    else {
      for (const draft of tableBlock(table)) drafts.push(draft)
      for (const draft of layoutBlocks(row)) drafts.push(draft)
      table = []
    }
  }
  return drafts.concat(tableBlock(table))
}

/** In a table of figures, a row with one short cell is a caption or a group's name, and a row with prose is a row. */
function isPartOfTable(row: Row, data: number, rows: number): boolean {
  if (row.kind === 'single') return row.cells.every((cell) => wordCount(cell.text) < PROSE)
  return (row.kind === 'labelled' || row.kind === 'prose') && data >= 0.3 * rows
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  for (let at = 0; at < lines.length;) {
    const row = lines[at]?.row
    let end = at
    while (end < lines.length && lines[end]?.row === row) end++
    const cells = cellsOf(lines.slice(at, end))
    if (cells.length > 0) rows.push({ cells, kind: kindOf(cells) })
    at = end
  }
  return rows
}

function cellsOf(lines: readonly Line[]): Cell[] {
  const cells: { text: string; lines: Line[] }[] = []
  let number = -1
  for (const line of lines) {
    const text = cleaned(line.text)
    if (text === '') continue
    const last = cells.at(-1)
    if (last !== undefined && (line.cell === number || belongsToNeighbour(last.text, text))) {
      last.text += ` ${text}`
      last.lines.push(line)
    } else cells.push({ text, lines: [line] })
    number = line.cell
  }
  return cells
}

/** "$" before a figure, "%" and ")" after it, stand in cells of their own. */
function belongsToNeighbour(before: string, text: string): boolean {
  return /^[$€£¥(]{1,2}$/.test(before) || /^(?:%|\)|%\)|\)%)$/.test(text)
}

function kindOf(cells: Row['cells']): Row['kind'] {
  const [first, second] = cells
  if (first === undefined || second === undefined) return 'single'
  if (cells.length <= 3 && itemHeading(cells.map((cell) => cell.text).join(' ')) !== undefined) return 'heading'
  if (cells.length === 2 && (isBullet(first.text) || isEnumerator(first.text))) return 'bullet'
  const prose = cells.filter((cell) => isProse(cell.text)).length
  if (prose === cells.length) return 'prose'
  if (cells.length === 2 && isProse(second.text) && wordCount(first.text) <= LABEL) return 'labelled'
  return 'data'
}

/** `(1)`, `1.`, `a)`. */
function isEnumerator(text: string): boolean {
  return /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$/i.test(text)
}

function isProse(text: string): boolean {
  return wordCount(text) >= PROSE && /[a-z]{3}/.test(text)
}

function layoutBlocks(row: Row): Draft[] {
  if (row.kind === 'heading' || row.kind === 'bullet') return joinedBlock(row)
  if (row.kind === 'labelled') {
    return row.cells.flatMap(({ lines }, index) => proseBlocks(lines)
      .map((draft): Draft => (index === 0 ? { ...draft, kind: 'heading', rank: Math.max(1, draft.rank) } : draft)))
  }
  return row.cells.flatMap((cell) => proseBlocks(cell.lines))
}

/** A bullet or number and its text, or "Item 1." and "Business", as one block. */
function joinedBlock(row: Row): Draft[] {
  const lines = row.cells.flatMap((cell) => cell.lines)
  const { start, page } = lines[0] as Line
  const { end } = lines.at(-1) as Line
  const [mark, ...body] = row.cells.map((cell) => cell.text) as [string, ...string[]]
  const heading = row.kind === 'heading'
  const text = (!heading && isBullet(mark) ? body : [mark, ...body]).join(' ')
  return [draftOf(heading ? 'heading' : 'item', text, start, end, { rank: heading ? 1 : 0, page })]
}

function tableBlock(rows: readonly Row[]): Draft[] {
  return rows.flatMap((row, index): Draft[] => {
    const lines = row.cells.flatMap((cell) => cell.lines)
    const { start, page } = lines[0] as Line
    const { end } = lines.at(-1) as Line
    const text = row.cells.map((cell) => cell.text).join(' | ')
    return [draftOf('table', text, start, end, { page, follows: index > 0 })]
  })
}
