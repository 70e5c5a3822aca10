import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordSet } from '../../src/language/word-set.ts'

describe('a set of words', () => {
  it('holds what a plain set of them holds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’', '𝐀'), maxLength: 40 })

    fc.assert(fc.property(fc.array(word), fc.array(word), (words, others) => {
      const set = new WordSet(words)

      for (const each of [...words, ...others]) expect(set.has(each)).toBe(new Set(words).has(each))
    }))
  })

  it.each(['pumps', 'bump', 'pimp'])('does not hold a word of another length, beginning or inside: %s', word => {
    expect(new WordSet(['pump']).has(word)).toBe(false)
  })
})
