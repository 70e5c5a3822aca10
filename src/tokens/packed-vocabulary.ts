/**
 * Packs a vocabulary so that it is searched as it stands: nothing is built when it is loaded.
 *
 * Tokens are put into groups by length and first byte, and in the order of their bytes within a group. Then come, in this order:
 * - the number of groups, in 2 bytes; for each of them its length and first byte, in 1 byte each, and its size in 2;
 * - the tokens, without the first byte, which their group tells;
 * - for each token the lower 16 bits of its rank; and the 2 bits above them, four tokens a byte.
 *
 * @param tokens the tokens in the order of their ranks, as text, or as bytes where they are no valid UTF-8
 * @returns the packed vocabulary, numbers with the lower byte first
 */
export const packVocabulary = (tokens: readonly (string | readonly number[])[]): Uint8Array => {
  const keys = tokens.map(keyOf)
  const ranks = keys.map((_, rank) => rank).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1))
  const groups = new Map<string, number>()
  for (const rank of ranks) {
    const group = (keys[rank] as string).slice(0, 2)
    groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  const packed: number[] = [groups.size & 0xff, groups.size >> 8]
  for (const [group, size] of groups) packed.push(group.charCodeAt(0), group.charCodeAt(1), size & 0xff, size >> 8)
  for (const rank of ranks) for (let i = 2, key = keys[rank] as string; i < key.length; i++) packed.push(key.charCodeAt(i))
  for (const rank of ranks) packed.push(rank & 0xff, rank >> 8 & 0xff)
  for (let i = 0; i < ranks.length; i += 4) packed.push(ranks.slice(i, i + 4).reduce((byte, rank, at) => byte | rank >> 16 << at * 2, 0))
  return Uint8Array.from(packed)
}

const encoder = new TextEncoder()

/** The length of a token and its bytes, each as one character: what tokens are ordered by. */
const keyOf = (token: string | readonly number[]): string => {
  const bytes = typeof token === 'string' ? encoder.encode(token) : token
  if (bytes.length === 0 || bytes.length > 255) throw new RangeError(`A token of ${bytes.length} bytes cannot be packed; allowed are 1 to 255.`)
  return String.fromCharCode(bytes.length, ...bytes)
}

/** The bytes that a text in base64 stands for. */
export const fromBase64 = (text: string): Uint8Array =>
  typeof Buffer === 'function' ? Buffer.from(text, 'base64') : Uint8Array.from(atob(text), character => character.charCodeAt(0))

/** The ranks of an encoding's tokens, found by their bytes. */
export interface RankTable {
  /** The longest token, in bytes. */
  readonly longest: number
  /**
   * The rank of the token that consists of `bytes[start, end)`, which is not empty and not longer than the longest token.
   *
   * @returns its rank, 0 the first to merge, or -1 where there is no such token
   */
  readonly rankOf: (bytes: Uint8Array, start: number, end: number) => number
}

/** The table of ranks over a packed vocabulary, which is searched by bisection within a token's group. */
export const rankTable = (packed: Uint8Array): RankTable => {
  const { longest, firsts, rests, lower } = readGroups(packed)
  const tokens = firsts[firsts.length - 1] as number
  const upper = lower + 2 * tokens

  const rankAt = (token: number): number =>
    (packed[lower + 2 * token] as number) | (packed[lower + 2 * token + 1] as number) << 8 | ((packed[upper + (token >> 2)] as number) >> (token & 3) * 2 & 3) << 16

  const rankOf = (bytes: Uint8Array, start: number, end: number): number => {
    const group = end - start << 8 | (bytes[start] as number)
    const width = end - start - 1
    const first = firsts[group] as number
    let from = first
    let to = firsts[group + 1] as number
    while (from < to) {
      const middle = from + to >>> 1
      const order = compare(packed, (rests[group] as number) + (middle - first) * width, bytes, start + 1, end)
      if (order === 0) return rankAt(middle)
      if (order < 0) from = middle + 1
      else to = middle
    }
    return -1
  }
  return { longest, rankOf }
}

/** By group, the number of its first token and where the rests of its tokens begin; and where the lower halves of the ranks begin. */
const readGroups = (packed: Uint8Array) => {
  const count = (packed[0] as number) | (packed[1] as number) << 8
  const longest = packed[2 + 4 * (count - 1)] as number
  const firsts = new Int32Array((longest + 1 << 8) + 1)
  const rests = new Int32Array(firsts.length)
  let rest = 2 + 4 * count
  let tokens = 0
  let group = 0
  for (let at = 2; at < 2 + 4 * count; at += 4) {
    const length = packed[at] as number
    const next = length << 8 | (packed[at + 1] as number)
    for (; group <= next; group++) firsts[group] = tokens
    rests[next] = rest
    const size = (packed[at + 2] as number) | (packed[at + 3] as number) << 8
    tokens += size
    rest += size * (length - 1)
  }
  for (; group < firsts.length; group++) firsts[group] = tokens
  return { longest, firsts, rests, lower: rest }
}

/** How the token at `at` compares with `bytes[start, end)`, which is as long: below 0, 0 or above. */
const compare = (packed: Uint8Array, at: number, bytes: Uint8Array, start: number, end: number): number => {
  for (let token = at, i = start; i < end; token++, i++) {
    const order = (packed[token] as number) - (bytes[i] as number)
    if (order !== 0) return order
  }
  return 0
}
