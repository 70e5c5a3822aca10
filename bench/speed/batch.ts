import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { table } from './statistics.ts'

const program = fileURLToPath(new URL('batch-rate.mjs', import.meta.url))


/** The rate of the batch on one and two threads, and its memory at each quarter of the way. */
export const measureBatch = (dist: string, corpus: string, count: number): string => {
  const rows = [1, 2].map(jobs => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, dist, corpus, String(jobs), String(count)], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    const { seconds, peaks } = JSON.parse(stdout) as { seconds: number; peaks: number[] }
    return [`${jobs}`, Math.round(count / seconds * 60), peaks.map(peak => peak.toFixed(0)).join(', ')]
  })
  return table(['threads', 'texts a minute', `memory after each quarter of ${count} inputs, MB`], rows)
}
