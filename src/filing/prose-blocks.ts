import type { Draft } from './draft.ts'
import { afterBullet, draftOf, isBullet, isCapitals, isTitleCase, wordCount } from './draft.ts'
import { itemHeading } from './item-heading.ts'
import type { Line } from './lines.ts'
import { BOLD, CENTERED, cleaned, ITALIC, UNDERLINE } from './lines.ts'

/** Longest heading, in words. */
const LONGEST_HEADING = 25

/** Shorter lines are no halves of a paragraph. */
const SHORTEST_BROKEN_LINE = 50

/** Longest heading that looks like the text around it, in words. */
const LONGEST_PLAIN_HEADING = 9

/** Blocks of the lines inside a cell that holds prose. */
export function proseBlocks(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let open: Line[] = []
  for (const line of lines) {
    const last = open.at(-1)
    if (last !== undefined && !goesOn(open, last, line)) {
      for (const draft of blockOf(open)) drafts.push(draft)
      open = []
    }
    open.push(line)
  }
  return drafts.concat(blockOf(open))
}

/** Whether a line belongs to the block of the lines before it. */
export function goesOn(open: readonly Line[], last: Line, line: Line): boolean {
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

/** The block of lines that go on in each other; two where its heading stands on its first line. */
export function blockOf(lines: readonly Line[]): Draft[] {
  const text = cleaned(lines.map((line) => line.text).join(' '))
  if (text === '' || isRule(text)) return []
  const first = lines[0] as Line
  const last = lines.at(-1) as Line
  const looks = lines.reduce((all, line) => all & line.looks, -1)
  const { start, page } = first
  const heading = first.lead > 0 ? cleaned(first.text.slice(0, first.lead)) : ''
  if (itemHeading(heading) !== undefined && text.startsWith(heading) && text.length > heading.length) {
    return [
      draftOf('heading', heading, start, start + first.lead, { rank: 1, page }),
      draftOf('paragraph', text.slice(heading.length).trim(), start + first.lead, last.end),
    ]
  }
  const item = afterBullet(text)
  if (item !== undefined || first.listed) return [draftOf('item', item ?? text, start, last.end, { page })]
  const rank = headingRank(text, looks, first)
  return [draftOf(rank > 0 ? 'heading' : 'paragraph', text, start, last.end, { rank, page })]
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
