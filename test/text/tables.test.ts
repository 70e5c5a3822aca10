import { describe, expect, it } from 'vitest'
import { debrisOf } from '../../bench/eval/debris.ts'
import { orwell, summaryAround } from './orwell.ts'
import { summarizeBusinessModel } from '../../src/index.ts'

const FACT = 'Coatings for ferries accounted for 17% of net sales in fiscal 2019, against 15% in fiscal 2018.'

const tables: readonly (readonly [string, string])[] = [
  ['flattened to one line', '2019 2018 -------- -------- (In thousands) Hull coatings............. $101,952 $ 97,410 Tank linings.............. 46,728 44,003 Other..................... 63,720 60,118 -------- -------- Total..................... $212,400 $201,531 ======== ========'],
  ['with one row a line', 'Hull coatings $ 101,952 $ 97,410 $ 92,118\nTank linings 46,728 44,003 41,870\nOther 63,720 60,118 58,204\nTotal $ 212,400 $ 201,531 $ 192,192'],
  ['with one cell a line', 'Fiscal Year\n2019\n2018\n(in thousands)\nHull coatings\n$\n101,952\n$\n97,410\nTank linings\n46,728\n44,003\nOther\n63,720\n60,118\nTotal\n$\n212,400\n$\n201,531'],
  ['drawn with bars', '| Product | 2019 | 2018 |\n|---|---|---|\n| Hull coatings | 101,952 | 97,410 |\n| Tank linings | 46,728 | 44,003 |'],
]

describe.each(tables)('a table %s', (_form, table) => {
  const piece = `The following table sets forth our net sales by product for the last two fiscal years:\n\n${table}\n\n(1) Includes sales of Marlow Coatings from March 3, 2018.\n\n${FACT}`

  it('leaves no row, footnote or introduction in the summary', () => {
    const summary = summaryAround(piece)

    expect(summary).not.toMatch(/101,952|97,410|44,003|following table|Includes sales of Marlow/)
  })

  it('does not swallow the sentence below it', () => {
    expect(summaryAround(piece)).toContain('17% of net sales')
  })

  it('leaves no debris', () => {
    const { sentences } = summarizeBusinessModel(orwell(piece))

    expect(sentences.flatMap(({ text }) => debrisOf(text).map(kind => `${kind}: ${text}`))).toEqual([])
  })
})

describe('a text of tables alone', () => {
  it('gives a warning and no rows', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `Product ${i + 1}.............. $ ${1000 + i} $ ${900 + i} $ ${800 + i}`).join('\n')

    const { text, warnings } = summarizeBusinessModel(`Item 1. Business\n\n${rows}\n`)

    expect(text).toBe('')
    expect(warnings.length).toBeGreaterThan(0)
  })
})
