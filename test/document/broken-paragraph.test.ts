import { describe, expect, it } from 'vitest'
import { kindsOf, MORE_PROSE, PROSE, source } from './kinds.ts'

describe('paragraphs that a page end cut in two', () => {
  it.each([
    ['a year', 'Larkfield Paper made more linerboard than ever before, and most of the linerboard that it sold in', '1994 went to converters abroad.'],
    ['a word in lower case', 'The bank operates each of its four branches as a separate corporate', 'subsidiary under one board.'],
    ['a name', 'The agreement ends when the parties fail to consummate the', 'Northgate transaction by the end of June.'],
    ['a bracket', 'The agency places nurses, carpenters and other people for work of a temporary kind, mostly administrative', '(such as typing and filing) in offices of the city.'],
    ['a clause after a semicolon', 'Each borrower must keep cash of at least $250,000 in an account at the Bank through the whole term;', 'keep its plant in repair and insured at its full value, and send accounts each month.'],
    ['a counted clause', 'The contracts of the Company fix the price for one season, let it refuse hops of poor quality and', '(iii) end when the grower sells the farm.'],
    ['an abbreviation', 'The tools are made for the Company by a firm in Ohio, and they are sold throughout Canada and the U.S.', 'under the Larkfield name.'],
  ])('joins what goes on with %s', (_what, before, after) => {
    const glued = `paragraph: ${before} ${after}`

    expect(kindsOf(source(before, after))).toEqual([glued])
    expect(kindsOf(source(PROSE, '1', 'Table of Contents', before, '2', 'Table of Contents', after, '3'))).toEqual([`paragraph: ${PROSE}`, glued])
  })

  it('joins a capital only across a page end or after an open word', () => {
    const missingStop = 'The joint venture sells its lamps to the owners of greenhouses in both countries'

    expect(kindsOf(source(missingStop, MORE_PROSE))).toEqual([`paragraph: ${missingStop}`, `paragraph: ${MORE_PROSE}`])
  })

  it('does not join a heading to what follows', () => {
    expect(kindsOf(source('Distribution of Products', MORE_PROSE))).toEqual(['heading: Distribution of Products', `paragraph: ${MORE_PROSE}`])
  })

  it('does not take a brand in lower case for the rest of a sentence', () => {
    const before = 'The family of phones that the Company sells has grown by two models each year'

    expect(kindsOf(source(before, 'ePhone', PROSE))).toEqual([`paragraph: ${before}`, 'heading: ePhone', `paragraph: ${PROSE}`])
  })

  it('joins the halves of a list item', () => {
    const text = source('The Bank offers:', '• loans to farms that are secured by the', '7', 'Table of Contents', 'coming harvest; and', '• deposits.')

    expect(kindsOf(text)).toEqual(['paragraph: The Bank offers:', 'item: loans to farms that are secured by the coming harvest; and', 'item: deposits.'])
  })
})
