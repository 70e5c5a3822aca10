import { describe, expect, it } from 'vitest'
import type { Prospects } from '../../src/candidates/shortlist.ts'
import { shortlist } from '../../src/candidates/shortlist.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
/** The first is worth most; all are of one length, speak of the first of two facets, and may stand in a summary. */
const falling = (count: number): Prospects => ({
  worths: upTo(count).map(i => count - i),
  sizes: upTo(count).map(() => 30),
  shares: upTo(count).map(() => [1, 0]),
  usable: () => true,
})

describe('the shortlist', () => {
  it('holds as many of the best as the budget could hold if each took sixteen tokens', () => {
    const { sentences } = shortlist(falling(300), 512)

    expect(sentences).toEqual(upTo(32))
  })

  it.each([[100, 30], [4096, 150]])('holds, for a budget of %i tokens, %i sentences', (maxTokens, count) => {
    const { sentences } = shortlist(falling(300), maxTokens)

    expect(sentences).toHaveLength(count)
  })

  it('prefers what says as much in fewer tokens', () => {
    const sizes = upTo(300).map(i => (i >= 50 && i < 60 ? 10 : 60))

    const { sentences, best } = shortlist({ ...falling(300), sizes }, 512)

    expect(sentences).toEqual([...upTo(22), ...upTo(10).map(i => i + 50)])
    expect([...best]).toEqual(upTo(22))
  })

  it('holds the best by worth alone too, however long, for the sake of their parts', () => {
    const sizes = upTo(300).map(i => (i < 10 ? 3000 : 30))

    const { sentences, best } = shortlist({ ...falling(300), sizes }, 512)

    expect(sentences).toEqual(upTo(42))
    expect([...best]).toEqual(upTo(22))
  })

  it('passes over what may not stand in a summary and what is worth nothing', () => {
    const worths = [3, 0, 5, 4]

    const { sentences } = shortlist({ ...falling(4), worths, usable: i => i !== 2 }, 512)

    expect(sentences).toEqual([0, 3])
  })

  it('takes a sentence without tokens for one of a single token', () => {
    const { sentences } = shortlist({ ...falling(2), sizes: [0, 1] }, 512)

    expect(sentences).toEqual([0, 1])
  })

  it('holds the six best for each facet, wherever they stand by worth, and parts of the three best', () => {
    const shares = upTo(100).map(i => (i < 90 ? [1, 0] : [0, 1]))

    const { sentences, best } = shortlist({ ...falling(100), shares }, 512)

    expect(sentences).toEqual([...upTo(32), 90, 91, 92, 93, 94, 95])
    expect([...best].sort((a, b) => a - b)).toEqual([...upTo(22), 90, 91, 92])
  })

  it('asks of no more sentences than it needs whether they may stand in a summary', () => {
    const asked = new Set<number>()

    shortlist({ ...falling(300), usable: i => asked.add(i).has(i) }, 512)

    expect([...asked]).toEqual(upTo(32))
  })
})
