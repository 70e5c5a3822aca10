import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

const REST = [
  'Net sales were $264.8 million in fiscal 2011, of which bearings for wind turbines brought 44%, farm machinery 31% and machine tools 25%.',
  'We sell directly to approximately 190 manufacturers through 37 sales engineers and, for repair, through 520 industrial distributors, which accounted for 28% of net sales in fiscal 2011.',
  'Vestergaard Wind, our largest customer, accounted for 18% of net sales in fiscal 2011.',
  'We have $90.0 million of term loans due in 2015 and a revolving credit facility of $50.0 million, which was not used at the end of fiscal 2011.',
]

const openingWithin = (maxTokens: number, ...first: string[]): string =>
  summarizeBusinessModel(`Item 1. Business\n\n${[...first, ...REST].join('\n\n')}\n`, { maxTokens }).sentences[0]?.text ?? ''

const openingOf = (...first: string[]): string => openingWithin(110, ...first)

/** Too few tokens for one sentence more than the definition and the rest. */
const TIGHT = 98

describe('a summary opens', () => {
  it.each([
    ['with the definition under the legal name', ['Tolland Bearing Corporation makes ball and roller bearings at plants in Connecticut.'], 'Tolland Bearing makes'],
    ['with the definition that gives a short name', ['Tolland Bearing (“Tolland,” the “Company”) makes ball and roller bearings at plants in Connecticut.'], 'Tolland Bearing'],
    ['with the naming sentence before a definition that says only we', ['Tolland Bearing Corporation is our name.', 'We make ball and roller bearings at plants in Connecticut.'], 'Tolland Bearing is'],
  ])('%s', (_how, first, opening) => {
    expect(openingOf(...first)).toMatch(new RegExp(`^${opening}`))
  })

  it.each([
    ['a remark on how the report speaks', 'References to “we” are to Tolland Bearing Corporation and its subsidiaries in all of this report.'],
    ['the founding', 'Tolland Bearing Corporation was incorporated in Delaware in 1951 by the sons of a miller.'],
    ['a mission', 'Our mission is to make the bearings that the world turns on.'],
  ])('not with %s before the definition', (_what, sentence) => {
    const definition = 'Tolland Bearing Corporation makes ball and roller bearings at plants in Connecticut.'

    expect(openingWithin(TIGHT, sentence, definition)).toMatch(/^Tolland Bearing makes/)
  })

  it.each([
    ['the remark that says whom we means', ['In this report, “we” and “our” refer to Tolland Bearing Corporation and its subsidiaries.', 'We make ball and roller bearings at plants in Connecticut.'], ['“We” and “our” refer to Tolland Bearing Corporation and its subsidiaries.', 'We make']],
    ['a founding that gives the short name', ['Tolland Bearing Corporation (the “Company”) was incorporated in Delaware in 1951.', 'The Company makes ball and roller bearings at plants in Connecticut.'], ['Tolland Bearing was incorporated in Delaware in 1951.', 'The Company makes']],
    ['a name that comes after the definition', ['We make ball and roller bearings at plants in Connecticut.', 'A bearing is a part that carries a load.', 'Tolland Bearing Corporation was founded in 1951.'], ['We make', 'Tolland Bearing Corporation was founded in 1951.']],
    ['a founding that says what for', ['Tolland Bancorp, Inc. (the “Corporation”) was organized in 1998 as the holding company for Tolland Bank.', 'The Bank serves two counties in Connecticut.'], ['Tolland Bancorp was organized in 1998 as the holding company for Tolland Bank.', 'The Bank serves']],
    ['a founding behind two short names', ['Tolland Bearing Works, Inc. (“Tolland Bearing” or the “Corporation”) was formed in Delaware in 1951.', 'The Corporation makes ball and roller bearings at plants in Connecticut.'], ['Tolland Bearing Works was formed in Delaware in 1951.', 'The Corporation makes']],
    ['a change of name', ['On May 3, 1987 we changed our name from Miller Brothers to Tolland Bearing Corporation.', 'We make ball and roller bearings at plants in Connecticut.'], ['On May 3, 1987 we changed our name from Miller Brothers to Tolland Bearing Corporation.', 'We make']],
    ['a mention of the group', ['We make ball and roller bearings at plants in Connecticut.', 'Our plants belong to Tolland Bearing Corporation or its subsidiaries.'], ['We make', 'Our plants belong to Tolland Bearing Corporation or its subsidiaries.']],
    ['a definition behind talk of the industry', ['Wind has become the cheapest source of power.', 'Utilities spend $41 billion a year on turbines.', 'Tolland Bearing Corporation makes ball and roller bearings for 41 turbine makers.'], ['Tolland Bearing makes']],
    ['a brand that is not taken for the company', ['Rollmax is a line of bearings of the Company that is sold in 41 countries, and Rollmax Plus is another.', 'Tolland Bearing Corporation (the “Company”) makes ball and roller bearings, most of them under the Rollmax name.'], ['Rollmax is', 'Tolland Bearing makes']],
    ['an apposition', ['Tolland Bearing, a manufacturing company, has four subsidiaries (references to subsidiaries include affiliates as well).'], ['Tolland Bearing, a manufacturing company, has four subsidiaries.']],
    ['a definition behind the place of incorporation', ['Tolland Bearing Corporation (together with its subsidiaries, unless the context otherwise requires, the “Company”), which was incorporated in Delaware in 1951, makes ball and roller bearings at plants in Connecticut.'], ['Tolland Bearing, which was incorporated in Delaware in 1951, makes']],
  ])('in two sentences that name the company and say what it does: %s', (_how, first, openings) => {
    const { sentences } = summarizeBusinessModel(`Item 1. Business\n\n${[...first, ...REST].join('\n\n')}\n`, { maxTokens: 200 })

    openings.forEach((opening, i) => expect(sentences[i]?.text.slice(0, opening.length)).toBe(opening))
  })

  it('with a founding behind short names in a long text, where sixty sentences say more', () => {
    const founding = 'Tolland Bearing Works, Inc. (“Tolland Bearing” or, together with its four subsidiaries in New England, the “Group”) was formed in Delaware in 1951.'
    const sales = Array.from({ length: 60 }, (_, i) => `Sales of ${i + 12}-inch bearings to makers of turbines were $${i + 3}.4 million, or ${i + 1}% of net sales.`)

    const { sentences } = summarizeBusinessModel(`Item 1. Business\n\n${[founding, 'We make ball and roller bearings at plants in Connecticut.', ...sales].join('\n\n')}\n`)

    expect(sentences.slice(0, 2).map(({ text }) => text)).toEqual([founding, 'We make ball and roller bearings at plants in Connecticut.'])
  })

  it('without the address, the officers and the mission that stand before its definition', () => {
    const { text } = summarizeBusinessModel(`Item 1. Business\n\n${[
      'Tolland Bearing was founded in 1951.', 'Our mission is to make the bearings that the world turns on.', 'Our offices are at 12 Mill Street in Tolland.',
      'Mr. Tolland, who is our president, holds 41% of our common stock.', 'We make ball and roller bearings at plants in Connecticut.', ...REST].join('\n\n')}\n`)

    expect(text).toMatch(/^Tolland Bearing was founded in 1951\. We make ball/)
  })

  it('with the definition alone where the budget is small', () => {
    expect(openingOf('In this report, “we,” “us,” “our” and the “Company” refer to Tolland Bearing Corporation and its subsidiaries.', 'We make ball and roller bearings at plants in Connecticut.')).toMatch(/^We make/)
  })

  it('as it may where the text introduces nobody', () => {
    expect(openingOf()).not.toBe('')
  })

  it('with what fits where the introduction is too long', () => {
    const long = `Tolland Bearing Corporation makes ${Array.from({ length: 40 }, (_, i) => `bearings of ${i} inches`).join(', ')} and rings.`

    expect(openingOf(long)).not.toBe('')
  })
})
