import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../src/language/shapes.ts'

describe('the shapes of words', () => {
  it('leave none of them out, however long', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), { minLength: 1 }), words => {
      const mayBe = shapesOf(words)

      expect(words.every(mayBe)).toBe(true)
    }))
  })

  it.each(['pumps', 'bump', 'pumped'])('tell a word of another length, beginning or end: %s', word => {
    const mayBe = shapesOf(['pump'])

    expect(mayBe(word)).toBe(false)
  })
})
