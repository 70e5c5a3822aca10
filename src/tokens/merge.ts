import type { RankTable } from './packed-vocabulary.ts'

/**
 * How many tokens byte pair encoding makes of a piece of text: from single bytes on, the pair of neighbours whose union has
 * the lowest rank is merged, the leftmost first, until no union is a token (Sennrich et al. 2016, as tiktoken does it).
 *
 * A heap of pairs over a linked list of parts takes n log n steps where the usual scan for the best pair takes n².
 *
 * @param bytes holds the piece in UTF-8 from its start
 * @param length how many bytes the piece has
 * @param ranks the encoding
 * @returns the number of tokens, 1 to `length`, or 0 for an empty piece
 */
export const countMerged = (bytes: Uint8Array, length: number, ranks: RankTable): number => {
  // Part i runs from i to next[i]; rank[i] is the rank of its union with the part after it, or -1.
  const next = new Int32Array(length)
  const previous = new Int32Array(length)
  const rank = new Int32Array(length)
  const pairs: number[] = []

  const pairUp = (at: number): void => {
    const middle = next[at] as number
    const end = middle < length ? (next[middle] as number) : -1
    const union = end < 0 || end - at > ranks.longest ? -1 : ranks.rankOf(bytes, at, end)
    rank[at] = union
    if (union >= 0) push(pairs, union * PLACES + at)
  }

  for (let at = 0; at < length; at++) {
    next[at] = at + 1
    previous[at] = at - 1
  }
  for (let at = 0; at < length; at++) pairUp(at)

  let parts = length
  while (pairs.length > 0) {
    const pair = pop(pairs)
    const at = pair % PLACES
    // The pair is gone when one of its parts has been merged with another part since.
    if (rank[at] !== (pair - at) / PLACES) continue
    const swallowed = next[at] as number
    const after = next[swallowed] as number
    rank[swallowed] = -1
    next[at] = after
    if (after < length) previous[after] = at
    parts--
    pairUp(at)
    if ((previous[at] as number) >= 0) pairUp(previous[at] as number)
  }
  return parts
}

/** A pair is kept as `rank * PLACES + place`: exact below 2^53, since ranks are below 2^18 and places below 2^32. */
const PLACES = 2 ** 32

const push = (heap: number[], value: number): void => {
  let at = heap.length
  heap.push(value)
  while (at > 0) {
    const parent = (at - 1) >>> 1
    if ((heap[parent] as number) <= value) break
    heap[at] = heap[parent] as number
    at = parent
  }
  heap[at] = value
}

const pop = (heap: number[]): number => {
  const least = heap[0] as number
  const last = heap.pop() as number
  const size = heap.length
  if (size === 0) return least
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= size) break
    if (child + 1 < size && (heap[child + 1] as number) < (heap[child] as number)) child++
    if ((heap[child] as number) >= last) break
    heap[at] = heap[child] as number
    at = child
  }
  heap[at] = last
  return least
}
