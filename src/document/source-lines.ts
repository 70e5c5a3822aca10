import { cleanLine, UNCLEAN_PLACE } from './clean-line.ts'
import type { Line } from './line.ts'

const LINE_BREAK = /[\n\v\f\r\u2028\u2029]/g
const isLineBreak = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029

/**
 * The lines of a source that hold something, cleaned.
 *
 * @param source the source
 * @param from where to start
 * @param to where to stop (exclusive)
 */
export const sourceLines = (source: string, from = 0, to = source.length): Line[] => {
  const text = source.slice(0, to)
  const lines: Line[] = []
  let afterBlank = false
  let afterPage = false
  for (let start = from; start <= to;) {
    const { end, isClean } = endOfLine(text, start)
    const line: Line | undefined = isClean ? cleanLineOf(text, start, end, afterBlank, afterPage) : lineOf(text, start, end, afterBlank, afterPage)
    afterBlank = line === undefined
    if (line !== undefined) {
      lines.push(line)
      afterPage = false
    }
    if (text[end] === '\f') afterPage = true
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  return lines
}

/** Where a line ends, and whether it holds nothing to clean: then the first thing to clean, as line breaks are, is its end. */
const endOfLine = (text: string, start: number): { readonly end: number; readonly isClean: boolean } => {
  const unclean = placeOf(UNCLEAN_PLACE, text, start)
  const isClean = unclean === text.length || isLineBreak(text.charCodeAt(unclean))
  return { end: isClean ? unclean : placeOf(LINE_BREAK, text, unclean), isClean }
}

/** Where the last character of an expression's first match from `from` on stands, or the text's length. */
const placeOf = (expression: RegExp, text: string, from: number): number => {
  expression.lastIndex = from
  return expression.test(text) ? expression.lastIndex - 1 : text.length
}

/** A line of single spaces and visible characters, as nearly all are: only a space at its ends is left out. */
const cleanLineOf = (source: string, start: number, end: number, afterBlank: boolean, afterPage: boolean): Line | undefined => {
  const first = start < end && source[start] === ' ' ? start + 1 : start
  const last = first < end && source[end - 1] === ' ' ? end - 1 : end
  if (first === last) return undefined
  return {
    text: source.slice(first, last), pieces: [{ at: 0, start: first, length: last - first }], kind: 'text', end,
    indent: first - start, width: last - start, gapped: false, afterBlank, afterPage, bullet: '',
  }
}

const lineOf = (source: string, start: number, end: number, afterBlank: boolean, afterPage: boolean): Line | undefined => {
  const { text, pieces } = cleanLine(source, start, end)
  if (text === '') return undefined
  const raw = source.slice(start, end)
  const bare = raw.trim()
  const indent = raw.length - raw.trimStart().length
  return {
    text, pieces, kind: 'text', end,
    indent, width: indent + bare.length, gapped: bare.includes('   ') || bare.includes('\t'), afterBlank, afterPage, bullet: '',
  }
}
