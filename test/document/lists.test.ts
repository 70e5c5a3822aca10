import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { kindsOf, PROSE, source } from './kinds.ts'

describe('lists', () => {
  it.each([
    ['•'], ['•  '], ['● | '], ['◦'], ['▪ '], ['- '], ['-- '], ['* '], ['o '], ['. '], ['(a) '], ['1. '], ['2) '], ['(iv) '], ['\uf0b7 '],
  ])('takes the bullet %j off', bullet => {
    expect(kindsOf(source('Our brands include:', `${bullet}Harrow, a line of spades for gardens of all sizes;`))).toEqual(['paragraph: Our brands include:', 'item: Harrow, a line of spades for gardens of all sizes;'])
  })

  it('takes a number for that of an item where the item before closes with "; and"', () => {
    expect(kindsOf(source('Our revenues come from three sources:', '(i) sales of pumps to farms;', '(ii) repairs of pumps and valves, which were $2 million; and', '(iii) rents paid by dairies.')).slice(1)).toEqual(['item: sales of pumps to farms;', 'item: repairs of pumps and valves, which were $2 million; and', 'item: rents paid by dairies.'])
  })

  it('gives a bullet alone on its line to the next line', () => {
    expect(kindsOf(source('Our markets are:', '•', 'Farms: growers, dairies and vineyards', '•', 'Cities: parks and schools'))).toEqual(['paragraph: Our markets are:', 'item: Farms: growers, dairies and vineyards', 'item: Cities: parks and schools'])
  })

  it('drops the rule drawn between the bullets of a table that became text', () => {
    const text = source('● | Ease of use. Our pumps are made to be run by one person without training in an hour.', '--+-------------------------', '● | Long life. Each pump is built to run for ten years in salt water without repair.')

    expect(kindsOf(text)).toEqual([
      'heading: Ease of use', 'item: Our pumps are made to be run by one person without training in an hour.',
      'heading: Long life', 'item: Each pump is built to run for ten years in salt water without repair.',
    ])
  })

  it('knows the lead-in of every item, and that the lead-in opens a list', () => {
    const { blocks } = readDocument(source(PROSE, 'We sell three lines:', '• pumps;', '• valves; and', '• pipes.', PROSE, '• A lone remark with a bullet before it.'))

    expect(blocks.map(block => block.leadIn)).toEqual([-1, -1, 1, 1, 1, -1, -1])
    expect(blocks.map(block => block.opensList)).toEqual([false, true, false, false, false, false, false])
  })

  it('reads lines after a lead-in as items without bullets', () => {
    expect(kindsOf(source('The Company is exposed to:', 'changes of the price of copper;', 'strikes at the ports; and', 'storms.', PROSE))).toEqual([
      'paragraph: The Company is exposed to:', 'item: changes of the price of copper;', 'item: strikes at the ports; and', 'item: storms.', `paragraph: ${PROSE}`,
    ])
  })

  it.each([
    ['We offer: • loans; • deposits; and • cards.', ['paragraph: We offer:', 'item: loans;', 'item: deposits; and', 'item: cards.']],
    ['• Loans to farms •Deposits,•Cards and•checks', ['item: Loans to farms', 'item: Deposits,', 'item: Cards and•checks']],
    ['• Loans to farms • Deposits • Cards', ['item: Loans to farms', 'item: Deposits', 'item: Cards']],
    ['1. Open an account 2. Choose a card 3. Pay with it', ['item: Open an account', 'item: Choose a card', 'item: Pay with it']],
    ['a) The lamp b) The lens', ['item: The lamp', 'item: The lens']],
  ])('cuts the list on one line %j', (line, blocks) => {
    expect(kindsOf(line)).toEqual(blocks)
  })

  it('leaves an enumeration in its sentence', () => {
    const text = 'The plan lets the Bank (a) Lend to farms, (b) Take deposits, and (c) Issue cards to the members of the plan.'

    expect(kindsOf(text)).toEqual([`paragraph: ${text}`])
  })

  it('keeps the number of a numbered heading', () => {
    expect(kindsOf(source('(c) Narrative Description of Business', PROSE))).toEqual(['heading: (c) Narrative Description of Business', `paragraph: ${PROSE}`])
  })
})
