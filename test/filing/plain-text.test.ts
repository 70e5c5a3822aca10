import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'

const FILING = `<PAGE>
                                FORM 10-K
                 For the fiscal year ended December 31, 1995
                           FIRST HARVEST BANCORP
        (Exact name of registrant as specified in its charter)

FIRST HARVEST BANCORP                                           PAGE 2

                                 PART I

Item 1. Business

     First Harvest Bancorp (the "Registrant") owns First Harvest Bank.  The
Bank has eleven offices.

Lending Activities
- ------------------
     The following table sets forth the composition of the loan portfolio:

                                    December 31,
                              1995                 1994
                        ----------------     -----------------
                         Amount    %          Amount     %
                        --------  ------     --------   ------
                               (dollars in thousands)
Real estate loans       $120,331   61.2%     $110,204    60.0%
Commercial loans          40,100   20.4        39,880    21.7
Consumer loans ........   36,200   18.4        33,600    18.3
                        --------  ------     --------   ------
   Total                $196,631  100.0%     $183,684   100.0%
                        ========  ======     ========   ======

(1)  Includes loans held for sale of $1.2 million.

<PAGE>
FIRST HARVEST BANCORP                                           PAGE 3

     Real Estate Loans.  The Bank lends on one- to four-
family houses, at fixed and at adjustable rates.  Most of them are sold to
the Federal National Mortgage Association with servicing
<PAGE>
FIRST HARVEST BANCORP                                           PAGE 4

retained.  The Bank earns a fee of one quarter of one percent for it.
     Competition.  The Bank competes with:
         (a)  two regional banks;
         (b)  four credit unions; and
         (c)  brokers.

     Employees
     ---------
     At year end the Bank had 129 employees.

Item 2. Properties

     All offices are owned.
`

describe('plain text of a bank of 1995', () => {
  const { text, blocks } = extractBusinessSection(FILING)

  it('is read with its underlined headings, aligned table, lettered list and broken pages', () => {
    expect(blocks.map((block) => `${block.kind} ${text.slice(block.start, block.end)}`)).toEqual([
      'heading Item 1. Business',
      'paragraph First Harvest Bancorp (the "Registrant") owns First Harvest Bank. The Bank has eleven offices.',
      'heading Lending Activities',
      'paragraph The following table sets forth the composition of the loan portfolio:',
      'table December 31,',
      'table 1995 | 1994',
      'table Amount % | Amount %',
      'table (dollars in thousands)',
      'table Real estate loans | $120,331 | 61.2% | $110,204 | 60.0%',
      'table Commercial loans | 40,100 | 20.4 | 39,880 | 21.7',
      'table Consumer loans | 36,200 | 18.4 | 33,600 | 18.3',
      'table Total | $196,631 | 100.0% | $183,684 | 100.0%',
      'footnote (1) Includes loans held for sale of $1.2 million.',
      'paragraph Real Estate Loans. The Bank lends on one- to four-family houses, at fixed and at adjustable rates. Most of them are sold to the Federal National Mortgage Association with servicing retained. The Bank earns a fee of one quarter of one percent for it.',
      'paragraph Competition. The Bank competes with:',
      'paragraph (a) two regional banks;',
      'paragraph (b) four credit unions; and',
      'paragraph (c) brokers.',
      'heading Employees',
      'paragraph At year end the Bank had 129 employees.',
    ])
  })

  it('lays the rows of its table out as lines that follow each other', () => {
    expect(text).toContain('\n\nDecember 31,\n1995 | 1994\nAmount % | Amount %\n(dollars in thousands)\nReal estate loans | $120,331')
  })
})
