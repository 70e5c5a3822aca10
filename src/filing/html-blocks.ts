import type { Draft } from './draft.ts'
import { afterBullet, draftOf, isBullet, isCapitals, isTitleCase, wordCount } from './draft.ts'
import { itemHeading } from './item-heading.ts'
import type { Line } from './lines.ts'
import { BOLD, CENTERED, cleaned, ITALIC, PREFORMATTED, UNDERLINE } from './lines.ts'
import { plainBlocks } from './plain-blocks.ts'
import { tableBlocks } from './table-blocks.ts'

/** Longest heading, in words. */
const LONGEST_HEADING = 25

/** Shorter lines are no halves of a paragraph. */
const SHORTEST_BROKEN_LINE = 50

/** Longest heading that looks like the text around it, in words. */
const LONGEST_PLAIN_HEADING = 9

/** Rows that are held until their table ends; of a longer table, which is the page's layout, the rows are read in parts. */
const MOST_HELD = 4000

/**
 * Turns the lines of an HTML section into blocks as they come: tables into tables (or what they lay out), lines parted by
 * `<br>` into paragraphs, bullets into items. Lines are held no longer than their block needs, so that memory does not grow
 * with them.
 */
export class HtmlBlocks {
  readonly #drafts: Draft[] = []
  #held: Line[] = []

  /** Takes the next line. */
  take(line: Line): void {
    const last = this.#held.at(-1)
    if (last !== undefined && !this.#belongs(last, line)) this.#release()
    this.#held.push(line)
  }

  /** @returns the blocks; nothing can be taken after it */
  finish(): Draft[] {
    this.#release()
    return this.#drafts
  }

  /** Blocks so far. */
  get count(): number {
    return this.#drafts.length
  }

  #belongs(last: Line, line: Line): boolean {
    if (isPreformatted(last) !== isPreformatted(line)) return false
    if (isPreformatted(line)) return true
    if (last.table !== line.table || (this.#held.length >= MOST_HELD && last.row !== line.row)) return false
    return line.table > 0 || goesOn(this.#held, last, line)
  }

  #release(): void {
    const [first] = this.#held
    if (first === undefined) return
    const drafts = isPreformatted(first) ? plainBlocks(this.#held) : first.table > 0 ? tableBlocks(this.#held) : blockOf(this.#held)
    for (const draft of drafts) this.#drafts.push(draft)
    this.#held = []
  }
}

function isPreformatted(line: Line): boolean {
  return (line.looks & PREFORMATTED) !== 0
}

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
  return open.length === 0 ? drafts : drafts.concat(blockOf(open))
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
  const text = cleaned(lines.length === 1 ? first?.text ?? '' : lines.map((line) => line.text).join(' '))
  if (first === undefined || last === undefined || text === '') return []
  const looks = lines.reduce((all, line) => all & line.looks, -1)
  const { start, page } = first
  if (isRule(text)) return []
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
