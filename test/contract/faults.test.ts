import { describe, expect, it } from 'vitest'
import type { BusinessModelSummary, SummarySentence } from '../../src/types.ts'
import { continuityFault, extractionFault, orderFault, spacingFault } from './faults.ts'

const source = 'The Company (the "Company") sells tools;\nit  also leases them. Page 2'
const sentence = (text: string, ...spans: [number, number][]): SummarySentence =>
  ({ text, facet: 'products', scores: {}, spans: spans.map(([start, end]) => ({ start, end })) })
const summary = (...texts: string[]): BusinessModelSummary =>
  ({ text: texts.join(' '), tokenCount: 0, sentences: texts.map(text => sentence(text, [0, 1])), facets: {}, omitted: [], warnings: [], fingerprint: '' })

describe('the checks of the contract see', () => {
  it.each([
    ['a sentence as it stands', 'The Company (the "Company") sells tools;', [[0, 40]]],
    ['a deletion and an added full stop', 'The Company sells tools.', [[0, 11], [27, 39]]],
    ['a first letter raised and a line end', 'It also leases them.', [[41, 62]]],
  ] as [string, string, [number, number][]][])('no fault in %s', (_what, text, spans) => {
    expect(extractionFault(source, sentence(text, ...spans))).toBeUndefined()
    expect(spacingFault(source, sentence(text, ...spans))).toBeUndefined()
  })

  it.each([
    ['a word that is not there', 'The Company gladly sells tools.', [[0, 11], [27, 39]]],
    ['a changed figure', 'Page 3', [[63, 69]]],
    ['a second letter changed', 'THe Company', [[0, 11]]],
    ['spans that go back', 'sells tools The Company', [[28, 39], [0, 11]]],
    ['spans that overlap', 'The Company', [[0, 8], [7, 11]]],
    ['a span beyond the end', 'Page 2', [[63, 70]]],
    ['no span', 'x', []],
    ['two full stops added', 'The Company sells tools..', [[0, 11], [27, 39]]],
  ] as [string, string, [number, number][]][])('%s', (_what, text, spans) => {
    expect(extractionFault(source, sentence(text, ...spans))).toBeDefined()
  })

  it.each(['TheCompany', 'The Com pany'])('that %s is not how the source spaces it', text => {
    expect(extractionFault(source, sentence(text, [0, 11]))).toBeUndefined()
    expect(spacingFault(source, sentence(text, [0, 11]))).toBeDefined()
  })

  it.each([
    ['Sales rose ........ 12.'], ['• Tools.'], ['Lending - - - - activities.'], ['A heading'], ['Two\nlines.'], ['Two  spaces.'], ['12, 13.'], [' Tools.'],
  ])('that %j is no prose', text => {
    expect(continuityFault(summary(text))).toBeDefined()
  })

  it('that prose is prose', () => {
    expect(continuityFault(summary('We sell tools.', 'He said “why?” and left. (See “Tools.”)'))).toBeUndefined()
  })

  it('sentences that are not in source order', () => {
    const turned = { ...summary(), sentences: [sentence('b', [5, 6]), sentence('a', [0, 1])] }

    expect(orderFault(turned, 'document')).toBeDefined()
    expect(orderFault(turned, 'facet')).toBeDefined()
  })
})
