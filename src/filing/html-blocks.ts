import type { Draft } from './draft.ts'
import { afterBullet, isBullet, isCapitals, isTitleCase, wordCount } from './draft.ts'
import { itemHeading } from './item-heading.ts'
import type { Line } from './lines.ts'
import { BOLD, CENTERED, cleaned, ITALIC, LINK, PREFORMATTED, UNDERLINE } from './lines.ts'
import { plainBlocks } from './plain-blocks.ts'
import { tableBlocks } from './table-blocks.ts'

/** Longest heading, in words. */
const LONGEST_HEADING = 25

/** Shorter lines are no halves of a paragraph. */
const SHORTEST_BROKEN_LINE = 50

/** Longest heading that looks like the text around it, in words. */
const LONGEST_PLAIN_HEADING = 9

/**
 * Turns the lines of an HTML section into blocks: tables into tables (or what they lay out), lines parted by `<br>` into
 * paragraphs, bullets into items.
 */
export function htmlBlocks(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < lines.length;) {
    const first = lines[at]
    if (first === undefined) break
    const end = runEnd(lines, at)
    const run = lines.slice(at, end)
    if ((first.looks & PREFORMATTED) !== 0) drafts.push(...plainBlocks(run))
    else if (first.table > 0) drafts.push(...tableBlocks(run))
    else drafts.push(...proseBlocks(run))
    at = end
  }
  return drafts
}

function runEnd(lines: readonly Line[], at: number): number {
  const first = lines[at]
  let end = at + 1
  while (end < lines.length && lines[end]?.table === first?.table
    && ((lines[end]?.looks ?? 0) & PREFORMATTED) === ((first?.looks ?? 0) & PREFORMATTED)) end++
  return end
}

/** Blocks of lines outside of tables, or inside a cell that holds prose. */
export function proseBlocks(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let open: Line[] = []
  for (const line of lines) {
    const last = open.at(-1)
    if (last !== undefined && !goesOn(open, last, line)) {
      drafts.push(...blockOf(open))
      open = []
    }
    open.push(line)
  }
  if (open.length > 0) drafts.push(...blockOf(open))
  return drafts
}

/** Whether a line belongs to the block of the lines before it. */
function goesOn(open: readonly Line[], last: Line, line: Line): boolean {
  if (open.length === 1 && isBullet(cleaned(last.text)) && !line.listed) return true
  if (!line.soft) return isBroken(last, line)
  const emphasis = BOLD | UNDERLINE
  if ((last.looks & emphasis) !== (line.looks & emphasis)) return false
  const text = last.text.trimEnd()
  if (/[.!?:;]["”)]?$/.test(text)) return false
  return afterBullet(cleaned(line.text.slice(0, 40))) === undefined && !(isCapitals(cleaned(text)) && !isCapitals(cleaned(line.text)))
}

/** Whether a converter gave each line of a paragraph a block of its own: "… sells them through" / "forty distributors …". */
function isBroken(last: Line, line: Line): boolean {
  return last.text.length >= SHORTEST_BROKEN_LINE && !line.listed && last.looks === line.looks
    && /[\p{Ll},]\s*$/u.test(last.text.slice(-8)) && /^\s*\p{Ll}/u.test(line.text.slice(0, 80))
}

function blockOf(lines: readonly Line[]): Draft[] {
  const [first] = lines
  const last = lines.at(-1)
  const text = cleaned(lines.map((line) => line.text).join(' '))
  if (first === undefined || last === undefined || text === '') return []
  const looks = lines.reduce((all, line) => all & line.looks, -1)
  const shared = { start: first.start, end: last.end, page: first.page, link: (looks & LINK) !== 0 }
  if (isRule(text)) return []
  const heading = first.lead > 0 ? cleaned(first.text.slice(0, first.lead)) : ''
  if (itemHeading(heading) !== undefined && text.startsWith(heading) && text.length > heading.length) {
    return [
      { ...shared, kind: 'heading', text: heading, rank: 1 },
      { ...shared, kind: 'paragraph', text: text.slice(heading.length).trim(), rank: 0, page: false },
    ]
  }
  const item = afterBullet(text)
  if (item !== undefined || first.listed) return [{ ...shared, kind: 'item', text: item ?? text, rank: 0 }]
  const rank = headingRank(text, looks, first)
  return [{ ...shared, kind: rank > 0 ? 'heading' : 'paragraph', text, rank }]
}

/** A drawn line: "_______", "- - - - -", "* * *". */
function isRule(text: string): boolean {
  return /^[\s_=*.~–—-]{2,}$/.test(text)
}

/**
 * @returns how high a heading ranks (from its size, capitals, place and weight), or 0 for what is no heading
 */
function headingRank(text: string, looks: number, { level, size }: Line): number {
  const words = wordCount(text)
  if (!/\p{L}/u.test(text) || words > LONGEST_HEADING || text.length > 220) return 0
  const capitals = isCapitals(text)
  const rank = 10 * size + (level > 0 ? 400 - 40 * level : 0) + (capitals ? 16 : 0) + ((looks & CENTERED) !== 0 ? 8 : 0)
    + ((looks & BOLD) !== 0 ? 4 : 0) + ((looks & UNDERLINE) !== 0 ? 2 : 0) + 1
  if (level > 0) return rank
  if (/[,;]$/.test(text) || (words > 12 && /[.!?]$/.test(text))) return 0
  if (capitals || (looks & (BOLD | UNDERLINE)) !== 0) return rank
  if ((looks & ITALIC) !== 0 && words <= 14) return rank
  return words <= LONGEST_PLAIN_HEADING && !/[.:!?)]$/.test(text) && isTitleCase(text) ? rank : 0
}
