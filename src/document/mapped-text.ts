import type { Piece } from './model.ts'

/** Cleaned text with the way back to the source: its pieces cover it without a gap. */
export interface MappedText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

export const EMPTY: MappedText = { text: '', pieces: [] }

/** A space that stands for the white-space character at `offset` of the source. */
export const spaceAt = (offset: number): MappedText => ({ text: ' ', pieces: [{ at: 0, start: offset, length: 1 }] })

/** Puts texts one after the other; runs that are neighbours in the source become one piece. */
export const concat = (parts: readonly MappedText[]): MappedText => {
  const only = parts[0]
  if (only !== undefined && parts.length === 1) return only
  const pieces: Piece[] = []
  let open: { at: number; start: number; length: number } | undefined
  let size = 0
  for (const part of parts) {
    for (const { at, start, length } of part.pieces) {
      if (open !== undefined && open.start + open.length === start) {
        open.length += length
        continue
      }
      open = { at: at + size, start, length }
      pieces.push(open)
    }
    size += part.text.length
  }
  return { text: parts.map(part => part.text).join(''), pieces }
}

/** `text.slice(from, to)` with its pieces, without white space at its ends. */
export const sliceMapped = ({ text, pieces }: MappedText, from: number, to: number = text.length): MappedText => {
  let first = Math.max(0, from)
  let last = Math.min(text.length, to)
  while (first < last && text[first] === ' ') first += 1
  while (first < last && text[last - 1] === ' ') last -= 1
  if (first === 0 && last === text.length) return { text, pieces }
  const kept: Piece[] = []
  for (const piece of pieces) {
    const start = Math.max(first, piece.at)
    const end = Math.min(last, piece.at + piece.length)
    if (start < end) kept.push({ at: start - first, start: piece.start + (start - piece.at), length: end - start })
  }
  return { text: text.slice(first, last), pieces: kept }
}
