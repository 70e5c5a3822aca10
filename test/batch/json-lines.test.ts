import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonLine, readLines } from '../../src/batch/json-lines.ts'
import type { Line } from '../../src/batch/json-lines.ts'

const linesOf = async (chunks: Iterable<Uint8Array | string>, limit?: number): Promise<Line[]> => {
  const all: Line[] = []
  for await (const line of readLines(Readable.from(chunks), limit)) all.push(line)
  return all
}

const chop = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))

describe('readLines', () => {
  it('finds the same lines however the bytes are cut into chunks', async () => {
    const line = fc.string({ unit: 'grapheme' }).map(text => text.replace(/[\r\n\ufeff]/g, ''))
    await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 7 }), async (texts, size) => {
      const bytes = new TextEncoder().encode(texts.map(text => `${text}\n`).join(''))

      const lines = await linesOf(chop(bytes, size))

      expect(lines).toEqual(texts.map((text, index) => ({ text, number: index + 1 })))
    }), { numRuns: 100 })
  })

  it('takes a last line without a line end, and drops carriage returns and a byte order mark', async () => {
    const lines = await linesOf([new TextEncoder().encode('\ufeffone\r\n'), new TextEncoder().encode('two')])

    expect(lines.map(line => line.text)).toEqual(['one', 'two'])
  })

  it('skips a line that is too long and goes on after it', async () => {
    const lines = await linesOf(['short\n', 'x'.repeat(60), 'x'.repeat(60), '\nshort again\n'], 100)

    expect(lines).toEqual([{ text: 'short', number: 1 }, { text: undefined, number: 2 }, { text: 'short again', number: 3 }])
  })
})

describe('parseJsonLine', () => {
  const parse = (value: unknown, number = 7) => parseJsonLine({ text: JSON.stringify(value), number })

  it.each([
    [{ id: 'a', text: 'Prose.' }, { id: 'a', text: 'Prose.' }],
    [{ id: 4, item_1: 'Prose.', item_7: 'Other.' }, { id: 4, text: 'Prose.' }],
    [{ filename: '718413_1993.txt', year: 1993, section_1: 'Prose.' }, { id: '718413_1993.txt', period: '1993', text: 'Prose.' }],
    [{ id: 'a', filing: '<html>', company: 'Corley', period: '2020-12-31' }, { id: 'a', company: 'Corley', period: '2020-12-31', filing: '<html>' }],
    [{ text: 'Prose.' }, { id: 7, text: 'Prose.' }],
  ])('reads %j', (value, input) => {
    const parsed = parse(value)

    expect(parsed).toEqual(input)
  })

  it.each([
    ['{"id": "a", "te', 'bad-json'],
    ['[1]', 'bad-json'],
    ['null', 'bad-json'],
    ['{"id": "a"}', 'bad-input'],
    ['{"id": "a", "text": 5}', 'bad-input'],
    [undefined, 'too-large'],
  ])('makes a fault of %s', (text, code) => {
    const parsed = parseJsonLine({ text, number: 3 })

    expect(parsed).toMatchObject({ fault: { code } })
  })
})
