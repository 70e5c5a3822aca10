/**
 * The numbers of the positive values, the greatest value first, of equal ones the first. A heap: what is not asked for is not sorted.
 *
 * @param values any numbers
 * @returns gives one number a call, then `undefined`
 */
export const bestFirst = (values: readonly number[]): (() => number | undefined) => {
  const heap: number[] = []
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > 0) heap.push(i)
  const isBefore = (a: number, b: number): boolean => {
    const difference = (values[a] as number) - (values[b] as number)
    return difference > 0 || (difference === 0 && a < b)
  }
  const sink = (from: number): void => {
    const sinking = heap[from] as number
    let at = from
    for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && isBefore(heap[child + 1] as number, heap[child] as number)) child++
      if (!isBefore(heap[child] as number, sinking)) break
      heap[at] = heap[child] as number
      at = child
    }
    heap[at] = sinking
  }
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(i)
  return () => {
    const [best] = heap
    const last = heap.pop()
    if (last !== undefined && heap.length > 0) {
      heap[0] = last
      sink(0)
    }
    return best
  }
}
