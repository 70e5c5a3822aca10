import { countWords, hasAuxiliary, startsLower, wordsOf } from './casing.ts'
import { bulletOf } from './bullet.ts'
import { isHeadingLike } from './heading.ts'
import { joinLines } from './join-lines.ts'
import type { Line } from './line.ts'
import { endsInAbbreviation, endsInOpenWord, isOpen } from './open-line.ts'
import { isTableRow } from './table-row.ts'

/** Words are counted no farther: the rules ask for 12 at most. */
const MANY_WORDS = 30

/**
 * Joins paragraphs and items that a page end cut in two, furniture and footnotes between the halves or not.
 *
 * @example "… paper and paperboard in" + "12" + "1993 was approximately …"
 */
export const joinBrokenParagraphs = (lines: readonly Line[]): Line[] => {
  const joined: (Line | undefined)[] = []
  let open: Line[] = []
  let openAt = -1
  let words = 0
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
    if (last !== undefined && goesOn(last, line, words)) {
      open.push(line)
      words += countWords(line.text, MANY_WORDS)
      continue
    }
    close()
    joined.push(line)
    if (line.kind === 'text' || line.kind === 'item') {
      open = [line]
      openAt = joined.length - 1
      words = countWords(line.text, MANY_WORDS)
    }
  }
  close()
  return joined.filter(line => line !== undefined)
}

const goesOn = (last: Line, line: Line, words: number): boolean =>
  line.kind === 'text' && line.bullet === '' && reads(last, line, words) && !isTableRow(line.text) && !isTableRow(last.text)

/** Whether `line` reads on from what `last` left open, the rules tried in order. */
const reads = (last: Line, line: Line, words: number): boolean => {
  const isItem = last.kind === 'item'
  const lower = startsLower(line.text)
  if (!isOpen(last.text)) return lower && (goesOnAfterSemicolon(last, line, isItem, words) || endsInAbbreviation(last.text))
  if (lower && (isItem || words >= 6 || hasAuxiliary(wordsOf(last.text)))) return true
  if (words < 8) return false
  // "… in Oregon and" + "California": but two headings in a row stay two
  const openWord = endsInOpenWord(last.text)
  if (line.afterPage && !isHeadingLike(last.text) && (openWord || (!isItem && !isHeadingLike(line.text)))) return true
  if (openWord && countWords(line.text) >= 4) return true
  // "… administrative" + "(such as temporary …"
  return /^[([]/.test(line.text) && bulletOf(line.text) === undefined
}

/** "… to $250,000;" + "maintain coverage …": one sentence of clauses, not the items of a list. */
const goesOnAfterSemicolon = (last: Line, line: Line, isItem: boolean, words: number): boolean =>
  last.text.endsWith(';') && !isItem && words >= 12 && line.text.length > 60
