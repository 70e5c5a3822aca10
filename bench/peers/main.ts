import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type * as library from '../../src/index.ts'
import { loadSheets, loadTexts } from '../eval/sheet.ts'
import { winkFloor } from '../speed/floor.ts'
import { milliseconds } from '../speed/milliseconds.ts'
import { median, table } from '../speed/statistics.ts'
import { folders } from '../speed/texts.ts'
import type { Comparison, Summarise } from './compare.ts'
import { compare } from './compare.ts'
import { peers } from './peers.mjs'
import { plot } from './plot.mjs'

const { values } = parseArgs({ options: { corpus: { type: 'string' }, facts: { type: 'string' }, every: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } } })
const { corpus, facts } = folders(values.corpus, values.facts)
if (corpus === undefined || facts === undefined) throw new Error('--corpus and --facts name the folders of the texts and their fact sheets')
const sheets = new Map([...loadSheets(facts)].filter((_, i) => i % Number(values.every) === 0))
const texts = loadTexts(corpus, sheets.keys())
const { summarizeBusinessModel } = await import(new URL('../../dist/index.js', import.meta.url).href) as typeof library

const ours = 'business-model-summarizer'
const systems: Readonly<Record<string, Summarise>> = { [ours]: text => summarizeBusinessModel(text).text, ...peers as Readonly<Record<string, Summarise>> }
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0) / numbers.length
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

const readDoc = winkFloor()
const floors = [...texts.values()].map(text => {
  readDoc(text)
  return milliseconds(() => { readDoc(text) })
})
const rows: (string | number)[][] = [['wink’s reading alone', median(floors).toFixed(1), '', '', '', '', '']]
const points = []
for (const [system, summarise] of Object.entries(systems)) {
  const results: Comparison[] = []
  let failed = 0
  for (const [name, sheet] of sheets) {
    const result = await compare(summarise, texts.get(name) ?? '', sheet)
    if (result === undefined) failed++
    else results.push(result)
  }
  // A document that a system fails on states no fact of it.
  const overall = (figure: 'recall' | 'vital' | 'covered'): number => mean([...results.map(result => result[figure]), ...Array<number>(failed).fill(0)])
  const time = median(results.map(({ milliseconds }) => milliseconds))
  const kept = results.filter(({ tokens }) => tokens <= 512).length / sheets.size
  rows.push([system, time.toFixed(1), percent(overall('recall')), percent(overall('vital')), percent(overall('covered')), percent(kept), mean(results.map(({ tokens }) => tokens)).toFixed(0)])
  points.push({ system, time, recall: overall('recall'), ours: system === ours })
  console.error(`${system}: ${results.length} documents, ${failed} failed`)
}

const report = `# Peers

Written by \`npm run bench:peers -- --write\`. ${sheets.size} documents; each peer with the largest number of sentences that keeps within 512 tokens of
o200k_base. Time is that of one warm summary of a document, the median; recall, vital facts and facets covered are means.
The weights that this library ships with were fitted on these documents; held out it reaches what [README.md](README.md#results) says.

${table(['', 'ms', 'recall', 'vital', 'facets covered', 'budget kept', 'tokens'], rows)}

![Recall against time](recall-time.svg)
`
console.log(report)
if (values.write) {
  writeFileSync(fileURLToPath(new URL('../peers.md', import.meta.url)), report)
  writeFileSync(fileURLToPath(new URL('../recall-time.svg', import.meta.url)), `${await plot(points)}\n`)
}
