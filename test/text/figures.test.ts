import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

/** Enough sentences about the company that a summary of 130 tokens has no need of the one under test. */
const PARAGRAPHS = [
  'Tolland Bearing Corporation makes ball and roller bearings for wind turbines, farm machinery and machine tools at plants in Connecticut and Slovakia.',
  'Net sales were $264.8 million in fiscal 2011, of which bearings for wind turbines brought 44%, farm machinery 31% and machine tools 25%.',
  'We sell directly to approximately 190 manufacturers through 37 sales engineers and, for repair, through 520 industrial distributors, which accounted for 28% of net sales in fiscal 2011.',
  'Vestergaard Wind, our largest customer, accounted for 18% of net sales in fiscal 2011.',
  'Outside the United States we had net sales of $121.3 million in fiscal 2011, mostly in Denmark, Germany and China.',
  'We have $90.0 million of term loans due in 2015 and a revolving credit facility of $50.0 million, which was not used at the end of fiscal 2011.',
]

const summaryWith = (sentence: string, at: number, maxTokens = 130): string => {
  const paragraphs = [...PARAGRAPHS.slice(0, at), sentence, ...PARAGRAPHS.slice(at)]
  return summarizeBusinessModel(`Item 1. Business\n\n${paragraphs.join('\n\n')}\n`, { maxTokens }).text
}

describe('figures that are not those of the company this year', () => {
  it.each([
    ['of a competitor', 'The largest of our competitors, Brandt & Sohn AG, had sales of $4.1 billion in 2011 and sells through 3,000 distributors in 80 countries.', 'Brandt'],
    ['of the industry', 'According to the Bearing Institute, the world market for bearings was $62.0 billion in 2011 and is expected to grow by 6% a year until 2016.', '$62.0 billion'],
    ['of an earlier employer of an officer', 'Mr. Tolland was earlier president of a maker of gears with sales of $1.2 billion and 4,000 customers.', '$1.2 billion'],
    ['of regulation', 'Under the Dodd-Frank Act, an issuer must disclose the use of certain minerals from 2013 and may be fined up to $1.1 million for false reports.', '$1.1 million'],
  ])('give way: %s', (_whose, sentence, mark) => {
    const summaries = [2, 4].map(at => summaryWith(sentence, at))

    expect(summaries.filter(summary => summary.includes(mark))).toEqual([])
  })

  it('of other years give way to the twin of this year', () => {
    const stale = 'Bearings for medical scanners accounted for 9% of net sales in fiscal 2009.'
    const current = 'Bearings for medical scanners accounted for 12% of net sales in fiscal 2011.'
    const source = `Item 1. Business\n\n${PARAGRAPHS.slice(0, 2).join('\n\n')}\n\n${stale} We entered that market in 2006. ${current}\n\n${PARAGRAPHS.slice(2).join('\n\n')}\n`

    const { text } = summarizeBusinessModel(source, { maxTokens: 250 })

    expect(text).toContain('12% of net sales in fiscal 2011')
    expect(text).not.toContain('9% of net sales in fiscal 2009')
  })

  it('that stand twice are told once', () => {
    const again = 'In fiscal 2011, Vestergaard Wind, a maker of wind turbines, accounted for 18% of our net sales.'

    const summary = summaryWith(again, 6, 512)

    expect(summary.split('18%')).toHaveLength(2)
  })

  it('next to a word that leans on what was left out do not stand alone', () => {
    const leaning = 'These accounted for 17% of net sales in fiscal 2011.'
    const source = `Item 1. Business\n\n${PARAGRAPHS.slice(0, 3).join('\n\n')}\n\nA third group of parts, on which the notes to our consolidated financial statements give further detail that the reader may wish to consult there, consists of seals, rings and cages. ${leaning}\n\n${PARAGRAPHS.slice(3).join('\n\n')}\n`

    const { sentences } = summarizeBusinessModel(source, { maxTokens: 200 })

    const at = sentences.findIndex(({ text }) => text.startsWith('These accounted'))
    expect(at === -1 || sentences[at - 1]?.text.includes('seals, rings and cages')).toBe(true)
  })
})
