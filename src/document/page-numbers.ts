/** A line that holds a whole number and nothing else. */
export interface LoneNumber {
  readonly index: number
  readonly value: number
  /** Whether other page furniture stands beside it. */
  readonly beside: boolean
  /** Whether the line before it looks like the label of a cell. */
  readonly labelled: boolean
}

/** Pages that an extractor may have skipped between two numbers. */
const WIDEST_STEP = 3

/**
 * The page numbers among lone numbers: the longest chain that grows by 1 to 3 through the document, those beside other
 * furniture preferred, those under a label last. Time is linear in their count.
 *
 * @param numbers in the order of the document
 * @returns the chain, empty where no two numbers count up and none stands beside furniture
 */
export const onLongestChain = (numbers: readonly LoneNumber[]): LoneNumber[] => {
  const worth: number[] = []
  const before: number[] = []
  const bestEndingIn = new Map<number, number>()
  let best = -1
  numbers.forEach(({ value, beside, labelled }, n) => {
    let previous = -1
    for (let step = 1; step <= WIDEST_STEP; step += 1) {
      const candidate = bestEndingIn.get(value - step)
      if (candidate !== undefined && (previous < 0 || (worth[candidate] as number) > (worth[previous] as number))) previous = candidate
    }
    before[n] = previous
    worth[n] = 1 + (beside ? 0.5 : 0) - (labelled ? 0.25 : 0) + (previous < 0 ? 0 : (worth[previous] as number))
    const rival = bestEndingIn.get(value)
    if (rival === undefined || (worth[n]) >= (worth[rival] as number)) bestEndingIn.set(value, n)
    if (best < 0 || (worth[n]) > (worth[best] as number)) best = n
  })
  const chain: LoneNumber[] = []
  for (let n = best; n >= 0; n = before[n] as number) chain.push(numbers[n] as LoneNumber)
  chain.reverse()
  return chain.length >= 2 || chain[0]?.beside === true || numbers.length === 1 ? chain : []
}
