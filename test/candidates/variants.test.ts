import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../src/candidates/clauses.ts'
import { variantsOf } from '../../src/candidates/variants.ts'
import type { CompressionContext } from '../../src/compress/cut.ts'
import { Wording } from '../../src/language/wording.ts'
import { SENTENCES } from '../compress/sentences.ts'

const context: CompressionContext = { fiscalYear: 2003, shortNames: new Set(), hasEvidence: () => false }

const LONG = 'to farms, dairies, breweries and small towns in the northern and western counties of Ohio, Indiana, Illinois and Michigan'

const textsOf = (sentence: string): string[] => variantsOf(new Wording(sentence), context).map(({ text }) => text)

describe('variantsOf', () => {
  it('offers the whole sentence, shortened, first', () => {
    const variants = variantsOf(new Wording('In addition, we sell pumps.'), context)

    expect(variants).toEqual([{ text: 'We sell pumps.', kept: [{ start: 13, end: 27 }], rules: ['leading-connective'] }])
  })

  it('leaves a sentence without anything to strike as it is', () => {
    const variants = variantsOf(new Wording('We sell pumps.'), context)

    expect(variants).toEqual([{ text: 'We sell pumps.', kept: [{ start: 0, end: 14 }], rules: [] }])
  })

  it('offers clauses between semicolons', () => {
    const texts = textsOf(`We also sell pumps and valves ${LONG}; in addition, the Company rents tools to small builders in Ohio.`)

    expect(texts).toContain('The Company rents tools to small builders in Ohio.')
    expect(texts).toContain(`We sell pumps and valves ${LONG}.`)
  })

  it.each([
    ['We sell policies of two insurers to our customers in 14 counties of Ohio and Indiana', 'the Bank receives 40% of what the policies bring in'],
    ['Our lung pump is for a disease of miners in the coal fields of Ohio and Kentucky', 'we estimate that it affects 25,000 people in those states'],
    ['Our credit line of $40 million with two banks in Ohio ends in the spring of 2006', 'at June 30, 2003, $17,300,000 was outstanding'],
  ])('offers no clause that takes up a noun of the one before it: %s; %s', (first, second) => {
    const texts = textsOf(`${first}; ${second}.`)

    expect(texts.some(text => text.toLowerCase().startsWith(second.slice(0, 20).toLowerCase()))).toBe(false)
  })

  it('offers no members of a list between semicolons', () => {
    const variants = variantsOf(new Wording(`We sell pumps and valves ${LONG}; seals for old pumps of every make and size; and tools.`), context)

    expect(variants).toHaveLength(1)
  })

  it('offers the main clause without its tail', () => {
    const texts = textsOf(`We sell pumps and valves directly to farms in Ohio, which buy most of what they need in spring, when prices are low and roads are dry enough for trucks to come up to their doors.`)

    expect(texts).toContain('We sell pumps and valves directly to farms in Ohio.')
  })

  it('offers a main clause without the relative clause inside', () => {
    const texts = textsOf(`Beta Metals, which makes pumps and valves in two old plants near Springfield and a new one near Dayton, is our largest supplier of steel and zinc and sells most of its output to us at fixed prices.`)

    expect(texts).toContain('Beta Metals is our largest supplier of steel and zinc and sells most of its output to us at fixed prices.')
  })

  it('offers the sentence without examples in its middle', () => {
    const texts = textsOf('We sell pumps and valves to farms and towns of all sizes, including small dairies, breweries, and vineyards, through our own dealers, who train the people that run the machines in every season.')

    expect(texts).toContain('We sell pumps and valves to farms and towns of all sizes through our own dealers, who train the people that run the machines in every season.')
  })

  it('offers no beginning that says too much without its tail', () => {
    const denial = textsOf('We have not had any talks with makers of pumps or valves in Ohio or elsewhere, with respect to a merger of our business with theirs or a sale of the plants that we own near Dayton and Springfield.')
    const hollow = textsOf('We provide many other services to farms and towns through companies engaged in various businesses, principally the renting of tools, the repair of pumps, the training of workers and the sale of seals and taps to builders.')

    expect(denial).toHaveLength(1)
    expect(hollow).toHaveLength(1)
  })

  it('offers a sentence without the long list behind its colon', () => {
    const texts = textsOf('We sell pumps through our own stores in nine states and the District of Columbia: Alabama, Delaware, Florida, Georgia, Idaho, Kansas, Maine, Ohio, Texas, and several counties of New York and of Pennsylvania near the lakes.')

    expect(texts).toContain('We sell pumps through our own stores in nine states and the District of Columbia.')
  })

  it('offers a sentence without its opening, unless the rest needs it', () => {
    const free = textsOf(`To keep our costs as low as we can in years of drought, we sell pumps and valves ${LONG}.`)
    const narrowed = textsOf(`To sell pumps in the states where we hold no licence, we ship valves and seals by mail ${LONG}.`)
    const taken = textsOf(`By training farmers and their sons in our own school, we add to their skills and sell pumps ${LONG}.`)

    expect(free).toContain(`We sell pumps and valves ${LONG}.`)
    expect(narrowed).toHaveLength(1)
    expect(taken).toHaveLength(1)
  })

  it('offers both sides of “, and we”, but not what belief governs', () => {
    const plain = textsOf(`Our dealers sell pumps and valves ${LONG}, and we sell seals and tools by mail to builders.`)
    const governed = textsOf(`We believe pumps and valves sell well ${LONG}, and our seals last longer than those of other makers in Ohio.`)

    expect(plain).toContain('We sell seals and tools by mail to builders.')
    expect(governed.some(text => text.startsWith('Our seals'))).toBe(false)
  })

  it('offers no part without its condition', () => {
    const variants = variantsOf(new Wording(`We deliver pumps and valves within two days ${LONG}, which is free of charge except in winter and on holidays.`), context)

    expect(variants).toHaveLength(1)
  })

  it('offers no second clause that leans on the first', () => {
    const texts = textsOf(`Our dealers sell pumps and valves ${LONG}; these dealers are trained by our own staff every spring.`)

    expect(texts.some(text => text.startsWith('These dealers'))).toBe(false)
  })

  it('offers no clauses of a short sentence', () => {
    expect(clausesOf(new Wording('We make pumps; we sell them to farms, which use them daily.'))).toEqual([])
  })
})

describe('any variants', () => {
  it('rejoin from their slices but for the first letter’s case and a closing full stop', () => {
    const sentence = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
      .map(parts => parts.map((part, i) => (i === parts.length - 1 ? part : part.replace(/\.$/, ';'))).join(' '))
    fc.assert(fc.property(sentence, text => {
      const variants = variantsOf(new Wording(text), context)

      expect(variants.length).toBeLessThanOrEqual(5)
      for (const variant of variants) {
        const rejoined = variant.kept.map(({ start, end }) => text.slice(start, end)).join('').replace(/\s+/g, ' ').trim()
        expect(variant.text.toLowerCase().replace(/\.$/, '')).toBe(rejoined.toLowerCase().replace(/\.$/, ''))
        expect(variant.kept.every((slice, i) => slice.start < slice.end && slice.start >= (variant.kept[i - 1]?.end ?? 0))).toBe(true)
      }
    }))
  })
})
