import { capitalShare } from './casing.ts'
import type { Cut } from './cut-run-ins.ts'
import { CAPITALS, isItemLine, isPartLine } from './heading.ts'
import type { Line } from './line.ts'
import type { Block, BlockKind } from './model.ts'

/** Depths of headings by their looks. */
const LEVEL = { item: 0, capitals: 1, title: 2, runIn: 8, runInItem: 9 } as const
/** A heading that comes back this often stands under others: "Competition" of each segment. */
const RECURS = 3

/**
 * Makes blocks of the lines: every heading gets its level, every block the headings that it stands under, every item its
 * lead-in.
 *
 * @param cuts lines in order, run-in headings cut off
 * @param levels depths that are known of the headings already, by index, or undefined
 */
export const placeBlocks = (cuts: readonly Cut[], levels: ReadonlyMap<Line, number> = new Map()): Block[] => {
  const recurring = recurringHeadings(cuts)
  const blocks: Block[] = []
  const path: { index: number; level: number }[] = []
  let bare: Block | undefined
  let leadIn = -1
  cuts.forEach(({ line, runIn }, index) => {
    const kind: BlockKind = line.kind === 'text' ? 'paragraph' : line.kind
    if (kind === 'furniture') {
      blocks.push(blockOf(line, { kind, headings: path.map(entry => entry.index) }))
      return
    }
    const isItem = line.bullet !== '' || kind === 'item'
    let level = 0
    if (kind === 'heading') {
      level = levels.get(line) ?? levelOf(line, runIn, isItem, recurring, bare)
      while (path.length > 0 && (path.at(-1)?.level ?? 0) >= level) path.pop()
    } else if (!isItem && path.at(-1)?.level === LEVEL.runInItem) path.pop()
    if (!isItem && kind !== 'footnote' && kind !== 'table') leadIn = line.text.endsWith(':') ? blocks.length : -1
    const block = blockOf(line, {
      kind, headings: path.map(entry => entry.index), level, runIn,
      leadIn: kind === 'item' ? leadIn : -1,
      opensList: (kind === 'paragraph' || kind === 'item') && line.text.endsWith(':') && isFollowedByItem(cuts, index),
    })
    blocks.push(block)
    if (kind === 'heading') path.push({ index: blocks.length - 1, level })
    bare = kind === 'heading' && !runIn ? block : undefined
  })
  return blocks
}

const blockOf = (line: Line, known: Pick<Block, 'kind' | 'headings'> & Partial<Block>): Block => ({
  text: line.text, pieces: line.pieces, level: 0, runIn: false, leadIn: -1, opensList: false, ...known,
})

const levelOf = (line: Line, runIn: boolean, isItem: boolean, recurring: ReadonlySet<string>, bare: Block | undefined): number => {
  if (runIn) return isItem ? LEVEL.runInItem : LEVEL.runIn
  if (isItemLine(line.text) || isPartLine(line.text)) return LEVEL.item
  const rank = capitalShare(line.text) > CAPITALS ? LEVEL.capitals : LEVEL.title
  const level = rank + (recurring.has(line.text) ? 1 : 0)
  // "Service and Warranty" + "Automotive": without text between, the second stands under the first
  return bare !== undefined && bare.level === level && level < LEVEL.runIn - 1 ? level + 1 : level
}

const recurringHeadings = (cuts: readonly Cut[]): Set<string> => {
  const counts = new Map<string, number>()
  for (const { line, runIn } of cuts) {
    if (line.kind === 'heading' && !runIn) counts.set(line.text, (counts.get(line.text) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= RECURS).map(([text]) => text))
}

const isFollowedByItem = (cuts: readonly Cut[], index: number): boolean => {
  let next = index + 1
  while (cuts[next]?.line.kind === 'furniture') next += 1
  const line = cuts[next]?.line
  return line !== undefined && (line.kind === 'item' || line.bullet !== '')
}
