import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { packVocabulary, rankTable } from '../../src/tokens/packed-vocabulary.ts'

const encoder = new TextEncoder()
const require = createRequire(import.meta.url)

describe('a packed vocabulary', () => {
  it.each(['o200k_base', 'cl100k_base'])('tells the rank of every token of %s', name => {
    const { default: tokens } = require(`gpt-tokenizer/cjs/bpeRanks/${name}`) as { readonly default: readonly (string | readonly number[])[] }
    const { rankOf } = rankTable(packVocabulary(tokens))

    const wrong = tokens.filter((token, rank) => {
      const bytes = typeof token === 'string' ? encoder.encode(token) : Uint8Array.from(token)
      return rankOf(bytes, 0, bytes.length) !== rank
    })

    expect(tokens.length).toBeGreaterThan(100_000)
    expect(wrong).toEqual([])
  })

  it('knows no other tokens', () => {
    const { rankOf, longest } = rankTable(packVocabulary(['a', 'b', 'ab', 'abba', [0xff]]))
    const bytes = encoder.encode('babbab')

    const ranks = [[0, 1], [0, 2], [1, 3], [1, 5], [2, 6], [2, 5]].map(([start, end]) => rankOf(bytes, start as number, end as number))

    expect(ranks).toEqual([1, -1, 2, 3, -1, -1])
    expect(longest).toBe(4)
  })

  it.each([[''], ['a'.repeat(256)]])('takes no token of 0 or of more than 255 bytes', token => {
    expect(() => packVocabulary(['a', token])).toThrow(RangeError)
  })
})
