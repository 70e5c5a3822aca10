import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate, StemVector } from '../../src/select/model.ts'
import { SELECTION } from '../../src/select/model.ts'
import { selector } from '../../src/select/select.ts'
import { vectorOf } from './vector.ts'

/** A candidate that states sentence `i`, is worth 1, speaks of the first of two facets only, and takes ten tokens. */
const candidate = (i: number, change: Partial<Candidate> = {}): Candidate => ({
  states: [i], needs: undefined, worths: [1], shares: [1, 0], evidence: [0.8, 0], sizes: [10], vector: vectorOf([[i, 1]]), figures: new Set(), ...change,
})
const second = { shares: [0, 1], evidence: [0, 0.8] }

const sizeOf = ({ sizes }: Candidate): number => sizes.reduce((sum, size) => sum + size, 0)

const chosenFrom = (candidates: readonly Candidate[], budget = 1000, { weights = [1, 1], opening = [] }: { readonly weights?: readonly number[]; readonly opening?: readonly number[] } = {}): number[] => {
  const fits = (chosen: readonly number[], next: number): boolean =>
    [...chosen, next].reduce((sum, i) => sum + sizeOf(candidates[i] as Candidate), 0) <= budget
  return selector(candidates, weights)(opening, fits)
}

describe('selection', () => {
  it('of nothing is nothing', () => {
    expect(chosenFrom([])).toEqual([])
  })

  it('takes the worthiest first', () => {
    const candidates = [candidate(0, { worths: [0.6] }), candidate(1, { worths: [1.2] }), candidate(2, { worths: [0.9] })]

    expect(chosenFrom(candidates)).toEqual([1, 2, 0])
  })

  it('takes the shorter of two that are worth the same', () => {
    const candidates = [candidate(0, { sizes: [30] }), candidate(1, { sizes: [10] })]

    expect(chosenFrom(candidates, 30)).toEqual([1])
  })

  it('falls to document order where all is the same', () => {
    expect(chosenFrom([candidate(0), candidate(1), candidate(2)], 20)).toEqual([0, 1])
  })

  it('skips what does not fit and goes on', () => {
    const candidates = [candidate(0, { worths: [2], sizes: [25] }), candidate(1, { worths: [5], sizes: [90] }), candidate(2, { worths: [0.9] })]

    expect(chosenFrom(candidates, 40)).toEqual([0, 2])
  })

  it('takes the opening first, whatever it is worth', () => {
    const candidates = [candidate(0, { worths: [2] }), candidate(1, { worths: [0.1] })]

    expect(chosenFrom(candidates, 10, { opening: [1] })).toEqual([1])
  })

  it('goes on where the opening does not fit', () => {
    const candidates = [candidate(0, { sizes: [100] }), candidate(1)]

    expect(chosenFrom(candidates, 20, { opening: [0] })).toEqual([1])
  })

  it('gives each facet that counts one sentence before it gives any a second', () => {
    const candidates = [candidate(0, { worths: [2] }), candidate(1, { worths: [1.9] }), candidate(2, { worths: [0.5], ...second })]

    expect(chosenFrom(candidates, 20)).toEqual([0, 2])
  })

  it('gives the facet that counts for more its sentence first', () => {
    const candidates = [candidate(0, { worths: [1.2] }), candidate(1, second)]

    expect(chosenFrom(candidates, 10, { weights: [1, 3] })).toEqual([1])
    expect(chosenFrom(candidates, 10, { weights: [3, 1] })).toEqual([0])
  })

  it('gives no sentence to a facet that does not count', () => {
    const candidates = [candidate(0, { worths: [2] }), candidate(1, { worths: [1.9] }), candidate(2, { worths: [0.5], ...second })]

    expect(chosenFrom(candidates, 20, { weights: [1, 0] })).toEqual([0, 1])
  })

  it('takes no sentence for a facet on scant evidence', () => {
    const scant = { shares: [0, 1], evidence: [0, SELECTION.floorEvidence / 2] }
    const candidates = [candidate(0, { worths: [2] }), candidate(1, { worths: [1.9] }), candidate(2, { worths: [0.5], ...scant })]

    expect(chosenFrom(candidates, 20)).toEqual([0, 1])
  })

  it('takes for a facet what has just enough of its worth and evidence for it, and nothing with less', () => {
    const { floorShare, floorEvidence } = SELECTION
    const third = (share: number, evidence: number): Candidate => candidate(2, { worths: [0.5], shares: [1 - share, share], evidence: [0.8, evidence] })
    const others = [candidate(0, { worths: [2] }), candidate(1, { worths: [1.9] })]

    expect(chosenFrom([...others, third(floorShare, floorEvidence)], 20)).toEqual([0, 2])
    expect(chosenFrom([...others, third(floorShare - 0.01, floorEvidence)], 20)).toEqual([0, 1])
    expect(chosenFrom([...others, third(floorShare, floorEvidence - 0.01)], 20)).toEqual([0, 1])
  })

  it('takes the best for a facet, not the first', () => {
    const candidates = [candidate(0, { worths: [3] }), candidate(1, { worths: [0.8], ...second }), candidate(2, second)]

    expect(chosenFrom(candidates, 20)).toEqual([0, 2])
  })

  it('takes the next best for a facet where the best does not fit, even if it is filler', () => {
    const candidates = [candidate(0, { worths: [2] }), candidate(1, { worths: [1.9] }), candidate(2, { worths: [1.2], sizes: [90], ...second }), candidate(3, { worths: [0.1], ...second })]

    expect(chosenFrom(candidates, 20)).toEqual([0, 3])
  })

  it('gives the first facet its sentence first where both gain the same', () => {
    expect(chosenFrom([candidate(0, second), candidate(1)], 10)).toEqual([1])
  })

  it('takes what is worth something though nothing speaks surely of a facet', () => {
    const scant = { evidence: [0, 0] }

    expect(chosenFrom([candidate(0, scant), candidate(1, { worths: [1.2], ...scant })])).toEqual([1, 0])
  })

  it('takes nothing for a facet that the opening speaks of', () => {
    const candidates = [candidate(0, { worths: [2] }), candidate(1, { worths: [1.9] }), candidate(2, { worths: [0.5], ...second }), candidate(3, { worths: [0.6], ...second })]

    expect(chosenFrom(candidates, 30, { opening: [2] })).toEqual([2, 0, 1])
  })

  it('turns to the other facet as one fills up', () => {
    const first = Array.from({ length: 12 }, (_, i) => candidate(i, { worths: [1] }))
    const rest = [12, 13, 14].map(i => candidate(i, { worths: [0.8], ...second }))

    const chosen = chosenFrom([...first, ...rest], 90)

    expect(chosen.filter(i => i >= 12)).toHaveLength(3)
  })

  it('follows the weights of the facets', () => {
    const candidates = [0, 1, 2, 3, 4, 5].map(i => candidate(i, i % 2 === 0 ? {} : second))

    const firstHeavy = chosenFrom(candidates, 40, { weights: [5, 1] })
    const secondHeavy = chosenFrom(candidates, 40, { weights: [1, 5] })

    expect(firstHeavy.filter(i => i % 2 === 0)).toHaveLength(3)
    expect(secondHeavy.filter(i => i % 2 === 1)).toHaveLength(3)
  })

  /** Half the words of the others, and one of its own. */
  const alike = (i: number): StemVector => vectorOf([[100, 0.6], [i, 0.8]])

  it('prefers what says something new to what shares words with a choice', () => {
    const candidates = [candidate(0, { worths: [1.2], vector: alike(0) }), candidate(1, { worths: [1.02], vector: alike(1) }), candidate(2)]

    expect(chosenFrom(candidates, 20)).toEqual([0, 2])
    expect(chosenFrom(candidates, 30)).toEqual([0, 2, 1])
  })

  it('prefers what says something new to what shares figures with a choice', () => {
    const figures = new Set(['42'])
    const candidates = [candidate(0, { worths: [1.2], figures }), candidate(1, { worths: [1.1], figures }), candidate(2, { figures: new Set(['17']) })]

    expect(chosenFrom(candidates, 20)).toEqual([0, 2])
    expect(chosenFrom(candidates, 30)).toEqual([0, 2, 1])
  })

  it('leaves out an echo, even where there is room', () => {
    const vector = vectorOf([[100, 1]])
    const figures = new Set(['42'])
    const withoutFigures = [candidate(0, { worths: [1.2], vector }), candidate(1, { vector })]
    const withFigures = [candidate(0, { worths: [1.2], vector, figures }), candidate(1, { vector, figures })]

    expect(chosenFrom(withoutFigures)).toEqual([0])
    expect(chosenFrom(withFigures)).toEqual([0])
  })

  it('leaves out a short candidate that a long choice contains, unless it brings a figure', () => {
    const long = candidate(0, { worths: [1.2], vector: vectorOf([[100, 0.5], [101, 0.5], [102, 0.5], [103, 0.5]]) })
    const vector = vectorOf([[100, 0.6], [101, 0.6], [200, 0.5]])

    expect(chosenFrom([long, candidate(1, { vector })])).toEqual([0])
    expect(chosenFrom([long, candidate(1, { vector, figures: new Set(['17']) })])).toEqual([0, 1])
    expect(chosenFrom([long, candidate(1, { vector: vectorOf([[100, 0.6], [200, 0.6], [201, 0.5]]) })])).toEqual([0, 1])
  })

  it.each([
    ['neither with a figure', [], [], SELECTION.echo],
    ['the choice with one', ['42'], [], SELECTION.echo],
    ['the other with one', [], ['42'], SELECTION.echo],
    ['a figure in common', ['42'], ['42'], SELECTION.echoWithFigure],
  ])('draws the line of an echo at a likeness: %s', (_, chosen, others, line) => {
    const first = candidate(0, { worths: [1.2], vector: vectorOf([[100, 1]]), figures: new Set(chosen) })
    const beside = (likeness: number): Candidate => candidate(1, { vector: vectorOf([[100, likeness], [101, Math.sqrt(1 - likeness * likeness)]]), figures: new Set(others) })

    expect(chosenFrom([first, beside(line)])).toEqual([0])
    expect(chosenFrom([first, beside(line - 0.01)])).toEqual([0, 1])
  })

  it('draws the line of what is contained at its share, and only for what has fewer words', () => {
    const long = candidate(0, { worths: [1.2], vector: vectorOf([[100, 0.5], [101, 0.5], [102, 0.5], [103, 0.5]]) })
    const beside = (...weights: readonly (readonly [number, number])[]): number[] => chosenFrom([long, candidate(1, { vector: vectorOf(weights) })])
    const share = SELECTION.contained

    expect(beside([100, share], [200, 1 - share])).toEqual([0])
    expect(beside([100, share - 0.01], [200, 1.01 - share])).toEqual([0, 1])
    expect(beside([100, 0.6], [101, 0.6], [200, 0.37], [201, 0.37])).toEqual([0, 1])
    expect(beside([100, 0.6], [101, 0.6], [200, 0.2], [201, 0.2], [202, 0.2])).toEqual([0, 1])
    expect(beside()).toEqual([0, 1])
  })

  it('leaves out an echo that stands before what was chosen', () => {
    const vector = vectorOf([[100, 1]])
    const figures = new Set(['42'])

    expect(chosenFrom([candidate(0, { vector }), candidate(1, { worths: [1.2], vector })])).toEqual([1])
    expect(chosenFrom([candidate(0, { vector, figures }), candidate(1, { worths: [1.2], vector, figures })])).toEqual([1])
  })

  it('takes the same words with other figures for another fact', () => {
    const vector = vectorOf([[100, 1]])

    expect(chosenFrom([candidate(0, { vector, figures: new Set(['42']) }), candidate(1, { vector, figures: new Set(['17']) })])).toEqual([0, 1])
  })

  it('counts shared words against a candidate, unless both have figures and none in common', () => {
    const vector = vectorOf([[100, 0.8], [101, 0.6]])
    const among = (chosen: readonly string[], own: readonly string[]): number[] => chosenFrom([
      candidate(0, { worths: [1.2], vector, figures: new Set(chosen) }),
      candidate(1, { worths: [1.1], vector: vectorOf([[100, 0.8], [102, 0.6]]), figures: new Set(own) }),
      candidate(2),
    ], 20)

    expect(among(['42'], ['17'])).toEqual([0, 1])
    expect(among(['42'], [])).toEqual([0, 2])
    expect(among([], ['17'])).toEqual([0, 2])
  })

  it('takes one of the candidates that state the same sentence', () => {
    const candidates = [candidate(0, { worths: [1] }), candidate(0, { worths: [1.3], sizes: [12] }), candidate(0, { states: [0, 1], worths: [0.5, 0.5], sizes: [10, 10] })]

    expect(chosenFrom(candidates)).toEqual([1])
  })

  it('takes no pair of which one sentence is stated, whatever the other says', () => {
    const pair = candidate(1, { states: [0, 1], worths: [0.1, 0.8], sizes: [10, 10] })

    expect(chosenFrom([candidate(0, { worths: [1.5] }), pair])).toEqual([0])
    expect(chosenFrom([candidate(5, { worths: [1.5] }), pair])).toEqual([0, 1])
  })

  it('leaves out what leans on a sentence that is not chosen', () => {
    const candidates = [candidate(0, { sizes: [100] }), candidate(1, { needs: 0, worths: [3] }), candidate(2)]

    expect(chosenFrom(candidates, 20)).toEqual([2])
  })

  it('takes what leans on a sentence once that is chosen', () => {
    const candidates = [candidate(0, { worths: [0.8] }), candidate(1, { needs: 0, worths: [3] }), candidate(2)]

    expect(chosenFrom(candidates)).toEqual([2, 0, 1])
  })

  it('leaves out filler, even where there is room', () => {
    const good = [0, 1, 2, 3, 4].map(i => candidate(i))
    const filler = candidate(5, { worths: [SELECTION.fillerShare * 0.9] })
    const enough = candidate(6, { worths: [SELECTION.fillerShare * 1.2] })

    const chosen = chosenFrom([...good, filler, enough])

    expect(chosen).toHaveLength(6)
    expect(chosen).not.toContain(5)
  })

  it('measures filler by the five best alone, and keeps what is on the line', () => {
    const good = [0, 1, 2, 3, 4].map(i => candidate(i))
    const low = [5, 6, 7, 8, 9].map(i => candidate(i, { worths: [SELECTION.fillerShare * 0.9] }))

    expect(chosenFrom([...good, ...low])).toHaveLength(5)
    expect(chosenFrom([...good, candidate(5, { worths: [SELECTION.fillerShare] })])).toHaveLength(6)
  })

  it('takes a worth below nothing for nothing', () => {
    expect(chosenFrom([candidate(0, { worths: [-1] }), candidate(1)])).toEqual([1])
  })

  it('leaves out what is worth nothing', () => {
    expect(chosenFrom([candidate(0, { worths: [0] }), candidate(1, { shares: [0, 0] })])).toEqual([])
  })
})

/** Candidates of up to thirty sentences: alone, shortened, with the sentence before, or leaning on it. */
const candidates = (): fc.Arbitrary<Candidate[]> =>
  fc.array(fc.record({
    sentence: fc.nat({ max: 29 }), pair: fc.boolean(), leans: fc.boolean(), worth: fc.integer({ min: 0, max: 300 }).map(cents => cents / 100), size: fc.integer({ min: 1, max: 60 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }), stem: fc.nat({ max: 5 }), figures: fc.uniqueArray(fc.constantFrom('12', '40', '1999'), { maxLength: 2 }),
  }), { maxLength: 40 }).map(drafts => drafts.sort((a, b) => a.sentence - b.sentence).map(({ sentence, pair, leans, worth, size, share, stem, figures }) => candidate(sentence, {
    states: pair && sentence > 0 ? [sentence - 1, sentence] : [sentence], needs: leans && !pair && sentence > 0 ? sentence - 1 : undefined,
    worths: pair && sentence > 0 ? [worth, worth / 2] : [worth], sizes: pair && sentence > 0 ? [size, size] : [size],
    shares: [share, 1 - share], evidence: [share, 1 - share], vector: vectorOf([[stem, 0.6], [100 + sentence, 0.8]]), figures: new Set(figures),
  })))

describe('any selection', () => {
  it('stays within the budget, leaves nothing out that would fit and pay, and states no sentence twice', () => {
    fc.assert(fc.property(candidates(), fc.integer({ min: 1, max: 400 }), (all, budget) => {
      const chosen = chosenFrom(all, budget)

      const picks = chosen.map(i => all[i] as Candidate)
      const stated = picks.flatMap(({ states }) => states)
      const spent = picks.reduce((sum, pick) => sum + sizeOf(pick), 0)
      const best = Math.max(0, ...all.map(({ worths }) => Math.max(...worths)))
      const missed = all.filter(({ states, needs, worths, sizes }) =>
        worths.every(worth => worth >= best && worth > 0) && spent + sizes.reduce((sum, size) => sum + size, 0) <= budget
        && !states.some(sentence => stated.includes(sentence)) && (needs === undefined || stated.includes(needs)))
      expect(spent).toBeLessThanOrEqual(budget)
      expect(new Set(stated).size).toBe(stated.length)
      expect(missed).toEqual([])
    }))
  })

  it('holds what its sentences lean on, chosen before them', () => {
    fc.assert(fc.property(candidates(), fc.integer({ min: 1, max: 400 }), (all, budget) => {
      const chosen = chosenFrom(all, budget)

      chosen.forEach((index, order) => {
        const { needs } = all[index] as Candidate
        const before = chosen.slice(0, order).flatMap(i => (all[i] as Candidate).states)
        expect(needs === undefined || before.includes(needs)).toBe(true)
      })
    }))
  })

  it('is the same each time', () => {
    fc.assert(fc.property(candidates(), fc.integer({ min: 1, max: 400 }), (all, budget) => {
      expect(chosenFrom(all, budget)).toEqual(chosenFrom(structuredClone(all), budget))
    }))
  })
})
