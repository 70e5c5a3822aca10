import { describe, expect, it } from 'vitest'
import { FACETS, summarizeBusinessModel } from '../../src/index.ts'
import type { SummarizeOptions } from '../../src/index.ts'
import { REPORT } from './report.ts'

const warnings = (source: string, options: SummarizeOptions = {}): string[] => summarizeBusinessModel(source, options).warnings.map(({ code }) => code)

const GERMAN = 'Das Unternehmen fertigt Kugellager und Rollenlager für Windkraftanlagen, Landmaschinen und Werkzeugmaschinen an mehreren Standorten. '

describe('the warnings', () => {
  it.each([
    ['empty-text', ''],
    ['empty-text', ' \n\t\u00a0 '],
    ['no-sentences', 'Item 1. Business\n\nPumps\n\nValves'],
    ['text-too-short', 'Marlin Tool Company sells hand tools to farmers in nine states.'],
    ['not-english', GERMAN.repeat(20)],
    ['mostly-tables', `${REPORT}\n\n${'Ohio ........................ $ 14.1     $ 12.2     $ 9.8\n'.repeat(120)}`],
  ])('hold %s', (code, source) => {
    expect(warnings(source)).toContain(code)
  })

  it('say that the budget is too small', () => {
    const summary = summarizeBusinessModel(REPORT, { maxTokens: 2 })

    expect(summary.text).toBe('')
    expect(summary.warnings).toEqual([{ code: 'budget-too-small', message: expect.stringContaining('2 tokens') as string }])
  })

  it('are none for a report', () => {
    expect(warnings(REPORT)).toEqual([])
  })

  it('are sentences', () => {
    const messages = ['', GERMAN.repeat(20), 'Pumps'].flatMap(source => summarizeBusinessModel(source).warnings.map(({ message }) => message))

    expect(messages.filter(message => !/^[A-Z].*\.$/.test(message))).toEqual([])
    expect(messages.length).toBeGreaterThan(2)
  })
})

describe('what was omitted', () => {
  it('is nothing where every facet is covered', () => {
    expect(summarizeBusinessModel(REPORT).omitted).toEqual([])
  })

  it('names the facets that the text does not speak of', () => {
    const { omitted, facets } = summarizeBusinessModel('Our 58 sales representatives call on dealers from eleven offices and sell directly or through 40 distributors.')

    const financing = omitted.find(({ facet }) => facet === 'financing')

    expect(financing).toMatchObject({ code: 'facet-not-found' })
    expect(financing?.message).toContain('financing')
    expect(facets['financing']).toEqual({ covered: false, sentences: [], tokens: 0 })
  })

  it('names the facets that found no room', () => {
    const { omitted } = summarizeBusinessModel(REPORT, { maxTokens: 40 })

    expect(omitted.filter(({ code }) => code === 'facet-not-chosen').length).toBeGreaterThan(0)
    expect(omitted.every(({ message, facet }) => message.includes(facet ?? '?'))).toBe(true)
  })

  it('names all facets for an empty text', () => {
    expect(summarizeBusinessModel('').omitted.map(({ facet }) => facet)).toEqual([...FACETS])
  })
})
