import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetKeys, facetNames, HUES } from '../../src/report/facet-keys.ts'
import { summaryOf } from './sample.ts'

test('the built-in facets go by their initials', () => {
  const keys = facetKeys(['revenue', 'customers', 'products', 'distribution', 'financing'])

  expect([...keys.values()].map(key => key.letters + key.hue)).toEqual(['Rh0', 'Ch1', 'Ph2', 'Dh3', 'Fh4'])
})

test('a facet whose initial is taken goes by more letters, then by a number', () => {
  const keys = facetKeys(['revenue', 'regulation', 'retail', 'reach', 'research', '', '?', '__proto__'])

  expect([...keys.values()].map(key => key.letters)).toEqual(['R', 'RE', 'RET', 'REA', 'RES', '#', '#2', 'P'])
})

test('a facet of the caller has the same hue on every page where the hue is free', () => {
  const among = facetKeys(['revenue', 'customers', 'regulation']).get('regulation')
  const alone = facetKeys(['regulation']).get('regulation')

  expect(among?.hue).toBe(alone?.hue)
  expect(['h0', 'h1', 'h2', 'h3', 'h4']).not.toContain(alone?.hue)
})

test('letters differ for any facets, hues for six of the caller’s own', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 60 }), names => {
    const keys = [...facetKeys(names).values()]

    expect(new Set(keys.map(key => key.letters)).size).toBe(names.length)
    expect(new Set(keys.map(key => key.hue)).size).toBeGreaterThanOrEqual(Math.min(names.length, HUES - 5))
  }))
})

test('facets that only a sentence names are listed after those of the summary', () => {
  const summary = summaryOf('They sell. They rent.', [{ facet: 'leases', spans: [{ start: 0, end: 10 }] }], ['revenue'])

  expect(facetNames(summary)).toEqual(['revenue', 'leases'])
})
