import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { outline, outlineOfPlain } from './outline.ts'

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
  const section = extractBusinessSection(FILING)

  it('is read with its underlined headings, aligned table, lettered list and broken pages', () => {
    expect(outline(section)).toEqual([
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
    expect(section.text).toContain('\n\nDecember 31,\n1995 | 1994\nAmount % | Amount %\n(dollars in thousands)\nReal estate loans | $120,331')
  })
})

describe('plain text of the section', () => {
  const LINE = 'We sell gate valves, hydrants and the parts for both to utilities in'

  it.each([
    ['a bullet on a line of its own, with the text below', '•\ngate valves', ['item • gate valves']],
    ['bullets that follow each other', 'We sell:\n• gate valves;\n- hydrants;\n* parts.', ['paragraph We sell:', 'item • gate valves;', 'item • hydrants;', 'item • parts.']],
    ['a dash inside a sentence at the start of a line', `${LINE}\n- as of this year - nine states.`, [`paragraph ${LINE} - as of this year - nine states.`]],
    ['a sub-heading in capitals right above its paragraph', `OUR DEALERS\n${LINE}\nnine states.`, ['heading OUR DEALERS', `paragraph ${LINE} nine states.`]],
    ['capitals right below a sentence', `They hold stock:\nVALVES AND HYDRANTS`, ['paragraph They hold stock:', 'heading VALVES AND HYDRANTS']],
    ['capitals that a sentence goes on with', `${LINE}\nOHIO, INDIANA AND IOWA`, [`paragraph ${LINE} OHIO, INDIANA AND IOWA`]],
    ['a paragraph behind the short last line of another', `${LINE}\nnine states.\nThey pay within a month of the day on which the valves are laid.`, [`paragraph ${LINE} nine states.`, 'paragraph They pay within a month of the day on which the valves are laid.']],
    ['a paragraph set in by a tab', `${LINE} the southern half of\nthe nine states of the Ohio valley and of the plains to the west of it.\n\tThey pay within a month of the day on which the valves are laid.`, [`paragraph ${LINE} the southern half of the nine states of the Ohio valley and of the plains to the west of it.`, 'paragraph They pay within a month of the day on which the valves are laid.']],
    ['a page number before a page break', `${LINE}\n\n       7\n\n<PAGE>\nnine states.`, [`paragraph ${LINE} nine states.`]],
    ['a page number in the middle of the line', `${LINE}\n\n                              7\n\nnine states.`, [`paragraph ${LINE} nine states.`]],
    ['a page number that no page break follows', `${LINE}\n\n7\n\nnine states.`, [`paragraph ${LINE} nine states.`]],
    ['nothing for a line of invisible characters', '\u200b', []],
    ['a table of which half the rows have one column', 'Sold in 1996:\n  gate valves        61.2\n  hydrants           39.5\nParts              26.7', ['table Sold in 1996:', 'table gate valves | 61.2', 'table hydrants | 39.5', 'table Parts | 26.7']],
    ['a table of which few rows have columns, all with figures', 'Gate valves        61.2\n  of iron\n  of bronze\nHydrants           39.5\n  of iron', ['table Gate valves | 61.2', 'table of iron', 'table of bronze', 'table Hydrants | 39.5', 'table of iron']],
    ['lines of which few have columns, without figures', 'Larkspur      Decatur\n  of Ohio\nHarrow      Salem\n  of Iowa\n  of Utah', ['paragraph Larkspur Decatur of Ohio Harrow Salem of Iowa of Utah']],
    ['a tagged table of short lines', '<TABLE>\nEastern region\nWestern region\n</TABLE>', ['table Eastern region', 'table Western region']],
    ['a tagged table that holds a paragraph', `<TABLE>\n${LINE}\nnine states.\n</TABLE>`, [`paragraph ${LINE} nine states.`]],
    ['characters by their numbers', 'AT&amp;T &#147;owns&#148; one &#70000; of them.', ['paragraph AT&T “owns” one of them.']],
    ['a numbered part of the Item below a short line', `${LINE}\nnine states\nItem 1(b). Financial Information About Segments`, [`paragraph ${LINE} nine states`, 'heading Item 1(b). Financial Information About Segments']],
    ['a numbered part of the Item in capitals below a long line', `${LINE}\nITEM 1(B). FINANCIAL INFORMATION ABOUT SEGMENTS`, [`paragraph ${LINE}`, 'heading ITEM 1(B). FINANCIAL INFORMATION ABOUT SEGMENTS']],
  ])('gives %s', (_, text, blocks) => {
    expect(outlineOfPlain(text)).toEqual(blocks)
  })

  it('is parted from the heading of the Item right above it', () => {
    const section = extractBusinessSection(`<PAGE>\nFORM 10-K\n\nItem 1. Business\n${`${LINE}\nnine states.\n\n`.repeat(20)}Item 2. Properties\n\nOwned.\n`)

    expect(outline(section).slice(0, 2)).toEqual(['heading Item 1. Business', `paragraph ${LINE} nine states.`])
  })

  it('is joined where an empty line follows every line', () => {
    const lines = ['The company makes gate valves and hydrants', 'for utilities, which lay them in streets', 'and in fields, mostly before the winter,', 'and which pay when they are laid. Parts', 'are a third of revenue. They are sold by', 'forty dealers and by a sales force of', 'its own.']
    const body = [1, 2, 3, 4].map(() => lines.join('\n\n')).join('\n\n\n\n')

    const section = extractBusinessSection(`<PAGE>\nFORM 10-K\n\nItem 1. Business\n\n\n${body}\n\n\nItem 2. Properties\n\nOwned.\n`)

    expect(outline(section)).toEqual(['heading Item 1. Business', ...[1, 2, 3, 4].map(() => `paragraph ${lines.join(' ')}`)])
  })
})
