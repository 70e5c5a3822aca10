import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BatchInput } from '../../src/batch/input.ts'
import { listInputs } from '../../src/cli/inputs.ts'
import type { Listing } from '../../src/cli/inputs.ts'
import { scratchFolder, writeFiles } from './filings.ts'

const folder = scratchFolder()
writeFiles(folder, {
  'b.htm': '', 'a.TXT': '', 'B.html': '', 'sub/deep/c.json': '', 'sub/style.css': '', 'sub/x[1].txt': '',
  'lines.jsonl': '{"id": "one", "text": "A."}\n\n{"id": "two", "text": "B."}\n',
})
const at = (path: string): string => join(folder, path)

const inputsOf = async ({ inputs }: Listing): Promise<BatchInput[]> => {
  const all: BatchInput[] = []
  for await (const input of inputs) all.push(input)
  return all
}

const list = (paths: readonly string[], stdin: readonly (string | Uint8Array)[] = [], lines = false): Promise<Listing> =>
  listInputs(paths, Readable.from(stdin.map(chunk => Buffer.from(chunk))), lines)

const idsOf = async (paths: readonly string[]): Promise<string[]> =>
  (await inputsOf(await list(paths))).map(input => String(input.id).replace(`${folder}/`, ''))

describe('listInputs', () => {
  it('finds what may be a report in a folder, in the order of the code units of the paths', async () => {
    const ids = await idsOf([folder])

    expect(ids).toEqual(['B.html', 'a.TXT', 'b.htm', 'one', 'two', 'sub/deep/c.json', 'sub/x[1].txt'])
  })

  it('takes globs, and files whose names look like globs', async () => {
    const [globbed, exact] = [await idsOf([at('**/*.htm*')]), await idsOf([at('sub/x[1].txt')])]

    expect([globbed, exact]).toEqual([['B.html', 'b.htm'], ['sub/x[1].txt']])
  })

  it('keeps the order of the arguments, and each file once', async () => {
    const ids = await idsOf([at('b.htm'), at('*.htm*'), at('a.TXT'), at('b.htm')])

    expect(ids).toEqual(['b.htm', 'B.html', 'a.TXT'])
  })

  it('does not take the results of an earlier run for inputs', async () => {
    writeFiles(folder, { 'own/a.txt': '', 'own/rows.jsonl': '{"id": "a", "text": "A."}\n', 'own/pages/a.html': '' })
    const idsBeside = async (path: string, output: string): Promise<string[]> =>
      (await inputsOf(await listInputs([at(path)], Readable.from([]), false, at(output)))).map(input => String(input.id).replace(`${folder}/own/`, ''))

    expect(await idsBeside('own', 'own/rows.jsonl')).toEqual(['a.txt', 'pages/a.html'])
    expect(await idsBeside('own', 'own/pages/')).toEqual(['a.txt', 'a'])
    expect(await idsBeside('own/*', 'own/rows.jsonl')).toEqual(['a.txt'])
    expect(await idsBeside('own/pages', '.')).toEqual(['pages/a.html'])
  })

  it('makes faults of patterns and folders without a file, and leaves a missing file to whoever reads it', async () => {
    writeFiles(folder, { 'styles/a.css': '' })

    const inputs = await inputsOf(await list([at('*.pdf'), at('styles'), at('gone.txt')]))

    expect(inputs).toMatchObject([{ fault: { code: 'not-found' } }, { fault: { code: 'not-found' } }, { file: at('gone.txt') }])
  })

  it.each([
    [[at('b.htm')], { several: false, total: 1 }],
    [[at('b.htm'), at('a.TXT')], { several: true, total: 2 }],
    [[at('sub/deep')], { several: true, total: 1 }],
    [[at('*.htm')], { several: true, total: 1 }],
    [['-'], { several: false, total: 1 }],
    [[at('lines.jsonl')], { several: true, total: undefined }],
  ])('knows whether %j are several, and how many', async (paths, known) => {
    expect(await list(paths)).toMatchObject(known)
  })
})

describe('the standard input', () => {
  const kindOf = async (...chunks: (string | Uint8Array)[]): Promise<string[]> =>
    (await inputsOf(await list(['-'], chunks, true))).map(input => Object.keys(input).filter(key => key !== 'id').join())

  it.each([
    ['{"id": 1, "text": "A."}\n{"id": 2, "text": "B."}', ['text', 'text']],
    ['\n\n  {"filing": "<html>"}\n', ['filing']],
    ['{}\n', ['fault']],
    ['nonsense\n{"text": "A."}\n', ['fault', 'text']],
    ['<html>\n<body>\n{"text": "A."}\n', ['filing']],
    ['Item 1. Business\n\nWe sell pumps.\n', ['filing']],
    ['{\n  "item_1": "We sell pumps."\n}\n', ['filing']],
    ['one line', ['filing']],
    ['', []],
    ['\n \n', []],
  ])('is told to be JSON lines or a document: %j', async (text, kinds) => {
    expect(await kindOf(text)).toEqual(kinds)
  })

  it('is told the same however it is cut into chunks', async () => {
    const texts = ['nonsense\n{"text": "A."}\n', '<html>\n<body>\n{"text": "A."}\n', '\n{"text": "A."}', '{\n  "item_1": "We sell pumps."\n}\n']
    await fc.assert(fc.asyncProperty(fc.constantFrom(...texts), fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []

      expect(await kindOf(...chunks)).toEqual(await kindOf(text))
    }), { numRuns: 60 })
  })

  it('does not read far to find that out', async () => {
    const kinds = await kindOf('x'.repeat(70_000), 'x'.repeat(70_000))

    expect(kinds).toEqual(['filing'])
  })

  it('keeps the bytes of a document', async () => {
    const bytes = Uint8Array.from([0x93, 0x48, 0x69, 0x94, 10, 0x80, 10])

    const [input] = await inputsOf(await list(['-'], [bytes.subarray(0, 3), bytes.subarray(3)], true))

    expect(input).toEqual({ id: '-', filing: Buffer.from(bytes) })
  })
})
