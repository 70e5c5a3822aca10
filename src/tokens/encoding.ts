import { isCapital, isSmall } from '../language/ascii-letters.ts'
import type { Written } from '../language/letter-table.ts'
import { hashOfLetters, lettersOf, LetterTable } from '../language/letter-table.ts'
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

/** A piece and its tokens. */
interface CountedPiece extends Written {
  readonly count: number
}

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
  let remembered = new LetterTable<CountedPiece>()
  let buffer = new Uint8Array(1024)

  const countPiece = (piece: string): number => {
    if (buffer.length < piece.length * 3) buffer = new Uint8Array(piece.length * 3)
    const { written } = encoder.encodeInto(piece, buffer)
    if (written <= ranks.longest && ranks.rankOf(buffer, 0, written) >= 0) return 1
    return countMerged(buffer, written, ranks)
  }
  const recall = (text: string, from: number, to: number): number => {
    if (to - from > REMEMBERED_LENGTH) return countPiece(text.slice(from, to))
    const hash = hashOfLetters(text, from, to, 0)
    const known = remembered.find(text, from, to, 0, hash)
    if (known !== undefined) return known.count
    const written = lettersOf(text, from, to)
    const count = countPiece(written)
    if (remembered.words.length >= REMEMBERED_PIECES) remembered = new LetterTable()
    remembered.add({ written, tag: 0, count }, hash)
    return count
  }

  const piece = new RegExp(parts.piece, 'uy')
  const endOfPiece = (text: string, start: number): number => {
    const end = endOfPlainWord(text, start)
    if (end >= 0) return end
    piece.lastIndex = start
    return piece.test(text) ? piece.lastIndex : text.length
  }
  const countStretch = (stretch: string): number => {
    let tokens = 0
    for (let start = 0, end = 0; start < stretch.length; start = end) {
      end = endOfPiece(stretch, start)
      tokens += recall(stretch, start, end)
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

/**
 * The end of a piece of plain letters, which most are: `| revenue|`, `|Net|`. Both encodings cut there alike.
 *
 * @returns -1 where only the encoding's expression can tell
 */
const endOfPlainWord = (text: string, start: number): number => {
  let at = text.charCodeAt(start) === 32 ? start + 1 : start
  if (isCapital(text.charCodeAt(at))) at++
  const from = at
  while (isSmall(text.charCodeAt(at))) at++
  const next = text.charCodeAt(at)
  return at === from || next >= 0x80 || next === 39 || isCapital(next) ? -1 : at
}

const endOfStretch = (text: string, start: number): number => {
  if (text.length - start <= STRETCH) return text.length
  const cut = text.slice(start + STRETCH, start + LONGEST_STRETCH).search(SAFE_CUT)
  return cut < 0 ? Math.min(text.length, start + LONGEST_STRETCH) : start + STRETCH + cut + 1
}
