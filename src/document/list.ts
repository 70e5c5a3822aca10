import { countWords } from './casing.ts'
import { as, type Line } from './line.ts'
import { isOpen } from './open-line.ts'

const LONGEST_ITEM = 40
const MOST_ITEMS = 40

/**
 * Items without a bullet: after a lead-in, lines that end in ";", "," or "and" or start in lower case, and the one that closes
 * them.
 *
 * @example "We offer:" + "consumer loans;" + "credit cards; and" + "insurance."
 */
export const markUnbulletedItems = (lines: readonly Line[]): Line[] => {
  const items = new Set<number>()
  lines.forEach((line, index) => {
    if (line.kind !== 'text' || !line.text.endsWith(':')) return
    for (const item of itemsAfter(lines, index)) items.add(item)
  })
  if (items.size === 0) return [...lines]
  return lines.map((line, index) => (items.has(index) ? as(line, 'item') : line))
}

const itemsAfter = (lines: readonly Line[], leadIn: number): number[] => {
  const items: number[] = []
  for (let index = leadIn + 1; index < lines.length && items.length < MOST_ITEMS; index += 1) {
    const line = lines[index] as Line
    if (line.kind === 'furniture') continue
    if (line.kind !== 'text' || countWords(line.text) >= LONGEST_ITEM || line.text.endsWith(':')) break
    const goesOn = /[;,]$|[;,] (?:and|or)$| and$/.test(line.text) || /^[a-z]/.test(line.text)
    if (!goesOn && items.length === 0) break
    items.push(index)
    if (!goesOn || line.text.endsWith('.')) break
  }
  return items
}

/** An unfinished short line that is nothing else: a stray cell or label. */
export const isFragment = (line: Line): boolean => line.kind === 'text' && isOpen(line.text) && countWords(line.text) < 12
