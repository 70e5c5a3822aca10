import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as library from '../../src/index.ts'
import { milliseconds } from './milliseconds.ts'
import { median, table } from './statistics.ts'
import { grown } from './texts.ts'

const TIMES = [1, 4, 16, 64]
/** So often all texts are read before, since code runs slower until it is optimised. */
const WARMING = 5

/** Peak memory of a process that loads the library and summarises a file, in MB. */
const peakMemory = (entry: string, file: string): number => {
  const code = `const { summarizeBusinessModel } = await import(process.argv[1])
    const { readFileSync } = await import('node:fs')
    summarizeBusinessModel(readFileSync(process.argv[2], 'utf8'))
    console.log(process.resourceUsage().maxRSS / 1024)`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code, entry, file], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

/** Time and memory over a text of distinct sentences that grows to 4 MB. */
export const measureGrowth = (texts: ReadonlyMap<string, string>, { summarizeBusinessModel }: typeof library, entry: string, scratch: string): string => {
  const file = join(scratch, 'grown.txt')
  writeFileSync(file, 'The Company sells tools to farmers. It has 12 stores.')
  const base = peakMemory(entry, file)
  for (let round = 0; round < WARMING; round++) for (const text of texts.values()) summarizeBusinessModel(text)
  const rows = TIMES.map(times => {
    const text = grown(texts.values(), times)
    writeFileSync(file, text)
    const runs = Array.from({ length: times > 16 ? 1 : 3 }, () => milliseconds(() => { summarizeBusinessModel(text) }))
    const megabytes = text.length / 1e6
    const time = median(runs)
    const peak = peakMemory(entry, file)
    return [`${times}× (${megabytes.toFixed(2)} MB)`, time.toFixed(0), (time / megabytes).toFixed(0), peak.toFixed(0), ((peak - base) / megabytes).toFixed(0)]
  })
  return table(['text', 'ms', 'ms a MB', 'peak memory, MB', 'MB over a short text, a MB of text'], rows)
}
