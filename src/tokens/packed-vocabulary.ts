/**
 * Packs a vocabulary for quick loading: for each token, by ascending rank, one byte for its length and then its bytes.
 *
 * @param tokens the tokens in the order of their ranks, as text, or as bytes where they are no valid UTF-8
 * @returns the packed vocabulary
 */
export const packVocabulary = (tokens: readonly (string | readonly number[])[]): Uint8Array => {
  const encoder = new TextEncoder()
  const packed: number[] = []
  for (const token of tokens) {
    const bytes = typeof token === 'string' ? encoder.encode(token) : token
    if (bytes.length === 0 || bytes.length > 255) throw new RangeError(`A token of ${bytes.length} bytes cannot be packed; allowed are 1 to 255.`)
    packed.push(bytes.length, ...bytes)
  }
  return Uint8Array.from(packed)
}

/** The bytes that a text in base64 stands for. */
export const fromBase64 = (text: string): Uint8Array =>
  typeof Buffer === 'function' ? Buffer.from(text, 'base64') : Uint8Array.from(atob(text), character => character.charCodeAt(0))

/** The ranks of an encoding's tokens, found by their bytes. */
export interface RankTable {
  /** The longest token, in bytes. */
  readonly longest: number
  /**
   * The rank of the token that consists of `bytes[start, end)`.
   *
   * @returns its rank, 0 the first to merge, or -1 where there is no such token
   */
  readonly rankOf: (bytes: Uint8Array, start: number, end: number) => number
}

/**
 * Makes the table of ranks: open addressing over the packed bytes, so that loading an encoding creates three arrays and not
 * one string and one map entry for each of its 200,000 tokens.
 *
 * @param packed what {@link packVocabulary} made
 * @returns the table
 */
export const rankTable = (packed: Uint8Array): RankTable => {
  const starts = tokenStarts(packed)
  const mask = 2 ** Math.ceil(Math.log2(starts.length * 2)) - 1
  // A slot holds rank + 1, so that 0 is an empty one.
  const slots = new Int32Array(mask + 1)
  let longest = 0
  for (let rank = 0; rank < starts.length; rank++) {
    const start = starts[rank] as number
    const length = packed[start - 1] as number
    longest = Math.max(longest, length)
    let slot = hash(packed, start, start + length) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = rank + 1
  }

  const rankOf = (bytes: Uint8Array, start: number, end: number): number => {
    for (let slot = hash(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const rank = (slots[slot] as number) - 1
      if (rank < 0 || isToken(packed, starts[rank] as number, bytes, start, end)) return rank
    }
  }
  return { longest, rankOf }
}

const tokenStarts = (packed: Uint8Array): Int32Array => {
  let count = 0
  for (let at = 0; at < packed.length; at += 1 + (packed[at] as number)) count++
  const starts = new Int32Array(count)
  for (let rank = 0, at = 0; rank < count; rank++) {
    starts[rank] = at + 1
    at += 1 + (packed[at] as number)
  }
  return starts
}

/** FNV-1a of `bytes[start, end)`, its upper half folded into the lower, which picks the slot. */
const hash = (bytes: Uint8Array, start: number, end: number): number => {
  let value = 0x811c9dc5
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] as number), 0x01000193)
  return value ^ (value >>> 15)
}

const isToken = (packed: Uint8Array, tokenStart: number, bytes: Uint8Array, start: number, end: number): boolean => {
  if (packed[tokenStart - 1] !== end - start) return false
  for (let at = start, token = tokenStart; at < end; at++, token++) if (packed[token] !== bytes[at]) return false
  return true
}
