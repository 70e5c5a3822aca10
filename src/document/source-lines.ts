import { cleanLine } from './clean-line.ts'
import type { Line } from './line.ts'

const LINE_BREAK = /\r\n|[\n\v\f\r\u2028\u2029]/g

/**
 * The lines of a source that hold something, cleaned.
 *
 * @param source the source
 * @param from where to start
 * @param to where to stop (exclusive)
 */
export const sourceLines = (source: string, from = 0, to = source.length): Line[] => {
  const lines: Line[] = []
  const text = from === 0 && to === source.length ? source : source.slice(from, to)
  let start = 0
  let afterBlank = false
  let afterPage = false
  const read = (end: number): void => {
    const raw = text.slice(start, end)
    const { text: cleaned, pieces } = cleanLine(source, from + start, from + end)
    if (cleaned === '') {
      afterBlank = true
      return
    }
    const bare = raw.trim()
    const indent = raw.length - raw.trimStart().length
    lines.push({
      text: cleaned, pieces, kind: 'text', end: from + end, indent, width: indent + bare.length,
      gapped: bare.includes('   ') || bare.includes('\t'), afterBlank, afterPage, bullet: '',
    })
    afterBlank = false
    afterPage = false
  }
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAK)) {
    read(index)
    if (lineBreak === '\f') afterPage = true
    start = index + lineBreak.length
  }
  read(text.length)
  return lines
}
