import structure from '../../lexicons/structure.json' with { type: 'json' }
import { countWords } from './casing.ts'
import { isFirstItemLine, isPartLine } from './heading.ts'
import type { Layout } from './layout.ts'
import { as, type Line } from './line.ts'
import { sliceMapped } from './mapped-text.ts'
import { isOpen } from './open-line.ts'
import { onLongestChain, type LoneNumber } from './page-numbers.ts'

const phrases = new Set(structure.furniturePhrases.words)
const cues = structure.runningHeaderCues.words

/** How near a page break (in lines) a running header stands. */
const NEAR = 3
const MOST_WORDS = 12

/**
 * Page furniture: page numbers, running headers, "Table of Contents", `<PAGE>` tags. What is furniture is marked as such,
 * and the line after it as the first of a page.
 */
export const markFurniture = (lines: readonly Line[], layout: Layout): Line[] => {
  const plain = lines.map(line => (isPageMark(line.text) ? as(line, 'furniture') : cutGluedPhrase(line)))
  return markFirstOfPage(markRunningHeaders(markItemHeaders(markPageNumbers(plain, layout))))
}

/** "<PAGE>", "- 12 -", "Page 3 of 40", "F-7", "-", "Table of Contents" */
const isPageMark = (text: string): boolean =>
  text.length <= 60 && (
    /^(?:<\/?(?:page|fn|f\d+)>|\[\/?(?:fn|footnote)\])(?: ?\d+)?$/i.test(text)
    || /^[-–—] ?(?:\d{1,3}|[ivxlc]{1,6}) ?[-–—]$/i.test(text)
    || /^page \d{1,3}(?: of \d{1,3})?$/i.test(text)
    || /^(?:[-–—]{1,2}|[A-Z]-\d{1,3}|[ivxl]{1,6})$/.test(text)
    || phrases.has(text.toLowerCase().replace(/[.:]$/, '')))

/** "Table of Contents We sell …": the link of the page's top on the line of its first sentence. */
const cutGluedPhrase = (line: Line): Line => {
  if (!/^(?:table of contents|index to|back to|return to)/i.test(line.text)) return line
  const lower = line.text.slice(0, 60).toLowerCase()
  for (const phrase of phrases) {
    if (lower.startsWith(`${phrase} `)) return { ...line, ...sliceMapped(line, phrase.length), afterPage: true }
  }
  return line
}

/** A shorter line without an end mark may be the label of the number below it. */
const LONGEST_LABEL = 10

/** The share of the column width from which on a line counts as full. */
const FULL_LINE = 0.7

const LONE_NUMBER = /^\d{1,3}$/

/** A lone integer is a page number where the document counts up through it; else it is a cell of a table. */
const markPageNumbers = (lines: readonly Line[], layout: Layout): Line[] => {
  const numbers: LoneNumber[] = []
  lines.forEach((line, index) => {
    if (line.kind !== 'text' || !LONE_NUMBER.test(line.text)) return
    const before = lines[index - 1]
    const beside = before?.kind === 'furniture' || lines[index + 1]?.kind === 'furniture'
    const labelled = before !== undefined && before.kind === 'text' && isOpen(before.text) && countWords(before.text) < LONGEST_LABEL
    numbers.push({ index, value: Number(line.text), beside, labelled })
  })
  const pages = new Set(onLongestChain(numbers).map(number => number.index))
  return lines.map((line, index) => (pages.has(index) || isInsideProse(lines, index, layout) ? as(line, 'furniture') : line))
}

/** A number alone between full lines of wrapped prose: wrapping leaves none. */
const isInsideProse = (lines: readonly Line[], index: number, { hardWrapped, width }: Layout): boolean => {
  if (!hardWrapped || !LONE_NUMBER.test(lines[index]?.text ?? '')) return false
  const isFull = (line: Line | undefined): boolean => line?.kind === 'text' && !line.gapped && line.width >= width * FULL_LINE
  return isFull(lines[index - 1]) && isFull(lines[index + 1])
}

/** The lines at the top of a document in which its part may be named. */
const FIRST_LINES = 6

/** "PART I" and "Item 1. Business (continued)": headings where they first stand, running headers on later pages. */
const markItemHeaders = (lines: readonly Line[]): Line[] => {
  let seenItem = false
  return lines.map((line, index) => {
    if (line.kind !== 'text' || line.text.length > 120) return line
    if (isPartLine(line.text)) return index < FIRST_LINES && !seenItem ? line : as(line, 'furniture')
    if (!isFirstItemLine(line.text)) return line
    const again = seenItem
    seenItem = true
    return again ? as(line, 'furniture') : line
  })
}

/** "NORTHWIND 2024 FORM 10-K 7", "Annual Report": short lines that recur beside page breaks. */
const markRunningHeaders = (lines: readonly Line[]): Line[] => {
  const places = shortLines(lines)
  const headers = new Set<string>()
  for (const [shape, at] of places) if (at.length > 1 && isRunningHeader(shape, at, lines)) headers.add(shape)
  if (headers.size === 0) return [...lines]
  return lines.map(line => (line.kind === 'text' && headers.has(shapeOf(line.text)) ? as(line, 'furniture') : line))
}

/** Where short lines without an end mark stand, by their shape. */
const shortLines = (lines: readonly Line[]): Map<string, number[]> => {
  const places = new Map<string, number[]>()
  lines.forEach((line, index) => {
    if (line.kind !== 'text' || line.text.length > 120 || countWords(line.text) > MOST_WORDS || /[.!?;]$/.test(line.text)) return
    const shape = shapeOf(line.text)
    const at = places.get(shape)
    if (at === undefined) places.set(shape, [index])
    else at.push(index)
  })
  return places
}

/** The line with its digits masked: the same on every page. */
const shapeOf = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

const isRunningHeader = (shape: string, at: readonly number[], lines: readonly Line[]): boolean => {
  if (!/[a-z]/.test(shape)) return false
  const beside = at.filter(index => isBesideBreak(lines, index)).length / at.length
  const cued = cues.some(cue => shape.includes(cue))
  const changing = shape.includes('#') && new Set(at.map(index => lines[index]?.text)).size > at.length / 2
  if (at.length >= 3 && ((beside >= 0.6 && (cued || changing)) || (cued && countsUp(at, lines)))) return true
  if (at.length >= 2 && beside >= 0.9 && cued && /10-k|form #|\(continued\)/.test(shape)) return true
  const titles = at.filter(index => (lines[index + 1]?.text.length ?? 0) > 120).length / at.length
  return at.length >= 4 && beside >= 0.9 && titles < 0.5
}

/** "Northwind Inc. | 2024 Form 10-K | 1", "… | 2", "… | 3": the number of the page. */
const countsUp = (at: readonly number[], lines: readonly Line[]): boolean => {
  const numbers = at.map(index => lines[index]?.text.match(/\d+/g) ?? [])
  const rises = (place: -1 | 0): boolean => numbers.every((found, n) => n === 0 || isNextPage(Number(numbers[n - 1]?.at(place)), Number(found.at(place))))
  return rises(-1) || rises(0)
}

const isNextPage = (before: number, after: number): boolean => after > before && after <= before + 3

const isBesideBreak = (lines: readonly Line[], index: number): boolean => {
  for (let near = index - NEAR; near <= index + NEAR; near += 1) {
    const line = lines[near]
    if (line !== undefined && near !== index && (line.kind === 'furniture' || (line.afterPage && near > index))) return true
  }
  return lines[index]?.afterPage ?? false
}

const markFirstOfPage = (lines: readonly Line[]): Line[] => {
  let afterPage = false
  return lines.map(line => {
    if (line.kind === 'furniture') {
      afterPage = true
      return line
    }
    const first = afterPage && !line.afterPage ? { ...line, afterPage: true } : line
    afterPage = false
    return first
  })
}
