import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

const evaluate = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'bench/eval/main.ts', ...args], { cwd: root, encoding: 'utf8' })

const SHEET = { document: 'valve', company: 'Valve Works, Inc.', absent: [], nuggets: [{ id: 'a', facet: 'products', weight: 2, fact: 'makes valves', quote: 'It makes valves.', any: [['valves']] }] }

describe('npm run eval', () => {
  let dir = ''
  let corpus = ''
  let facts = ''

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'eval-'))
    corpus = join(dir, 'corpus')
    facts = join(dir, 'facts')
    mkdirSync(corpus)
    mkdirSync(facts)
    writeFileSync(join(corpus, 'valve.txt'), 'Item 1. Business\n\nValve Works makes valves for refineries and sells them through dealers in Ohio.\n')
    writeFileSync(join(facts, 'valve.json'), JSON.stringify(SHEET))
  })

  afterEach(() => rmSync(dir, { recursive: true }))

  it('prints a line a document and the means, and writes the summaries', () => {
    const { status, stdout } = evaluate('--corpus', corpus, '--facts', facts, '--out', join(dir, 'out'))

    expect(status).toBe(0)
    expect(stdout).toMatch(/^valve +\d+ +100 +100 +100 \|/m)
    expect(stdout).toMatch(/^MEAN +\d+ +100\.0 +100\.0 +100\.0 \|/m)
    expect(readFileSync(join(dir, 'out', 'valve.txt'), 'utf8')).toContain('makes valves')
  })

  it('gives 0 to a summary over the budget', () => {
    const summaries = join(dir, 'summaries')
    mkdirSync(summaries)
    writeFileSync(join(summaries, 'valve.txt'), 'Valve Works makes valves. '.repeat(20))

    const { stdout } = evaluate('--corpus', corpus, '--facts', facts, '--summaries', summaries, '--budget', '50')

    expect(stdout).toMatch(/^valve +\d+ +0 +0 +0 \|.*OVER BUDGET$/m)
  })

  it.each([
    ['an unknown flag', () => ['--corpus', corpus, '--facts', facts, '--fast'], /--fast/],
    ['no folder', () => ['--facts', facts], /--corpus and --facts are needed/],
    ['a missing folder', () => ['--corpus', join(dir, 'none'), '--facts', facts], /none: no such folder/],
    ['a wrong budget', () => ['--corpus', corpus, '--facts', facts, '--budget', 'many'], /whole number of at least 1, not "many"/],
  ])('answers %s with a message and status 2', (_what, args, message) => {
    const { status, stderr, stdout } = evaluate(...args())

    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
  })

  it.each([
    ['not JSON', '{', /valve\.json: not JSON/],
    ['a wrong weight', JSON.stringify({ ...SHEET, nuggets: [{ ...SHEET.nuggets[0], weight: 3 }] }), /nuggets\.0\.weight: must be 1/],
    ['an unknown facet', JSON.stringify({ ...SHEET, nuggets: [{ ...SHEET.nuggets[0], facet: 'people' }] }), /nuggets\.0\.facet/],
    ['an empty alternative', JSON.stringify({ ...SHEET, nuggets: [{ ...SHEET.nuggets[0], any: [[]] }] }), /nuggets\.0\.any\.0/],
    ['two facts of one id', JSON.stringify({ ...SHEET, nuggets: [SHEET.nuggets[0], SHEET.nuggets[0]] }), /two facts have the id "a"/],
  ])('answers a sheet with %s with its place and status 2', (_what, content, message) => {
    writeFileSync(join(facts, 'valve.json'), content)

    const { status, stderr } = evaluate('--corpus', corpus, '--facts', facts)

    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })

  it('names the text that a sheet lacks', () => {
    writeFileSync(join(facts, 'pump.json'), JSON.stringify({ ...SHEET, document: 'pump' }))

    const { status, stderr } = evaluate('--corpus', corpus, '--facts', facts)

    expect(status).toBe(2)
    expect(stderr).toContain('pump.txt: missing')
  })
})
