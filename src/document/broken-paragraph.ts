import abbreviations from '../../lexicons/abbreviations.json' with { type: 'json' }
import structure from '../../lexicons/structure.json' with { type: 'json' }
import { countWords } from './casing.ts'
import { bulletOf } from './bullet.ts'
import { isHeadingLike } from './heading.ts'
import { joinLines } from './join-lines.ts'
import type { Line } from './line.ts'
import { isTableRow } from './table-row.ts'

const openWords = new Set(structure.openWords.words)
const abbreviated = new Set([...abbreviations.neverLast.words, ...abbreviations.beforeNumber.words, ...abbreviations.seldomLast.words])

/**
 * Joins paragraphs and items that a page end cut in two, furniture and footnotes between the halves or not.
 *
 * @example "… paper and paperboard in" + "12" + "1993 was approximately …"
 */
export const joinBrokenParagraphs = (lines: readonly Line[]): Line[] => {
  const joined: (Line | undefined)[] = []
  let open: Line[] = []
  let openAt = -1
  const close = (): void => {
    if (open.length > 1) joined[openAt] = joinLines(open)
    open = []
    openAt = -1
  }
  for (const line of lines) {
    if (line.kind === 'furniture' || line.kind === 'footnote') {
      joined.push(line)
      continue
    }
    const last = open.at(-1)
    if (last !== undefined && goesOn(last, line, countOf(open))) {
      open.push(line)
      continue
    }
    close()
    joined.push(line)
    if (line.kind === 'text' || line.kind === 'item') {
      open = [line]
      openAt = joined.length - 1
    }
  }
  close()
  return joined.filter(line => line !== undefined)
}

const countOf = (open: readonly Line[]): number => open.reduce((count, line) => count + countWords(line.text, 30), 0)

/** Whether `line` goes on what `last` left open, the rules tried in order. */
const goesOn = (last: Line, line: Line, words: number): boolean => {
  if (line.kind !== 'text' || line.bullet !== '' || isTableRow(line.text) || isTableRow(last.text)) return false
  const isItem = last.kind === 'item'
  const lower = startsLower(line.text)
  if (!isOpen(last.text)) return lower && (goesOnAfterSemicolon(last, line, isItem, words) || endsInAbbreviation(last.text))
  // "… in Oregon and" + "California": but two headings in a row stay two
  if (lower && (isItem || words >= 6)) return true
  if (words < 8) return false
  const openWord = endsInOpenWord(last.text)
  if (line.afterPage && !isHeadingLike(last.text) && (openWord || (!isItem && !isHeadingLike(line.text)))) return true
  if (openWord && countWords(line.text) >= 4) return true
  // "… administrative" + "(such as temporary …"
  return /^[([]/.test(line.text) && bulletOf(line.text) === undefined
}

/** "… to $250,000;" + "maintain coverage …": one sentence of clauses, not the items of a list. */
const goesOnAfterSemicolon = (last: Line, line: Line, isItem: boolean, words: number): boolean =>
  last.text.endsWith(';') && !isItem && words >= 12 && line.text.length > 60

/** "iPhone" and "eBay" start headings. */
const startsLower = (text: string): boolean => /^[a-z]/.test(text) && !/^[a-z]{1,2}[A-Z]/.test(text)

/** No end mark, closing quotes, brackets and footnote marks aside. */
export const isOpen = (text: string): boolean => !/[.!?:;…]["'”’)\]}»]*(?:\s?[([{][\d*]{1,2}[)\]}]|\*{1,3}|\d)?$/.test(text.slice(-14))

const endsInOpenWord = (text: string): boolean => {
  if (/[,(/&]$|[-–—]$/.test(text.slice(-1))) return true
  const word = text.slice(text.lastIndexOf(' ') + 1).slice(-30)
  return openWords.has(word.toLowerCase())
}

const endsInAbbreviation = (text: string): boolean =>
  text.endsWith('.') && abbreviated.has(text.slice(text.lastIndexOf(' ') + 1, -1))
