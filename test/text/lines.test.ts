import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/index.ts'
import { orwell, sentencesAround, summaryAround, wrap } from './orwell.ts'

describe('a sentence stays whole when it is broken', () => {
  it.each([
    ['by a line end before a figure', 'Sales to yards that repair ferries have grown in each of the last six years, and our output of such coatings in\n2019 was approximately 14 million liters.', 'Sales to yards that repair ferries have grown in each of the last six years, and our output of such coatings in 2019 was approximately 14 million liters.'],
    ['by a line end before a small letter', 'The plant in Gdynia is operated by a separate\nsubsidiary that also ships resin to our plant in Mobile.', 'The plant in Gdynia is operated by a separate subsidiary that also ships resin to our plant in Mobile.'],
    ['by a line end before a name', 'The yards of the west coast, which once bought from our competitors, buy our epoxy primers from the\nSeattle warehouse, which ships them within a day.', 'The yards of the west coast, which once bought from our competitors, buy our epoxy primers from the Seattle warehouse, which ships them within a day.'],
    ['at a hyphen', 'Two thirds of our sales are of two-\ncomponent coatings that harden within a day.', 'Two thirds of our sales are of two-component coatings that harden within a day.'],
    ['by a page number', 'We ship from nine warehouses, of which the largest are in Rotterdam and\n\n7\n\nSingapore, on the day on which we are paid.', 'We ship from nine warehouses, of which the largest are in Rotterdam and Singapore, on the day on which we are paid.'],
    ['by a page of the 1990s', 'Most distributors carry our coatings and\n\n                                     - 7 -\n<PAGE>\n\nno others.', 'Most distributors carry our coatings and no others.'],
    ['by "Table of Contents"', 'Resins come from suppliers in Texas and from\n\n7\n\nTable of Contents\n\nour own plant in Gdynia.', 'Resins come from suppliers in Texas and from our own plant in Gdynia.'],
    ['by a page number and a dash', 'We lease coating robots to yards for a fee per\n\n7\n-\n\nsquare meter of hull.', 'We lease coating robots to yards for a fee per square meter of hull.'],
  ])('%s', (_how, piece, sentence) => {
    expect(sentencesAround(piece)).toContain(sentence)
  })

  it('by a running header', () => {
    const header = (page: number): string => `\n\n${page}\n\nOrwell Marine Paint Company 2019 Form 10-K\n\n`
    const piece = `Coatings are mixed in batches of${header(4)}six tons.\n\nEach batch is tested for a week by a${header(5)}chemist on our staff.\n\nTests are repeated on board by the${header(6)}crew of the ship.\n\nResults are sent to our laboratory by${header(7)}satellite every month.`

    const sentences = sentencesAround(piece)

    expect(sentences).toEqual(expect.arrayContaining(['Coatings are mixed in batches of six tons.', 'Each batch is tested for a week by a chemist on our staff.', 'Tests are repeated on board by the crew of the ship.', 'Results are sent to our laboratory by satellite every month.']))
  })

  it.each([56, 72, 80])('by line ends at column %i throughout', width => {
    const paragraphs = [
      'Orwell Marine Paint Company makes coatings that protect ships and bridges from rust and is the fourth largest maker of such coatings in North America.',
      'Net sales were $212,400,000 in fiscal 1994, of which coatings for new ships brought 63%. The Company sells through 74 independent distributors, most of which also carry rope, chain and other supplies for ships.',
      'Dunmore Yards accounted for 14% of net sales in fiscal 1994 and for 11% in fiscal 1993. No other customer accounted for as much as 5% of net sales in either year.',
    ]
    const source = `ITEM 1.  BUSINESS\n\n${paragraphs.map(paragraph => wrap(paragraph, width)).join('\n\n')}\n`

    const sentences = splitSentences(source).map(({ text }) => text)

    expect(sentences).toEqual(paragraphs.flatMap(paragraph => paragraph.match(/[A-Z].*?\.(?= [A-Z]|$)/g) ?? []))
  })
})

describe('page furniture', () => {
  it.each(['7', '- 7 -', '7\n-', 'Table of Contents', 'Index to Financial Statements', 'ITEM 1. BUSINESS (CONTINUED)', '<PAGE>', 'PART I', 'Back to Contents'])('is no sentence: %s', line => {
    const [first, second] = ['Yards order coatings a year ahead.', 'Prices are fixed for the year.']

    const sentences = sentencesAround(`${first}\n\n${line}\n\n${second}`)

    expect(sentences).toEqual(sentencesAround(`${first}\n\n${second}`))
    expect(sentences).toContain(first)
  })

  it.each(['Table of Contents', 'Index to Financial Statements'])('glued to a sentence is cut off: %s', words => {
    const piece = `${words} We own 112 patents on coatings that need no copper and license 40 of them to makers of paint for pleasure boats.`

    const summary = summaryAround(piece)

    expect(summary).not.toContain(words)
  })

  it('does not reach the summary', () => {
    const source = orwell('Coatings for bridges are sold to contractors who work for states and cities.\n\n12\n\nTable of Contents\n\nCoatings for platforms are sold with a warranty of 15 years.')

    const summary = summaryAround(source)

    expect(summary).not.toMatch(/Table of Contents|\b12\b/)
  })
})
