import type { Draft } from './draft.ts'
import { itemHeading, numberedHeading } from './item-heading.ts'
import type { EmbeddedSection, SectionBlock } from './model.ts'
import { BARE_BUSINESS, EMBEDDED, wordsOf } from './phrases.ts'

/** A section as text. */
export interface Layout {
  readonly text: string
  readonly blocks: readonly SectionBlock[]
  readonly heading: string
  readonly embedded: readonly EmbeddedSection[]
}

/** Longer lines are no title below "Item 1.". */
const LONGEST_TITLE_LINE = 100

/** Deeper headings are told apart no more. */
const DEEPEST_LEVEL = 7

/** Lays the blocks out as text: an empty line between two, but none between the rows of a table; "• " before items. */
export function layOut(drafts: readonly Draft[]): Layout {
  const split = splitItemLine(drafts)
  const levels = levelsOf(split)
  const parts: string[] = []
  const blocks: SectionBlock[] = []
  let at = 0
  split.forEach((draft, index) => {
    const part = draft.kind === 'item' ? `• ${draft.text}` : draft.text
    const gap = index === 0 ? '' : draft.follows && split[index - 1]?.kind === 'table' ? '\n' : '\n\n'
    at += gap.length
    const level = levels[index]
    const block = { kind: draft.kind, start: at, end: at + part.length, source: { start: draft.start, end: draft.end } }
    blocks.push(level === undefined ? block : { ...block, level })
    parts.push(gap, part)
    at += part.length
  })
  const text = parts.join('')
  const heading = blocks[0]?.level === 0 ? text.slice(0, blocks[0].end) : ''
  return { text, blocks, heading, embedded: embeddedSections(text, blocks) }
}

/** Parts the Item's heading from text that follows it on its line, and joins "Item 1." with a title on the next line. */
function splitItemLine(drafts: readonly Draft[]): Draft[] {
  const [first] = drafts
  if (first === undefined) return []
  const heading = itemHeading(first.text) ?? numberedHeading(first.text)
  if (heading === undefined) return first.kind === 'heading' || BARE_BUSINESS.has(wordsOf(first.text)) ? [{ ...first, kind: 'heading', rank: Number.MAX_VALUE }, ...drafts.slice(1)] : [...drafts]
  for (const count of heading.title === 'bare' ? [1, 2] : []) {
    const titles = drafts.slice(1, 1 + count)
    if (titles.some((draft) => draft.text.length > LONGEST_TITLE_LINE || draft.kind === 'item' || draft.kind === 'table')) break
    const joined = { ...first, text: [first, ...titles].map((draft) => draft.text).join(' '), end: titles.at(-1)?.end ?? first.end }
    if (itemHeading(joined.text)?.title === 'known') return splitItemLine([joined, ...drafts.slice(1 + count)])
  }
  const title = { ...first, kind: 'heading' as const, rank: Number.MAX_VALUE, text: first.text.slice(0, heading.length).trim() }
  const tail = first.text.slice(heading.length).trim()
  if (!/[\p{L}\d]/u.test(tail)) return [title, ...drafts.slice(1)]
  return [title, { ...first, kind: 'paragraph', text: tail, rank: 0, page: false }, ...drafts.slice(1)]
}

/** Depths of headings: the ranks that occur, from the highest, are the levels 0, 1, 2 … */
function levelsOf(drafts: readonly Draft[]): (number | undefined)[] {
  const ranks = [...new Set(drafts.filter((draft) => draft.kind === 'heading').map((draft) => draft.rank))].sort((a, b) => b - a)
  const levels = new Map(ranks.map((rank, level) => [rank, Math.min(level, DEEPEST_LEVEL)]))
  return drafts.map((draft) => (draft.kind === 'heading' ? levels.get(draft.rank) : undefined))
}

/** Each such heading, up to the next heading of its rank or above; read from the end, so that it takes one pass. */
function embeddedSections(text: string, blocks: readonly SectionBlock[]): EmbeddedSection[] {
  const found: EmbeddedSection[] = []
  const nextOfLevel: number[] = Array.from({ length: DEEPEST_LEVEL + 1 }, () => text.length)
  for (const block of blocks.toReversed()) {
    if (block.kind !== 'heading' || block.level === undefined) continue
    const heading = text.slice(block.start, block.end)
    const kind = block.level === 0 ? undefined : EMBEDDED.get(wordsOf(heading))
    if (kind !== undefined) found.push({ kind, heading, start: block.start, end: nextOfLevel[block.level] as number })
    nextOfLevel.fill(block.start, block.level)
  }
  return found.toReversed()
}
