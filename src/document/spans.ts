import type { Span } from '../types.ts'
import type { Block } from './model.ts'

/**
 * The slices of the source behind `block.text.slice(from, to)`.
 *
 * Adjacent slices with nothing but white space left out between them come as one, so that a sentence broken by a line end
 * is a single span, and one broken by a page number is two.
 *
 * @param source the whole source
 * @param block the block
 * @param from first code unit of the block's text
 * @param to one past the last
 * @returns spans in order, not overlapping
 */
export const spansOf = (source: string, block: Block, from: number, to: number): Span[] => {
  const spans: Span[] = []
  let open: { start: number; end: number } | undefined
  for (const piece of block.pieces) {
    const first = Math.max(from, piece.at)
    const last = Math.min(to, piece.at + piece.length)
    if (first >= last) continue
    const start = piece.start + (first - piece.at)
    const end = piece.start + (last - piece.at)
    if (open !== undefined && isBlank(source, open.end, start) && isSpaced(block.text, Math.max(from, piece.at))) {
      open.end = end
      continue
    }
    open = { start, end }
    spans.push(open)
  }
  return spans
}

/** U+FEFF is white space to JavaScript, but no reader sees it. */
const isBlank = (source: string, start: number, end: number): boolean =>
  start <= end && !/[\S\ufeff]/.test(source.slice(start, end))

/** A line end without a space, as in "Merck-" + "Medco", must not become one. */
const isSpaced = (text: string, at: number): boolean => text[at] === ' ' || text[at - 1] === ' '
