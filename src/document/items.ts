import { bulletOf, type Bullet } from './bullet.ts'
import { countWords } from './casing.ts'
import { isHeadingLike, isItemLine } from './heading.ts'
import { as, type Line } from './line.ts'
import { sliceMapped } from './mapped-text.ts'
import { endsInOpenWord } from './open-line.ts'

/** An item, its bullet taken off. */
export const asItem = (line: Line, bullet: Bullet): Line => ({ ...line, ...sliceMapped(line, bullet.textAt), kind: 'item', bullet: bullet.mark })

/**
 * Takes bullets off: a line with one is an item; a bullet alone on its line belongs to the next line. A number before a
 * heading ("3. Raw Materials", "(c) Narrative Description of Business") stays part of it, and so does one inside a sentence
 * ("… hops of poor quality and" + "(iii) end the contract").
 */
export const takeBullets = (lines: readonly Line[]): Line[] => {
  const taken: Line[] = []
  let loose = ''
  let before = ''
  for (const line of lines) {
    if (line.kind !== 'text') {
      taken.push(line)
      if (line.kind !== 'furniture') before = ''
      continue
    }
    const bullet = isItemLine(line.text) ? undefined : bulletOf(line.text)
    if (bullet !== undefined && bullet.textAt >= line.text.length && !bullet.counts) {
      loose = bullet.mark
      taken.push(as(line, 'furniture'))
      continue
    }
    if (bullet !== undefined && !(bullet.counts && countsInside(line.text.slice(bullet.textAt), before))) taken.push(asItem(line, bullet))
    else taken.push(loose === '' ? line : { ...line, kind: 'item', bullet: loose })
    loose = ''
    before = line.text
  }
  return taken
}

/** Whether the number before `text` belongs to a heading or to the sentence that `before` left open; "…; and" is an item's end. */
const countsInside = (text: string, before: string): boolean =>
  isHeadingLike(text) || (endsInOpenWord(before) && !/; (?:and|or)$/.test(before) && countWords(before) >= 8)
