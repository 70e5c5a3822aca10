import { as, type Line } from './line.ts'

/** "<TABLE>", "<CAPTION>", "<S>  <C>  <C>": tags of plain-text filings. */
const TAG = /^<(\/?)(table|caption|s|c|fn)>/i

/** Everything between `<TABLE>` and `</TABLE>` is a table; the tags themselves are furniture. */
export const markTaggedTables = (lines: readonly Line[]): Line[] => {
  let inTable = false
  const closes = lastClosingTag(lines)
  return lines.map((line, index) => {
    if (line.kind !== 'text') return line
    const tag = line.text.startsWith('<') ? TAG.exec(line.text) : null
    if (tag === null) return inTable ? as(line, 'table') : line
    if (tag[2]?.toLowerCase() === 'table') inTable = tag[1] === '' && index < closes
    return as(line, 'furniture')
  })
}

/** A table that never closes is not believed: its tag says nothing about the rest of the document. */
const lastClosingTag = (lines: readonly Line[]): number => lines.findLastIndex(line => /^<\/table>/i.test(line.text))
