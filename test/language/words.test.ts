import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/language/words.ts'

const lowerOf = (text: string): string[] => wordsOf(text).map(({ lower }) => lower)

describe('wordsOf', () => {
  it.each([
    ['We sell U.S.-made pumps.', ['we', 'sell', 'u.s.-made', 'pumps']],
    ['AT&T’s dealers’ $14.5 million', ['at&t’s', 'dealers', '$14.5', 'million']],
    ['a $ sign, and one at the end: $', ['a', 'sign', 'and', 'one', 'at', 'the', 'end']],
    ['Übersee-Handel, İzmir', ['übersee-handel', 'i̇zmir']],
    ['𝐀cme sells 😀 pumps', ['𝐀cme', 'sells', 'pumps']],
    ['pumps😀 and A𝐀', ['pumps', 'and', 'a𝐀']],
    ['$𝐀 and €𝟗', ['$𝐀', 'and', '€𝟗']],
  ])('reads %j as %j', (text, words) => {
    expect(lowerOf(text)).toEqual(words)
  })

  it('says where each stands', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', '9', '’', '.', '-', '&', '$', ' ', '𝐀', '😀') }), text => {
      for (const { lower, start, end } of wordsOf(text)) expect(text.slice(start, end).toLowerCase()).toBe(lower)
    }))
  })
})
