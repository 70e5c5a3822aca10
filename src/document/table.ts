import { capitalShare, countWords } from './casing.ts'
import { isItemLine } from './heading.ts'
import { as, type Line } from './line.ts'
import { isOpen } from './open-line.ts'
import { isPeopleHeader, isTableRow } from './table-row.ts'

/** The longest line that may be a cell or a row label, in words; beside a row of figures it may be longer. */
const LONGEST_CELL = 9
const LONGEST_CELL_BESIDE_ROW = 14
/** "Integrated Systems:"; a longer line with a colon announces the table. */
const LONGEST_LABEL = 5

/** Rows, and runs of cells between and beside them, become table lines: "Net sales" + "$ 2,830 $ 3,836" + "106". */
export const markTables = (lines: readonly Line[]): Line[] => {
  const marks = lines.map(line => line.kind === 'table' || (line.kind === 'text' && isTableRow(line.text)))
  const marked = lines.map((line, index) => (marks[index] === true && line.kind === 'text' ? as(line, 'table') : line))
  const tables = new Set<number>()
  let lastTable = -10
  for (const run of cellRuns(marked)) {
    const rows = run.filter(index => marked[index]?.kind === 'table').length
    const cells = trimRun(marked, run)
    if (isTableRun(cells.length, rows, (run[0] ?? 0) - lastTable)) {
      for (const index of cells) tables.add(index)
      lastTable = run.at(-1) ?? lastTable
    }
  }
  return marked.map((line, index) => (tables.has(index) && (line.kind === 'text' || line.kind === 'item') ? as(line, 'table') : line))
}

/** Headings are never so dense: no more than three of them follow each other. */
const isTableRun = (cells: number, rows: number, sinceTable: number): boolean =>
  rows >= 2 || (rows === 1 && cells <= 6) || cells >= 6 || (cells >= 3 && sinceTable <= 3)

/** Maximal runs of rows and unfinished short lines, furniture in between not counted. */
const cellRuns = (lines: readonly Line[]): number[][] => {
  const runs: number[][] = []
  let run: number[] = []
  const close = (): void => {
    if (run.length > 1) runs.push(run)
    run = []
  }
  lines.forEach((line, index) => {
    if (line.kind === 'furniture') return
    const beside = lines[index - 1]?.kind === 'table' || lines[index + 1]?.kind === 'table'
    const maybe = line.kind === 'text' || (line.kind === 'item' && (beside || lines[index + 2]?.kind === 'table'))
    if (line.kind === 'table' || (maybe && isCell(line, beside))) run.push(index)
    else close()
  })
  close()
  return runs
}

const isCell = (line: Line, besideRow: boolean): boolean => {
  if (line.text.length > 160 || isItemLine(line.text)) return false
  const open = isOpen(line.text) || (besideRow && line.text.endsWith(':') && countWords(line.text) <= LONGEST_LABEL)
  return open && countWords(line.text) <= (besideRow ? LONGEST_CELL_BESIDE_ROW : LONGEST_CELL)
}

/** The heading of the text after the table, and of the table itself, are no cells. */
const trimRun = (lines: readonly Line[], run: readonly number[]): number[] => {
  const textAt = (index = -1): string => lines[index]?.text ?? ''
  const firstRow = run.findIndex(index => lines[index]?.kind === 'table')
  let from = 0
  let to = run.length
  const following = nextLine(lines, run.at(-1) ?? 0)
  const beforeProse = following !== undefined && countWords(following.text) >= 12
  if (firstRow >= 0) {
    const lastRow = run.findLastIndex(index => lines[index]?.kind === 'table')
    if (beforeProse && to - 1 - lastRow <= 2 && !isPeopleHeader(textAt(run[lastRow]))) to = lastRow + 1
    const isTitle = firstRow >= 2 && capitalShare(textAt(run[0])) > 0.8
    if (isTitle || (firstRow === 1 && isPeopleHeader(textAt(run[1])))) from = 1
  } else if (beforeProse) {
    const last = lines[run.at(-1) as number] as Line
    const before = lines[run.at(-2) as number] as Line
    if (last.afterPage || (capitalShare(last.text) > 0.8) !== (capitalShare(before.text) > 0.8)) to -= 1
  }
  return run.slice(from, to)
}

const nextLine = (lines: readonly Line[], index: number): Line | undefined => {
  let next = index + 1
  while (lines[next]?.kind === 'furniture') next += 1
  return lines[next]
}
