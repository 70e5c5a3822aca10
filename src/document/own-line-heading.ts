import { countWords } from './casing.ts'
import { isHeadingLike, isHeadingWithColon, isHeadingWithStop, isItemLine, isPartLine } from './heading.ts'
import { as, type Line } from './line.ts'
import { sliceMapped } from './mapped-text.ts'
import { startOfTrailingRule } from './rule.ts'

const MOST_WORDS_RULED = 20

/**
 * Headings on a line of their own, also with a rule drawn behind them ("Lending Activities - ------"). The Item line is one
 * where it first stands; later it is the running header of a page.
 */
export const markHeadings = (lines: readonly Line[]): Line[] => {
  let seenItem = false
  return lines.map((line, index) => {
    if (line.kind !== 'text') return line
    const ruled = startOfTrailingRule(line.text)
    if (ruled > 0 && countWords(line.text.slice(0, ruled)) <= MOST_WORDS_RULED) {
      return { ...line, ...sliceMapped(line, 0, ruled), kind: 'heading' as const }
    }
    if (isPartLine(line.text)) return as(line, index < 6 ? 'heading' : 'furniture')
    if (isItemLine(line.text)) {
      const again = seenItem && /^items? 1\b(?![ab])|\(continued\)/i.test(line.text) && line.text.length < 60
      seenItem = true
      return as(line, again ? 'furniture' : 'heading')
    }
    const next = nextProse(lines, index)
    return next !== undefined && isHeading(line, next) ? as(line, 'heading') : line
  })
}

const isHeading = (line: Line, next: Line): boolean => {
  if (next.kind === 'table' && !isHeadingLike(line.text)) return false
  return isHeadingLike(line.text) || isHeadingWithColon(line.text, next.text) || isHeadingWithStop(line.text, next.kind === 'item')
}

const nextProse = (lines: readonly Line[], index: number): Line | undefined => {
  let next = index + 1
  while (lines[next]?.kind === 'furniture') next += 1
  return lines[next]
}
