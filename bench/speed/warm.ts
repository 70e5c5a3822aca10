/**
 * One process's times of wink and of the library, warm, as JSON:
 *
 *   tsx warm.ts [CORPUS]
 */
import { fileURLToPath } from 'node:url'
import { Bench } from 'tinybench'
import type * as library from '../../src/index.ts'
import { winkFloor } from './floor.ts'
import { milliseconds } from './milliseconds.ts'
import { median } from './statistics.ts'
import { readTexts } from './texts.ts'

/** Times of one text, in milliseconds. */
export interface Times {
  readonly name: string
  readonly floor: number
  readonly ours: number
}

/** What one process measures. */
export interface WarmTimes {
  /** Each text again and again. */
  readonly again: readonly Times[]
  /** All texts in turns, as a process meets them that reads many reports: no text is at hand from the round before. */
  readonly inTurns: readonly Times[]
}

/** In milliseconds. */
const WARMING = 5000
/** So many times all texts are read in turns. */
const ROUNDS = 12

const dist = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const { summarizeBusinessModel } = await import(dist) as typeof library
const readDoc = winkFloor()
const texts = readTexts(process.argv[2])

/** Runs both over all texts again and again: the first documents of a process are read by code that is not yet optimised. */
const warmUp = (): void => {
  const end = performance.now() + WARMING
  do {
    for (const text of texts.values()) {
      readDoc(text)
      summarizeBusinessModel(text)
    }
  } while (performance.now() < end)
}

const again = async (): Promise<Times[]> => {
  const times: Times[] = []
  for (const [name, text] of texts) {
    const bench = new Bench({ time: 150, iterations: 5, warmupTime: 30, warmupIterations: 2 })
    bench.add('floor', () => { readDoc(text) }).add('ours', () => { summarizeBusinessModel(text) })
    await bench.run()
    const [floor = NaN, ours = NaN] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : NaN))
    times.push({ name, floor, ours })
  }
  return times
}

const inTurns = (): Times[] => {
  const times = Array.from(texts, ([name, text]) => ({ name, text, floors: [] as number[], ours: [] as number[] }))
  for (let round = 0; round < ROUNDS; round++) {
    for (const { text, floors, ours } of times) {
      floors.push(milliseconds(() => { readDoc(text) }))
      ours.push(milliseconds(() => { summarizeBusinessModel(text) }))
    }
  }
  return times.map(({ name, floors, ours }) => ({ name, floor: median(floors), ours: median(ours) }))
}

warmUp()
console.log(JSON.stringify({ again: await again(), inTurns: inTurns() } satisfies WarmTimes))
