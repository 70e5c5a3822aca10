import { createRequire } from 'node:module'
import { Bench } from 'tinybench'
import type * as library from '../../src/index.ts'
import { median, table } from './statistics.ts'

const require = createRequire(import.meta.url)

/** wink-nlp alone, with sentence detection and part-of-speech tags: what no summariser on wink can beat by much. */
export const winkFloor = (): ((text: string) => unknown) => {
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default
  const model = require('wink-eng-lite-web-model') as typeof import('wink-eng-lite-web-model').default
  const nlp = winkNLP(model, ['sbd', 'pos'])
  return text => nlp.readDoc(text)
}

/** In milliseconds. */
const WARMING = 5000

/** Runs both over all texts again and again: the first documents of a process are read by code that is not yet optimised. */
const warmUp = (texts: ReadonlyMap<string, string>, readDoc: (text: string) => unknown, summarize: (text: string) => unknown): void => {
  const end = performance.now() + WARMING
  do {
    for (const text of texts.values()) {
      readDoc(text)
      summarize(text)
    }
  } while (performance.now() < end)
}

/** How long a warm summary takes beside wink's reading of the same text. */
export const compareWithFloor = async (texts: ReadonlyMap<string, string>, { summarizeBusinessModel }: typeof library): Promise<string> => {
  const readDoc = winkFloor()
  warmUp(texts, readDoc, summarizeBusinessModel)
  const results: { name: string; floor: number; ours: number }[] = []
  for (const [name, text] of texts) {
    const bench = new Bench({ time: 150, iterations: 5, warmupTime: 30, warmupIterations: 2 })
    bench.add('floor', () => { readDoc(text) }).add('ours', () => { summarizeBusinessModel(text) })
    await bench.run()
    const [floor = NaN, ours = NaN] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : NaN))
    results.push({ name, floor, ours })
  }
  const ratios = results.map(({ floor, ours }) => ours / floor)
  const slowest = results.toSorted((a, b) => b.ours / b.floor - a.ours / a.floor).slice(0, 3)
  return table(['', 'wink alone, ms', 'summary, ms', 'ratio'], [
    [`median of ${results.length} texts`, median(results.map(({ floor }) => floor)).toFixed(1), median(results.map(({ ours }) => ours)).toFixed(1), `**${median(ratios).toFixed(2)}**`],
    ...slowest.map(({ name, floor, ours }) => [name, floor.toFixed(1), ours.toFixed(1), (ours / floor).toFixed(2)]),
  ])
}
