import { describe, expect, it } from 'vitest'
import { matchesFact, scoreSummary } from '../../bench/eval/recall.ts'
import { parseSheet } from '../../bench/eval/sheet.ts'

const fact = (id: string, facet: string, weight: number, any: string[][]) => ({ id, facet, weight, fact: id, quote: id, any })

const sheet = parseSheet({
  document: 'valve', company: 'Valve Works, Inc.', absent: ['financing'],
  nuggets: [
    fact('sales', 'revenue', 2, [['$12.5 million'], ['12.5 million', 'sales']]),
    fact('share', 'revenue', 1, [['40%', 'oil']]),
    fact('users', 'customers', 1, [['refineries']]),
    fact('valves', 'products', 2, [['valves', 'pumps']]),
  ],
}, 'valve.json')

describe('matchesFact', () => {
  it('ignores case, white space and typographic quotation marks and dashes', () => {
    const matched = matchesFact('The Company’s  OIL–FREE\npumps', { any: [["company's oil-free pumps"]] })

    expect(matched).toBe(true)
  })

  it('wants every string of an alternative', () => {
    const matched = matchesFact('It makes valves.', { any: [['valves', 'pumps'], ['seals']] })

    expect(matched).toBe(false)
  })

  it('wants the strings of an alternative within 400 characters of each other', () => {
    const apart = (distance: number): string => `valves${'x'.repeat(distance - 'valves'.length)}pumps`

    const matched = [400, 401].map(distance => matchesFact(apart(distance), { any: [['valves', 'pumps']] }))

    expect(matched).toEqual([true, false])
  })
})

describe('scoreSummary', () => {
  it('weighs vital facts twice', () => {
    const { recall, vital, covered, facets, missed } = scoreSummary('Sales were $12.5 million. Refineries buy most.', sheet)

    expect({ recall, vital, covered, facets }).toEqual({ recall: 3 / 6, vital: 1 / 2, covered: 2 / 3, facets: { revenue: 2 / 3, customers: 1, products: 0 } })
    expect(missed.map(({ id }) => id)).toEqual(['share', 'valves'])
  })

  it('gives an empty summary nothing', () => {
    const { recall, vital, covered } = scoreSummary('', sheet)

    expect([recall, vital, covered]).toEqual([0, 0, 0])
  })
})
