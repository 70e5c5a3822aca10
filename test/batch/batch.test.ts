import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as Built from '../../src/batch/index.ts'
import { isFailure, summarizeBatch } from '../../src/batch/index.ts'
import type { BatchInput, BatchOptions, BatchRow } from '../../src/batch/index.ts'
import { LexiconError, OptionError } from '../../src/errors.ts'
import { summarizeBusinessModel } from '../../src/summarize.ts'
import { fixture, itemOne, scratchFolder, writeFiles } from '../cli/filings.ts'

// The threads run the built worker, so the built batch is what can be tried with threads.
const built = await import(new URL('../../dist/batch.js', import.meta.url).href) as typeof Built

const folder = scratchFolder()

const collect = async (rows: AsyncIterable<BatchRow>): Promise<BatchRow[]> => {
  const all: BatchRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

const INPUTS: readonly BatchInput[] = [
  { id: 'text', text: itemOne(1), company: 'Aldwick 1', period: '1999' },
  { id: 'file', file: fixture('talvera-2023') },
  { id: 'filing', filing: new TextEncoder().encode(itemOne(2)) },
  { id: 4, file: join(folder, 'missing.txt') },
  { id: 'folder', file: folder },
  { id: 'fault', fault: { code: 'bad-json', message: 'Line 6 is not a JSON object.' } },
  { id: 'pdf', filing: '%PDF-1.7' },
  { id: 'last', text: itemOne(3) },
]

describe('summarizeBatch', () => {
  it('yields a row for each input, in their order, with summaries and faults', async () => {
    const rows = await collect(summarizeBatch(INPUTS, { jobs: 0 }))

    expect(rows.map(row => row.id)).toEqual(INPUTS.map(input => input.id))
    expect(rows.map(row => isFailure(row) ? row.error.code : 'fine')).toEqual(
      ['fine', 'fine', 'fine', 'not-found', 'unreadable', 'bad-json', 'binary', 'fine'])
    expect(rows[0]).toMatchObject({ company: 'Aldwick 1', period: '1999', text: summarizeBusinessModel(itemOne(1)).text })
  })

  it.each([1, 3])('yields the same rows on %i threads', async jobs => {
    const rows = await collect(built.summarizeBatch(INPUTS, { jobs, maxTokens: 100 }))

    expect(rows).toEqual(await collect(summarizeBatch(INPUTS, { jobs: 0, maxTokens: 100 })))
  })

  it('marks the rows of all inputs with the fingerprint of the options', async () => {
    const rows = await collect(summarizeBatch(INPUTS, { jobs: 0, maxTokens: 77 }))

    expect(new Set(rows.map(row => row.fingerprint))).toEqual(new Set([summarizeBusinessModel(itemOne(1), { maxTokens: 77 }).fingerprint]))
  })

  it('takes inputs no faster than rows are taken', async () => {
    let taken = 0
    const endless = function* (): Generator<BatchInput> { for (;;) yield { id: taken++, text: itemOne(taken) } }

    const rows = built.summarizeBatch(endless(), { jobs: 2 })
    for (let count = 0; count < 20; count++) await rows.next()
    await rows.return()

    expect(taken).toBeLessThanOrEqual(20 + 2 * 4 + 1)
  })

  it('works with a tokenizer of the caller’s own, in the calling thread', async () => {
    const tokenizer = (text: string): number => text.length

    const [row] = await collect(summarizeBatch([{ id: 1, text: itemOne(1) }], { tokenizer, maxTokens: 400 }))

    expect(row).toMatchObject({ tokens: (row as { text: string }).text.length })
  })

  it.each([
    [7, 'Unexpected fault: 7'],
    [new TypeError('no such word'), 'Unexpected TypeError: no such word'],
  ])('gives an input that throws %s when it is read a row of its own', async (thrown, message) => {
    const broken = { id: 1, get text(): string { throw thrown as Error } }

    const rows = await collect(summarizeBatch([broken, { id: 2, text: itemOne(1) }], { jobs: 0 }))

    expect(rows).toMatchObject([{ id: 1, error: { code: 'internal', message } }, { id: 2, text: expect.any(String) as string }])
  })

  it.each([() => Number.NaN, () => { throw new TypeError('no such word') }])('tells of a tokenizer that gives no count: %s', async tokenizer => {
    const [row] = await collect(summarizeBatch([{ id: 1, text: itemOne(1) }], { tokenizer }))

    expect(row).toMatchObject({ error: { code: 'not-summarized', message: expect.stringContaining('tokenizer') as string } })
  })

  it.each([
    [{ jobs: -1 }, OptionError],
    [{ jobs: 1.5 }, OptionError],
    [{ jobs: 2, tokenizer: (text: string) => text.length }, OptionError],
    [{ maxTokens: 0 }, OptionError],
    [{ lexicons: [{ nonsense: true }] }, LexiconError],
  ] satisfies [BatchOptions, unknown][])('throws before the first input where the options are not allowed: %j', async (options, fault) => {
    let taken = 0
    const inputs = function* (): Generator<BatchInput> { yield { id: taken++, text: '' } }

    await expect(collect(summarizeBatch(inputs(), options))).rejects.toBeInstanceOf(fault)
    expect(taken).toBe(0)
  })

  it('ends when its signal is aborted', async () => {
    const abort = new AbortController()
    const endless = function* (): Generator<BatchInput> { for (let id = 0; ; id++) yield { id, text: itemOne(id) } }

    const seen: BatchRow[] = []
    for await (const row of built.summarizeBatch(endless(), { jobs: 2, signal: abort.signal })) {
      seen.push(row)
      if (seen.length === 5) abort.abort()
    }

    // What was finished by then comes still, and nothing is left out.
    expect(seen.map(row => row.id)).toEqual(seen.map((_, index) => index))
    expect(seen.length).toBeLessThanOrEqual(5 + 2 * 4)
  })

  it('tells milliseconds where they are asked for', async () => {
    const rows = await collect(summarizeBatch(INPUTS, { jobs: 0, timings: true }))

    expect(rows.every(row => Number.isInteger(row.milliseconds))).toBe(true)
  })

  it('refuses a file that is too large to be a report', async () => {
    writeFiles(folder, { 'huge.txt': '' })
    const { truncateSync } = await import('node:fs')
    truncateSync(join(folder, 'huge.txt'), 300 * 1024 * 1024)

    const [row] = await collect(summarizeBatch([{ id: 1, file: join(folder, 'huge.txt') }], { jobs: 0 }))

    expect(row).toMatchObject({ error: { code: 'too-large' } })
  })
})
