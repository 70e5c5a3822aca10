import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInLexicons } from '../../src/lexicon/facet-lexicons.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { placeBlocks } from '../../src/score/sections.ts'
import type { Lexicon } from '../../src/lexicon/model.ts'

/** A list of its own for each test: what was made ready for another list judges nothing here. */
const builtIn = (): readonly Lexicon[] => [...builtInLexicons()]

/** The section of the one sentence that names a walrus. */
const placeIn = (source: string, lexicons: readonly Lexicon[] = builtIn()) => {
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
    ['Forward-Looking Statements', 'risk', true],
    ['Trade, Secrets', 'ip', true],
    ['Customers, Large and Small', 'customers', false],
    ['R&D', 'research', false],
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

  it.each([
    ['RISK FACTORS', 'Sales and Marketing', 'risk', true],
    ['EXECUTIVE OFFICERS', 'Products', 'officers', true],
    ['COMPETITION', 'Customers', 'competition', true],
    ['COMPETITION', 'Employees', 'people', true],
    ['COMPETITION', 'Sea Lion 400', 'competition', true],
    ['CUSTOMERS', 'Employees', 'people', true],
    ['CUSTOMERS', 'Products', 'customers', false],
    ['CUSTOMERS', 'Overview', 'customers', false],
    ['CUSTOMERS', 'Sea Lion 400', 'customers', false],
    ['PRODUCTS', 'Customers', 'customers', false],
    ['PRODUCTS', 'Overview', 'overview', false],
    ['MARKETS', 'Products', 'products', false],
  ])('under %s, then %s, is %s', (outer, inner, type, remote) => {
    const place = placeIn(under(outer, inner))

    expect(place).toEqual({ type, remote, heading: inner })
  })

  it.each([['Sea Lion 400', 'products'], ['Products', 'products'], ['General', 'overview']])('under %s as the first heading is %s', (heading, type) => {
    const place = placeIn(`${heading}\n\nThe walrus stands for a sentence under this heading.\n`)

    expect(place).toEqual({ type, remote: false, heading })
  })

  it('is the same for every sentence under a heading', () => {
    const document = readDocument(under('Competition').replace('The walrus', 'The walrus swims near the pier of the town.\n\nAnother walrus'))

    const places = placeBlocks(document, builtIn()).filter((_, at) => document.blocks[at]?.text.includes('walrus'))

    expect(places.map(({ type }) => type)).toEqual(['competition', 'competition'])
  })

  it('is of whole words: Actuators are no Act', () => {
    expect(placeIn(under('Actuators')).type).toBe('products')
  })
})

describe('a facet of one’s own', () => {
  const pensions = parseLexicon({ facet: 'pensions', headings: ['pension plans', 'Retired-Staff'], themes: { plan: { terms: ['pension'] } } })
  const people = parseLexicon({ facet: 'people', headings: ['our crews'], themes: { crew: { terms: ['crew'] } } })

  it.each(['Pension Plans', 'PENSION PLANS AND OTHERS', 'Retired Staff'])('has the sections under its headings: %s', heading => {
    expect(placeIn(under(heading), [...builtIn(), pensions])).toMatchObject({ type: 'pensions', remote: false })
  })

  it.each([['Customers', 'customers', false], ['Competition', 'competition', true]])('leaves the sections of others to them: %s', (heading, type, remote) => {
    expect(placeIn(under(heading), [...builtIn(), pensions])).toMatchObject({ type, remote })
  })

  it('that has the name of a kind of section takes its headings over and is not far from the business', () => {
    const lexicons = [...builtIn(), people]

    expect(placeIn(under('Our Crews'), lexicons)).toMatchObject({ type: 'people', remote: false })
    expect(placeIn(under('Employees'), lexicons)).toMatchObject({ type: 'people', remote: false })
  })
})
