import type { Line } from './line.ts'
import { concat, spaceAt, type MappedText } from './mapped-text.ts'

/**
 * Puts lines together as one. A line end becomes a space, but not after the hyphen of a compound.
 *
 * @example "the Merck-" + "Medco plan" gives "the Merck-Medco plan"; "full-" + "and part-time" keeps the space
 * @param lines at least one, in the order of the source
 */
export const joinLines = (lines: readonly Line[]): Line => {
  const first = lines[0] as Line
  if (lines.length === 1) return first
  const parts: MappedText[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before !== undefined && !isBrokenCompound(before.text, line.text)) parts.push(spaceAt(before.end))
    parts.push(line)
  })
  return { ...first, ...concat(parts), end: (lines.at(-1) as Line).end }
}

const isBrokenCompound = (before: string, after: string): boolean =>
  /[\p{L}\d]-$/u.test(before.slice(-3)) && /^[\p{L}\d]/u.test(after) && !/^(?:and|or|to)\b/.test(after)
