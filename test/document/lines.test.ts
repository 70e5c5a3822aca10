import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { kindsOf, MORE_PROSE, PROSE, source } from './kinds.ts'

const textOf = (text: string): string => readDocument(text).blocks[0]?.text ?? ''

describe('cleaning', () => {
  it.each([
    ['no-break and other spaces', 'Cascade\u00a0Tools\u2009and\u3000Dies sells to\u202fshops in nine states.', 'Cascade Tools and Dies sells to shops in nine states.'],
    ['runs of spaces and tabs', 'Cascade Tools   sells \t to shops in  nine states.', 'Cascade Tools sells to shops in nine states.'],
    ['soft hyphens and zero-width characters', 'Cas\u00adcade To\u200bols\ufeff sells to shops in nine\u2060 states.', 'Cascade Tools sells to shops in nine states.'],
    ['control characters inside a name', 'Casc\u0001ade To\u0085ols\u0000 sells to shops in nine states.', 'Cascade Tools sells to shops in nine states.'],
    ['hyphens with a space', 'Cascade Tools makes cost- effective dies on 20- year leases for full- and part-time shops.', 'Cascade Tools makes cost-effective dies on 20-year leases for full- and part-time shops.'],
    ['marks of direction', '\u200fCascade\u200e Tools sells to \u202dshops\u202c in nine states.', 'Cascade Tools sells to shops in nine states.'],
  ])('cleans %s', (_what, raw, cleaned) => {
    const text = textOf(raw)

    expect(text).toBe(cleaned)
  })

  it.each([['\r\n'], ['\r'], ['\u2028'], ['\f'], ['\v']])('breaks lines at %j', lineBreak => {
    const text = [PROSE, MORE_PROSE].join(lineBreak)

    expect(kindsOf(text)).toEqual([`paragraph: ${PROSE}`, `paragraph: ${MORE_PROSE}`])
  })

  it('reads nothing in nothing', () => {
    const document = readDocument(' \n\u200b\n\t')

    expect(document.blocks).toEqual([])
    expect(document.sentences).toEqual([])
  })
})

describe('hard-wrapped text', () => {
  const first = ['     Orchard Foods, Inc. bottles cider and juice for grocers and makes ready-to-', 'drink teas under license.  It sells through brokers in eleven states and from', 'two depots of its own in the Rhine valley.']
  const second = ['     The Company leases both depots, and its trucks carry about four fifths of', 'what it sells; the rest is fetched by its customers.']
  const joined = [
    'paragraph: Orchard Foods, Inc. bottles cider and juice for grocers and makes ready-to-drink teas under license. It sells through brokers in eleven states and from two depots of its own in the Rhine valley.',
    'paragraph: The Company leases both depots, and its trucks carry about four fifths of what it sells; the rest is fetched by its customers.',
  ]

  it('rejoins paragraphs that blank lines divide, and keeps the hyphen of a compound', () => {
    expect(kindsOf(source(...first, '', ...second))).toEqual(joined)
  })

  it('tells paragraphs by their first line where blank lines are missing', () => {
    expect(kindsOf(source(...first, ...second))).toEqual(joined)
  })

  it('tells paragraphs by a break before a word that would have fitted', () => {
    const flush = [...first, ...second].map(line => line.trim())

    expect(kindsOf(source(...flush))).toEqual(joined)
  })

  it('joins the halves that a page end and a footnote stand between', () => {
    const text = source(
      'The bottlers of the Company prepare and sell finished drinks for the food store',
      'and vending channels, and they accounted for about two fifths of the',
      '',
      '- ---------------------------',
      '{1} Shipments are counted in gallons of syrup that leave the plants of the Company in',
      'the year, whether or not a bottler has paid for them when the year ends.',
      '',
      '                             2',
      '<PAGE>',
      '',
      "Company's shipments in the year.  The Company holds a third of the shares of the",
      'largest of them.')

    const { sentences } = readDocument(text)

    expect(sentences.map(sentence => sentence.text)).toEqual([
      "The bottlers of the Company prepare and sell finished drinks for the food store and vending channels, and they accounted for about two fifths of the Company's shipments in the year.",
      'The Company holds a third of the shares of the largest of them.',
      'Shipments are counted in gallons of syrup that leave the plants of the Company in the year, whether or not a bottler has paid for them when the year ends.',
    ])
  })

  it('reads headings, bullets and enumerations inside a sentence for what they are', () => {
    const text = source(
      'RAW MATERIALS',
      '',
      'The principal raw materials are hops, malt and glass, which the Company buys from',
      'several growers under contracts that (i) fix the price for one season, (ii) let the',
      'brewer of the Company at each of its two plants refuse hops of poor quality and',
      '(iii) end when the grower sells the farm, all of which the growers accept since no',
      'other buyer stands ready to take their whole harvest. The Company also buys:',
      '',
      '   -  labels from two printers in the same town, who deliver them each week;',
      '   -  caps, which are made to its order.')

    expect(kindsOf(text)).toEqual([
      'heading: RAW MATERIALS',
      'paragraph: The principal raw materials are hops, malt and glass, which the Company buys from several growers under contracts that (i) fix the price for one season, (ii) let the brewer of the Company at each of its two plants refuse hops of poor quality and (iii) end when the grower sells the farm, all of which the growers accept since no other buyer stands ready to take their whole harvest. The Company also buys:',
      'item: labels from two printers in the same town, who deliver them each week;',
      'item: caps, which are made to its order.',
    ])
  })

  it('keeps the lines of a note together that are set in under its first', () => {
    const text = source(
      ...first, '', ...second, '',
      '                          1994      1993', '     Cider............  $ 14.2    $ 13.1', '     Juice............    11.9      10.4', '',
      '(1)  The figures of the year before include eleven months of the depot that was', '     Larkfield Cider until the Company bought it.', '', ...second)

    expect(kindsOf(text)).toContain('footnote: The figures of the year before include eleven months of the depot that was Larkfield Cider until the Company bought it.')
  })

  it('leaves a list of short lines alone', () => {
    expect(kindsOf(source('We sell:', 'pumps;', 'valves; and', 'pipes.'))).toEqual(['paragraph: We sell:', 'item: pumps;', 'item: valves; and', 'item: pipes.'])
  })
})
