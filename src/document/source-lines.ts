import { cleanLine, isUnclean } from './clean-line.ts'
import type { Line } from './line.ts'

/** What a code unit is to a line, a bit each. */
const Role = { unknown: 0, plain: 1, space: 2, unclean: 4, lineBreak: 8 } as const

/** Roles by code unit, found out when first met: every character of the source is looked at. */
const roles = new Uint8Array(0x10000)

const roleOf = (code: number): number => {
  const isBreak = (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
  return code === 32 ? Role.space : isBreak ? Role.lineBreak : isUnclean(String.fromCharCode(code)) ? Role.unclean : Role.plain
}

/** Where a line ends, and whether it holds something to clean. */
interface Ending {
  readonly end: number
  readonly isClean: boolean
}

/**
 * The lines of a source that hold something, cleaned.
 *
 * @param source the source
 * @param from where to start
 * @param to where to stop (exclusive)
 */
export const sourceLines = (source: string, from = 0, to = source.length): Line[] => {
  const lines: Line[] = []
  let afterBlank = false
  let afterPage = false
  for (let start = from; start <= to;) {
    const { end, isClean } = endOfLine(source, start, to)
    const line: Line | undefined = isClean ? cleanLineOf(source, start, end, afterBlank, afterPage) : lineOf(source, start, end, afterBlank, afterPage)
    afterBlank = line === undefined
    if (line !== undefined) {
      lines.push(line)
      afterPage = false
    }
    if (source[end] === '\f') afterPage = true
    start = source[end] === '\r' && source[end + 1] === '\n' && end + 1 < to ? end + 2 : end + 1
  }
  return lines
}

/** Without a branch for each character: spaces come too irregularly to be foreseen. */
const endOfLine = (source: string, start: number, to: number): Ending => {
  let found = 0
  let before = 0
  for (let i = start; i < to; i++) {
    const code = source.charCodeAt(i)
    const role = roles[code] as number
    if (role === Role.lineBreak) return { end: i, isClean: (found & Role.unclean) === 0 }
    if (role === Role.unknown) {
      roles[code] = roleOf(code)
      i--
      continue
    }
    // A space behind a space is as unclean as a control character.
    found |= role | ((role & before & Role.space) << 1)
    before = role
  }
  return { end: to, isClean: (found & Role.unclean) === 0 }
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
