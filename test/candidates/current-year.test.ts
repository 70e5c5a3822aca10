import { describe, expect, it } from 'vitest'
import { variantsOf } from '../../src/candidates/variants.ts'
import { Wording } from '../../src/language/wording.ts'

const textsOf = (sentence: string): string[] =>
  variantsOf(new Wording(sentence), { fiscalYear: 2003, shortNames: new Set(), hasEvidence: () => true }).slice(1).map(({ text }) => text)

describe('variants for the current year', () => {
  it.each([
    ['Pumps were 60%, 58% and 55% of total sales in 2003, 2002 and 2001, respectively.', 'Pumps were 60% of total sales in 2003.'],
    ['Pumps were 55%, 58% and 60% of total sales in fiscal 2001, 2002 and 2003, respectively.', 'Pumps were 60% of total sales in fiscal 2003.'],
    ['Our research cost was $4.1, $3.9 and $3.5 million for fiscal years 2003, 2002, and 2001, respectively.', 'Our research cost was $4.1 million for fiscal 2003.'],
    ['In 2003 and 2002, we bought approximately 43% and 75% of our steel from Beta.', 'In 2003, we bought approximately 43% of our steel from Beta.'],
    ['In 2003 and 2002, we bought 43% and 75%, respectively, of our steel from Beta.', 'In 2003, we bought 43% of our steel from Beta.'],
    ['For the years ended June 30, 2003 and 2002, dairies paid 43% and 40% of our sales.', 'For 2003, dairies paid 43% of our sales.'],
  ])('offer “%s” without the other years', (sentence, expected) => {
    const texts = textsOf(sentence)

    expect(texts).toEqual([expected])
  })

  it.each([
    ['Pumps accounted for 47% of our total sales, compared to 46% in fiscal 2002 and 44% in fiscal 2001.', 'Pumps accounted for 47% of our total sales.'],
    ['The Company employed about 450 people in Ohio, up from 420 in 2002.', 'The Company employed about 450 people in Ohio.'],
  ])('offer “%s” without the comparison', (sentence, expected) => {
    const texts = textsOf(sentence)

    expect(texts).toEqual([expected])
  })

  it.each([
    'Pumps were 5% of sales in each of 2003, 2002 and 2001.',
    'Pumps and valves were 60% and 40% of our sales in 2003.',
    'Pumps were 60% of our sales in 2003, 2002 and 2001.',
    'Pumps were 60% and 58% of our sales in 2003, 2002 and 2001.',
    'Pumps and valves were 60% and 40% of sales, and seals 5% and 4%, in 2003 and 2002.',
    'For the three years ended June 30, 2003 and 2002, dairies paid 43% and 40% of our sales.',
    'Pumps were 60% and 58% of our sales in 1998 and 1997, respectively.',
    'Our sales of pumps were high compared to our plans for 40 stores.',
    'Our sales of pumps were $4 million compared to $3 million, and we sold a plant in 2002.',
  ])('offer nothing of “%s”', sentence => {
    const texts = textsOf(sentence)

    expect(texts).toEqual([])
  })
})
