import { Bench } from 'tinybench'
import type * as library from '../../src/index.ts'
import { taggingWink } from '../wink.ts'
import { milliseconds } from './milliseconds.ts'
import { median, table } from './statistics.ts'

/** wink-nlp alone, with sentence detection and part-of-speech tags: what no summariser on wink can beat by much. */
export const winkFloor = (): ((text: string) => unknown) => {
  const nlp = taggingWink()
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

/** So many times all texts are read in turns. */
const ROUNDS = 20

/** Times both on one text after the other, as a process meets them that reads many reports: no text is at hand from the round before. */
const inTurns = (texts: ReadonlyMap<string, string>, readDoc: (text: string) => unknown, summarize: (text: string) => unknown): Times[] => {
  const times = Array.from(texts, ([name, text]) => ({ name, text, floors: [] as number[], ours: [] as number[] }))
  for (let round = 0; round < ROUNDS; round++) {
    for (const { text, floors, ours } of times) {
      floors.push(milliseconds(() => { readDoc(text) }))
      ours.push(milliseconds(() => { summarize(text) }))
    }
  }
  return times.map(({ name, floors, ours }) => ({ name, floor: median(floors), ours: median(ours) }))
}

/** Times of one text, in milliseconds. */
interface Times {
  readonly name: string
  readonly floor: number
  readonly ours: number
}

const ratioOf = ({ floor, ours }: Times): number => ours / floor

/** How long a warm summary takes beside wink's reading of the same text: each text again and again, and all texts in turns. */
export const compareWithFloor = async (texts: ReadonlyMap<string, string>, { summarizeBusinessModel }: typeof library): Promise<string> => {
  const readDoc = winkFloor()
  warmUp(texts, readDoc, summarizeBusinessModel)
  const results: Times[] = []
  for (const [name, text] of texts) {
    const bench = new Bench({ time: 150, iterations: 5, warmupTime: 30, warmupIterations: 2 })
    bench.add('floor', () => { readDoc(text) }).add('ours', () => { summarizeBusinessModel(text) })
    await bench.run()
    const [floor = NaN, ours = NaN] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : NaN))
    results.push({ name, floor, ours })
  }
  const slowest = results.toSorted((a, b) => ratioOf(b) - ratioOf(a)).slice(0, 3)
  return table(['', 'wink alone, ms', 'summary, ms', 'ratio'], [
    medianRow(`median of ${results.length} texts, each again and again`, results),
    medianRow('the same, all texts in turns', inTurns(texts, readDoc, summarizeBusinessModel)),
    ...slowest.map(({ name, floor, ours }) => [`${name}, again and again`, floor.toFixed(1), ours.toFixed(1), (ours / floor).toFixed(2)]),
  ])
}

const medianRow = (name: string, times: readonly Times[]): string[] =>
  [name, median(times.map(({ floor }) => floor)).toFixed(1), median(times.map(({ ours }) => ours)).toFixed(1), `**${median(times.map(ratioOf)).toFixed(2)}**`]
