import { bulletOf } from './bullet.ts'
import { startsLower } from './casing.ts'
import { footnoteMark } from './footnote.ts'
import { joinLines } from './join-lines.ts'
import type { Layout } from './layout.ts'
import { as, type Line } from './line.ts'
import { endsInOpenWord } from './open-line.ts'
import { isRule } from './rule.ts'

/** Columns that stay free before a word that would have fitted: the break was meant. */
const SLACK = 6
/** A run of lines is a table if this share of them has gaps inside. */
const GAPPED_SHARE = 0.4
const INDENT = 2

/**
 * Rejoins hard-wrapped lines: one line a paragraph, heading, item or table row.
 *
 * A paragraph ends at a blank line, at furniture or a table, at a bullet, at a deeper indent, and where the next word would
 * have fitted on the line.
 */
export const unwrap = (lines: readonly Line[], layout: Layout): Line[] => {
  if (!layout.hardWrapped) return [...lines]
  const unwrapped: Line[] = []
  let inNotes = false
  for (const run of runsOf(lines)) {
    const first = run[0] as Line
    if (first.kind !== 'text') {
      unwrapped.push(...run)
      inNotes &&= first.kind !== 'furniture'
      continue
    }
    if (isRule(first.text) && first.afterBlank) inNotes = true
    const text = run.filter(line => !isRule(line.text))
    const rules = run.filter(line => isRule(line.text)).map(line => as(line, 'furniture'))
    inNotes &&= text.length === 0 || footnoteMark(text[0]?.text ?? '') !== ''
    if (isTable(run)) unwrapped.push(...run.map(line => as(line, 'table')))
    else if (inNotes && text.length > 0) unwrapped.push(...rules, ...notesOf(text))
    else unwrapped.push(...paragraphsOf(run, layout))
  }
  return unwrapped
}

/** Lines without a blank line, furniture or a table between them. */
const runsOf = (lines: readonly Line[]): Line[][] => {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run === undefined || line.afterBlank || line.afterPage || line.kind !== run[0]?.kind) runs.push([line])
    else run.push(line)
  }
  return runs
}

const isTable = (run: readonly Line[]): boolean => {
  const rows = run.filter((line, index) => line.gapped && !isJustified(line) || (index > 0 && isRule(line.text) && line.text.includes(' '))).length
  return rows >= 2 && rows >= run.length * GAPPED_SHARE
}

/** Prose that was stretched to the column width: many words, gaps or not. */
const isJustified = (line: Line): boolean => !/\d/.test(line.text) && /^[a-z]|[a-z,]$/.test(line.text) && line.text.length > 55

const notesOf = (lines: readonly Line[]): Line[] =>
  group(lines, line => footnoteMark(line.text) !== '').map(note => as(joinLines(note), 'footnote'))

const paragraphsOf = (run: readonly Line[], layout: Layout): Line[] => {
  const paragraphs: Line[] = []
  const width = Math.min(layout.width, widest(run))
  for (const paragraph of group(run, (line, before, isSecond) => startsParagraph(line, before, isSecond, { ...layout, width }))) {
    const text = paragraph.filter(line => !isRule(line.text))
    if (text.length === 0) {
      paragraphs.push(...paragraph.map(line => as(line, 'furniture')))
      continue
    }
    const underlined = text.length === 1 && isRule(paragraph[1]?.text ?? '') && !/[.;,:]$/.test(text[0]?.text ?? '')
    paragraphs.push(underlined ? as(text[0] as Line, 'heading') : joinLines(text))
  }
  return paragraphs
}

/** Some pages are set narrower than others. */
const widest = (run: readonly Line[]): number => run.reduce((width, line) => Math.max(width, line.width), 0)

const startsParagraph = (line: Line, before: Line, isSecond: boolean, { width, firstIndent }: Layout): boolean => {
  if (isRule(line.text)) return false
  if (isRule(before.text)) return !startsLower(line.text) && line.indent <= before.indent + 1 && before.indent === 0
  if (bulletOf(line.text) !== undefined && startsItem(line, before, width)) return true
  if (line.indent >= before.indent + INDENT && !isSecond) return true
  if (startsLower(line.text)) return false
  if (firstIndent > 0 && line.indent === firstIndent) return !(isSecond && line.indent > before.indent && hangs(before))
  if (endsInOpenWord(before.text)) return false
  const space = line.text.indexOf(' ')
  const firstWord = space < 0 ? line.text.length : space
  return width - (before.width + 1 + firstWord) >= SLACK
}

/** "(1)  Fiscal 1992 includes …": the lines of an item or a note are set in under its first. */
const hangs = (first: Line): boolean => bulletOf(first.text) !== undefined || footnoteMark(first.text) !== ''

/** "- parts" starts an item; "(iv) loans" within a sentence does not, nor "- a word" after a line without an end. */
const startsItem = (line: Line, before: Line, width: number): boolean =>
  bulletOf(line.text)?.counts === false ? !/^[-–—*] [a-z]/.test(line.text) || /[.:;,]$/.test(before.text) || line.indent > before.indent : /[.:;]$|[;,] (?:and|or)$/.test(before.text) && (line.indent > before.indent || before.width < width - 2 * SLACK)

const group = (lines: readonly Line[], starts: (line: Line, before: Line, isSecond: boolean) => boolean): Line[][] => {
  const groups: Line[][] = []
  lines.forEach((line, index) => {
    const current = groups.at(-1)
    const before = lines[index - 1]
    if (current === undefined || before === undefined || starts(line, before, current.length === 1)) groups.push([line])
    else current.push(line)
  })
  return groups
}
