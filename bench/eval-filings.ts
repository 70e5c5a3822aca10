/**
 * Cuts the Business section out of raw filings and compares it with a reference cut of another tool.
 *
 *   npm run eval:filings -- --filings ../shared/filings [--corpus ../shared/corpus --facts ../shared/facts] [--json]
 *
 * DIR holds NAME.htm or NAME.txt, and under expected/ NAME.txt where the filing has a Business section. For each filing:
 * word-level precision, recall and F1 (longest common subsequence of lower-case words), milliseconds a megabyte (best of
 * some), and, of HTML, the time as a multiple of htmlparser2's bare parse, both taken in turns. With --corpus and --facts,
 * also the recall of the summary of the filing and of the summary of the corpus text of the same name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Parser } from 'htmlparser2'
import { extractBusinessSection } from '../src/filing/extract.ts'
import { FilingError } from '../src/filing/filing-error.ts'
import { summarizeBusinessModel } from '../src/summarize.ts'
import { summarizeFiling } from '../src/summarize-filing.ts'
import { scoreSummary } from './eval/recall.ts'
import { loadSheets, loadTexts } from './eval/sheet.ts'
import { milliseconds } from './speed/milliseconds.ts'

const ROUNDS = 9

interface Row {
  readonly name: string
  readonly outcome: string
  readonly precision?: number
  readonly recall?: number
  readonly f1?: number
  readonly msPerMB: number
  readonly ratio?: number
  readonly recall512?: number
  readonly corpusRecall512?: number
}

const { values } = parseArgs({ options: { filings: { type: 'string' }, corpus: { type: 'string' }, facts: { type: 'string' }, json: { type: 'boolean', default: false } } })
if (values.filings === undefined) {
  console.error('usage: npm run eval:filings -- --filings DIR [--corpus DIR --facts DIR] [--json]')
  process.exit(2)
}
const sheets = values.facts === undefined ? undefined : loadSheets(values.facts)
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
    return { name, outcome, ...agreement(wordsOf(section.text), wordsOf(readFileSync(reference, 'utf8'))), ...timing, ...summaryRecall(name, bytes) }
  } catch (error) {
    if (!(error instanceof FilingError)) throw error
    return { name, outcome: `refused: ${error.code}`, ...(existsSync(reference) ? { precision: 0, recall: 0, f1: 0 } : {}), ...timing }
  }
}

/** Recall of the summaries of the filing and of the corpus text, where both and a fact sheet are given. */
function summaryRecall(name: string, bytes: Uint8Array): Pick<Row, 'recall512' | 'corpusRecall512'> {
  const sheet = sheets?.get(name)
  const text = sheet === undefined || values.corpus === undefined ? undefined : loadTexts(values.corpus, [name]).get(name)
  if (sheet === undefined || text === undefined) return {}
  return { recall512: scoreSummary(summarizeFiling(bytes).text, sheet).recall, corpusRecall512: scoreSummary(summarizeBusinessModel(text).text, sheet).recall }
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
  const summaries = values.facts === undefined ? '' : ' summary  corpus'
  console.log(`${'filing'.padEnd(20)}   prec  recall     F1  ms/MB  ×bare${summaries}  outcome`)
  for (const row of all) {
    const speed = `${row.msPerMB.toFixed(1).padStart(6)} ${(row.ratio === undefined ? '-' : row.ratio.toFixed(2)).padStart(6)}`
    console.log(`${row.name.padEnd(20)} ${percent(row.precision)} ${percent(row.recall)}  ${percent(row.f1)} ${speed}${summaries === '' ? '' : `  ${percent(row.recall512)}  ${percent(row.corpusRecall512)}`}  ${row.outcome}`)
  }
}
