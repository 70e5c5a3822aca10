import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

const BUSINESS = 'Item 1. Business\n\nCorvane Pump Works makes pumps for 400 dairies in Ohio. We sell our pumps through 30 dealers.\n\n'

const sentencesOf = (debris: string): string[] => summarizeBusinessModel(`${BUSINESS}${debris}\n`).sentences.map(({ text }) => text)

describe('what may stand in a summary', () => {
  it.each([
    ['a row of a chart', 'We sell farm products — Credit lines for pumps and customers — Revenue from leases of pumps — Service contracts.'],
    ['an item without a main verb', 'Services that sort and constantly rank pump sales of customers.'],
    ['an item that opens with a participle', 'Growing revenue by using our dealers and partners to reach new customers for pumps.'],
    ['a pointer', 'See Note 4, which shows the revenue and customers of our pumps, for further detail.'],
    ['a pointer behind its purpose', 'For a description of our pump revenue and customers, see the notes that we file for dealers.'],
  ])('is not %s', (_, debris) => {
    const sentences = sentencesOf(debris)

    expect(sentences).not.toContain(debris)
    expect(sentences.length).toBeGreaterThan(0)
  })

  it('is a sentence with an insertion between dashes', () => {
    const sentence = 'Our pumps — small, light and quiet — are sold to 300 customers in Ohio — mostly dairies.'

    const sentences = sentencesOf(sentence)

    expect(sentences).toContain(sentence)
  })
})
