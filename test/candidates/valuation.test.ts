import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuationFor } from '../../src/candidates/valuation.ts'
import { FACETS } from '../../src/types.ts'

const score = (worth: number, evidence: readonly number[]) => ({ worth, evidence })
const evidence = (length: number): fc.Arbitrary<number[]> => fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: length, maxLength: length })
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('the value of a score', () => {
  it('is its worth where all facets count', () => {
    fc.assert(fc.property(evidence(5), fc.double({ min: 0, max: 3, noNaN: true }), (sureties, worth) => {
      expect(valuationFor(FACETS, [1, 1, 1, 1, 1]).worthOf(score(worth, sureties))).toBeCloseTo(worth, 9)
    }))
  })

  it('loses what falls to facets that do not count', () => {
    const { worthOf, sharesOf } = valuationFor(FACETS, [1, 0, 0, 0, 0])
    const ofRevenue = score(1, [0.9, 0, 0, 0, 0])
    const ofCustomers = score(1, [0, 0.9, 0, 0, 0])
    const ofBoth = score(1, [0.5, 0.5, 0, 0, 0])

    expect(worthOf(ofRevenue)).toBeGreaterThan(0.9)
    expect(worthOf(ofBoth)).toBeCloseTo(0.5, 1)
    expect(worthOf(ofCustomers)).toBeLessThan(0.1)
    expect(sharesOf(ofBoth)).toEqual([1, 0, 0, 0, 0])
  })

  it('does not fall when a facet of one’s own is read as well', () => {
    const built = [0.5, 0.2, 0, 0, 0]

    const without = valuationFor(FACETS, [1, 1, 1, 1, 1]).worthOf(score(1, built))
    const beside = valuationFor([...FACETS, 'regulation'], [1, 1, 1, 1, 1, 1]).worthOf(score(1, [...built, 0.7]))

    expect(beside).toBe(without)
  })

  it('is shared out over the facets that count: shares of 1 in all, or none', () => {
    const facets = [...FACETS, 'regulation']
    const weights = fc.array(fc.constantFrom(0, 1, 2.5), { minLength: 6, maxLength: 6 })

    fc.assert(fc.property(evidence(6), weights, (sureties, asked) => {
      const { sharesOf, worthOf } = valuationFor(facets, asked)

      const shares = sharesOf(score(1, sureties))

      expect(shares.every((share, f) => share >= 0 && (asked[f] !== 0 || share === 0))).toBe(true)
      expect([0, 1]).toContain(Math.round(sum(shares) * 1e9) / 1e9)
      expect(worthOf(score(1, sureties))).toBeLessThanOrEqual(1)
    }))
  })

  it('of a sentence without evidence still falls to some facet', () => {
    const shares = valuationFor(FACETS, [1, 1, 1, 1, 1]).sharesOf(score(1, [0, 0, 0, 0, 0]))

    expect(sum(shares)).toBeCloseTo(1)
  })
})
