import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { taggingWink } from '../wink.ts'
import { median, table } from './statistics.ts'
import type { Times, WarmTimes } from './warm.ts'

/** wink-nlp alone, with sentence detection and part-of-speech tags: what no summariser on wink can beat by much. */
export const winkFloor = (): ((text: string) => unknown) => {
  const nlp = taggingWink()
  return text => nlp.readDoc(text)
}

const program = fileURLToPath(new URL('warm.ts', import.meta.url))

/** Processes differ by a tenth, by how their code was compiled and where their memory lies: so many are asked. */
const PROCESSES = 5

const measured = (corpus: string | undefined): WarmTimes => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, program, ...(corpus === undefined ? [] : [corpus])], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as WarmTimes
}

/** Times of one text over all processes, in milliseconds, and the ratio in each. */
interface Comparison {
  readonly name: string
  readonly floor: number
  readonly ours: number
  readonly ratio: number
}

const ratioOf = ({ floor, ours }: Times): number => ours / floor

/** The medians of each text over the processes. */
const overProcesses = (runs: readonly (readonly Times[])[]): Comparison[] => (runs[0] ?? []).map(({ name }, t) => {
  const times = runs.map(run => run[t] as Times)
  return { name, floor: median(times.map(({ floor }) => floor)), ours: median(times.map(({ ours }) => ours)), ratio: median(times.map(ratioOf)) }
})

/**
 * How long a warm summary takes beside wink's reading of the same text: each text again and again, and all texts in turns.
 *
 * @param corpus the folder of the texts, or `undefined` for the fixtures
 */
export const compareWithFloor = (corpus: string | undefined): string => {
  const runs = Array.from({ length: PROCESSES }, () => measured(corpus))
  const again = runs.map(run => run.again)
  const slowest = overProcesses(again).toSorted((a, b) => b.ratio - a.ratio).slice(0, 3)
  return table(['', 'wink alone, ms', 'summary, ms', 'ratio', `in ${PROCESSES} processes`], [
    medianRow(`median of ${again[0]?.length ?? 0} texts, each again and again`, again),
    medianRow('the same, all texts in turns', runs.map(run => run.inTurns)),
    ...slowest.map(({ name, floor, ours, ratio }) => [`${name}, again and again`, floor.toFixed(1), ours.toFixed(1), ratio.toFixed(2), '']),
  ])
}

const medianRow = (name: string, runs: readonly (readonly Times[])[]): string[] => {
  const texts = overProcesses(runs)
  const ratios = runs.map(times => median(times.map(ratioOf)))
  return [
    name, median(texts.map(({ floor }) => floor)).toFixed(1), median(texts.map(({ ours }) => ours)).toFixed(1), `**${median(texts.map(({ ratio }) => ratio)).toFixed(2)}**`,
    `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
  ]
}
