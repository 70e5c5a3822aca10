import { describe, expect, it } from 'vitest'
import { mergeSentences } from '../../src/sentences/merge-sentences.ts'

/** What becomes of the pieces that "|" parts; "‖" parts them for certain. */
const merged = (marked: string): string[] => {
  const text = marked.replace(/[|‖]/g, '')
  const cuts = new Set<number>()
  let at = 0
  const spans = marked.split(/(?=[|‖])/).map(given => {
    if (given.startsWith('‖')) cuts.add(text.slice(0, at).trimEnd().length)
    const piece = given.replace(/^[|‖]/, '')
    const start = at + (piece.length - piece.trimStart().length)
    at += piece.length
    return { start, end: start + piece.trim().length }
  })
  return mergeSentences(text, spans, cuts).map(({ start, end }) => text.slice(start, end))
}

describe('pieces that are one sentence', () => {
  it.each([
    ['a small letter', 'We sell pumps etc.| in the west.'],
    ['a comma', 'We sell pumps.|, which last.'],
    ['a bracket that closes', 'We sell pumps (new ones.|) and valves.'],
    ['a quotation mark that closes', 'We sell “pumps.|” They last.'],
    ['a sign of percent', 'We sell 40.| % of them.'],
    ['nothing that ends', 'We sell| They last.'],
    ['a colon that ends nothing', 'We sell:| Pumps.'],
    ['a bracket that ends nothing', 'We sell pumps (12)| They last.'],
    ['a number behind the stop that is no mark of a note', 'We sell.123| They last.'],
    ['a letter behind the stop', 'We sell.x| They last.'],
    ['a stop long before the end', 'We sell. They last a long time| Pumps.'],
    ['a mark of a note by itself', 'We sell pumps.| (1)'],
    ['a mark of two figures by itself', 'We sell pumps.| (12)'],
    ['a starred number by itself', 'We sell pumps.| *2.'],
    ['a number before a bracket by itself', 'We sell pumps.| 2.)'],
    ['stars by themselves', 'We sell pumps.| ***'],
    ['a stray stop', 'We sell pumps.| .'],
    ['a quotation that closes soon', 'He said “No.| It is late.” He left.'],
    ['a second quotation that closes soon', 'He said “Yes” and “no.| It is late.” He left.'],
    ['a quotation that opens the sentence', '“No.| It is late.” He left.'],
    ['a quotation that closes before another opens', 'He said “no.| It is late” and not “yes” then.'],
    ['a bracket that closes soon', 'We sell pumps (see Note 4.| Debt) here.'],
    ['a bracket inside one that has closed', 'We sell pumps (see (a) Note.| Debt) here.'],
    ['a bracket that closes before another opens', 'We sell pumps (see Note 4.| Debt) and valves (all new).'],
    ['a bracket that closes behind a stray one', 'We sell) pumps (see Note.| Debt) here.'],
  ])('are joined: %s', (_, marked) => {
    expect(merged(marked)).toEqual([marked.replace('|', '')])
  })

  it.each([
    'We sell pumps.| They last.', 'We sell pumps!| They last.', 'Do we sell?| They last.', 'We sell…| They last.', 'We sell “pumps.”| They last.', 'We sell (pumps.)| They last.', 'We sell pumps.*| They last.',
    'We sell pumps.(1)| They last.', 'We sell pumps. (12)| They last.', 'We sell pumps.12| They last.', 'We sell pumps. 3)| They last.',
    'We sell pumps.| iPhones last.', 'We sell pumps.| adRise lasts.', 'We sell pumps.| Zinc lasts.', 'We sell pumps.| Arden lasts.', 'We sell pumps.| 12.', 'We sell pumps.| 1990s', 'We sell pumps.| A.', 'We sell pumps.| “A.”', 'We sell pumps.| “They last.”',
    'He said “no”.| It is late.” He left.', 'He said “no.| “It is late.” He left.', 'He said no.| It is late.” He left.', 'He said “no.| It is late.', 'He said “no.| It is “late” now.',
    'We sell (pumps).| They last) here.', 'We sell pumps.| They last) here.', 'We sell (pumps.| They (all) last) here.', 'We sell (pumps.| They last here.',
  ])('stay apart where they are two: %s', marked => {
    expect(merged(marked)).toEqual(marked.split('| '))
  })

  it('are not joined across an end that is certain', () => {
    expect(merged('We sell pumps.‖ in the west.')).toEqual(['We sell pumps.', 'in the west.'])
    expect(merged('He said “No.‖ It is late.” He left.')).toEqual(['He said “No.', 'It is late.” He left.'])
  })

  it('are looked for near by only', () => {
    const far = 'of the mill and of the men who built it in the years before the war '.repeat(4)

    expect(merged(`He said “no.| It is a tale ${far}.”`)).toHaveLength(2)
    expect(merged(`He said “no ${far}.| It is late.”`)).toHaveLength(2)
    expect(merged(`We sell (pumps.| They last ${far}).`)).toHaveLength(2)
    expect(merged(`We sell (pumps ${far}.| They last).`)).toHaveLength(2)
  })

  it('can be more than two', () => {
    expect(merged('We sell| pumps| to farms.| They last.')).toEqual(['We sell pumps to farms.', 'They last.'])
  })
})

describe('the mark of a note that hangs on a sentence', () => {
  it.each([
    ['We rose.|(1) They fell.', ['We rose.(1)', 'They fell.']],
    ['We rose.|[2] They fell.', ['We rose.[2]', 'They fell.']],
    ['We rose.|{12} They fell.', ['We rose.{12}', 'They fell.']],
    ['We rose.|(1)', ['We rose.(1)']],
    ['We rose.|(1)| They fell.', ['We rose.(1)', 'They fell.']],
    ['We rose.‖(1)', ['We rose.(1)']],
    ['We rose.|A(1) fell.', ['We rose.', 'A(1) fell.']],
    ['We rose.|(123) They fell.', ['We rose.', '(123) They fell.']],
    ['We rose.|(1)They fell.', ['We rose.', '(1)They fell.']],
    ['We rose.| (1) They fell.', ['We rose.', '(1) They fell.']],
    ['We rose.|They (1) fell.', ['We rose.', 'They (1) fell.']],
  ])('goes with it: %s', (marked, sentences) => {
    expect(merged(marked)).toEqual(sentences)
  })
})
