import structure from '../../lexicons/structure.json' with { type: 'json' }
import { groupBy } from '../language/group-by.ts'

const firstOf = (mark: string): string => mark.charAt(0)
const glyphs = groupBy(structure.bulletGlyphs.marks, firstOf)
const spaced = groupBy(structure.bulletsWithSpace.marks.map(mark => mark.trim()), firstOf)

/** A bullet, number or letter at the start of a line. */
export interface Bullet {
  /** The mark itself: "•", "-", "(a)". */
  readonly mark: string
  /** Where the text after it starts. */
  readonly textAt: number
  /** Whether it counts: "1.", "(iv)". */
  readonly counts: boolean
}

/** "1.", "12)", "(a)", "(iv)", "a)", "b." with white space behind it. "U.S. sales" and "A. We" have none. */
const ENUMERATOR = /^(?:\((?:\d{1,2}|[ivx]{1,5}|[a-z]{1,2})\)|(?:\d{1,2}|[ivx]{2,5}|[a-z])(?:\.\)|[.)])|[A-Z]\))(?= )/

/**
 * The bullet that a line starts with.
 *
 * @example "● | Ease of use. Our devices …", "•Fresh foods", "- parts;", "o Wind", "(iv) loans"
 * @returns undefined where it starts with none; the text after it may be empty (a bullet alone on its line)
 */
export const bulletOf = (text: string): Bullet | undefined => {
  const first = text.charAt(0)
  const glyph = glyphs.get(first)?.find(mark => text.startsWith(mark))
  if (glyph !== undefined) return bulletUpTo(text, glyph, false)
  const mark = spaced.get(first)?.find(candidate => text.startsWith(candidate) && (text.length === candidate.length || text[candidate.length] === ' '))
  if (mark !== undefined && !isFigure(text, mark)) return bulletUpTo(text, mark, false)
  if (/^o (?:[A-Z“"]|[a-z]{3,} )/.test(text)) return bulletUpTo(text, 'o', false)
  const enumerator = ENUMERATOR.exec(text)?.[0]
  return enumerator === undefined ? undefined : bulletUpTo(text, enumerator, true)
}

/** "- 12 -", "-- 20,971", "* * *": no bullets. */
const isFigure = (text: string, mark: string): boolean => /^[\s\d$%.,()*–—-]*$/.test(text.slice(mark.length, mark.length + 40)) && text.length > mark.length

const bulletUpTo = (text: string, mark: string, counts: boolean): Bullet => {
  let textAt = mark.length
  while (textAt < text.length && (text[textAt] === ' ' || text[textAt] === '|')) textAt += 1
  return { mark, textAt, counts }
}
