import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

const START = 'Item 1. Business\n\nCorvane Pump Works makes pumps for 400 dairies in Ohio.\n\n'
const textOf = (rest: string): string => summarizeBusinessModel(`${START}${rest}\n`).text

describe('the candidates', () => {
  it('hold a lead-in with its short items as one sentence', () => {
    const text = textOf('We sell three lines of products:\n\n- milk pumps;\n\n- water pumps; and\n\n- valves and pipes.')

    expect(text).toContain('We sell three lines of products: milk pumps; water pumps; and valves and pipes.')
  })

  it('hold a lead-in with its items where every bullet stands on a line of its own', () => {
    const text = textOf('We sell three lines of products:\n\n•\n\nmilk pumps;\n\n•\n\nwater pumps; and\n\n•\n\nvalves and pipes.')

    expect(text).toContain('We sell three lines of products: milk pumps; water pumps; and valves and pipes.')
  })

  it('hold no list with a bullet inside of an item', () => {
    const text = textOf('We sell three lines of products:\n\n- milk pumps;\n\n- water • pumps; and\n\n- valves and pipes.')

    expect(text).not.toMatch(/•|three lines/)
  })

  it('hold no list whose lead-in leans on what is left out', () => {
    expect(textOf('These lines of products include:\n\n- milk pumps for dairies;\n\n- water pumps; and\n\n- valves and pipes.')).not.toContain('These lines')
  })

  it('hold no part of a sentence that lost the point', () => {
    const sentence = 'Dairies buy and lease our products indirectly, primarily through 340 independent dealers, distributors, cooperatives, veterinarians and retailers of farm machinery in nine states.'

    const { text } = summarizeBusinessModel(START + sentence, { maxTokens: 30 })

    expect(text).not.toContain('indirectly.')
  })

  it('hold no lead-in without its list', () => {
    expect(textOf('We sell three lines of products, which are the following:')).not.toContain('the following')
  })

  it('hold a sentence that leans on the one before together with it', () => {
    const text = textOf('Milk pumps are sold through 30 dealers in nine states. They accounted for 62% of our sales in 2014.')

    expect(text).toContain('nine states. They accounted for 62%')
  })

  it('hold no sentence that leans on one that cannot stand in a summary', () => {
    expect(textOf('MILK PUMPS ARE SOLD THROUGH 30 DEALERS. They accounted for 62% of our sales in 2014.')).not.toContain('They accounted')
  })

  it('hold no sentence that leans on another paragraph', () => {
    expect(textOf('They accounted for 62% of our sales in 2014.')).not.toContain('They accounted')
  })

  it('keep names and figures where a tail is struck', () => {
    const text = textOf('We sold pumps to 340 farms in 2014, including Ferndale Markets, which bought 12% of them. In addition, we lease pumps to 90 dairies.')

    expect(text).toContain('Ferndale Markets')
    expect(text).toContain('We lease pumps to 90 dairies.')
  })

  it('are limited for a very long text, which still has every facet', () => {
    const padding = Array.from({ length: 400 }, (_, i) => `Pump number ${i} is a product that we sell to customers in town ${i}.`).join(' ')

    const { facets, tokenCount } = summarizeBusinessModel(`${START}${padding}\n\nFinancing\n\nWe have a revolving credit facility of $40 million with two banks.\n`)

    expect(facets['financing']?.covered).toBe(true)
    expect(tokenCount).toBeLessThanOrEqual(512)
  })
})
