import { describe, expect, it } from 'vitest'
import { compileLexicons } from '../../src/lexicon/compile.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { worthModel, type WorthWeights } from '../../src/score/model.ts'

const PENSIONS = parseLexicon({
  facet: 'pensions',
  themes: { plan: { terms: ['pension'], weight: 0.8 }, staff: { terms: ['retired staff'], weight: 0.6 } },
  cues: { cost: { sequence: [['plan'], ['#money']], weight: 0.4 } },
})
const NAMES = ['pensions.plan', 'pensions.staff', 'pensions.cost', 'length', 'constructor']

const weightsOf = (features: WorthWeights['features']): number[] =>
  Array.from(worthModel(NAMES, compileLexicons([PENSIONS], {}), { intercept: 0.5, features, ngrams: {} }).weights)

describe('the model of worth', () => {
  it('gives a theme or cue that it was not fitted for a quarter of the lexicon’s weight', () => {
    expect(weightsOf({})).toEqual([0.2, 0.15, 0.1, 0, 0])
  })

  it('gives the fitted weight where there is one, be it nothing', () => {
    expect(weightsOf({ 'pensions.plan': 3, 'pensions.staff': 0, 'length': -1 })).toEqual([3, 0, 0.1, -1, 0])
  })

  it('is made once for the same weights and lexicons, and anew for others', () => {
    const compiled = compileLexicons([PENSIONS], {})
    const weights = { intercept: 0.5, features: {}, ngrams: { 'oat mill': 2 } }

    const model = worthModel(NAMES, compiled, weights)

    expect(worthModel(NAMES, compiled, weights)).toBe(model)
    expect(worthModel(NAMES, compiled, { ...weights, intercept: 1 }).intercept).toBe(1)
    expect(worthModel(NAMES, compileLexicons([PENSIONS], {}), weights).ngrams).toBe(model.ngrams)
  })
})
