import { countWords } from './casing.ts'
import { footnoteMark } from './footnote.ts'
import { as, type Line } from './line.ts'
import { sliceMapped } from './mapped-text.ts'
import { isRule } from './rule.ts'

/** How many lines after a table a footnote may stand. */
const REACH = 6
/** A shorter one says nothing: "(1) Restated." */
const LEAST_WORDS = 15

/**
 * Footnotes: lines with a footnote mark after a table or a rule. Short or unfinished ones are part of the table.
 *
 * @example "(1) Includes fees of $2.1 million that were not allocated to our segments …"
 */
export const markFootnotes = (lines: readonly Line[]): Line[] => {
  let sinceTable = REACH + 1
  return lines.map(line => {
    const mark = line.kind === 'text' ? footnoteMark(line.text) : line.bullet
    const near = mark.startsWith('*') ? sinceTable === 0 : sinceTable < REACH
    if (line.kind === 'table' || /^[[<]fn[\]>]/i.test(line.text)) sinceTable = 0
    else if (line.kind === 'furniture' && isRule(line.text)) sinceTable = Math.min(sinceTable, REACH - 1)
    else if (line.kind !== 'furniture') sinceTable += line.text.endsWith(':') ? REACH : 1
    if (line.kind === 'footnote') return withoutMark(line)
    if (!near || mark === '' || !isNoteMark(mark) || (line.kind !== 'text' && line.kind !== 'item')) return line
    sinceTable = 0
    return countWords(line.text) >= LEAST_WORDS && line.text.endsWith('.') ? withoutMark(as(line, 'footnote')) : as(line, 'table')
  })
}

const isNoteMark = (mark: string): boolean => /^(?:\(\d{1,2}\)|\{\d{1,2}\}|\[\d{1,2}\]|\*{1,3}|\(\*{1,3}\)|†|‡|\d{1,2})$/.test(mark)

const withoutMark = (line: Line): Line => ({ ...line, ...sliceMapped(line, line.bullet === '' ? footnoteMark(line.text).length : 0), bullet: '' })
