import { describe, expect, it } from 'vitest'
import { furnitureOf, kindsOf, MORE_PROSE, PROSE, source } from './kinds.ts'

describe('page furniture', () => {
  it.each([
    ['- 2 -'], ['–3–'], ['<PAGE>'], ['<PAGE> 4'], ['Page 3 of 40'], ['F-7'], ['iv'], ['Table of Contents'], ['TABLE OF CONTENTS'],
    ['Index to Financial Statements'], ['Back to top'], ['(continued on next page)'], ['- ---------------'], ['=========='], ['_____'],
  ])('tells %s', line => {
    const text = source(PROSE, line, MORE_PROSE)

    expect(furnitureOf(text)).toEqual([line])
  })

  it('tells page numbers from cells by counting up', () => {
    const text = source(PROSE, '1', MORE_PROSE, '2', 'Number of stores', 'Factory stores', '87', 'Outlets', '4', PROSE, '3', MORE_PROSE, '5')

    expect(furnitureOf(text)).toEqual(['1', '2', '3', '5'])
  })

  it('tells a number and the dash under it', () => {
    const text = source(PROSE, '', '2', '-', '', MORE_PROSE, '', '3', '-', '', PROSE)

    expect(furnitureOf(text)).toEqual(['2', '-', '3', '-'])
  })

  it('tells running headers that carry the number of the page', () => {
    const pages = [7, 8, 9].flatMap(page => [PROSE, `LARKFIELD 2023 FORM 10-K ${page}`, MORE_PROSE])

    expect(furnitureOf(source(...pages))).toEqual(['LARKFIELD 2023 FORM 10-K 7', 'LARKFIELD 2023 FORM 10-K 8', 'LARKFIELD 2023 FORM 10-K 9'])
  })

  it('believes two headers at page breaks that name the form', () => {
    const pages = [7, 8].flatMap(page => ['\f', `Larkfield 2003 Form 10-K ${page}`, PROSE, MORE_PROSE])

    expect(furnitureOf(source(PROSE, ...pages))).toEqual(['Larkfield 2003 Form 10-K 7', 'Larkfield 2003 Form 10-K 8'])
  })

  it('tells the part and item lines of later pages', () => {
    const text = source('PART I', 'Item 1. Business', PROSE, '1', 'PART I', 'ITEM 1. BUSINESS (CONTINUED)', MORE_PROSE, '2', 'PART I', 'Item 1', PROSE)

    expect(kindsOf(text)).toEqual(['heading: PART I', 'heading: Item 1. Business', `paragraph: ${PROSE}`, `paragraph: ${MORE_PROSE}`, `paragraph: ${PROSE}`])
  })

  it('keeps a heading that comes back under each segment', () => {
    const text = source('Item 1. Business', ...['Pumps', 'Valves', 'Pipes', 'Seals'].flatMap(segment => [segment, PROSE, 'Competition', MORE_PROSE]))

    expect(kindsOf(text).filter(block => block === 'heading: Competition')).toHaveLength(4)
  })

  it('cuts "Table of Contents" off a line of prose', () => {
    expect(kindsOf(`Table of Contents ${PROSE}`)).toEqual([`paragraph: ${PROSE}`])
  })
})
