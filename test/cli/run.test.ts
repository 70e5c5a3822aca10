import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BatchInput } from '../../src/batch/input.ts'
import { summarizeInput } from '../../src/batch/summarize-input.ts'
import type { BatchTreatment, Outcome } from '../../src/batch/summarize-input.ts'
import { run } from '../../src/cli/run.ts'
import { UsageError } from '../../src/cli/settings.ts'
import type { Settings } from '../../src/cli/settings.ts'
import { summarizeBusinessModel } from '../../src/summarize.ts'
import { rowsOf } from './command.ts'
import { itemOne, scratchFolder, writeFiles } from './filings.ts'

// The threads of the real pool run the built worker; the tests of the built command do that. Here they run in this one.
vi.mock('tinypool', () => ({
  Tinypool: class {
    readonly #treatment: BatchTreatment
    constructor(options: { readonly workerData: BatchTreatment }) { this.#treatment = options.workerData }
    on(): void { /* Nothing goes wrong between tasks here. */ }
    async run(input: BatchInput): Promise<Outcome> {
      if (input.id === 'deadly') throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
      return summarizeInput(input, this.#treatment)
    }
    destroy(): Promise<void> { return Promise.resolve() }
  },
}))

const folder = scratchFolder()
const at = (path: string): string => join(folder, path)
const ROWS = at('rows.jsonl')
writeFiles(folder, {
  'a.txt': itemOne(1),
  'b.txt': itemOne(2),
  'lines.jsonl': [1, 2, 3].map(number => `${JSON.stringify({ id: number, text: itemOne(number) })}\n`).join(''),
  'mixed.jsonl': `{"id": "deadly", "text": "x"}\n{"id": "none"}\n${JSON.stringify({ id: 'fine', text: itemOne(1) })}\n`,
})

const settings = (more: Partial<Settings>): Settings => ({
  paths: [at('a.txt')], summarize: {}, format: 'text', output: undefined, overwrite: false, quiet: false, timings: false, jobs: 2, ...more,
})

const never = new AbortController().signal
let said = ''
let printed = ''

beforeEach(() => {
  said = ''
  printed = ''
  rmSync(ROWS, { force: true })
  vi.spyOn(process.stderr, 'write').mockImplementation(text => { said += String(text); return true })
  vi.spyOn(process.stdout, 'write').mockImplementation(text => { printed += String(text); return true })
})
afterEach(() => { vi.restoreAllMocks() })

describe('a run', () => {
  it('prints the summary of one document', async () => {
    const code = await run(settings({}), never)

    expect({ code, printed, said }).toEqual({ code: 0, printed: `${summarizeBusinessModel(itemOne(1)).text}\n`, said: expect.not.stringContaining('done') as string })
  })

  it('writes rows, and skips them the next time', async () => {
    const first = await run(settings({ paths: [at('lines.jsonl')], format: 'jsonl', output: ROWS }), never)
    const before = readFileSync(ROWS, 'utf8')

    const second = await run(settings({ paths: [at('lines.jsonl')], format: 'jsonl', output: ROWS }), never)

    expect([first, second]).toEqual([0, 0])
    expect(rowsOf(before).map(row => row.id)).toEqual([1, 2, 3])
    expect(readFileSync(ROWS, 'utf8')).toBe(before)
    expect(said).toMatch(/3 done, 0 failed, 0 skipped[\s\S]*0 done, 0 failed, 3 skipped/)
  })

  it('goes on after a thread that died, and counts the failures by kind', async () => {
    const code = await run(settings({ paths: [at('mixed.jsonl')], format: 'jsonl', output: ROWS }), never)

    expect(code).toBe(1)
    expect(rowsOf(readFileSync(ROWS, 'utf8')).map(row => (row.error as { code: string } | undefined)?.code)).toEqual(['out-of-memory', 'bad-input', undefined])
    expect(said).toMatch(/1 done, 2 failed \(1 bad-input, 1 out-of-memory\)/)
  })

  it('knows on the second run what failed on the first, and tries again what may succeed now', async () => {
    await run(settings({ paths: [at('mixed.jsonl')], format: 'jsonl', output: ROWS }), never)

    const code = await run(settings({ paths: [at('mixed.jsonl')], format: 'jsonl', output: ROWS }), never)

    expect(code).toBe(1)
    expect(said).toMatch(/0 done, 1 failed \(1 out-of-memory\), 2 skipped \(1 of them failed before\)/)
    expect(rowsOf(readFileSync(ROWS, 'utf8')).map(row => row.id)).toEqual(['deadly', 'none', 'fine'])
  })

  it('leaves what is finished when it is interrupted, and says how to go on', async () => {
    const interruption = new AbortController()
    interruption.abort()
    vi.spyOn(process.stdin, 'destroy').mockReturnValue(process.stdin)

    const code = await run(settings({ paths: [at('lines.jsonl')], format: 'jsonl', output: ROWS }), interruption.signal)

    expect(code).toBe(130)
    expect(readFileSync(ROWS, 'utf8')).toBe('')
    expect(said).toMatch(/interrupted; what is finished is kept, and the same command goes on from there/)
  })

  it('writes a page', async () => {
    const code = await run(settings({ format: 'html', output: at('a.html'), summarize: { explain: true } }), never)

    expect(code).toBe(0)
    expect(readFileSync(at('a.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/)
  })

  it('writes a file for each input into a folder', async () => {
    const code = await run(settings({ paths: [at('a.txt'), at('b.txt')], format: 'markdown', output: at('notes/') }), never)

    expect(code).toBe(0)
    expect(['a.md', 'b.md'].map(name => existsSync(at(join('notes', name))))).toEqual([true, true])
  })

  it('says so where an input fails, and leaves its file out of the folder', async () => {
    writeFiles(folder, { 'none.txt': '' })

    const code = await run(settings({ paths: [at('none.txt'), at('b.txt')], output: at('texts/'), jobs: undefined }), never)

    expect(code).toBe(1)
    expect(['none.txt', 'b.txt'].map(name => existsSync(at(join('texts', name))))).toEqual([false, true])
    expect(said).toMatch(/none\.txt: The source is empty\..* \(empty\)/)
  })

  it('says nothing of going on where nothing can be gone on with', async () => {
    const interruption = new AbortController()
    interruption.abort()
    vi.spyOn(process.stdin, 'destroy').mockReturnValue(process.stdin)

    const code = await run(settings({ paths: [at('a.txt'), at('b.txt')] }), interruption.signal)

    expect(code).toBe(130)
    expect(said).toMatch(/interrupted; what is finished is kept\n$/)
  })

  it('draws progress on a terminal that the results do not go to', async () => {
    const isTerminal = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY')
    Object.defineProperty(process.stderr, 'isTTY', { value: true, configurable: true })
    try {
      await run(settings({ paths: [at('a.txt'), at('b.txt')], output: at('texts/') }), never)
    } finally {
      Object.defineProperty(process.stderr, 'isTTY', isTerminal ?? { value: undefined, configurable: true })
    }

    expect(said).toContain('50 %  1/2')
  })

  it('tells warnings, unless it is to be quiet', async () => {
    writeFiles(folder, { 'short.txt': 'Corley Corporation sells pumps to hospitals in North America.\n' })
    await run(settings({ paths: [at('short.txt')] }), never)
    const loud = said
    said = ''

    await run(settings({ paths: [at('short.txt')], quiet: true }), never)

    expect(loud).toMatch(/warning: .*\(no-item-heading\)/)
    expect(said).toBe('')
  })

  it.each([
    [{ format: 'html', paths: [at('a.txt'), at('b.txt')] }, /name a folder/],
    [{ format: 'html', paths: [at('a.txt'), at('b.txt')], output: at('page.html') }, /name a folder/],
    [{ format: 'jsonl', output: folder }, /must be a file/],
    [{ output: at('no/such/folder/x.txt') }, /cannot be written/],
    [{ summarize: { maxTokens: 1e300 } }, /--max-tokens: /],
    [{ summarize: { facets: ['astrology'] } }, /--facets: /],
    [{ summarize: { lexicons: [{ facet: 5 }] } }, /--lexicon: /],
  ] satisfies [Partial<Settings>, RegExp][])('does nothing where settings are wrong: %j', async (more, message) => {
    const attempt = run(settings(more), never)

    await expect(attempt).rejects.toBeInstanceOf(UsageError)
    await expect(attempt).rejects.toThrow(message)
  })
})
