import { describe, expect, it } from 'vitest'
import { debrisOf } from '../../bench/eval/debris.ts'
import { measureProse } from '../../bench/eval/prose.ts'

const alone = (...texts: string[]) => texts.map(text => ({ text, follows: false }))

const measure = (...texts: string[]) => measureProse(alone(...texts), 'Harbor Valve Works, Inc.')

describe('references', () => {
  it.each([
    'It sells them through dealers.',
    'They are made in Ohio.',
    'These products accounted for 40% of net sales.',
    'Its customers are refineries.',
    'Such loans are secured by equipment.',
    'Most of these stores are leased.',
    'The latter is the larger of the two.',
    'The remaining 23% went to breweries.',
    'The joint venture operates nine plants.',
    'The purchase price consisted of $2 million in cash.',
    'No other customer accounted for more than 4%.',
    'We owe it royalties.',
    'We estimate that it affects 25,000 people.',
    'The agreement expires in 2009.',
  ])('without their antecedent are found: %s', text => {
    const { unresolved } = measure('Harbor Valve Works makes pumps in Ohio.', text)

    expect(unresolved).toEqual([text])
  })

  it.each([
    'It is estimated that nine refineries use its pumps.',
    'This annual report covers fiscal 2003.',
    'Those who buy pumps also buy seals.',
    'The Company sells pumps through dealers.',
    'We buy inventory after we are paid for it.',
    'The gasket division of Harbor sells to dealers.',
    'Sales of pumps, such as the P-40, grew by 4%.',
  ])('that need none are left alone: %s', text => {
    const { unresolved } = measure('Harbor Valve Works makes gaskets in Ohio.', text)

    expect(unresolved).toEqual([])
  })

  it('to the sentence that also stands before them in the source are resolved', () => {
    const { unresolved } = measureProse([{ text: 'The Bank makes loans.', follows: false }, { text: 'They are secured by homes.', follows: true }], 'The Bank')

    expect(unresolved).toEqual([])
  })

  it('by a noun that the sentence before holds are resolved', () => {
    const { unresolved } = measure('Harbor sells industrial coatings to shipyards.', 'These coatings accounted for 12% of net sales.')

    expect(unresolved).toEqual([])
  })
})

describe('definite openings', () => {
  it('are resolved by any earlier sentence that brings them up', () => {
    const { unresolved } = measure('Harbor owns half of a joint venture in Peru.', 'Net sales were $4 million.', 'The joint venture operates nine plants.')

    expect(unresolved).toEqual([])
  })
})

describe('verbs', () => {
  it.each(['Pumps, valves and seals for refineries.', 'To be the leading maker of pumps.', 'Operating in nine countries with two plants.', 'Services that automate and quickly improve plants.', 'The used pumps we buy from refineries.'])('are missing in: %s', text => {
    expect(measure(text).verbless).toEqual([text])
  })

  it.each(['We sell pumps.', 'Customers range from refineries to breweries.', 'Net sales were $4 million.', 'The dealers stock them.', 'The pumps that we produce are made in Ohio.', 'For large ships we make pumps of bronze.', 'Refineries that buy pumps also buy seals.'])('are seen in: %s', text => {
    expect(measure(text).verbless).toEqual([])
  })
})

describe('debris', () => {
  it.each([
    ['bullet', '● Pumps are sold by dealers.'],
    ['bullet', 'Pumps | Valves are sold by dealers.'],
    ['rule', 'Lending Activities - ------- The Bank makes loans.'],
    ['rule', 'Total sales........ 412 were made.'],
    ['furniture', 'Table of Contents We sell pumps.'],
    ['furniture', '- 12 - We sell pumps.'],
    ['furniture', '<PAGE> The Company sells pumps.'],
    ['furniture', 'ITEM 1. BUSINESS The Company sells pumps.'],
    ['heading', 'LENDING ACTIVITIES The Bank makes loans.'],
    ['heading', 'Sales and Marketing We sell pumps.'],
    ['heading', 'Competition. There are nine makers of pumps.'],
    ['heading', 'Industrial Pumps-Our pumps are sold by dealers.'],
    ['pointer', 'As explained below under “Sales,” we sell pumps.'],
    ['lead-in', 'We sell pumps and valves; and.'],
    ['table', 'Pumps were 412 398 371 360 in those years.'],
    ['pointer', 'The following table sets forth net sales.'],
    ['lead-in', 'Our strategy has the following parts:'],
    ['bracket', 'Harbor Valve Works (the “Company” makes pumps.'],
    ['cut', 'Harbor Valve Works makes pumps'],
    ['cut', 'and sells them to refineries.'],
  ])('of the kind %s is found: %s', (kind, text) => {
    expect(debrisOf(text)).toContain(kind)
  })

  it.each([
    'Harbor Valve Works, Inc. (the “Company”) makes pumps.',
    'Net sales were $412.3 million, $398.0 million and $371.4 million in 2003, 2002 and 2001.',
    'The U.S. Navy buys (i) pumps, (ii) valves and (iii) seals.',
    'Oil States Industries, Inc. sells pumps.',
    'During 2003 we bought Marsh Seals – a maker of gaskets – for $12 million.',
    'IBM Global Services buys pumps.',
    'HARBOR VALVE WORKS INC. makes pumps.',
    'iPump is sold on-line.',
    'In North America We-Pump, a chain, buys most.',
  ])('is not seen in: %s', text => {
    expect(debrisOf(text)).toEqual([])
  })
})

describe('echoes', () => {
  it('are pairs with the same figure and most words', () => {
    const { echoes } = measure('Net sales of pumps were $412 million in fiscal 2003.', 'In 2003, pumps brought net sales of $412 million.')

    expect(echoes).toHaveLength(1)
  })

  it('are not parallel sentences with figures of their own', () => {
    const { echoes } = measure('Pumps accounted for 41% of net sales in 2003.', 'Valves accounted for 22% of net sales in 2003.')

    expect(echoes).toEqual([])
  })
})

describe('the company', () => {
  it.each([['Harbor makes pumps.', true], ['Harbor Valve Works sells pumps.', true], ['We make pumps.', false]])('named by "%s": %s', (text, named) => {
    expect(measure(text).named).toBe(named)
  })

  it('is not named by a general word of its name', () => {
    const { named } = measureProse(alone('The first plant opened in 1990.'), 'First American Seal Corp.')

    expect(named).toBe(false)
  })
})
