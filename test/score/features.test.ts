import { describe, expect, it } from 'vitest'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { compileLexicons } from '../../src/lexicon/compile.ts'
import { builtInLexicons } from '../../src/lexicon/facet-lexicons.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { CONTEXT_FEATURES } from '../../src/score/context.ts'
import { featureExtractor } from '../../src/score/features.ts'
import { WORTH_WEIGHTS } from '../../src/score/model.ts'
import { fixtures } from '../contract/texts.ts'
import { featuresIn, featuresOf } from './feature-rows.ts'

/** What the fixtures do not hold: a segment that is spoken of as "this", a long sentence, a footnote. */
const RARE = `This segment sold saws in Ohio.

We sell ${Array.from({ length: 40 }, (_, i) => `saw ${i}`).join(' and ')} in nine states.

Sales grew in Ohio.

[FN]

** Includes fees of $2.1 million that were not allocated to the segments, among them the fees of the year of the merger.
`

const REPORT = `Item 1. Business

Overview

Marlin Tool Company makes hand tools. It sells them in nine states. The Company was profitable in 2014.

Sales

We sold tools through 340 dealers in 2014. Dealers accounted for 62% of our sales of $84.2 million at December 31, 2014. Our catalogs go to farmers. In 2009, dealers accounted for 70% of sales.

- chisels and planes, which we make;

Risk Factors

If steel prices rise, our revenue may fall.
`

describe('the features of a sentence', () => {
  it('all come up, but for a few words', () => {
    const { names } = featureExtractor(builtInCompiled())
    const seen = new Set([...fixtures.values(), RARE].flatMap(text => featuresIn(text).flatMap(({ features }) => Object.keys(features))))

    const dead = names.filter(name => !seen.has(name))

    expect(CONTEXT_FEATURES.filter(name => dead.includes(name))).toEqual([])
    expect(dead.length).toBeLessThan(0.2 * names.length)
  })

  it.each([
    ['Marlin Tool', ['position: opening (3)', 'section: first', 'paragraph: first', 'length: below 8', 'opens: name', 'section overview']],
    ['It sells', ['opens: anaphor', 'paragraph: second', 'customers.number-of-places']],
    ['The Company', ['opens: the company', 'year: current']],
    ['We sold', ['opens: we', 'holds: we or our', 'figures: number', 'distribution.number-of-outlets', 'distribution.through-channel', 'distribution: under its heading', 'section distribution']],
    ['Dealers accounted', ['figures: percent', 'figures: money', 'figures: million', 'year: current with figure', 'revenue.percent-of-revenue', 'revenue.share-percent', 'distribution.channel']],
    ['Our catalogs', ['opens: our']],
    ['In 2009', ['opens: preposition', 'year: stale', 'year: stale with figure', 'year: older']],
    ['If steel', ['opens: condition', 'section: remote', 'boilerplate.modal', 'section risk', 'revenue × remote section', 'paragraph: only']],
  ])('that starts %j hold %j', (start, expected) => {
    const features = featuresOf(REPORT, start)

    expect(expected.filter(name => features[name] === undefined)).toEqual([])
  })

  it.each([
    ['Marlin Tool', ['opens: we', 'section: remote', 'year: current', 'figures: any', 'opens: anaphor']],
    ['It sells', ['section: first', 'opens: name', 'paragraph: first']],
    ['We sold', ['year: stale', 'figures: percent', 'figures: money', 'boilerplate.modal', 'paragraph: only']],
    ['In 2009', ['year: current', 'figures: money', 'section: first']],
    ['If steel', ['revenue × first in section', 'distribution: under its heading', 'section: first']],
  ])('that starts %j do not hold %j', (start, unexpected) => {
    const features = featuresOf(REPORT, start)

    expect(unexpected.filter(name => features[name] !== undefined)).toEqual([])
  })

  it('weigh a sentence’s place: the first more than the second', () => {
    const [first, second] = featuresIn(REPORT)

    expect(first?.features['position: opening (30)']).toBeGreaterThan(second?.features['position: opening (30)'] ?? 1)
  })

  it('count lists, names and marks', () => {
    const features = featuresOf('We serve Acme, Bolt, Crane, Dorn, and Elm; we sell Glide™ saws (new in 2014) to “friends of wood” in Ohio.', 'We serve')

    expect(features).toMatchObject({ 'list: four commas': 1, 'list: semicolons': 1, 'list: parentheses': 1, 'list: three names in a row': 1, 'marks: registered': 1, 'marks: quotes': 1 })
  })

  it('see whether the next sentence leans on this one', () => {
    const leaning = featuresOf('We make saws in Ohio. They are sold in nine states.', 'We make')
    const free = featuresOf('We make saws in Ohio. Dealers sell saws in nine states.', 'We make')

    expect([leaning['next: leans on it'], free['next: leans on it']]).toEqual([1, undefined])
  })

  it('stay finite for a text of one mark', () => {
    const values = featuresIn('We sell. !').flatMap(({ features }) => Object.values(features))

    expect(values.filter(value => !Number.isFinite(value))).toEqual([])
    expect(values.length).toBeGreaterThan(0)
  })
})

describe('the names of features', () => {
  it('are those for which the shipped weights were fitted', () => {
    const { names } = featureExtractor({ ...builtInCompiled() })

    const unknown = Object.keys(WORTH_WEIGHTS.features).filter(name => !names.includes(name))

    expect(unknown).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('what the lexicons find in a sentence', () => {
  const PLACES = `Item 1. Business

It rained. Our sales were $4 million.

Distribution

Chisels are cheap. Saws go to dealers, distributors, wholesalers, agents and brokers. It rained.

Risk Factors

Our dealers may leave, and sales may fall by 40% or may fall by 20 saws, may, may, may, could and might. Dealers may, may, may leave.
`

  it('is counted by facet, each theme three times, up to six', () => {
    const features = featuresOf('Saws go to dealers, dealers, dealers, dealers and dealers. It rained.', 'Saws')
    const many = featuresOf(PLACES, 'Saws')

    expect(features).toMatchObject({ 'distribution.channel': 1, 'distribution.outlet': 1, 'distribution: terms': 6, 'distribution: three terms': 1, 'customers: terms': 3, 'customers: three terms': 1, 'distribution: cues': 1, 'customers: cues': 2 })
    expect(many).toMatchObject({ 'distribution: terms': 4, 'distribution: under its heading': 1, 'products: terms': 1 })
    expect([many['products: three terms'], many['customers: under its heading']]).toEqual([undefined, undefined])
  })

  it('is counted for boilerplate up to five', () => {
    expect(featuresOf(PLACES, 'Our dealers')).toMatchObject({ 'boilerplate.modal': 1, 'boilerplate.modal: count': 5 })
    expect(featuresOf(PLACES, 'Dealers may')).toMatchObject({ 'boilerplate.modal': 1, 'boilerplate.modal: count': 3 })
  })

  it('weighs more near the start of the text', () => {
    const groups = ['revenue × opening', 'money × opening', 'number × opening', 'percent × opening']

    const values = featuresIn(PLACES).map(({ features }) => groups.map(name => features[name] ?? 0))

    expect(values[1]).toEqual([Math.exp(-1 / 30), Math.exp(-1 / 30), Math.exp(-1 / 30), 0])
    expect(values[5]).toEqual([Math.exp(-5 / 30), 0, Math.exp(-5 / 30), Math.exp(-5 / 30)])
    expect(values[4]).toEqual([0, 0, 0, 0])
  })

  it('is told apart for the first sentence of a section about the business', () => {
    const source = 'Item 1. Business\n\nSales\n\nOur 20 dealers sold 40% of our saws for $4 million. Our 30 dealers sold 30% of our saws for $3 million.\n\nRisk Factors\n\nOur 40 dealers sold 20% of our saws for $2 million.\n'
    const groups = ['distribution', 'money', 'percent', 'number']

    const values = (place: string): number[][] => featuresIn(source).map(({ features }) => groups.map(group => features[`${group} × ${place}`] ?? 0))

    expect(values('first in section')).toEqual([[1, 1, 1, 1], [0, 0, 0, 0], [0, 0, 0, 0]])
    expect(values('remote section')).toEqual([[0, 0, 0, 0], [0, 0, 0, 0], [1, 1, 1, 1]])
  })

  it('is the same whatever section of one’s own a sentence stands in', () => {
    const pensions = parseLexicon({ facet: 'pensions', headings: ['pension plans'], themes: { plan: { terms: ['pension'] } } })
    const source = 'Item 1. Business\n\nPension Plans\n\nIt rained on the pension.\n'

    const [row] = featuresIn(source, compileLexicons([...builtInLexicons(), pensions], {}))

    expect(Object.keys(row?.features ?? {}).filter(name => / × |^section /.test(name))).toEqual(['pensions × opening', 'pensions × first in section'])
    expect(row?.features['pensions: under its heading']).toBe(1)
  })

  it.each([
    ['#name', 'We pay Marlin pension plans.'],
    ['#year', 'We pay 2014 pension plans.'],
    ['#current-year', 'We pay 2014 pension plans.'],
    ['#number', 'We pay 40 pension plans.'],
    ['#percent', 'We pay 40% pension plans.'],
    ['#money', 'We pay $40 pension plans.'],
  ])('is found close behind %s', (figure, sentence) => {
    const pensions = parseLexicon({ facet: 'pensions', themes: { plan: { terms: ['pension'] } }, cues: { close: { sequence: [[figure], ['plan']], within: 1 } } })

    const [row] = featuresIn(`${sentence} The year ended December 31, 2014 was good.`, compileLexicons([...builtInLexicons(), pensions], {}))

    expect(row?.features['pensions.close']).toBe(1)
  })

  it('is found anew for each set of lexicons', () => {
    const pensions = parseLexicon({
      facet: 'pensions',
      themes: { plan: { terms: ['pension'] }, whole: { terms: ['100%'] } },
      cues: { figures: { sequence: [['#percent'], ['#money']] }, first: { sequence: [['plan'], ['#money']] }, second: { sequence: [['plan'], ['#percent']] } },
    })
    const compiled = compileLexicons([pensions], { modal: { about: 'what may be', terms: ['may', 'might'] } })

    const rows = featuresIn('The pension may be 100% or $100, or it might not. The pension is 100.', compiled).map(({ features }) => features)

    expect(rows[0]).toMatchObject({ 'pensions.plan': 1, 'pensions.whole': 1, 'pensions.figures': 1, 'pensions.first': 1, 'pensions.second': 1, 'pensions: terms': 2, 'pensions: cues': 3, 'boilerplate.modal': 1, 'boilerplate.modal: count': 2 })
    expect(Object.keys(rows[1] ?? {}).filter(name => /^(?:pensions|boilerplate)[.:]/.test(name))).toEqual(['pensions.plan', 'pensions: terms'])
  })

  it('is nothing of the sentence that was read before', () => {
    const source = 'Our dealers sold 40% of our saws for $4 million in 2014. It rained.'

    const named = Object.keys(featuresOf(source, 'It rained')).filter(name => /^(?:distribution|revenue|customers|products|financing|money|percent|number|boilerplate|figures|year)/.test(name))

    expect(named).toEqual([])
  })
})
