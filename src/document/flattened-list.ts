import structure from '../../lexicons/structure.json' with { type: 'json' }
import { bulletOf } from './bullet.ts'
import { asItem } from './items.ts'
import type { Line } from './line.ts'
import { sliceMapped } from './mapped-text.ts'

const glyphs = new Set(structure.bulletGlyphs.marks)

/** "1.", "2)", "3.)", "(4)", "a.", "(b)": the number or letter, and what stands around it. */
const COUNTED = /^(\(?)(\d{1,2}|[a-z])(\.\)|[.)])(?= ?\S)/

/** The most items that a line is searched for. */
const MOST_ITEMS = 200

/**
 * Cuts lists that fell onto one line: one line an item.
 *
 * @example "We offer: • loans; • deposits; and • cards." and "1. Open an account 2. Choose a card"
 */
export const cutFlattenedLists = (lines: readonly Line[]): Line[] => lines.flatMap(line => {
  if (line.kind !== 'text') return line
  const cuts = glyphCuts(line.text) ?? countCuts(line.text)
  if (cuts === undefined) return line
  return [0, ...cuts].map((from, index) => {
    const part = { ...line, ...sliceMapped(line, from, cuts[index] ?? line.text.length) }
    const bullet = bulletOf(part.text)
    return bullet === undefined ? part : asItem(part, bullet)
  }).filter(({ text }) => text !== '')
})

/** "• loans • deposits", "We offer: • loans • deposits": one glyph that opens the line, follows a colon, or comes twice. */
const glyphCuts = (text: string): number[] | undefined => {
  const first = text.charAt(0)
  const glyph = glyphs.has(first) ? first : firstGlyph(text)
  if (glyph === undefined) return undefined
  const cuts: number[] = []
  for (let at = text.indexOf(glyph, 1); at > 0; at = text.indexOf(glyph, at + 1)) {
    if (text[at - 1] === ' ' || /[:;,.]/.test(text[at - 1] ?? '')) cuts.push(at)
  }
  const announced = cuts.length === 1 && text.slice(0, cuts[0]).trimEnd().endsWith(':')
  return cuts.length > 0 && (glyph === first || cuts.length >= 2 || announced) ? cuts : undefined
}

const GLYPH = new RegExp(` ([${[...glyphs].filter(glyph => glyph !== '·').join('')}])[ \\p{L}\\d“"]`, 'u')

const firstGlyph = (text: string): string | undefined => GLYPH.exec(text)?.[1]

/** "1. … 2. … 3. …": the line starts with a count, and the next ones follow in the same form before a capital. */
const countCuts = (text: string): number[] | undefined => {
  const start = COUNTED.exec(text)
  if (start === null) return undefined
  const [, open = '', value = '', close = ''] = start
  const cuts: number[] = []
  let from = start[0].length
  for (let next = following(value); cuts.length < MOST_ITEMS; next = following(next)) {
    const at = text.indexOf(` ${open}${next}${close} `, from)
    if (at < 0 || !/^["“]?\p{Lu}/u.test(text.slice(at + open.length + next.length + close.length + 2, at + open.length + next.length + close.length + 4))) break
    cuts.push(at + 1)
    from = at + 1
  }
  return cuts.length > 0 ? cuts : undefined
}

const following = (value: string): string => (/\d/.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1))
