import { describe, expect, it } from 'vitest'
import { shortlist } from '../../src/candidates/shortlist.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
const everySentence = (): boolean => true
/** The first is worth most. */
const falling = (count: number): number[] => upTo(count).map(i => count - i)
const ofOneFacet = (count: number): number[][] => upTo(count).map(() => [1, 0])

describe('the shortlist', () => {
  it('holds as many of the best as the budget could hold if each took eight tokens', () => {
    const worths = falling(300)

    const { sentences } = shortlist(worths, ofOneFacet(300), everySentence, 512)

    expect(sentences).toEqual(upTo(64))
  })

  it.each([[100, 50], [4096, 150]])('holds, for a budget of %i tokens, %i sentences', (maxTokens, count) => {
    const { sentences } = shortlist(falling(300), ofOneFacet(300), everySentence, maxTokens)

    expect(sentences).toHaveLength(count)
  })

  it('passes over what may not stand in a summary and what is worth nothing', () => {
    const worths = [3, 0, 5, 4]

    const { sentences } = shortlist(worths, ofOneFacet(4), i => i !== 2, 512)

    expect(sentences).toEqual([0, 3])
  })

  it('holds the six best for each facet, wherever they stand by worth', () => {
    const shares = upTo(100).map(i => (i < 90 ? [1, 0] : [0, 1]))

    const { sentences, best } = shortlist(falling(100), shares, everySentence, 512)

    expect(sentences).toEqual([...upTo(64), 90, 91, 92, 93, 94, 95])
    expect([...best].sort((a, b) => a - b)).toEqual([...upTo(32), 90, 91, 92, 93, 94, 95])
  })

  it('asks of no more sentences than it needs whether they may stand in a summary', () => {
    const asked = new Set<number>()

    shortlist(falling(300), ofOneFacet(300), i => asked.add(i).has(i), 512)

    expect([...asked]).toEqual(upTo(64))
  })
})
