import { describe, expect, it } from 'vitest'
import { definedNames, namesInUse } from '../../src/reference/defined-names.ts'
import { definitionsIn } from '../../src/reference/definition.ts'
import { Wording } from '../../src/language/wording.ts'

describe('definitionsIn', () => {
  it.each([
    ['Acme Pump Works (the “Company”) makes pumps.', ['Company'], 'alias'],
    ['Acme Pump Works (Acme or the Company) makes pumps.', ['Acme', 'Company'], 'alias'],
    ['We bought Beta Metals, Inc. (Beta) for cash.', ['Beta'], 'alias'],
    ['We sell in the United States (U.S.).', ['U.S.'], 'acronym'],
    ['Acme Pump Works ("Acme" or the "Company") makes pumps.', ['Acme', 'Company'], 'alias'],
    ['Acme Financial Services (collectively with its subsidiaries, “AFS”) lends.', ['AFS'], 'alias'],
    ['We sell to original equipment manufacturers (OEMs).', ['OEM'], 'acronym'],
    ['Our research and development (R&D) is small.', ['R&D'], 'acronym'],
  ])('reads “%s”', (text, names, kind) => {
    const found = definitionsIn(text)

    expect(found).toMatchObject([{ names, kind }])
  })

  it.each([
    'Sales abroad (U.S. dollars) grew.',
    'We sell pumps (formerly “Beta pumps of Ohio”) to farms.',
    'Our pumps (14% of sales) last.',
    'The plant (CA) is small.',
    'We bear no cost (or “zero liability”) for leaks.',
    'Sales of Farm Pumps and homes (Farm Pumps) grew.',
  ])('finds none in “%s”', text => {
    expect(definitionsIn(text)).toEqual([])
  })
})

describe('definedNames', () => {
  const sentences = [
    'Acme Financial Services (“AFS”) lends to original pump makers (OPMs).',
    'AFS’s loans are short.',
    'The Company (the “Company”) sells pumps.',
    'The Company lends through AFS.',
  ]

  it('tells where each name is defined and used', () => {
    const names = definedNames(sentences.map(text => new Wording(text)))

    expect(names).toEqual([
      { name: 'AFS', kind: 'alias', sentence: 0, uses: [1, 3] },
      { name: 'OPM', kind: 'acronym', sentence: 0, uses: [] },
      { name: 'Company', kind: 'generic', sentence: 2, uses: [] },
    ])
  })

  it('counts only the uses in chosen sentences, and never the company’s own names', () => {
    const names = definedNames(sentences.map(text => new Wording(text)))

    expect([...namesInUse(names)]).toEqual(['AFS'])
    expect([...namesInUse(names, new Set([0, 2]))]).toEqual([])
  })

  it('takes a quotation that is too long for no name', () => {
    const names = definedNames([new Wording('We (“the makers of the best pumps in all of Ohio”) sell.')])

    expect(names).toEqual([])
  })
})
