import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'

const folder = new URL('../fixtures/', import.meta.url)

/** The fixtures' Item 1 texts, by name. */
export const fixtures: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => [name, readFileSync(new URL(`${name}/item1.txt`, folder), 'utf8')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)

/** Code units that texts of the wild hold and that code forgets: lone surrogates, controls, bidi marks, joiners, odd spaces. */
const ODD = [
  '\0', '\x07', '\x1B', '\x7F', '\x85', '\xA0', '\xAD', '\u0301', '\u200B', '\u200D', '\u200E', '\u202E', '\u2028', '\u2029', '\u2066',
  '\u3000', '\uD800', '\uDC00', '\uDBFF', '\uFEFF', '\uFFFD', '\uFFFF', '👩‍👩‍👧', '🇩🇪', '漢', 'ﬁ', 'İ', 'ß',
]
/** What filings are made of, in bits that join into almost any of their shapes. */
const BITS = [
  ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '. ', '. ', '.', ',', ';', ':', '(', ')', '"', '“', '”', '’', '- ', '—', '•', '●', '|', '$', '%', '...', '-----',
  'The Company', 'We', 'It', 'sells', 'products', 'to customers', 'through distributors', 'of net sales', 'in fiscal 2004', '12', '1,234.5', 'Inc.', 'U.S.',
  'ITEM 1. BUSINESS', 'Item 1A. Risk Factors', 'Competition.', 'Table of Contents', '- 2 -', '<PAGE>', '(1)', 'No. 114', 'revenue', 'loans', 'a line of credit',
  'accounted for', 'respectively', 'the following:', 'which', 'and', 'or',
]

/** Any string at all: code points of every plane, lone surrogates, odd characters, bits of filings. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 200 }).map(units => String.fromCharCode(...units)),
    fc.string({ unit: fc.constantFrom(...ODD, ...BITS), maxLength: 150 }),
    fc.string({ unit: fc.constantFrom(...BITS), maxLength: 300 }),
  )

/** A run of lines of a fixture, 1 to 60 of them, and what a careless copy may have done to it. */
export const mutatedFiling = (): fc.Arbitrary<string> =>
  fc.record({
    lines: fc.constantFrom(...fixtures.values()).chain(someLines),
    changes: fc.array(change, { maxLength: 12 }),
    cut: fc.option(fc.nat({ max: 10_000 }), { freq: 4 }),
  }).map(({ lines, changes, cut }) => {
    const text = changes.reduce((changed, apply) => apply(changed), lines).join('\n')
    return cut === null ? text : text.slice(0, cut)
  })

const someLines = (text: string): fc.Arbitrary<readonly string[]> => {
  const lines = text.split('\n')
  return fc.tuple(fc.nat({ max: lines.length - 1 }), fc.integer({ min: 1, max: 60 })).map(([from, count]) => lines.slice(from, from + count))
}

type Change = (lines: readonly string[]) => readonly string[]

/** What happens to the line at a place (modulo the number of lines), or within it. */
const change: fc.Arbitrary<Change> = fc.oneof(
  at((lines, i) => lines.toSpliced(i, 1)),
  at((lines, i) => lines.toSpliced(i, 0, lines[i] ?? '')),
  at((lines, i) => lines.toSpliced(i, 2, lines[i + 1] ?? '', lines[i] ?? '')),
  at((lines, i) => lines.toSpliced(i, 2, `${lines[i] ?? ''}${lines[i + 1] ?? ''}`)),
  at((lines, i) => lines.toSpliced(i, 0, '')),
  within((line, i, bit) => line.slice(0, i) + bit + line.slice(i)),
  within((line, i, bit) => line.slice(0, i) + bit + line.slice(i + 1)),
  within((line, i) => line.slice(0, i) + line.slice(i + 1)),
  within((line, i) => line.slice(0, i) + (line[i + 1] ?? '') + (line[i] ?? '') + line.slice(i + 2)),
  within((line, i) => `${line.slice(0, i)}\n${line.slice(i)}`),
)

function at(apply: (lines: readonly string[], index: number) => readonly string[]): fc.Arbitrary<Change> {
  return fc.nat().map(place => lines => (lines.length === 0 ? lines : apply(lines, place % lines.length)))
}

function within(apply: (line: string, index: number, bit: string) => string): fc.Arbitrary<Change> {
  return fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...ODD, ...BITS)).map(([row, column, bit]) => lines => {
    if (lines.length === 0) return lines
    const line = lines[row % lines.length] ?? ''
    return lines.with(row % lines.length, apply(line, line.length === 0 ? 0 : column % line.length, bit))
  })
}

/** Mostly mutated filings, some anything. */
export const source = (): fc.Arbitrary<string> => fc.oneof({ arbitrary: mutatedFiling(), weight: 3 }, { arbitrary: anyText(), weight: 1 })
