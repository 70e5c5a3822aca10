import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate, fromText } from '../../bench/eval/evaluate.ts'
import { loadSheets, loadTexts } from '../../bench/eval/sheet.ts'
import { summarise } from '../../bench/eval/table.ts'
import { referenceMaterial } from './reference.ts'

interface ReferenceRow {
  readonly name: string
  readonly tokens: number
  readonly recall: number
  readonly vital: number
  readonly covered: number
  readonly facets: Record<string, number>
}

const material = referenceMaterial()

describe.skipIf(material === undefined)('the measure', () => {
  const { corpus, facts, scorer } = material ?? { corpus: '', facts: '', scorer: '' }
  let dir = ''

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'agreement-'))
  })

  afterAll(() => rmSync(dir, { recursive: true }))

  const referenceOf = (folder: string): { rows: ReferenceRow[]; recall: number; vital: number; covered: number } => {
    const out = execFileSync(process.execPath, [scorer, '--gold', facts, '--summaries', folder, '--json'], { cwd: resolve(import.meta.dirname, '../..'), encoding: 'utf8', maxBuffer: 1e8 })
    return JSON.parse(out) as { rows: ReferenceRow[]; recall: number; vital: number; covered: number }
  }

  // Cuts of several lengths and places: short ones, ones over the budget, ones from the middle of the text.
  it.each([['head', 0, 1800], ['middle', 4000, 2200], ['long', 1000, 9000]])('agrees with the reference scorer on the %s of every text', (place, start, length) => {
    const sheets = loadSheets(facts)
    const texts = loadTexts(corpus, sheets.keys())
    const folder = join(dir, place)
    mkdirSync(folder)
    const cuts = new Map([...texts].map(([name, text]) => [name, text.slice(start, start + length)]))
    for (const [name, text] of cuts) writeFileSync(join(folder, `${name}.txt`), text)

    const ours = [...sheets].map(([name, sheet]) => evaluate(name, fromText(cuts.get(name) ?? '', ''), sheet, 512))
    const reference = referenceOf(folder)

    expect(ours.map(({ name, tokens, recall, vital, covered, facets }) => ({ name, tokens, recall, vital, covered, facets })))
      .toEqual(reference.rows.map(({ name, tokens, recall, vital, covered, facets }) => ({ name, tokens, recall, vital, covered, facets })))
    const mean = summarise(ours)
    expect([mean.recall, mean.vital, mean.covered]).toEqual([reference.recall, reference.vital, reference.covered])
  })
})
