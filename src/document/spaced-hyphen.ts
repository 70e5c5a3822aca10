import type { Line } from './line.ts'
import { concat, sliceMapped, type MappedText } from './mapped-text.ts'

/** "cost- effective", "20- year"; not "full- and part-time", "one- to-four family", "Pumps - our oldest line". */
const SPACED = /[a-z\d]- (?=[a-z])(?!(?:and|or|to|but|nor|as|through|versus|vs)\b)/g

/** Closes compounds that a line end of the printed page left open: "cost- effective" becomes "cost-effective". */
export const closeSpacedHyphens = (lines: readonly Line[]): Line[] =>
  lines.map(line => {
    if (!line.text.includes('- ') || line.kind === 'table' || line.kind === 'furniture') return line
    const parts: MappedText[] = []
    let from = 0
    for (const { index } of line.text.matchAll(SPACED)) {
      parts.push(sliceMapped(line, from, index + 2))
      from = index + 3
    }
    return from === 0 ? line : { ...line, ...concat([...parts, sliceMapped(line, from)]) }
  })
