import { describe, expect, it } from 'vitest'
import { FACETS, parseLexicon, summarizeBusinessModel } from '../../src/index.ts'
import { REPORT } from '../compose/report.ts'

const regulation = {
  facet: 'regulation',
  headings: ['regulation'],
  themes: {
    agency: { terms: ['motor carrier safety administration', 'department of transportation'], weight: 0.6 },
    rule: { terms: ['limit', 'license', 'examine', '=fine'], weight: 0.4 },
  },
  cues: { 'agency-rules': { sequence: [['agency'], ['rule']], within: 8, weight: 0.5 } },
}
const named = (facet: string) => ({ ...regulation, facet })

/** A sum over budgets, since at one budget a whole sentence may fit or not. */
const overBudgets = (measure: (maxTokens: number) => number): number => [60, 80, 100, 120].reduce((sum, maxTokens) => sum + measure(maxTokens), 0)

describe('a facet of one’s own', () => {
  it('is covered, with sentences of its own, beside the built-in ones', () => {
    const { facets, sentences, omitted } = summarizeBusinessModel(REPORT, { lexicons: [regulation] })

    expect(Object.keys(facets)).toEqual([...FACETS, 'regulation'])
    expect(facets['regulation']).toMatchObject({ covered: true })
    expect(facets['regulation']?.sentences.length).toBeGreaterThan(0)
    expect(facets['regulation']?.tokens).toBeGreaterThan(10)
    expect(sentences.every(({ scores }) => Object.hasOwn(scores, 'regulation'))).toBe(true)
    expect(omitted).toEqual([])
  })

  it('brings the sentences under its headings, though boilerplate to the others', () => {
    const without = summarizeBusinessModel(REPORT, { maxTokens: 200 })
    const withIt = summarizeBusinessModel(REPORT, { maxTokens: 200, lexicons: [regulation] })

    expect(without.text).not.toContain('Motor Carrier')
    expect(withIt.text).toMatch(/Motor Carrier|Department of Transportation/)
  })

  it('asked for alone gives a summary about it', () => {
    const { sentences, facets, text } = summarizeBusinessModel(REPORT, { lexicons: [regulation], facets: ['regulation'], maxTokens: 100 })

    expect(text).toContain('Motor Carrier Safety Administration')
    expect(text).toContain('Department of Transportation')
    expect(Object.keys(facets)).toEqual(['regulation'])
    expect(sentences.every(({ facet, scores }) => facet === 'regulation' && Object.keys(scores).length === 1)).toBe(true)
  })

  it('is not asked for with facets that leave it out', () => {
    const { facets } = summarizeBusinessModel(REPORT, { lexicons: [regulation], facets: ['revenue'] })

    expect(Object.keys(facets)).toEqual(['revenue'])
  })

  it('is omitted, in words, where the text does not speak of it', () => {
    const { omitted, facets } = summarizeBusinessModel(REPORT.slice(0, REPORT.indexOf('Government')), { lexicons: [regulation] })

    expect(omitted).toEqual([{ code: 'facet-not-found', facet: 'regulation', message: expect.stringContaining('regulation') as string }])
    expect(facets['regulation']?.covered).toBe(false)
  })

  it('takes no sentence from a report that does not speak of it', () => {
    const report = REPORT.slice(0, REPORT.indexOf('Government'))

    expect(summarizeBusinessModel(report, { lexicons: [regulation] }).text).toBe(summarizeBusinessModel(report).text)
  })

  it('may come parsed or as plain JSON, with the same answer', () => {
    const parsed = summarizeBusinessModel(REPORT, { lexicons: [parseLexicon(regulation)] })

    expect(summarizeBusinessModel(REPORT, { lexicons: [regulation] })).toEqual(parsed)
  })

  it.each(['risk', 'officers', 'overview', 'none', 'boilerplate', 'section', 'products-of-mine', 'length', 'a', 'x2', 'valueof', 'hasownproperty', 'tostring', 'b'.repeat(40)])('may be named %s', facet => {
    const { facets, text, tokenCount } = summarizeBusinessModel(REPORT, { lexicons: [named(facet)], explain: true })

    expect(facets[facet]).toMatchObject({ covered: true })
    expect(tokenCount).toBeLessThanOrEqual(512)
    expect(text).toContain('Motor Carrier Safety Administration')
  })

  it('may be weighed against the others', () => {
    const sentencesOf = (weight: number): number => overBudgets(maxTokens =>
      summarizeBusinessModel(REPORT, { lexicons: [regulation], facets: { revenue: 1, customers: 1, regulation: weight }, maxTokens }).facets['regulation']?.sentences.length ?? 0)

    expect(sentencesOf(20)).toBeGreaterThan(sentencesOf(0.01))
  })

  it('stands after the built-in ones in the order of facets', () => {
    const { sentences } = summarizeBusinessModel(REPORT, { lexicons: [regulation], order: 'facet' })

    const isOwn = sentences.map(({ facet }) => facet === 'regulation')

    expect(isOwn.indexOf(true)).toBeGreaterThan(0)
    expect(isOwn.slice(isOwn.indexOf(true))).not.toContain(false)
  })

  it('may be one of two', () => {
    const fleet = { facet: 'fleet', themes: { truck: { terms: ['tractor', 'trailer', 'terminal'], weight: 0.7 } } }

    const { facets } = summarizeBusinessModel(REPORT, { lexicons: [regulation, fleet] })

    expect(Object.keys(facets)).toEqual([...FACETS, 'regulation', 'fleet'])
    expect([facets['regulation']?.covered, facets['fleet']?.covered]).toEqual([true, true])
  })
})

describe('a lexicon of one’s own for a built-in facet', () => {
  it('replaces it', () => {
    const customers = { facet: 'customers', themes: { bank: { terms: ['bank'], weight: 0.9 } } }

    const { sentences, facets } = summarizeBusinessModel(REPORT, { lexicons: [customers] })

    expect(Object.keys(facets)).toEqual([...FACETS])
    expect(facets['customers']?.sentences.map(i => sentences[i]?.text).filter(text => text?.includes('banks') !== true)).toEqual([])
    expect(facets['customers']?.covered).toBe(true)
  })
})

describe('some of the facets', () => {
  it('alone give a summary about them', () => {
    const { text, sentences, facets } = summarizeBusinessModel(REPORT, { facets: ['financing'], maxTokens: 160 })

    expect(text).toContain('equipment loans')
    expect(text).toContain('senior notes')
    expect(text).not.toContain('sales representatives')
    expect(Object.keys(facets)).toEqual(['financing'])
    expect(sentences.every(({ facet, scores }) => facet === 'financing' && Object.keys(scores).length === 1)).toBe(true)
  })

  it('are the same as a list and as weights of 1', () => {
    const list = summarizeBusinessModel(REPORT, { facets: ['revenue', 'customers'] })

    expect(summarizeBusinessModel(REPORT, { facets: { customers: 1, revenue: 1, products: 0 } })).toEqual(list)
  })

  it('get more room with more weight', () => {
    const tokensOf = (weight: number): number => overBudgets(maxTokens =>
      summarizeBusinessModel(REPORT, { facets: { revenue: 1, customers: 1, financing: weight }, maxTokens }).facets['financing']?.tokens ?? 0)

    expect(tokensOf(50)).toBeGreaterThan(tokensOf(0.01))
  })
})
