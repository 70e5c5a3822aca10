import { bulletOf } from './bullet.ts'
import { isHeadingLike, isItemLine } from './heading.ts'
import type { Line } from './line.ts'
import { sliceMapped } from './mapped-text.ts'

/**
 * Takes bullets off: a line with one is an item; a bullet alone on its line belongs to the next line. A number before a
 * heading ("3. Raw Materials", "(c) Narrative Description of Business") stays part of it.
 */
export const takeBullets = (lines: readonly Line[]): Line[] => {
  const taken: Line[] = []
  let loose = ''
  for (const line of lines) {
    if (line.kind !== 'text') {
      taken.push(line)
      continue
    }
    const bullet = isItemLine(line.text) ? undefined : bulletOf(line.text)
    if (bullet !== undefined && bullet.textAt >= line.text.length && !bullet.counts) {
      loose = bullet.mark
      taken.push({ ...line, kind: 'furniture' })
      continue
    }
    if (bullet !== undefined && !(bullet.counts && isHeadingLike(line.text.slice(bullet.textAt)))) {
      taken.push({ ...line, ...sliceMapped(line, bullet.textAt), kind: 'item', bullet: bullet.mark })
    } else {
      taken.push(loose === '' ? line : { ...line, kind: 'item', bullet: loose })
    }
    loose = ''
  }
  return taken
}
