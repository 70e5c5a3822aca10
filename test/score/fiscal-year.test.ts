import { describe, expect, it } from 'vitest'
import { fiscalYearOf } from '../../src/score/fiscal-year.ts'

describe('the fiscal year of a report', () => {
  it.each([
    ['the year of its balance sheet', 'At December 31, 2011, we had 40 stores.', 2011],
    ['a fiscal year', 'In fiscal year 2004 sales rose.', 2004],
    ['a year by itself', 'During 1996, the Bank opened a branch.', 1996],
    ['the latest of those that come up often', 'In 2009 sales were $4 million, in 2010 they were $5 million, and in 2011 they were $6 million.', 2011],
    ['not that of one patent', 'The patent expires in 2031. Sales rose in 2011. We opened a plant in 2011. At December 31, 2011, we had 40 stores.', 2011],
    ['not that of the founding', 'Founded in 1924, we sell pumps. Sales were $4 million in 2011.', 2011],
    ['the date, where two years come up as often', 'We opened plants in 2012. At March 31, 2011 and June 30, 2011 we had 40.', 2011],
  ])('is %s', (_what, source, year) => {
    expect(fiscalYearOf(source)).toBe(year)
  })

  it.each([
    ['none', 'We sell pumps.'],
    ['a number', 'We sell 2011 pumps.'],
    ['a long number', 'We sold pumps in 20111.'],
    ['a year of another age', 'The manor was built in 1874.'],
  ])('is not known where the text names %s', (_what, source) => {
    expect(fiscalYearOf(source)).toBeUndefined()
  })
})
