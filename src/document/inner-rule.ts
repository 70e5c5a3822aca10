import type { Line } from './line.ts'
import { concat, sliceMapped, spaceAt, type MappedText } from './mapped-text.ts'
import { isTableRow } from './table-row.ts'

/** " ---- ", " - ------ ": four marks or more between two words. */
const INNER_RULE = / (?:[-–—] )?[-–—_=]{4,}(?= )/g

/** "when they ---- are not": a rule of the printed page that fell into a sentence is cut out of it. */
export const cutInnerRules = (lines: readonly Line[]): Line[] =>
  lines.map(line => {
    if ((line.kind !== 'text' && line.kind !== 'item') || !/[-–—_=]{4}/.test(line.text) || isTableRow(line.text)) return line
    const parts: MappedText[] = []
    let from = 0
    for (const { 0: rule, index } of line.text.matchAll(INNER_RULE)) {
      if (index > from) parts.push(sliceMapped(line, from, index), spaceAt(sourceOffset(line, index)))
      from = index + rule.length
    }
    if (from === 0) return line
    parts.push(sliceMapped(line, from))
    return { ...line, ...sliceMapped(concat(parts), 0) }
  })

const sourceOffset = ({ pieces }: MappedText, at: number): number => {
  const piece = pieces.findLast(candidate => candidate.at <= at)
  return piece === undefined ? 0 : piece.start + (at - piece.at)
}
