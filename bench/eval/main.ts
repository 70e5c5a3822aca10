import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { summarizeBusinessModel } from '../../src/index.ts'
import type { Evaluation } from './evaluate.ts'
import { evaluate, fromLibrary, fromText } from './evaluate.ts'
import { loadSheets, loadTexts, SheetError } from './sheet.ts'
import { formatTable, summarise } from './table.ts'

const USAGE = `usage: npm run eval -- --corpus DIR --facts DIR [options]

  --corpus DIR      texts, NAME.txt
  --facts DIR       fact sheets, NAME.json; each needs its NAME.txt
  --summaries DIR   measure the summaries NAME.txt of this folder instead of the library's own
  --out DIR         write the summaries there, NAME.txt
  --budget N        the most tokens of a summary, 512 by default
  --missed          list the facts that each summary does not state
  --faults          list the sentences with faults of prose
  --json            print all that is measured as JSON`

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' }, facts: { type: 'string' }, summaries: { type: 'string' }, out: { type: 'string' }, budget: { type: 'string' },
      missed: { type: 'boolean', default: false }, faults: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    },
  })
  return values
}

const run = (values: ReturnType<typeof readArguments>): string => {
  const { corpus, facts } = values
  if (corpus === undefined || facts === undefined) throw new SheetError(`--corpus and --facts are needed\n\n${USAGE}`)
  const budget = Number(values.budget ?? 512)
  if (!Number.isInteger(budget) || budget < 1) throw new SheetError(`--budget must be a whole number of at least 1, not "${values.budget}"`)
  const sheets = loadSheets(facts)
  const texts = loadTexts(corpus, sheets.keys())
  const others = values.summaries === undefined ? undefined : loadTexts(values.summaries, sheets.keys())
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true })
  const evaluations: Evaluation[] = []
  for (const [name, sheet] of sheets) {
    const source = texts.get(name) ?? ''
    const other = others?.get(name)
    const summary = other === undefined ? fromLibrary(summarizeBusinessModel(source, { maxTokens: budget }), source) : fromText(other, source)
    if (values.out !== undefined) writeFileSync(join(values.out, `${name}.txt`), `${summary.text}\n`)
    evaluations.push(evaluate(name, summary, sheet, budget))
  }
  return values.json ? JSON.stringify({ documents: evaluations, mean: summarise(evaluations) }, null, 1) : formatTable(evaluations, values.missed, values.faults)
}

const main = (): number => {
  try {
    const values = readArguments()
    console.log(values.help ? USAGE : run(values))
    return 0
  } catch (error) {
    const isUsage = error instanceof SheetError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true
    if (!isUsage) throw error
    console.error(`eval: ${(error as Error).message}`)
    return 2
  }
}

process.exitCode = main()
