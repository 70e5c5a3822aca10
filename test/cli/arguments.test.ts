import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { UsageError } from '../../src/cli/settings.ts'
import { scratchFolder } from './filings.ts'

const folder = scratchFolder()
let shown = ''

beforeEach(() => {
  shown = ''
  const show = (text: string | Uint8Array): boolean => {
    shown += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(show)
  vi.spyOn(process.stderr, 'write').mockImplementation(show)
})
afterEach(() => { vi.restoreAllMocks() })

describe('parseArguments', () => {
  it('leaves to the library what is not given', () => {
    const settings = parseArguments(['a.htm', 'b.htm'])

    expect(settings).toEqual({
      paths: ['a.htm', 'b.htm'], summarize: {}, format: 'text', output: undefined, overwrite: false, quiet: false, timings: false, jobs: undefined,
    })
  })

  it('reads every option', () => {
    writeFileSync(join(folder, 'one.json'), '{"facet": "regulation"}')
    writeFileSync(join(folder, 'two.json'), '{"facet": "people"}')

    const settings = parseArguments([
      '--max-tokens', '99', '--tokenizer', 'wink', '--order', 'facet', '--format', 'jsonl', '--output', 'x.jsonl', '--overwrite', '--explain', '--quiet',
      '--timings', '--jobs', '3', '--lexicon', join(folder, 'one.json'), '--lexicon', join(folder, 'two.json'), '--facets', 'revenue,customers', '-',
    ])

    expect(settings).toEqual({
      paths: ['-'],
      summarize: {
        maxTokens: 99, tokenizer: 'wink', order: 'facet', explain: true, facets: ['revenue', 'customers'],
        lexicons: [{ facet: 'regulation' }, { facet: 'people' }],
      },
      format: 'jsonl', output: 'x.jsonl', overwrite: true, quiet: true, timings: true, jobs: 3,
    })
  })

  it.each([
    ['revenue', ['revenue']],
    ['revenue , customers', ['revenue', 'customers']],
    ['revenue,customers=2', { revenue: 1, customers: 2 }],
    ['revenue=0.5,products=0', { revenue: 0.5, products: 0 }],
  ])('reads the facets %s', (value, facets) => {
    const settings = parseArguments(['--facets', value, 'a.htm'])

    expect(settings).toMatchObject({ summarize: { facets } })
  })

  it('takes the default input only where none is given', () => {
    const given = parseArguments(['--default-input', 'sample.txt', 'a.htm'])
    const none = parseArguments(['--default-input', 'sample.txt'])

    expect([given, none]).toMatchObject([{ paths: ['a.htm'] }, { paths: ['sample.txt'] }])
  })

  it('does not do without an input', () => {
    expect(() => parseArguments(['--quiet'])).toThrow(UsageError)
  })

  it.each([
    [['--help'], 0, /Usage:/],
    [['--version'], 0, /^\d+\.\d+\.\d+/],
    [['--pdf', 'a.htm'], 2, /unknown option/],
    [['--lexicon', join(folder, 'none.json'), 'a.htm'], 2, /cannot be read \(ENOENT\)/],
    [['--lexicon', join(folder, 'broken.json'), 'a.htm'], 2, /not JSON/],
    [['--facets', ',', 'a.htm'], 2, /names with commas/],
    [['--facets', 'revenue=1=2', 'a.htm'], 2, /names with commas/],
    [['--max-tokens', 'many', 'a.htm'], 2, /whole number/],
  ])('shows what there is to say itself: %j', (args, code, text) => {
    writeFileSync(join(folder, 'broken.json'), '{')

    const answer = parseArguments(args)

    expect(answer).toBe(code)
    expect(shown).toMatch(text)
  })
})
