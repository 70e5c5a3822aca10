import { describe, expect, it } from 'vitest'
import { FACETS, summarizeBusinessModel } from '../../src/index.ts'
import type { SummarizeOptions } from '../../src/index.ts'
import { REPORT } from './report.ts'

const warnings = (source: string, options: SummarizeOptions = {}): string[] => summarizeBusinessModel(source, options).warnings.map(({ code }) => code)

const GERMAN = 'Das Unternehmen fertigt Kugellager und Rollenlager für Windkraftanlagen, Landmaschinen und Werkzeugmaschinen an mehreren Standorten. '

const TABLE_ROW = 'Ohio ........................ $ 14.1     $ 12.2     $ 9.8\n'

describe('the warnings', () => {
  it.each([
    ['empty-text', '', 'The text is empty; so is the summary.'],
    ['empty-text', ' \n\t\u00a0 ', 'The text is empty; so is the summary.'],
    ['no-sentences', 'Item 1. Business\n\nPumps\n\nValves', 'The text holds no usable sentence; the summary is empty.'],
    ['text-too-short', 'We sell hand tools to farmers.', 'The text has only 6 words in sentences; a Business section has thousands.'],
    ['not-english', GERMAN.repeat(20), 'The text does not seem to be English; the lexicons read English only.'],
    ['mostly-tables', `${REPORT}\n\n${TABLE_ROW.repeat(120)}`, 'Most of the text stands in tables, which are not summarised.'],
  ])('say what %s means', (code, source, message) => {
    expect(summarizeBusinessModel(source).warnings).toContainEqual({ code, message })
  })

  it('find a text too short below 150 words', () => {
    expect(warnings('We sell tools to farms. '.repeat(30))).toEqual([])
    expect(warnings(`${'We sell tools to farms. '.repeat(29)}We sell them tools.`)).toEqual(['text-too-short'])
  })

  it('do not count figures and marks as words', () => {
    const { warnings: [warning] } = summarizeBusinessModel('We sold 40 tools, for $40, to farms (in 2014).')

    expect(warning?.message).toContain('only 7 words')
  })

  it('find a text not English where less than a fifth of its words are common', () => {
    expect(warnings('Corvid sells pumps to farms. '.repeat(30))).toEqual([])
    expect(warnings(`${'Corvid sells pumps to farms. '.repeat(29)}Corvid sells pumps, farms buy.`)).toEqual(['not-english'])
  })

  it('do not judge the language of a short text', () => {
    expect(warnings(GERMAN)).toEqual(['no-sentences', 'text-too-short'])
  })

  it('find tables to be most of a text from more than half on', () => {
    const prose = 'We sell tools to farms. '.repeat(100)

    expect(warnings(`${prose}\n\n${TABLE_ROW.repeat(30)}`)).toEqual([])
    expect(warnings(`${prose}\n\n${TABLE_ROW.repeat(100)}`)).toEqual(['mostly-tables'])
  })

  it('say that the budget is too small', () => {
    const summary = summarizeBusinessModel(REPORT, { maxTokens: 2 })

    expect(summary.text).toBe('')
    expect(summary.warnings).toEqual([{ code: 'budget-too-small', message: 'No sentence fits into 2 tokens; the summary is empty.' }])
  })

  it('are none for a report', () => {
    expect(warnings(REPORT)).toEqual([])
  })
})

describe('what was omitted', () => {
  it('is nothing where every facet is covered', () => {
    expect(summarizeBusinessModel(REPORT).omitted).toEqual([])
  })

  it('names the facets that the text does not speak of', () => {
    const { omitted, facets } = summarizeBusinessModel('Our 58 sales representatives call on dealers from eleven offices and sell directly or through 40 distributors.')

    const financing = omitted.find(({ facet }) => facet === 'financing')

    expect(financing).toEqual({ code: 'facet-not-found', facet: 'financing', message: 'The text says nothing about financing that could be recognised.' })
    expect(facets['financing']).toEqual({ covered: false, sentences: [], tokens: 0 })
  })

  it('names the facets that found no room', () => {
    const { omitted } = summarizeBusinessModel(REPORT, { maxTokens: 40 })

    expect(omitted.length).toBeGreaterThan(0)
    expect(omitted).toEqual(omitted.map(({ facet = '?' }) => ({ code: 'facet-not-chosen', facet, message: `The text speaks of ${facet}, but nothing on it fitted into the budget of 40 tokens.` })))
  })

  it('names all facets for an empty text', () => {
    expect(summarizeBusinessModel('').omitted.map(({ facet }) => facet)).toEqual([...FACETS])
  })
})
