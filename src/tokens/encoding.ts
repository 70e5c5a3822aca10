import { countMerged } from './merge.ts'
import { rankTable } from './packed-vocabulary.ts'
import { loadEncoding } from './vocabulary.ts'

/** A byte pair encoding that ships with the library. */
export type EncodingName = 'o200k_base' | 'cl100k_base'

/**
 * A place where a piece ends whatever stands around it: no piece of either encoding goes on from a letter or digit to a space.
 * `net| sales`, `1994| and`
 */
const SAFE_CUT = /[a-z0-9] /i

/** Texts are cut into stretches of about this many characters, since an expression runs out of stack on millions. */
const STRETCH = 50_000

/** A stretch without a safe place to cut is no prose; it ends here, so that its last piece may count as two. */
const LONGEST_STRETCH = 200_000

/** Pieces whose count is remembered, so that the words of a report are merged once. Longer ones are rare. */
const REMEMBERED_LENGTH = 32
const REMEMBERED_PIECES = 20_000

const counters = new Map<EncodingName, (text: string) => number>()

/**
 * The counter of an encoding; its vocabulary is loaded at the first call for it, once.
 * Special tokens such as `<|endoftext|>` are plain text to it.
 *
 * @param name the encoding
 * @returns a pure function from a text to its number of tokens; time and memory are linear in its characters
 */
export const encodingCounter = (name: EncodingName): ((text: string) => number) => {
  const existing = counters.get(name)
  if (existing !== undefined) return existing
  const counter = makeCounter(name)
  counters.set(name, counter)
  return counter
}

const makeCounter = (name: EncodingName): ((text: string) => number) => {
  const parts = loadEncoding(name)
  const ranks = rankTable(parts.vocabulary)
  const encoder = new TextEncoder()
  const remembered = new Map<string, number>()
  let buffer = new Uint8Array(1024)

  const countPiece = (piece: string): number => {
    if (buffer.length < piece.length * 3) buffer = new Uint8Array(piece.length * 3)
    const { written } = encoder.encodeInto(piece, buffer)
    if (written <= ranks.longest && ranks.rankOf(buffer, 0, written) >= 0) return 1
    return countMerged(buffer, written, ranks)
  }
  const recall = (piece: string): number => {
    const known = remembered.get(piece)
    if (known !== undefined) return known
    const count = countPiece(piece)
    if (remembered.size >= REMEMBERED_PIECES) remembered.clear()
    remembered.set(piece, count)
    return count
  }

  const piece = new RegExp(parts.piece, 'uy')
  const countStretch = (stretch: string): number => {
    let tokens = 0
    piece.lastIndex = 0
    for (let start = 0; piece.test(stretch); start = piece.lastIndex) {
      const slice = stretch.slice(start, piece.lastIndex)
      tokens += slice.length <= REMEMBERED_LENGTH ? recall(slice) : countPiece(slice)
    }
    return tokens
  }
  return text => {
    let tokens = 0
    for (let start = 0; start < text.length;) {
      const end = endOfStretch(text, start)
      tokens += countStretch(text.slice(start, end))
      start = end
    }
    return tokens
  }
}

const endOfStretch = (text: string, start: number): number => {
  if (text.length - start <= STRETCH) return text.length
  const cut = text.slice(start + STRETCH, start + LONGEST_STRETCH).search(SAFE_CUT)
  return cut < 0 ? Math.min(text.length, start + LONGEST_STRETCH) : start + STRETCH + cut + 1
}
