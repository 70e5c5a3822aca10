import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../src/candidates/clauses.ts'
import { variantsOf } from '../../src/candidates/variants.ts'
import type { CompressionContext } from '../../src/compress/cut.ts'
import { SENTENCES } from '../compress/sentences.ts'

const context: CompressionContext = { fiscalYear: 2003, shortNames: new Set(), hasEvidence: () => false }

const LONG = 'to farms, dairies, breweries and small towns in the northern and western counties of Ohio, Indiana, Illinois and Michigan'

const textsOf = (sentence: string): string[] => variantsOf(sentence, context).map(({ text }) => text)

describe('variantsOf', () => {
  it('offers the whole sentence, shortened, first', () => {
    const variants = variantsOf('In addition, we sell pumps.', context)

    expect(variants).toEqual([{ text: 'We sell pumps.', kept: [{ start: 13, end: 27 }], rules: ['leading-connective'] }])
  })

  it('leaves a sentence without anything to strike as it is', () => {
    const variants = variantsOf('We sell pumps.', context)

    expect(variants).toEqual([{ text: 'We sell pumps.', kept: [{ start: 0, end: 14 }], rules: [] }])
  })

  it('offers clauses between semicolons', () => {
    const texts = textsOf(`We also sell pumps and valves ${LONG}; in addition, the Company rents tools to small builders in Ohio.`)

    expect(texts).toContain('The Company rents tools to small builders in Ohio.')
    expect(texts).toContain(`We sell pumps and valves ${LONG}.`)
  })

  it('offers no members of a list between semicolons', () => {
    const variants = variantsOf(`We sell pumps and valves ${LONG}; seals for old pumps of every make and size; and tools.`, context)

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

  it('offers both sides of “, and we”, but not what belief governs', () => {
    const plain = textsOf(`Our dealers sell pumps and valves ${LONG}, and we sell seals and tools by mail to builders.`)
    const governed = textsOf(`We believe pumps and valves sell well ${LONG}, and our seals last longer than those of other makers in Ohio.`)

    expect(plain).toContain('We sell seals and tools by mail to builders.')
    expect(governed.some(text => text.startsWith('Our seals'))).toBe(false)
  })

  it('offers no part without its condition', () => {
    const variants = variantsOf(`We deliver pumps and valves within two days ${LONG}, which is free of charge except in winter and on holidays.`, context)

    expect(variants).toHaveLength(1)
  })

  it('offers no second clause that leans on the first', () => {
    const texts = textsOf(`Our dealers sell pumps and valves ${LONG}; these dealers are trained by our own staff every spring.`)

    expect(texts.some(text => text.startsWith('These dealers'))).toBe(false)
  })

  it('offers no clauses of a short sentence', () => {
    expect(clausesOf('We make pumps; we sell them to farms, which use them daily.')).toEqual([])
  })
})

describe('any variants', () => {
  it('rejoin from their slices but for the first letter’s case and a closing full stop', () => {
    const sentence = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
      .map(parts => parts.map((part, i) => (i === parts.length - 1 ? part : part.replace(/\.$/, ';'))).join(' '))
    fc.assert(fc.property(sentence, text => {
      const variants = variantsOf(text, context)

      expect(variants.length).toBeLessThanOrEqual(5)
      for (const variant of variants) {
        const rejoined = variant.kept.map(({ start, end }) => text.slice(start, end)).join('').replace(/\s+/g, ' ').trim()
        expect(variant.text.toLowerCase().replace(/\.$/, '')).toBe(rejoined.toLowerCase().replace(/\.$/, ''))
        expect(variant.kept.every((slice, i) => slice.start < slice.end && slice.start >= (variant.kept[i - 1]?.end ?? 0))).toBe(true)
      }
    }))
  })
})
