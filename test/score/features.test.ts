import { describe, expect, it } from 'vitest'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { CONTEXT_FEATURES } from '../../src/score/context.ts'
import { featureExtractor } from '../../src/score/features.ts'
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
