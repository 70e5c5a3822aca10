import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactSheet } from '../../bench/eval/sheet.ts'
import { parseSheet } from '../../bench/eval/sheet.ts'

/** Where the documents of the tests live, a folder each. */
export const FIXTURES = join(import.meta.dirname, '../fixtures')

/** A document of the tests. */
export interface Fixture {
  readonly name: string
  readonly source: string
  readonly sheet: FactSheet
}

const load = (name: string): Fixture => {
  const facts = join(FIXTURES, name, 'facts.json')
  return {
    name,
    source: readFileSync(join(FIXTURES, name, 'item1.txt'), 'utf8'),
    sheet: parseSheet(JSON.parse(readFileSync(facts, 'utf8')), facts),
  }
}

/** All of them, in the order of their names. */
export const loadFixtures = (): readonly Fixture[] =>
  readdirSync(FIXTURES, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort().map(load)
