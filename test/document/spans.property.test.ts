import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { spansOf } from '../../src/document/spans.ts'
import { splitSentences } from '../../src/split-sentences.ts'
import { blockAt } from './kinds.ts'

/** Lines as reports have them, of companies that do not exist. */
const LINES = [
  'Item 1. Business', 'PART I', 'GENERAL', '     Larkfield Paper, Inc. makes linerboard at two mills, which it sells to', 'converters across the northern states.  The mills run all',
  'year; the Company\u2019s', 'Lending Activities - ------------------', 'Competition. We compete with Corvid & Co., Elster Bhd. and others in the U.S. and Canada.',
  '\u2022', '\u2022 pumps;', '\u25cf | Ease of use. Our pumps are easy to use, even by one person.', '--+------------', '(a) valves; and', '1. Open an account 2. Choose a card',
  'We sell: \u2022 loans \u2022 deposits', '12', '- 12 -', '13', 'Table of Contents', 'Table of Contents We also lease pumps to the owners of ships.', '<PAGE>', '<TABLE>', '</TABLE>',
  'Gold Star 54,000 50,200 46,800', 'Softgoods........ 26% Toys....... 9', '2003 2002 2001', '- --------- (1) Includes fees that were not allocated to the segments of the Company in that year, among them those of the merger.',
  '{1} See Note 15.', 'when they ---- are not paid', 'Cas\u00adcade\u00a0To\u200bols\ufeff sells to shops.', 'ready-to-', 'drink teas', 'sales.The rest is sold abroad. Net sales rose.(1) Costs did not.',
  'LARKFIELD 2023 FORM 10-K 7', '', '\t', '\u{1f600} \ud83d lone', '\u201cNo. It is late,\u201d he said (see Note 4. Debt). Mr. A. B. Quill left at 6 p.m. We stayed.',
]

const anyText = fc.string({ unit: 'binary', maxLength: 400 })
const filing = fc.array(fc.constantFrom(...LINES), { maxLength: 40 })
const glue = fc.constantFrom('\n', '\r\n', '\f', ' ', '', '\u2028', '\n\n')
const mutated = fc.tuple(filing, fc.array(glue, { minLength: 40, maxLength: 40 }), fc.nat(4000), fc.array(fc.tuple(fc.nat(4000), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 6 }))
  .map(([lines, glues, length, flips]) => {
    let text = lines.map((line, index) => line + (glues[index] ?? '\n')).join('').slice(0, length)
    for (const [at, character] of flips) if (at < text.length) text = text.slice(0, at) + character + text.slice(at + character.length)
    return text
  })

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()

const joinedSpans = (source: string): { readonly text: string; readonly joined: string }[] => {
  const { blocks, sentences } = readDocument(source)
  return sentences.map(({ block, text, start, end }) => {
    const spans = spansOf(source, blockAt(blocks, block), start, end)
    return { text, joined: collapsed(spans.map(span => source.slice(span.start, span.end)).join('')) }
  })
}

describe.each([['any text', anyText], ['reports with lines dropped, doubled, swapped, glued and cut', mutated]])('%s', (_name, texts) => {
  it('gives every sentence back from its spans', () => {
    fc.assert(fc.property(texts, source => {
      for (const { text, joined } of joinedSpans(source)) expect(joined).toBe(text)
    }))
  })

  it('covers every block with pieces that stand in the source', () => {
    fc.assert(fc.property(texts, source => {
      for (const { text, pieces } of readDocument(source).blocks) {
        const read = pieces.map(({ start, length }) => source.slice(start, start + length).replace(/\s/g, ' ')).join('')
        expect(read).toBe(text)
        expect(pieces.map(piece => piece.at)).toEqual(pieces.map((_piece, index) => pieces.slice(0, index).reduce((at, { length }) => at + length, 0)))
        pieces.reduce((end, { start, length }) => {
          expect(start).toBeGreaterThanOrEqual(end)
          return start + length
        }, 0)
      }
    }))
  })

  it('keeps spans in order, apart and inside the source', () => {
    fc.assert(fc.property(texts, source => {
      const { blocks, sentences } = readDocument(source)
      for (const { block, start, end } of sentences) {
        let last = 0
        for (const span of spansOf(source, blockAt(blocks, block), start, end)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          last = span.end
        }
        expect(last).toBeLessThanOrEqual(source.length)
      }
    }))
  })

  it('never starts or ends a sentence inside a character', () => {
    fc.assert(fc.property(texts, source => {
      for (const { start, end } of splitSentences(source)) {
        for (const at of [start, end]) expect(source.slice(at - 1, at + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/)
      }
    }))
  })

  it('refers only to headings and lead-ins that stand before', () => {
    fc.assert(fc.property(texts, source => {
      const { blocks } = readDocument(source)
      for (const [index, { headings, leadIn, text }] of blocks.entries()) {
        expect(text).not.toBe('')
        expect(leadIn).toBeLessThan(index)
        for (const heading of headings) expect([heading < index, blocks[heading]?.kind]).toEqual([true, 'heading'])
      }
    }))
  })

  it('reads a text alike twice', () => {
    fc.assert(fc.property(texts, texts, (source, other) => {
      const first = readDocument(source)
      readDocument(other)

      expect(readDocument(source)).toEqual(first)
    }))
  })
})
