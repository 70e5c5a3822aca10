import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { rmSync } from 'node:fs'

/** A fixture of the repository: Item 1 of a company that does not exist. */
export const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}/item1.txt`, import.meta.url))

/** The names of all fixtures. */
export const FIXTURES = ['ardmore-1994', 'brindle-2012', 'nerivex-2021', 'quillen-2005', 'talvera-2023'] as const

const TOWNS = ['Aldwick', 'Brenham', 'Corley', 'Dunmore', 'Elstow', 'Farley', 'Glenrock']
const GOODS = ['pumps', 'valves', 'shelving', 'lamps', 'yarns', 'bearings', 'labels', 'cartons', 'sensors']

/** A short Item 1 of a company that does not exist, another one for each number. */
export const itemOne = (number: number): string => {
  const town = TOWNS[number % TOWNS.length]
  const good = GOODS[number % GOODS.length]
  return `Item 1. Business

General

${town} ${number} Manufacturing Corporation designs, manufactures and sells ${good} for hospitals and schools in North America. The Company was founded in ${1900 + number % 90} in ${town}.

Products and Revenue

The Company derives approximately ${20 + number % 70}% of its revenue from the sale of ${good} and the rest from service contracts. Sales of ${good} amounted to $${number + 3}.5 million in the last fiscal year.

Customers and Distribution

No customer accounted for more than ${5 + number % 9}% of net sales. The Company sells its ${good} through ${3 + number % 40} independent distributors and directly to large hospitals.

Financing

The Company has a revolving credit facility of $${10 + number % 50} million with a group of banks, of which $${2 + number % 7} million was outstanding at year end.
`
}

/** A folder that is taken away after the tests of the file. */
export const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'business-model-summarizer-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files, given by path below the folder. */
export const writeFiles = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** `count` filings in a folder below `folder`, named so that their order is that of their numbers. */
export const writeFilings = (folder: string, name: string, count: number, repeat = 1): void => {
  const files: Record<string, string> = {}
  for (let number = 0; number < count; number++) {
    const text = Array.from({ length: repeat }, (_, part) => itemOne(number + 1000 * part)).join('\n')
    files[join(name, `${String(number).padStart(5, '0')}.txt`)] = text
  }
  writeFiles(folder, files)
}
