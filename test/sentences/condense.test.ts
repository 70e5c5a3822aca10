import { describe, expect, it } from 'vitest'
import { condense } from '../../src/sentences/condense.ts'

/** What is kept around the places where "|" stands, and where it starts in the text and in what is kept. */
const condensed = (marked: string) => {
  const pieces = marked.split('|')
  const marks = pieces.slice(0, -1).map((_, n) => pieces.slice(0, n + 1).join('').length)
  return condense(pieces.join(''), marks)
}

describe('a text without what stands far from the marks', () => {
  it('keeps whole words at the start, around the mark and at the end', () => {
    const { text } = condensed('The mill grinds oats in the morning, rye at noon and corn at night, which the farms of the valley bring, and sells it to the bakers of the town|. They pay in cash on the first day of the month and in kind on all of the other days of the same month, which the owner likes.')

    expect(text).toBe('The mill grinds oats in the morning, sells it to the bakers of the town. They pay in cash on the first day same month, which the owner likes.')
  })

  it('tells where each piece comes from', () => {
    const marked = 'The mill grinds oats in the morning, rye at noon and corn at night, which the farms of the valley bring, and sells it to the bakers of the town|. They pay in cash on the first day of the month and in kind on all of the other days of the same month, which the owner likes.'

    const { text, pieces } = condensed(marked)

    expect(pieces).toEqual([{ at: 0, start: 0 }, { at: 37, start: 109 }, { at: 107, start: 236 }])
    expect(pieces.map(({ at }) => text.slice(at, at + 5))).toEqual(['The m', 'sells', 'same '])
    expect(pieces.map(({ start }) => marked.replace('|', '').slice(start, start + 5))).toEqual(['The m', 'sells', 'same '])
  })

  it('is the whole of a short one', () => {
    expect(condensed('We sell pumps|. They last.')).toEqual({ text: 'We sell pumps. They last.', pieces: [{ at: 0, start: 0 }] })
    expect(condensed('')).toEqual({ text: '', pieces: [] })
  })

  it('says nothing twice where marks stand close together, and puts nothing between', () => {
    const { text, pieces } = condensed('The mill grinds oats in the morning, rye at noon and corn at night, which the farms of the valley bring, and it sells to Elster Inc|. of Ohio, to Corvid Corp|. of Maine and to nobody else, whatever the others in that part of the country may offer it for the corn.')

    expect(text).toBe('The mill grinds oats in the morning, bring, and it sells to Elster Inc. of Ohio, to Corvid Corp. of Maine and to nobody else, country may offer it for the corn.')
    expect(pieces).toEqual([{ at: 0, start: 0 }, { at: 37, start: 98 }, { at: 105, start: 166 }, { at: 126, start: 227 }])
  })

  it('cuts into words where they have no end', () => {
    const { text, pieces } = condensed('x'.repeat(300))

    expect(text).toBe(`${'x'.repeat(36)} ${'x'.repeat(36)}`)
    expect(pieces).toEqual([{ at: 0, start: 0 }, { at: 37, start: 264 }])
  })

  it('blanks what is too long for a word, but for its ends', () => {
    const start = `${'a'.repeat(36)} `
    const end = ` We sell pumps, and the pumps last long.`

    const long = condensed(`${'a'.repeat(100)}${'b'.repeat(36)}|.${'c'.repeat(12)}${end}`)
    const short = condensed(`${'a'.repeat(100)}${'b'.repeat(36)}|.${'c'.repeat(11)}${end}`)

    expect(long.text).toBe(`${start}bb${' '.repeat(45)}cc${end}`)
    expect(short.text).toBe(`${start}${'b'.repeat(36)}.${'c'.repeat(11)}${end}`)
  })

  it('keeps the words before one that is too long', () => {
    const { text } = condensed(`${'a'.repeat(100)} We sell ${'b'.repeat(20)}|.${'c'.repeat(100)}`)

    expect(text).toBe(`${'a'.repeat(36)} We sell bb${' '.repeat(52)}cc ${'c'.repeat(36)}`)
  })
})
