import { describe, expect, it } from 'vitest'
import { stem } from '../../src/language/stem.ts'

describe('stem', () => {
  it.each([['leases', 'leas'], ['distributors', 'distributor'], ['customers', 'custom']])('cuts %s to %s', (word, stemmed) => {
    expect(stem(word)).toBe(stemmed)
  })

  it('leaves what is too long for a word as it is', () => {
    const long = `${'x'.repeat(40)}ing`

    expect(stem(long)).toBe(long)
  })

  it('stays the same through more words than it keeps', () => {
    for (let word = 0; word < 70_000; word++) stem(`word${word}ing`)

    expect([stem('leases'), stem('word1ing')]).toEqual(['leas', 'word1'])
  })
})
