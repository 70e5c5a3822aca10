import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { kindsOf, MORE_PROSE, PROSE, source } from './kinds.ts'

describe('tables', () => {
  it.each([
    ['Softgoods................. 26% Hardgoods............................ 24 Toys....... 9'],
    ['Gold Star 54,000 50,200 46,800'],
    ['$ 63.9 $ 68.2 $ 75.9'],
    ['Consumer Credit $ 3,634 9 % 37 % 1,070 5 %'],
    ['2022 2021 2020'],
    ['At March 31, ---------- 2006 2005 -------- (In thousands)'],
    ['(in millions)'],
    ['Ann B. Quill 61 Executive Chair'],
    ['Name Age Position'],
  ])('tells the row %s', row => {
    expect(kindsOf(source(PROSE, row, MORE_PROSE))).toEqual([`paragraph: ${PROSE}`, `table: ${row}`, `paragraph: ${MORE_PROSE}`])
  })

  it('tells cells and labels on lines of their own', () => {
    const cells = ['Number', 'Factory stores (which carry closeouts)', '87', 'Stores of our own', '14', 'Total', '101']

    expect(kindsOf(source(PROSE, ...cells, MORE_PROSE))).toEqual([`paragraph: ${PROSE}`, ...cells.map(cell => `table: ${cell}`), `paragraph: ${MORE_PROSE}`])
  })

  it('tells columns of names without a number', () => {
    const names = ['Computers', 'Telephones', 'Ardent', 'Bligh', 'Corvid', 'Dane', 'Elster']

    expect(kindsOf(source('The following is a list of some of our customers:', ...names, MORE_PROSE)).filter(block => block.startsWith('table'))).toHaveLength(names.length)
  })

  it('keeps the announcement before and the heading after a table', () => {
    const announcement = 'Our backlog of firm orders at December 31 was as follows (in billions):'

    expect(kindsOf(source('Other Business Information', announcement, '2003 2002 2001', 'Airplanes', '$ 63.9 $ 68.2 $ 75.9', 'Competition', PROSE))).toEqual([
      'heading: Other Business Information', `paragraph: ${announcement}`, 'table: 2003 2002 2001', 'table: Airplanes', 'table: $ 63.9 $ 68.2 $ 75.9', 'heading: Competition', `paragraph: ${PROSE}`,
    ])
  })

  it('keeps figures in a sentence next to a table', () => {
    const sentence = 'In 2003, 2002 and 2001, sales were $14.1 million, $12.2 million and $9.8 million.'

    expect(kindsOf(source('2003 2002 2001', '$ 14.1 $ 12.2 $ 9.8', sentence))).toContain(`paragraph: ${sentence}`)
  })

  it('believes the tags of a plain-text filing', () => {
    const text = source(PROSE, '<TABLE>', '<CAPTION>', '               1995', '<S>            <C>', 'Pumps and the like   $ 6.2', '</TABLE>', MORE_PROSE)

    expect(kindsOf(text)).toEqual([`paragraph: ${PROSE}`, 'table: 1995', 'table: Pumps and the like $ 6.2', `paragraph: ${MORE_PROSE}`])
  })

  it('does not believe a table that never closes', () => {
    expect(kindsOf(source('<TABLE>', PROSE))).toEqual([`paragraph: ${PROSE}`])
  })

  it('yields no sentence', () => {
    expect(readDocument(source('2003 2002 2001', 'Net sales', '$ 14.1 $ 12.2 $ 9.8')).sentences).toEqual([])
  })
})

describe('footnotes', () => {
  const note = 'Includes fees of $2.1 million that were not allocated to the segments, among them the fees of the year of the merger.'

  it.each(['(1) ', '{1} ', '[2] ', '* ', '1'])('tells one marked %j after a table', mark => {
    const text = source('2003 2002 2001', 'Operating expenses(1)', '$ 14.1 $ 12.2 $ 9.8', mark + note, MORE_PROSE)

    expect(kindsOf(text).slice(-2)).toEqual([`footnote: ${note}`, `paragraph: ${MORE_PROSE}`])
  })

  it('keeps the sentences of a long note and drops a short one', () => {
    const { sentences } = readDocument(source('2003 2002 2001', '$ 14.1 $ 12.2 $ 9.8', '(1) Restated.', `(2) ${note}`))

    expect(sentences.map(sentence => sentence.text)).toEqual([note])
  })

  it('tells notes after a tag', () => {
    expect(kindsOf(source(PROSE, '[FN]', `** ${note}`))).toEqual([`paragraph: ${PROSE}`, `footnote: ${note}`])
  })

  it('takes the rule off a note', () => {
    expect(kindsOf(source('2003 2002 2001', '$ 14.1 $ 12.2 $ 9.8', `- --------- (1) ${note}`))).toContain(`footnote: ${note}`)
  })

  it('leaves the items of a list alone', () => {
    const text = source('2003 2002', '$ 14.1 $ 12.2', 'We weigh three matters before we lend to a farm:', '* The harvest of the last three years and what it brought at the prices of each of those years.')

    expect(kindsOf(text).at(-1)).toMatch(/^item:/)
  })
})

describe('rules inside prose', () => {
  it('cuts them out', () => {
    const text = 'The bonds are called when they ---- are not paid within the ten days that the law allows for it.'

    expect(kindsOf(text)).toEqual(['paragraph: The bonds are called when they are not paid within the ten days that the law allows for it.'])
  })
})
