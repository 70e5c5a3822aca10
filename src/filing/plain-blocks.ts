import type { Draft } from './draft.ts'
import { afterBullet, draftOf, isBullet, isCapitals, isTitleCase, wordCount } from './draft.ts'
import { itemHeading } from './item-heading.ts'
import type { Line } from './lines.ts'
import { cleaned } from './lines.ts'

/** Columns stand so many blanks apart. */
const GAP = / {3,}|\.{4,}|\t/

/** No printer was wider; a longer line holds a paragraph, and text of which a fifth stands in such lines is not wrapped. */
const WIDEST = 140
const SHARE_OF_LONG = 0.2

/** Of wrapped text at least so many lines start in lower case, however many tables it has. */
const SHARE_THAT_GOES_ON = 0.06

/** A number this far in is no figure of the text. */
const PAGE_NUMBER_INDENT = 20

const TAB_WIDTH = 8

/** Longest heading, in words. */
const LONGEST_HEADING = 18

/**
 * Turns the lines of a plain text, blank ones among them, into blocks: wrapped lines into paragraphs, aligned columns into
 * tables, bullets into items.
 */
export function plainBlocks(lines: readonly Line[]): Draft[] {
  const width = usualWidth(lines)
  const wrapped = isWrapped(lines)
  const apart = isDoubleSpaced(lines) ? 2 : 1
  const drafts: Draft[] = []
  let group: Line[] = []
  let blanks = 0
  let afterNumber = false
  const endGroup = (): void => {
    for (const draft of groupBlocks(group, width)) drafts.push(draft)
    group = []
  }
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') {
      blanks++
      continue
    }
    const alone = isPageNumber(lines, index)
    if (alone || afterNumber || (!wrapped && line.table === 0) || blanks >= apart || line.page || line.table !== (group.at(-1)?.table ?? line.table)) endGroup()
    group.push(line)
    blanks = 0
    afterNumber = alone
  }
  endGroup()
  return drafts
}

/** A number alone on its line, at a page break or in the middle of the page: "- 12 -". */
function isPageNumber(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  if (line.text.length > 90 || !/^\W{0,4}(?:page )?(?:\d{1,3}|[ivx]{1,5}|[A-Z]-\d{1,3})\W{0,4}$/i.test(line.text.trim())) return false
  if (line.page || indentOf(line) >= PAGE_NUMBER_INDENT) return true
  for (let next = index + 1; next < lines.length && next < index + 8; next++) {
    if (lines[next]?.page === true) return true
    if (lines[next]?.text.trim() !== '') return false
  }
  return false
}

/** Whether lines end at a margin, so that sentences go on in the next one; else a line is a paragraph. */
function isWrapped(lines: readonly Line[]): boolean {
  let characters = 0
  let inLong = 0
  let filled = 0
  let goesOn = 0
  for (const { text } of lines) {
    const trimmed = text.trimStart()
    if (trimmed === '') continue
    filled++
    characters += text.length
    if (text.length > WIDEST) inLong += text.length
    if (/^[a-z]/.test(trimmed)) goesOn++
  }
  return inLong < SHARE_OF_LONG * characters && goesOn >= SHARE_THAT_GOES_ON * filled
}

/** The length that nine lines of ten stay within: the margin of the text. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 0).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** Whether an empty line follows (nearly) every line, sentences going on across it. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  let filled = 0
  let alone = 0
  let goesOn = 0
  for (const [at, line] of lines.entries()) {
    const text = line.text.trim()
    if (text === '') continue
    filled++
    if ((lines[at - 1]?.text.trim() ?? '') === '' && (lines[at + 1]?.text.trim() ?? '') === '') alone++
    if (/^[a-z]/.test(text)) goesOn++
  }
  return filled > 20 && alone > 0.8 * filled && goesOn > 0.3 * filled
}

function groupBlocks(group: readonly Line[], width: number): Draft[] {
  const lines = group.filter((line) => !isRule(line.text))
  if (lines.length === 0) return []
  if (isTable(lines)) return tableOf(lines)
  const underlined = new Set(group.filter((_, index) => isRule(group[index + 1]?.text ?? '')))
  return paragraphsOf(lines, width, underlined).flatMap((paragraph) => blockOf(paragraph, width))
}

/** `- -----------`, `=====`, `______`, `* * *`. */
function isRule(text: string): boolean {
  return /^[\s_=*.~–—-]{2,}$/.test(text)
}

function isTable(lines: readonly Line[]): boolean {
  const first = lines[0] as Line
  const columns = lines.filter((line) => columnCount(line.text) >= 2).length
  const numbers = lines.filter((line) => endsInFigure(line.text)).length
  if (first.table > 0) return columns >= 0.25 * lines.length || lines.every((line) => wordCount(cleaned(line.text)) < 9)
  if (lines.length === 1) return columns === 1 && numbers === 1 && !/^\s*items?\b/i.test(first.text)
  return columns >= 0.6 * lines.length || (columns >= 0.3 * lines.length && numbers >= 0.3 * lines.length)
}

/** Columns of a line: stretches three or more blanks apart, its number or bullet not counted. */
function columnCount(text: string): number {
  const body = text.trim().replace(/^(?:\(?\w{1,3}[.)]|[-*•o])\s+/, '')
  return body.split(GAP).filter((column) => column.trim() !== '').length
}

/** Whether the last column is a figure: "Softgoods ........ 26%", "Total      1,204". */
function endsInFigure(text: string): boolean {
  const columns = text.trimEnd().split(/ {2,}|\.{4,}|\t/)
  return columns.length > 1 && /^ ?[$(]{0,2}\d[\d,.]*[)%]{0,2}$/.test(columns.at(-1) as string)
}

function tableOf(lines: readonly Line[]): Draft[] {
  const rows = lines.map((line) => ({ line, text: cellsOf(line.text).join(' | ') })).filter((row) => row.text !== '')
  return rows.map(({ line, text }, index) => draftOfLines('table', text, [line], 0, index > 0))
}

/** `Softgoods ....... $  26%` has the cells "Softgoods" and "$ 26%". */
function cellsOf(row: string): string[] {
  const cells: string[] = []
  for (const cell of row.trim().split(/ {2,}|\.{4,} ?|\t+/).map(cleaned)) {
    const before = cells.at(-1) ?? ''
    if (!/[^\s.\-=_]/.test(cell)) continue
    if (/^[$(]{1,2}$/.test(before) || /^[%)]{1,2}$/.test(cell)) cells[cells.length - 1] = `${before} ${cell}`
    else cells.push(cell)
  }
  return cells
}

function draftOfLines(kind: Draft['kind'], text: string, lines: readonly Line[], rank = 0, follows = false): Draft {
  const { start, page } = lines[0] as Line
  return draftOf(kind, text, start, (lines.at(-1) as Line).end, { rank, page, follows })
}

/** Cuts a group of lines without blank ones between them into paragraphs; a line with a rule under it is a heading. */
function paragraphsOf(lines: readonly Line[], width: number, underlined: ReadonlySet<Line>): Line[][] {
  const paragraphs: Line[][] = []
  let open: Line[] = []
  for (const line of lines) {
    const last = open.at(-1)
    if (last === undefined || underlined.has(last) || startsParagraph(last, line, width, open)) paragraphs.push(open = [line])
    else open.push(line)
  }
  return paragraphs
}

function startsParagraph(last: Line, line: Line, width: number, open: readonly Line[]): boolean {
  const before = last.text.trim()
  const text = line.text.trim()
  if (isBullet(before)) return false
  if (/^(?:[•*]|[-o]\s|--\s)/.test(text) && afterBullet(text) !== undefined && !/[a-z,]$/.test(before)) return true
  if (/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S/.test(text) && /[.:;]$|[;,] (?:and|or)$/.test(before)) return true
  if (itemHeading(cleaned(text.slice(0, 120))) !== undefined && (before.length < 0.6 * width || isCapitals(text))) return true
  if (itemHeading(cleaned(before.slice(0, 120)))?.title === 'known' && open.length === 1 && before.length < 0.6 * width) return true
  if (isCapitals(before) !== isCapitals(text) && (isCapitals(before) ? open.every((each) => isCapitals(each.text)) && before.length < 0.8 * width : text.length < 0.8 * width && /[.:]$/.test(before))) return true
  const indent = indentOf(line) - indentOf(last)
  if (indent >= 2 && /[.!?:;"”)]$/.test(before) && /^["“(]?[A-Z\d]/.test(text)) return true
  return before.length < 0.6 * width && /[.!?:]["”)]?$/.test(before) && /^["“(]?[A-Z]/.test(text) && width > 40
}

function indentOf(line: Line): number {
  let indent = 0
  for (const character of line.text) {
    if (character === '\t') indent += TAB_WIDTH
    else if (character === ' ') indent++
    else break
  }
  return indent
}

function blockOf(lines: readonly Line[], width: number): Draft[] {
  const text = joined(lines)
  if (text === '') return []
  const item = afterBullet(text)
  if (item !== undefined && !/^[-–—]\s?\d/.test(text)) return [draftOfLines('item', item, lines)]
  const rank = headingRank(text, lines, width)
  return [draftOfLines(rank > 0 ? 'heading' : 'paragraph', text, lines, rank)]
}

/** Joins wrapped lines; a hyphen at the end of one is part of the word: "Merck-" + "Medco". */
function joined(lines: readonly Line[]): string {
  let text = ''
  for (const line of lines) {
    const next = cleaned(line.text)
    text += text === '' || /[\p{L}\d]-$/u.test(text) && /^[\p{L}\d]/u.test(next) ? next : ` ${next}`
  }
  return text
}

/** @returns how high a heading ranks, 0 for what is no heading */
function headingRank(text: string, lines: readonly Line[], width: number): number {
  const words = wordCount(text)
  if (!/\p{L}/u.test(text) || words > LONGEST_HEADING || lines.length > 3 || /[,;]$/.test(text)) return 0
  const indent = indentOf(lines[0] as Line)
  const centered = indent > 12 ? 8 : 0
  if (isCapitals(text)) return 16 + centered + 1
  if (/[.:!?]$/.test(text) && !/^.{0,90}:$/.test(text)) return 0
  return words <= 12 && text.length < 0.9 * Math.max(width, 60) && isTitleCase(text) ? centered + 1 : 0
}
