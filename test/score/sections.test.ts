import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInLexicons } from '../../src/lexicon/facet-lexicons.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { placeBlocks } from '../../src/score/sections.ts'
import type { Lexicon } from '../../src/lexicon/model.ts'

/** The section of the one sentence that names a walrus. */
const placeIn = (source: string, lexicons: readonly Lexicon[] = builtInLexicons()) => {
  const document = readDocument(source)
  const at = document.blocks.findIndex(({ kind, text }) => kind !== 'heading' && text.includes('walrus'))
  const place = placeBlocks(document, lexicons)[at]
  if (place === undefined) throw new Error(`There is no walrus in ${source}`)
  return { type: place.type, remote: place.remote, heading: document.blocks[place.heading]?.text }
}

const under = (...headings: string[]): string =>
  `Item 1. Business\n\nWe make pumps for ships in three plants.\n\n${headings.map(heading => `${heading}\n\n`).join('')}The walrus stands for a sentence under these headings.\n`

describe('the section of a sentence', () => {
  it('is none before the first heading', () => {
    expect(placeIn('The walrus stands before any heading of the text.')).toEqual({ type: 'none', remote: false, heading: undefined })
  })

  it.each([
    ['RISK FACTORS', 'risk', true],
    ['Executive Officers of the Registrant', 'officers', true],
    ['Available Information', 'available', true],
    ['Employees', 'people', true],
    ['Income Taxes', 'tax', true],
    ['Patents and Trademarks', 'ip', true],
    ['Competition', 'competition', true],
    ['Government Regulation', 'regulation', true],
    ['Backlog and Seasonality', 'seasonality', false],
    ['Research and Development', 'research', false],
    ['Sales and Marketing', 'distribution', false],
    ['Customers', 'customers', false],
    ['Sources of Revenue', 'revenue', false],
    ['Liquidity', 'financing', false],
    ['Raw Materials', 'manufacturing', false],
    ['Products', 'products', false],
    ['General', 'overview', false],
  ])('under %s is %s', (heading, type, remote) => {
    expect(placeIn(under(heading))).toEqual({ type, remote, heading })
  })

  it.each([
    ['Risk Management Products', 'risk'],
    ['Community Banking', 'people'],
  ])('under %s is not %s', (heading, type) => {
    expect(placeIn(under(heading)).type).not.toBe(type)
  })

  it('under a name that says nothing is a product’s', () => {
    expect(placeIn(under('Sea Lion 400')).type).toBe('products')
  })

  it('is of whole words: Actuators are no Act', () => {
    expect(placeIn(under('Actuators')).type).toBe('products')
  })
})

describe('a facet of one’s own', () => {
  const pensions = parseLexicon({ facet: 'pensions', headings: ['pension plans', 'Retired-Staff'], themes: { plan: { terms: ['pension'] } } })
  const people = parseLexicon({ facet: 'people', headings: ['our crews'], themes: { crew: { terms: ['crew'] } } })

  it.each(['Pension Plans', 'PENSION PLANS AND OTHERS', 'Retired Staff'])('has the sections under its headings: %s', heading => {
    expect(placeIn(under(heading), [...builtInLexicons(), pensions])).toMatchObject({ type: 'pensions', remote: false })
  })

  it('that has the name of a kind of section takes its headings over and is not far from the business', () => {
    const lexicons = [...builtInLexicons(), people]

    expect(placeIn(under('Our Crews'), lexicons)).toMatchObject({ type: 'people', remote: false })
    expect(placeIn(under('Employees'), lexicons)).toMatchObject({ type: 'people', remote: false })
  })
})
