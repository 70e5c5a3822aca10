import { countO200k } from '../eval/tokens.ts'
import type { Recall } from '../eval/recall.ts'
import { scoreSummary } from '../eval/recall.ts'
import type { FactSheet } from '../eval/sheet.ts'

/** From a text and a number of sentences to a summary of so many. */
export type Summarise = (text: string, sentences: number) => string | Promise<string>

/** A document as one system summarised it. */
export interface Comparison extends Pick<Recall, 'recall' | 'vital' | 'covered'> {
  readonly milliseconds: number
  readonly tokens: number
  readonly sentences: number
}

const BUDGET = 512
const MOST_SENTENCES = 48
const nothing = { recall: 0, vital: 0, covered: 0 }

/**
 * Summarises with the largest number of sentences whose summary keeps within the budget, found by halving, and measures the
 * run with that number. A system that keeps to the budget by itself ignores the number.
 *
 * @returns recall 0 where not even one sentence fits; `undefined` where the system fails on the text
 */
export const compare = async (summarise: Summarise, text: string, sheet: FactSheet): Promise<Comparison | undefined> => {
  let low = 1
  let high = MOST_SENTENCES
  let best = await attempt(summarise, text, low, sheet)
  if (best === undefined || best.tokens > BUDGET) return best && { ...best, ...nothing }
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const found = await attempt(summarise, text, middle, sheet)
    if (found !== undefined && found.tokens <= BUDGET) {
      low = middle
      best = found
    } else high = middle - 1
  }
  return best
}

const attempt = async (summarise: Summarise, text: string, sentences: number, sheet: FactSheet): Promise<Comparison | undefined> => {
  try {
    const start = performance.now()
    const summary = await summarise(text, sentences)
    const milliseconds = performance.now() - start
    const { recall, vital, covered } = scoreSummary(summary, sheet)
    return { milliseconds, tokens: countO200k(summary), sentences, recall, vital, covered }
  } catch {
    return undefined
  }
}
