import { CL100K_TOKEN_SPLIT_REGEX, O200K_TOKEN_SPLIT_REGEX } from 'gpt-tokenizer/encodingParams/constants'
import { countMerged } from './merge.ts'
import { rankTable } from './packed-vocabulary.ts'
import { loadVocabulary } from './vocabulary.ts'

/** A byte pair encoding that ships with the library. */
export type EncodingName = 'o200k_base' | 'cl100k_base'

/** How an encoding cuts a text into pieces before it merges bytes within each: every character falls into some piece. */
const PIECE: Readonly<Record<EncodingName, RegExp>> = {
  o200k_base: O200K_TOKEN_SPLIT_REGEX,
  cl100k_base: CL100K_TOKEN_SPLIT_REGEX,
}

/** Pieces whose count is remembered, so that the words of a report are merged once. Longer ones are rare. */
const REMEMBERED_LENGTH = 32
const REMEMBERED_PIECES = 20_000

const counters = new Map<EncodingName, (text: string) => number>()

/**
 * The counter of an encoding; its vocabulary is loaded at the first call for it, once.
 * Special tokens such as `<|endoftext|>` are plain text to it.
 *
 * @param name the encoding
 * @returns a pure function from a text to its number of tokens; it takes n log n steps for a text of n characters
 */
export const encodingCounter = (name: EncodingName): ((text: string) => number) => {
  const existing = counters.get(name)
  if (existing !== undefined) return existing
  const counter = makeCounter(name)
  counters.set(name, counter)
  return counter
}

const makeCounter = (name: EncodingName): ((text: string) => number) => {
  const ranks = rankTable(loadVocabulary(name))
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

  return text => {
    const piece = new RegExp(PIECE[name].source, 'uy')
    let tokens = 0
    for (let start = 0; piece.test(text); start = piece.lastIndex) {
      const slice = text.slice(start, piece.lastIndex)
      tokens += slice.length <= REMEMBERED_LENGTH ? recall(slice) : countPiece(slice)
    }
    return tokens
  }
}
