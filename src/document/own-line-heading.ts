import { isHeadingLike, isHeadingWithColon, isHeadingWithStop, isItemLine, isPartLine } from './heading.ts'
import { as, type Line } from './line.ts'

/** Headings on a line of their own. */
export const markHeadings = (lines: readonly Line[]): Line[] =>
  lines.map((line, index) => {
    if (line.kind !== 'text') return line
    if (isPartLine(line.text) || isItemLine(line.text)) return as(line, 'heading')
    const next = nextLine(lines, index, 1)
    if (next === undefined || !isHeading(line, next)) return line
    return as(line, next.kind === 'table' && nextLine(lines, index, -1)?.kind === 'table' ? 'table' : 'heading')
  })

const isHeading = (line: Line, next: Line): boolean => {
  if (next.kind === 'table' && !isHeadingLike(line.text)) return false
  return isHeadingLike(line.text) || isHeadingWithColon(line.text, next.text) || isHeadingWithStop(line.text, next.kind === 'item')
}

/** The line before or after, furniture aside. */
const nextLine = (lines: readonly Line[], index: number, step: 1 | -1): Line | undefined => {
  let next = index + step
  while (lines[next]?.kind === 'furniture') next += step
  return lines[next]
}
