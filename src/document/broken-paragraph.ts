import { countWords, hasAuxiliary, startsLower, wordsOf } from './casing.ts'
import { bulletOf } from './bullet.ts'
import { isHeadingLike } from './heading.ts'
import { joinLines } from './join-lines.ts'
import type { Line } from './line.ts'
import { endsInAbbreviation, endsInOpenWord, isOpen } from './open-line.ts'
import { isTableRow } from './table-row.ts'

/** Words are counted no farther: the rules ask for no more. */
const MANY_WORDS = 12

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
    if (last !== undefined && goesOn(last, line, open)) {
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

const goesOn = (last: Line, line: Line, open: readonly Line[]): boolean =>
  line.kind === 'text' && line.bullet === '' && reads(last, line, open) && !isTableRow(line.text) && !isTableRow(last.text)

/** The words of lines that belong together, counted no farther than {@link MANY_WORDS}, so that many lines take no longer than one. */
const countWordsOf = (lines: readonly Line[]): number => {
  let words = 0
  for (const { text } of lines) {
    words += countWords(text, MANY_WORDS)
    if (words >= MANY_WORDS) break
  }
  return words
}

/** Whether `line` reads on from what `last`, the last of the `open` lines, left open; the rules tried in order. */
const reads = (last: Line, line: Line, open: readonly Line[]): boolean => {
  const isItem = last.kind === 'item'
  const lower = startsLower(line.text)
  if (!isOpen(last.text)) return lower && (goesOnAfterSemicolon(last, line, isItem, open) || endsInAbbreviation(last.text))
  const words = countWordsOf(open)
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
const goesOnAfterSemicolon = (last: Line, line: Line, isItem: boolean, open: readonly Line[]): boolean =>
  last.text.endsWith(';') && !isItem && line.text.length > 60 && countWordsOf(open) >= MANY_WORDS
