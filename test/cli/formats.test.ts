import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/summarize.ts'
import { run, rowsOf } from './command.ts'
import { fixture, itemOne, scratchFolder, writeFiles } from './filings.ts'

const folder = scratchFolder()
const ONE = 'talvera-2023'
const source = readFileSync(fixture(ONE), 'utf8')
const summary = summarizeBusinessModel(source)

const shown = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(args, { cwd: folder })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

beforeAll(() => writeFiles(folder, {
  'in/b.txt': itemOne(2),
  'in/a.txt': itemOne(1),
  'in/sub/a.txt': itemOne(3),
  'in/picture.png': 'not a filing',
}))

describe.concurrent('--format text', () => {
  it('prints the summary and nothing else', async () => {
    const stdout = await shown(fixture(ONE))

    expect(stdout).toBe(`${summary.text}\n`)
  })

  it('puts a line with its path before each of several, in the order of the paths', async () => {
    const stdout = await shown('in')

    expect(stdout.match(/^==> .*$/gm)).toEqual(['==> in/a.txt <==', '==> in/b.txt <==', '==> in/sub/a.txt <=='])
    expect(stdout).toContain(`==> in/b.txt <==\n${summarizeBusinessModel(itemOne(2)).text}\n`)
  })

  it('keeps control characters of a filing from the terminal', async () => {
    writeFiles(folder, { 'hostile.txt': `${itemOne(5)}\nThe Company also sells pumps to \u001b]0;owned\u0007 hospitals in all of Canada.\n` })

    const stdout = await shown('--explain', 'hostile.txt')

    expect([...stdout].filter(character => character === '\u001b' || character === '\u0007')).toEqual([])
  })
})

describe.concurrent('--format json', () => {
  it('is an object for one document', async () => {
    const stdout = await shown('--format', 'json', fixture(ONE))

    expect(JSON.parse(stdout)).toEqual({
      id: fixture(ONE),
      text: summary.text,
      tokens: summary.tokenCount,
      facets: summary.facets,
      sentences: summary.sentences,
      omitted: summary.omitted,
      warnings: summary.warnings,
      fingerprint: summary.fingerprint,
    })
  })

  it('is an array for a folder, even of one', async () => {
    const all = JSON.parse(await shown('--format', 'json', 'in')) as unknown[]
    const one = JSON.parse(await shown('--format', 'json', 'in/sub')) as unknown[]

    expect([all.length, one.length]).toEqual([3, 1])
  })

  it('holds the fault of a document that failed', async () => {
    const { code, stdout } = await run(['--format', 'json', 'nowhere.txt'], { cwd: folder })

    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ id: 'nowhere.txt', error: { code: 'not-found' } })
  })
})

describe.concurrent('--format jsonl', () => {
  it('is a row for each input', async () => {
    const rows = rowsOf(await shown('--format', 'jsonl', 'in/b.txt', 'in/*.txt'))

    expect(rows.map(row => row.id)).toEqual(['in/b.txt', 'in/a.txt'])
  })

  it('tells milliseconds only where they are asked for', async () => {
    const [plain] = rowsOf(await shown('--format', 'jsonl', 'in/a.txt'))
    const [timed] = rowsOf(await shown('--format', 'jsonl', '--timings', 'in/a.txt'))

    expect(plain).not.toHaveProperty('milliseconds')
    expect(timed?.milliseconds).toEqual(expect.any(Number))
  })
})

describe.concurrent('--format markdown', () => {
  it('is a section with the summary and a table of facets', async () => {
    const stdout = await shown('--format', 'markdown', 'in/a.txt')

    expect(stdout).toMatch(/^## in\/a\.txt\n\n/)
    expect(stdout).toContain('| Facet | Sentences | Tokens |')
  })
})

describe.concurrent('--format html', () => {
  it('is one page', async () => {
    const stdout = await shown('--format', 'html', fixture(ONE))

    expect(stdout).toMatch(/^<!DOCTYPE html>/)
    expect(stdout.match(/<\/html>/g)).toHaveLength(1)
    expect(stdout).toContain('Talvera Instruments')
  })

  it('is a page for each input in a folder', async () => {
    await shown('--format', 'html', '--output', 'pages/', 'in', 'in/a.txt')

    const pages = readdirSync(join(folder, 'pages'), { recursive: true }).map(String).sort()
    expect(pages).toEqual(['a.html', 'b.html', 'sub', join('sub', 'a.html')])
  })

  it('writes nothing for a document that failed', async () => {
    const { code, stdout } = await run(['--format', 'html', '--output', 'failed.html', 'nowhere.txt'], { cwd: folder })

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(existsSync(join(folder, 'failed.html'))).toBe(false)
  })
})

describe.concurrent('--output', () => {
  it.each(['text', 'json', 'markdown'])('takes what the standard output would have got: %s', async format => {
    const printed = await shown('--format', format, 'in')

    const stdout = await shown('--format', format, '--output', `out.${format}`, 'in')

    expect(stdout).toBe('')
    expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toBe(printed)
  })

  it('tells two inputs of the same name apart', async () => {
    await shown('--output', 'texts/', 'in/a.txt', 'in/sub/a.txt')

    expect(readdirSync(join(folder, 'texts')).sort()).toEqual(['a-2.txt', 'a.txt'])
    expect(readFileSync(join(folder, 'texts/a-2.txt'), 'utf8')).toBe(`${summarizeBusinessModel(itemOne(3)).text}\n`)
  })
})

describe.concurrent('options of the summary', () => {
  it('reach it', async () => {
    const [row] = rowsOf(await shown('--format', 'jsonl', '--max-tokens', '90', '--tokenizer', 'wink', '--facets', 'revenue,customers=2', '--order', 'facet', fixture(ONE)))

    const expected = summarizeBusinessModel(source, { maxTokens: 90, tokenizer: 'wink', facets: { revenue: 1, customers: 2 }, order: 'facet' })
    expect(row).toMatchObject({ text: expected.text, fingerprint: expected.fingerprint })
  })
})

describe.concurrent('--explain', () => {
  it('shows each sentence with its facet, score, tokens and place', async () => {
    const stdout = await shown('--explain', fixture(ONE))

    for (const sentence of summary.sentences) {
      expect(stdout).toContain(sentence.text)
      expect(stdout).toContain(`characters ${sentence.spans.map(({ start, end }) => `${start}–${end}`).join(', ')}`)
    }
    expect(stdout).toMatch(/^1 {2}(\w+) {2}score \d+\.\d\d {2}\d+ tokens/m)
    expect(stdout).toMatch(/^Left out, best first$/m)
    expect(stdout).toMatch(/^Facets$/m)
  })

  it('adds the evidence to JSON', async () => {
    const value = JSON.parse(await shown('--explain', '--format', 'json', fixture(ONE))) as unknown

    expect(value).toMatchObject({ explanation: summarizeBusinessModel(source, { explain: true }).explanation })
  })
})
