import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOfLetters, LetterTable } from '../../src/language/letter-table.ts'

const tableOf = (words: readonly string[], tag = 0) => {
  const table = new LetterTable<{ written: string; tag: number }>()
  for (const written of words) table.add({ written, tag }, hashOfLetters(written, 0, written.length, tag))
  return table
}

/** The word of the table that stands in a text from `from` to `to`. */
const foundIn = (table: ReturnType<typeof tableOf>, text: string, from: number, to: number, tag = 0): string | undefined =>
  table.find(text, from, to, tag, hashOfLetters(text, from, to, tag))?.written

describe('a table of letters', () => {
  it('finds a word where it stands in a text', () => {
    const table = tableOf(['pumps', 'pump', 'valves'])

    expect(foundIn(table, 'We sell pumps.', 8, 13)).toBe('pumps')
    expect(foundIn(table, 'We sell pumps.', 8, 12)).toBe('pump')
  })

  it('does not find what was not added', () => {
    const table = tableOf(['pumps'])

    expect(foundIn(table, 'We sell Pumps.', 8, 13)).toBeUndefined()
  })

  it('tells words apart that are written alike', () => {
    const table = tableOf(['2004'], 5)

    expect(foundIn(table, '2004', 0, 4)).toBeUndefined()
    expect(foundIn(table, '2004', 0, 4, 5)).toBe('2004')
  })

  it('tells words apart that have the same hash', () => {
    const table = new LetterTable<{ written: string; tag: number }>()

    table.add({ written: 'pumps', tag: 0 }, 7)
    table.add({ written: 'valves', tag: 0 }, 7)

    expect(table.find('valves', 0, 6, 0, 7)?.written).toBe('valves')
    expect(table.find('dies', 0, 4, 0, 7)).toBeUndefined()
  })

  it('finds every word however many there are', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 2500, maxLength: 3000 }), words => {
      const table = tableOf(words)

      expect(words.filter(word => foundIn(table, `“${word}”`, 1, word.length + 1) !== word)).toEqual([])
    }), { numRuns: 3 })
  })
})
