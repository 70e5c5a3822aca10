/**
 * How fast a batch is on one and two threads, and whether its memory stays flat over many inputs. Prints Markdown.
 *
 * Each measurement has a process of its own, which imports the built batch as a user's program does. The inputs are the
 * texts of a folder, over and over, each time with another number in it, so that no two are the same.
 */
import { fork } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type * as Batch from '../src/batch/index.ts'

const USAGE = `usage: npm run bench:batch -- [options]

  --texts DIR     texts, NAME.txt; the fixtures of the repository by default
  --rate N        inputs over which the rate is measured, 240 by default
  --memory N      inputs over which the memory is measured, 2000 by default`

const PARTS = 10
const ROWS_BETWEEN_SAMPLES = 20
const MEGABYTE = 1_000_000

// What the second half may hold above the first on average and still be called flat: the collector's timing moves it by some
// per cent, and wink's lists of words grow for a while before they are made anew.
const FLAT = 1.15

interface Task {
  readonly folder: string | undefined
  readonly jobs: number
  readonly inputs: number
}

interface Measured {
  readonly seconds: number
  /** Processor time of all threads, which says more than the clock where other programs run too. */
  readonly processorSeconds: number
  /** Characters of all inputs. */
  readonly characters: number
  /** Resident memory of the process after every twenty inputs, in bytes. */
  readonly memory: readonly number[]
}

const FIXTURES = fileURLToPath(new URL('../test/fixtures/', import.meta.url))

const textsOf = (folder: string | undefined): readonly string[] => {
  const files = folder === undefined
    ? readdirSync(FIXTURES, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => join(FIXTURES, entry.name, 'item1.txt'))
    : readdirSync(folder).filter(name => name.endsWith('.txt')).map(name => join(folder, name))
  return files.sort().map(file => readFileSync(file, 'utf8'))
}

const measure = async ({ folder, jobs, inputs }: Task): Promise<Measured> => {
  const { summarizeBatch } = await import(new URL('../dist/batch.js', import.meta.url).href) as typeof Batch
  const texts = textsOf(folder)
  let characters = 0
  const source = function* (): Generator<Batch.BatchInput> {
    for (let id = 0; id < inputs; id++) {
      const text = `${texts[id % texts.length] ?? ''}\n\nThe Company's file number is ${id}.\n`
      characters += text.length
      yield { id, text }
    }
  }
  const memory: number[] = []
  const start = performance.now()
  let rows = 0
  for await (const row of summarizeBatch(source(), { jobs })) {
    if ('error' in row) throw new Error(`${row.id}: ${row.error.message}`)
    rows += 1
    if (rows % ROWS_BETWEEN_SAMPLES === 0) memory.push(process.memoryUsage.rss())
  }
  const { user, system } = process.cpuUsage()
  return { seconds: (performance.now() - start) / 1000, processorSeconds: (user + system) / 1_000_000, characters, memory }
}

/** Measures in a process of its own. */
const measureApart = (task: Task): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--task', JSON.stringify(task)])
    child.on('message', message => { resolve(message as Measured) })
    child.on('error', reject)
    child.on('exit', code => { if (code !== 0) reject(new Error(`A measurement ended with ${code}.`)) })
  })

const rateRow = ({ jobs, inputs }: Task, { seconds, processorSeconds, characters }: Measured, single: number): string =>
  `| ${jobs} | ${Math.round(inputs * 60 / seconds)} | ${(characters / seconds / MEGABYTE).toFixed(2)} | ${(single / seconds).toFixed(2)} × | ${Math.round(processorSeconds * 1000 / inputs)} ms |`

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const report = async (folder: string | undefined, rate: number, memory: number): Promise<string> => {
  const texts = textsOf(folder)
  const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length / 1000)
  const tasks = [1, 2].map(jobs => ({ folder, jobs, inputs: rate }))
  const rates: Measured[] = []
  for (const task of tasks) rates.push(await measureApart(task))
  const long = await measureApart({ folder, jobs: 2, inputs: memory })
  const part = (from: number, to: number): number =>
    mean(long.memory.slice(Math.floor(from * long.memory.length), Math.ceil(to * long.memory.length))) / MEGABYTE
  const tenths = Array.from({ length: PARTS }, (_, index) => Math.round(part(index / PARTS, (index + 1) / PARTS)))
  const [early, late] = [Math.round(part(0, 0.5)), Math.round(part(0.5, 1))]
  return [
    '# Batch',
    `\`npm run bench:batch\`, Node ${process.version} on ${process.platform}-${process.arch}, ${availableParallelism()} cores.`,
    `${texts.length} texts of ${length} kB on average, each time with another number in them; starting the threads and loading the language model is part of the time.`,
    `## Rate over ${rate} inputs`,
    ['| Threads | Filings a minute | MB of text a second | Speed | Processor time a filing |', '|---|---|---|---|---|',
      ...tasks.map((task, index) => rateRow(task, rates[index] as Measured, (rates[0] as Measured).seconds))].join('\n'),
    `## Memory over ${memory} inputs on two threads`,
    ['| Inputs | Resident memory, mean |', '|---|---|',
      ...tenths.map((size, index) => `| ${Math.round(index * memory / PARTS)} to ${Math.round((index + 1) * memory / PARTS)} | ${size} MB |`)].join('\n'),
    `First half ${early} MB, second half ${late} MB, peak ${Math.round(Math.max(...long.memory) / MEGABYTE)} MB: ${late <= FLAT * early ? 'flat' : 'growing'}.`,
    '',
  ].join('\n\n')
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string' }, rate: { type: 'string', default: '240' }, memory: { type: 'string', default: '2000' },
      task: { type: 'string' }, help: { type: 'boolean', default: false },
    },
  })
  if (values.task !== undefined) process.send?.(await measure(JSON.parse(values.task) as Task))
  else console.log(values.help ? USAGE : await report(values.texts, Number(values.rate), Number(values.memory)))
}

await main()
