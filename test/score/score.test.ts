import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { compileLexicons } from '../../src/lexicon/compile.ts'
import { builtInLexicons } from '../../src/lexicon/facet-lexicons.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import type { WorthWeights } from '../../src/score/model.ts'
import { readForScoring } from '../../src/score/reading.ts'
import { scorerFor } from '../../src/score/score.ts'

const compiled = builtInCompiled()
/** Terms and cues that a fit does not know have weights of their lexicons: here they are known, and worth nothing. */
const NOTHING: WorthWeights = { intercept: 0, features: Object.fromEntries([...compiled.themes, ...compiled.cues].map(({ name }) => [name, 0])), ngrams: {} }

/** The scorer of a source, and its sentences. */
const read = (source: string, weights: Partial<WorthWeights>) => {
  const reading = readForScoring(readDocument(source), compiled)
  return { scorer: scorerFor(reading, compiled, { ...NOTHING, ...weights, features: { ...NOTHING.features, ...weights.features } }), sentences: reading.sentences }
}

/** The worth of each sentence under weights of our own. */
const worths = (source: string, weights: Partial<WorthWeights>): number[] => {
  const { scorer, sentences } = read(source, weights)
  return sentences.map((sentence, i) => scorer.score(i, sentence).worth)
}

/** How surely the first sentence under a heading speaks of a facet. */
const surety = (heading: string, sentence: string, facet: string): number => {
  const { scorer, sentences } = read(`Item 1. Business\n\n${heading}\n\n${sentence}\n`, {})
  return scorer.score(0, sentences[0] as (typeof sentences)[number]).evidence[compiled.facets.indexOf(facet)] as number
}

describe('the worth of a sentence', () => {
  it('adds up the weights of its stems, each once', () => {
    const found = worths('Millers grind oats and the miller mills rye. Bakers bake bread.', { ngrams: { miller: 2, oat: 1, bread: 0.5 } })

    expect(found).toEqual([3, 0.5])
  })

  it('adds up the weights of pairs of neighbours, each once, and of no words that a mark parts', () => {
    const ngrams = { 'oat mill': 4, 'mill oat': 1 }

    expect(worths('Oat mills and oat mills run all year.', { ngrams })).toEqual([4])
    expect(worths('Oat, mills and rye run all year.', { ngrams })).toEqual([0])
    expect(worths('Mills of oats run all year.', { ngrams })).toEqual([0])
    expect(worths('Oat mill oats run all year.', { ngrams })).toEqual([5])
  })

  it('adds what its features are worth to the intercept', () => {
    const features = { 'figures: percent': 2, 'opens: we': 0.25 }

    expect(worths('We sell 40% of our oats. Bakers buy oats. We mill rye.', { intercept: 0.5, features })).toEqual([2.75, 0.5, 0.75])
  })

  it('is never below nothing', () => {
    expect(worths('Bakers buy oats. We mill rye.', { intercept: -1, features: { 'opens: we': 3 } })).toEqual([0, 2])
  })
})

describe('the evidence of a sentence', () => {
  const SENTENCE = 'The oats are sold through distributors.'

  it('is surer under a heading of its facet, and never more than sure', () => {
    const elsewhere = surety('Seasons', SENTENCE, 'distribution')
    const under = surety('Distribution', SENTENCE, 'distribution')

    expect(elsewhere).toBeGreaterThan(0)
    expect(under).toBeCloseTo(Math.min(1, 1.5 * elsewhere), 10)
    expect(surety('Distribution', 'We sell and market oats through independent distributors, dealers, wholesalers, sales representatives and our own direct sales force.', 'distribution')).toBeLessThanOrEqual(1)
  })

  it('grows with each term that speaks of the facet, and stays short of certainty', () => {
    const one = surety('Seasons', 'The oats go to distributors.', 'distribution')
    const other = surety('Seasons', 'The oats go to wholesalers.', 'distribution')
    const both = surety('Seasons', 'The oats go to distributors and wholesalers.', 'distribution')

    expect(both).toBeGreaterThan(Math.max(one, other))
    expect(both).toBeLessThan(1)
  })

  it('is none where nothing speaks of a facet', () => {
    expect(surety('Seasons', 'It rained in spring.', 'distribution')).toBe(0)
  })
})

describe('a facet of one’s own', () => {
  const pensions = parseLexicon({
    facet: 'pensions',
    headings: ['pension plans'],
    themes: { plan: { terms: ['pension'], weight: 0.5 }, staff: { terms: ['retired staff'], weight: 0.2 } },
    cues: { cost: { sequence: [['plan'], ['#money']], weight: 0.4 } },
  })
  const own = compileLexicons([...builtInLexicons(), pensions], {})
  const nothing: WorthWeights = { intercept: 0, features: Object.fromEntries([...own.themes, ...own.cues].map(({ name }) => [name, 0])), ngrams: {} }

  const scoreOf = (source: string) => {
    const reading = readForScoring(readDocument(source), own)
    const { worth, evidence } = scorerFor(reading, own, nothing).score(0, reading.sentences[0] as (typeof reading.sentences)[number])
    return [worth, evidence[own.facets.indexOf('pensions')]]
  }

  it('has what is left of doubt when each of its themes and cues may be there by chance', () => {
    expect(scoreOf('It rained on the pension.')[1]).toBeCloseTo(0.5, 10)
    expect(scoreOf('It rained on the pension of retired staff.')[1]).toBeCloseTo(1 - 0.5 * 0.8, 10)
    expect(scoreOf('It rained on the pension of retired staff of $4 million.')[1]).toBeCloseTo(1 - 0.5 * 0.8 * 0.6, 10)
    expect(scoreOf('Item 1. Business\n\nPension Plans\n\nIt rained on the pension.\n')[1]).toBeCloseTo(0.75, 10)
    expect(scoreOf('It rained on the mill.')).toEqual([0, 0])
  })

  it('makes a sentence worth as much as it is surely about it', () => {
    const [worth, evidence = 0] = scoreOf('It rained on the pension.')

    expect(worth).toBeCloseTo(1.2 * evidence, 10)
  })
})

describe('the explanation of a worth', () => {
  it('lists what adds to it, the heaviest first, and adds up to it', () => {
    const { scorer, sentences } = read('We sell 40% of our oats through distributors.', { features: { 'figures: percent': 2, 'opens: we': -0.25, 'list: commas': 9 }, ngrams: { oat: 1 } })
    const sentence = sentences[0] as (typeof sentences)[number]

    const parts = scorer.explain(0, sentence)

    expect(parts.slice(0, 3).map(({ name, weight }) => [name, weight])).toEqual([['figures: percent', 2], ['vocabulary', 1], ['opens: we', -0.25]].toSorted((a, b) => Math.abs(b[1] as number) - Math.abs(a[1] as number)))
    expect(parts.filter(({ weight }) => weight === 0)).toEqual([])
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(scorer.score(0, sentence).worth, 10)
  })

  it('points to the words of a cue and to none for what has none', () => {
    const { scorer, sentences } = read('Acme Mills accounted for 13% of our sales.', { features: { 'revenue.share-percent': 2, 'figures: percent': 1 } })
    const sentence = sentences[0] as (typeof sentences)[number]

    const [share, percent] = scorer.explain(0, sentence)

    expect(share).toEqual({ name: 'revenue.share-percent', weight: 2, tokens: { start: 2, end: 5 } })
    expect(percent).toStrictEqual({ name: 'figures: percent', weight: 1 })
  })

  it('points to the words of a theme', () => {
    const { scorer, sentences } = read('Distributors are here.', { features: Object.fromEntries(compiled.themes.map(({ name }) => [name, 1])) })
    const sentence = sentences[0] as (typeof sentences)[number]

    const pointed = scorer.explain(0, sentence).filter(({ name }) => name !== 'vocabulary').map(({ tokens }) => tokens)

    expect(pointed).toEqual(pointed.map(() => ({ start: 0, end: 1 })))
    expect(pointed.length).toBeGreaterThan(1)
  })
})
