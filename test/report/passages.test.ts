import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OptionError } from '../../src/index.ts'
import { marksOf, passagesOf } from '../../src/report/passages.ts'
import type { Span, SummarySentence } from '../../src/types.ts'

const sentence = (...spans: readonly Span[]): SummarySentence => ({ text: 'x', facet: 'revenue', scores: {}, spans })

const span = (start: number, end: number): Span => ({ start, end })

/** `text|sentences that cover it|cut` of each passage. */
const told = (source: string, ...sentences: readonly SummarySentence[]): string[] =>
  passagesOf(source, marksOf(source, sentences)).map(({ start, end, marks, cut }) =>
    `${source.slice(start, end)}|${marks.map(mark => mark.sentence).join()}${cut ? '|cut' : ''}`)

describe('passages', () => {
  test('stand apart where a sentence starts and ends', () => {
    expect(told('abcdef', sentence(span(1, 3)), sentence(span(4, 6)))).toEqual(['a|', 'bc|0', 'd|', 'ef|1'])
  })

  test('follow the source where the sentences of the summary do not', () => {
    expect(told('abcdef', sentence(span(4, 6)), sentence(span(0, 2)))).toEqual(['ab|1', 'cd|', 'ef|0'])
  })

  test('know every sentence that shares them', () => {
    expect(told('abcdef', sentence(span(0, 4)), sentence(span(2, 6)), sentence(span(2, 4)))).toEqual(['ab|0', 'cd|0,1,2', 'ef|1'])
  })

  test('tell what was cut out of a sentence from what stands around it', () => {
    expect(told('sells (new) cars now', sentence(span(0, 6), span(12, 16)))).toEqual(['sells |0', '(new) ||cut', 'cars|0', ' now|'])
  })

  test('call neither white space nor a long stretch between two slices a cut', () => {
    expect(told('ab  cd', sentence(span(0, 2), span(4, 6)))).toEqual(['ab|0', '  |', 'cd|0'])
    expect(told(`a${'-'.repeat(500)}b`, sentence(span(0, 1), span(501, 502)))[1]).toMatch(/^-+\|$/)
  })

  test('keep an emoji and a line end whole', () => {
    expect(told('a😀b', sentence(span(2, 3)))).toEqual(['a|', '😀|0', 'b|'])
    expect(told('a\r\nb', sentence(span(0, 2)))).toEqual(['a\r\n|0', 'b|'])
  })

  test('leave empty slices out', () => {
    expect(told('ab', sentence(span(1, 1)))).toEqual(['ab|'])
    expect(told('', sentence())).toEqual([])
  })

  test('give back any source whole, each mark exactly where it was', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))), { maxLength: 5 })
    fc.assert(fc.property(fc.array(spans, { maxLength: 6 }), chosen => {
      const source = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN'

      const passages = passagesOf(source, marksOf(source, chosen.map(each => sentence(...each))))

      expect(passages.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
      for (const [index, each] of chosen.entries()) {
        for (const [at] of [...source].entries()) {
          const covered = passages.some(passage => passage.start <= at && at < passage.end && passage.marks.some(mark => mark.sentence === index))
          expect(covered).toBe(each.some(({ start, end }) => start <= at && at < end))
        }
      }
    }))
  })
})

test('a source that the summary was not made from is refused in words', () => {
  const act = () => marksOf('short', [sentence(span(2, 90))])

  expect(act).toThrow(OptionError)
  expect(act).toThrow('Sentence 1 of the summary comes from 2 to 90 of a source, but the source given has 5 UTF-16 code units.')
})
