import type { BlockKind } from '../document/model.ts'

/** A block before furniture is taken out and the text is laid out. */
export interface Draft {
  readonly kind: BlockKind
  /** Cleaned text; of a table, one row, its cells parted by " | ". */
  readonly text: string
  /** Where it starts and ends in the filing. */
  readonly start: number
  readonly end: number
  /** Of headings: the larger, the higher the rank; else 0. */
  readonly rank: number
  /** It stands at the top of a page. */
  readonly page: boolean
  /** A row of a table that follows another row of it. */
  readonly follows: boolean
}

/** Makes a draft; all of them have the same shape, which keeps them small. */
export function draftOf(kind: BlockKind, text: string, start: number, end: number, { rank = 0, page = false, follows = false } = {}): Draft {
  return { kind, text, start, end, rank, page, follows }
}

/** `• `, `o `, `- `, `§ ` and the other glyphs that start list items, with blanks after them or none. */
const BULLET = /^(?:[•●○◦▪■□▫‣⁃∙·►▶➢➤✓✔◆◊❖❑¨§\uf0b7\uf0a7\uf0d8]\s*|[o*]\s+(?=\S)|[-–—]{1,2}\s+(?=\S))/

/** Whether a text is nothing but a bullet. */
export function isBullet(text: string): boolean {
  return text.length <= 2 && (BULLET.test(text) || /^[o*–—-]$/.test(text))
}

/** @returns the text without the bullet that it starts with, or `undefined` where it starts with none */
export function afterBullet(text: string): string | undefined {
  const found = BULLET.exec(text)
  return found === null ? undefined : text.slice(found[0].length)
}

/** `{1} See Note 15 …`, `(1) Includes …`, `* The data …`, `† …`: how a note under a table or a page starts. */
const NOTE = /^(?:\{\d{1,2}\}|\(\d{1,2}\)|\[\d{1,2}\]|\*{1,3}|[†‡])\s?\S/

/** Whether a text starts like a note; whether it is one, its place decides. */
export function startsLikeNote(text: string): boolean {
  return NOTE.test(text)
}

/** Words of a text that has some, counted by blanks. */
export function wordCount(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** Whether all letters are capitals, and there are some: "RAW MATERIALS". */
export function isCapitals(text: string): boolean {
  return /\p{Lu}\P{L}{0,3}\p{Lu}/u.test(text) && text === text.toUpperCase()
}

/** Whether most longer words start with a capital: "Sales and Distribution". */
export function isTitleCase(text: string): boolean {
  const long = text.split(' ').filter((word) => word.length > 3 && /\p{L}/u.test(word))
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length
  return capitals >= 0.7 * long.length && /^\P{L}{0,4}[\p{Lu}\d]/u.test(text)
}
