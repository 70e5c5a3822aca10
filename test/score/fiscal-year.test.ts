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
    ['the latest that comes up 35 % as often as the most frequent', `${'In 2010 sales rose. '.repeat(20)}${'In 2012 they fell. '.repeat(7)}`, 2012],
    ['not the latest that comes up less often', `${'In 2010 sales rose. '.repeat(20)}${'In 2012 they fell. '.repeat(6)}`, 2010],
    ['a date without a comma', 'The year to March 31 2009 was good. In 2011 and in 2011 we built. In 2012 we sold. In 2012 we paid.', 2012],
    ['a date that counts for two', 'At May 4, 2009 we had 40 stores. In 2012, we opened one.', 2012],
    ['the year of a date with a figure of one digit', 'At May 4, 1999 we had 40 stores.', 1999],
    ['a year after “for”, “of” and “ended”', 'Sales for 2003, costs of 2003 and the year ended 2003 were good. In 2001 we began.', 2003],
    ['a year after Fiscal and During', 'Fiscal 2003 was good. During 2003 we grew. In 1999 we began.', 2003],
    ['no year after a word that ends like “in”', 'We begin 2031 pumps and again 2032. In 2004 we grew.', 2004],
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
