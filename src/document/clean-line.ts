import { concat, sliceMapped, spaceAt, type MappedText } from './mapped-text.ts'

/**
 * What cleaning touches: runs of spaces, spaces other than U+0020, and characters that nobody sees (controls, soft hyphens,
 * zero-width and direction marks, byte-order marks, object replacements).
 */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNCLEAN = / *[\u034f\0-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffc][\u034f\0-\x20\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffc]*| {2,}/g

/** A place that cleaning touches wherever it stands: the same characters, and a space behind a space. Line breaks are among them. */
// eslint-disable-next-line no-control-regex -- the same characters
export const UNCLEAN_PLACE = / {2}|[\u034f\0-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffc]/g

/** White space that a reader sees. U+FEFF is white space to JavaScript and invisible to readers. */
const WHITE = /[^\S\ufeff]/

/**
 * Cleans `source.slice(start, end)`: white space collapsed to single spaces and trimmed, invisible characters left out.
 *
 * @example "Cascade\u00a0\u00a0Tools\u00ad, Inc." becomes "Cascade Tools, Inc."
 */
export const cleanLine = (source: string, start: number, end: number): MappedText => {
  const raw = source.slice(start, end)
  const parts: MappedText[] = []
  let from = 0
  for (const { 0: run, index } of raw.matchAll(UNCLEAN)) {
    if (from < index) parts.push(sourceRun(raw, start, from, index))
    const white = run.search(WHITE)
    if (white >= 0) parts.push(spaceAt(start + index + white))
    from = index + run.length
  }
  if (from < raw.length) parts.push(sourceRun(raw, start, from, raw.length))
  return sliceMapped(concat(parts), 0)
}

const sourceRun = (raw: string, start: number, from: number, to: number): MappedText =>
  ({ text: raw.slice(from, to), pieces: [{ at: 0, start: start + from, length: to - from }] })
