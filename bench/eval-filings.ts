/**
 * Cuts the Business section out of raw filings and compares it with a reference cut of another tool.
 *
 *   npm run eval:filings -- --filings ../shared/filings [--json]
 *
 * DIR holds NAME.htm or NAME.txt, and under expected/ NAME.txt where the filing has a Business section. For each filing:
 * word-level precision, recall and F1 (longest common subsequence of lower-case words), milliseconds a megabyte (best of
 * some), and, of HTML, the time as a multiple of htmlparser2's bare parse, both taken in turns.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Parser } from 'htmlparser2'
import { extractBusinessSection } from '../src/filing/extract.ts'
import { FilingError } from '../src/filing/filing-error.ts'

const ROUNDS = 9

interface Row {
  readonly name: string
  readonly outcome: string
  readonly precision?: number
  readonly recall?: number
  readonly f1?: number
  readonly msPerMB: number
  readonly ratio?: number
}

const { values } = parseArgs({ options: { filings: { type: 'string' }, json: { type: 'boolean', default: false } } })
if (values.filings === undefined) {
  console.error('usage: npm run eval:filings -- --filings DIR [--json]')
  process.exit(2)
}
const rows = readdirSync(values.filings).filter((file) => /\.(?:htm|html|txt|json)$/.test(file)).sort().map((file) => evaluate(values.filings ?? '', file))
if (values.json) console.log(JSON.stringify(rows, undefined, 2))
else print(rows)

function evaluate(folder: string, file: string): Row {
  const name = basename(file, extname(file))
  const bytes = new Uint8Array(readFileSync(join(folder, file)))
  const reference = join(folder, 'expected', `${name}.txt`)
  const timing = time(bytes)
  try {
    const section = extractBusinessSection(bytes)
    const outcome = [section.form, section.format, ...section.warnings.map((warning) => warning.code)].join(' ')
    if (!existsSync(reference)) return { name, outcome, ...timing }
    return { name, outcome, ...agreement(wordsOf(section.text), wordsOf(readFileSync(reference, 'utf8'))), ...timing }
  } catch (error) {
    if (!(error instanceof FilingError)) throw error
    return { name, outcome: `refused: ${error.code}`, ...(existsSync(reference) ? { precision: 0, recall: 0, f1: 0 } : {}), ...timing }
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function agreement(ours: readonly string[], reference: readonly string[]): Pick<Row, 'precision' | 'recall' | 'f1'> {
  const common = commonWords(ours, reference)
  return { precision: common / ours.length, recall: common / reference.length, f1: (2 * common) / (ours.length + reference.length) }
}

/** Length of the longest common subsequence, by the row-wise recurrence in linear memory. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  const codes = new Map<string, number>()
  const coded = (words: readonly string[]): Int32Array => Int32Array.from(words, (word) => codes.get(word) ?? codes.set(word, codes.size).size - 1)
  const [left, right] = [coded(a), coded(b)]
  const row = new Int32Array(right.length + 1)
  for (const word of left) {
    let diagonal = 0
    for (let at = 1; at <= right.length; at++) {
      const above = row[at] ?? 0
      row[at] = right[at - 1] === word ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0)
      diagonal = above
    }
  }
  return row[right.length] ?? 0
}

/** Best times of cutting and of a bare parse, taken in turns so that both meet the same machine. */
function time(bytes: Uint8Array): Pick<Row, 'msPerMB' | 'ratio'> {
  const text = new TextDecoder().decode(bytes)
  let cut = Number.POSITIVE_INFINITY
  let bare = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    bare = Math.min(bare, milliseconds(() => bareParse(text)))
    cut = Math.min(cut, milliseconds(() => attempt(text)))
  }
  const msPerMB = cut / (bytes.length / 1e6)
  return /<html/i.test(text.slice(0, 20_000)) ? { msPerMB, ratio: cut / bare } : { msPerMB }
}

function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function bareParse(text: string): void {
  const parser = new Parser({})
  parser.write(text)
  parser.end()
}

function attempt(text: string): void {
  try {
    extractBusinessSection(text)
  } catch (error) {
    if (!(error instanceof FilingError)) throw error
  }
}

function print(all: readonly Row[]): void {
  const percent = (value: number | undefined): string => (value === undefined ? '-' : (100 * value).toFixed(1)).padStart(6)
  console.log(`${'filing'.padEnd(20)}   prec  recall     F1  ms/MB  ×bare  outcome`)
  for (const row of all) {
    const speed = `${row.msPerMB.toFixed(1).padStart(6)} ${(row.ratio === undefined ? '-' : row.ratio.toFixed(2)).padStart(6)}`
    console.log(`${row.name.padEnd(20)} ${percent(row.precision)} ${percent(row.recall)}  ${percent(row.f1)} ${speed}  ${row.outcome}`)
  }
}
