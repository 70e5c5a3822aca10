import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Wording } from '../../src/language/wording.ts'
import { WordSet } from '../../src/language/word-set.ts'
import { wordsOf } from '../../src/language/words.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'B', '4', '$', '.', '-', '’', "'", ',', ' ', '(', '𝐀', 'İ'), maxLength: 40 })

describe('a wording', () => {
  it('hands its words on to a part as if they were looked for anew', () => {
    fc.assert(fc.property(text, fc.nat(45), fc.nat(45), (whole, start, length) => {
      const part = new Wording(whole).part(start, start + length)

      expect(part.text).toBe(whole.slice(start, start + length))
      expect(part.words).toEqual(wordsOf(part.text))
    }))
  })

  it('is as long in lower case as it is', () => {
    fc.assert(fc.property(text, whole => {
      expect(new Wording(whole).lower).toHaveLength(whole.length)
    }))
  })

  it('has the first finite verb of its lists, and none where they know none', () => {
    expect(new Wording('We also sell pumps, which farms buy.').verb?.lower).toBe('sell')
    expect(new Wording('Makers of pumps.').verb).toBeUndefined()
  })

  it('holds one of several words in lower case, not a part of one', () => {
    const wording = new Wording('Except in winter, we sell pumps.')

    expect(wording.holdsAny(new WordSet(['unless', 'except']))).toBe(true)
    expect(wording.holdsAny(new WordSet(['pump', 'Except']))).toBe(false)
  })

  it('asks a function once, each for itself', () => {
    let asked = 0
    const length = (text: string): number => {
      asked++
      return text.length
    }
    const wording = new Wording('We sell pumps.')

    const answers = [wording.once(length), wording.once(text => text.slice(0, 2)), wording.once(length)]

    expect(answers).toEqual([14, 'We', 14])
    expect(asked).toBe(1)
  })
})
