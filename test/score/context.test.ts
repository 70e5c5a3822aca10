import { describe, expect, it } from 'vitest'
import { featuresIn, featuresOf } from './feature-rows.ts'

/** The values of some features of the sentences of a source, to four decimals. */
const valuesOf = (source: string, ...names: string[]): number[][] =>
  featuresIn(source).map(({ features }) => names.map(name => Math.round((features[name] ?? 0) * 1e4) / 1e4))

/** The features of a family ("length", "opens") that the first sentence has. */
const family = (source: string, prefix: string): string[] =>
  Object.keys(featuresIn(source)[0]?.features ?? {}).filter(name => name.startsWith(`${prefix}:`)).map(name => name.slice(prefix.length + 2))

/** "Saw saw saw.": so many tokens, the stop included. */
const tokens = (count: number): string => `We ${'saw '.repeat(count - 2).trim()}.`

/** Thirty words. */
const MANY = Array.from('abcdef', a => Array.from('lmnor', b => `z${a}${b}z`).join(' ')).join(' ')

const SECTIONS = `Item 1. Business

Overview

We make saws. Farms buy planes.

Sales

Dealers sell files. Agents sell nails. Brokers sell glue. Shops sell wood.

Risk Factors

Prices fall. Farms fail.
`

describe('where a sentence stands', () => {
  it('in the text is told by how near the start it is', () => {
    const [first, second, third] = valuesOf(SECTIONS, 'position: opening (3)', 'position: opening (10)', 'position: opening (30)', 'position: log', 'position: relative', 'position: relative squared', 'document: log length')

    expect(first).toEqual([1, 1, 1, 0, 0, 0, 2.0794])
    expect(second).toEqual([0.7165, 0.9048, 0.9672, 0.6931, 0.125, 0.0156, 2.0794])
    expect(third).toEqual([0.5134, 0.8187, 0.9355, 1.0986, 0.25, 0.0625, 2.0794])
  })

  it('in its section is told where the section is about the business', () => {
    const values = valuesOf(SECTIONS, 'section: first', 'section: decay (1.5)', 'section: decay (3)', 'section: decay (5)', 'section: log position', 'section: remote')

    expect(values).toEqual([
      [1, 1, 1, 1, 0, 0], [0, 0.5134, 0.7165, 0.8187, 0.6931, 0],
      [1, 1, 1, 1, 0, 0], [0, 0.5134, 0.7165, 0.8187, 0.6931, 0], [0, 0.2636, 0.5134, 0.6703, 1.0986, 0], [0, 0.1353, 0.3679, 0.5488, 1.3863, 0],
      [0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0.6931, 1],
    ])
  })

  it('in its paragraph is told up to the tenth', () => {
    const values = valuesOf('Farms buy saws. '.repeat(12), 'paragraph: first', 'paragraph: second', 'paragraph: position', 'paragraph: only', 'paragraph: log size')

    expect(values.slice(0, 3)).toEqual([[1, 0, 0, 0, 2.4849], [0, 1, 0.1, 0, 2.4849], [0, 0, 0.2, 0, 2.4849]])
    expect(values.map(([, , position]) => position).slice(9)).toEqual([0.9, 1, 1])
    expect(valuesOf('Farms buy saws.', 'paragraph: first', 'paragraph: only', 'paragraph: log size')).toEqual([[1, 1, 0]])
  })

  it('in a list or before one is told', () => {
    const values = valuesOf('We sell to farms. We sell the following:\n\n• saws for wood and for steel;\n\n• planes for wood and for steel;\n\nOur sales were $4 million at December 31, 2014.\n', 'block: opens list', 'block: item', 'block: footnote')

    expect(values).toEqual([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 1, 0], [0, 0, 0]])
  })
})

describe('the length of a sentence', () => {
  it.each([
    [7, ['below 12', 'below 8']], [8, ['below 12']], [11, ['below 12']], [12, []],
    [40, []], [41, ['above 40']], [55, ['above 40']], [56, ['above 40', 'above 55']], [75, ['above 40', 'above 55']], [76, ['above 40', 'above 55', 'above 75']],
  ])('of %i tokens is %j', (count, expected) => {
    expect(family(tokens(count), 'length')).toEqual(expected)
  })

  it('grows up to 90 tokens', () => {
    expect([8, 40, 90, 120].map(count => valuesOf(tokens(count), 'length')[0])).toEqual([[0.2], [1], [2.25], [2.25]])
  })
})

describe('how a sentence opens', () => {
  it.each([
    ['We sell saws to farms.', ['we']],
    ['Our saws go to farms.', ['our']],
    ['The Company has saws.', ['the company']],
    ['The bank has saws.', ['the company']],
    ['The corporation has saws.', ['the company']],
    ['The registrant has saws.', ['the company']],
    ['The mill has saws.', []],
    ['Any company has saws.', ['name']],
    ['They go to farms.', ['anaphor']],
    ['This segment has saws.', ['anaphor', 'this segment']],
    ['This mill has saws.', ['anaphor']],
    ['Each segment has saws.', []],
    ['With saws we go to farms.', ['preposition']],
    ['If saws fail we pay.', ['name', 'condition']],
    ['Since saws fail we pay.', ['preposition', 'name', 'condition']],
    ['There were saws in each mill.', ['name', 'there']],
    ['Marlin had saws.', ['name']],
    ['Marlin sells saws.', ['name and verb', 'name']],
    ['Marlin Tool sells saws.', ['name and verb', 'name']],
    ['Marlin Tool Company sells saws.', ['name and verb', 'name']],
    ['Marlin Hand Tool Company sells saws.', ['name and verb', 'name']],
    ['Marlin Hand Tool Holding Company sells saws.', ['name']],
    ['Such mills sell saws.', ['anaphor']],
  ])('is told of %j: %j', (sentence, expected) => {
    expect(family(sentence, 'opens')).toEqual(expected)
  })

  it('is not all that tells of the first person', () => {
    expect(valuesOf('Farms buy our saws. Farms buy saws. They sell us wood.', 'holds: we or our')).toEqual([[1], [0], [1]])
  })
})

describe('the figures of a sentence', () => {
  it.each([
    ['Farms buy saws.', []],
    ['Farms bought 40% of them.', ['percent', 'count', 'any']],
    ['Farms bought 40% and mills 20% of them.', ['percent', 'two percents', 'count', 'any']],
    ['Farms paid $400 for them.', ['money', 'count', 'any']],
    ['Farms paid $400 and mills paid $200 for them.', ['money', 'two amounts', 'count', 'any']],
    ['Farms bought 40 saws.', ['number', 'count', 'any']],
    ['Farms bought over 40 saws.', ['number', 'count', 'more than', 'any']],
    ['Farms bought over 40% of them.', ['percent', 'count', 'any']],
    ['Farms paid millions for them.', ['number', 'count', 'million', 'any']],
  ])('are told of %j: %j', (sentence, expected) => {
    expect(family(sentence, 'figures')).toEqual(expected)
  })

  it('are counted up to six', () => {
    expect(valuesOf('Farms bought 40% of 20 saws for $400. Farms bought 1 saw, 2 files, 3 nails, 4 planes, 5 dies, 6 jigs and 7 mills.', 'figures: count')).toEqual([[3], [6]])
  })
})

describe('the years of a sentence', () => {
  const report = (sentence: string): string => `${sentence} The year ended December 31, 2014 was good. At December 31, 2014, the mill ran.`

  it.each([
    ['Saws sold well.', []],
    ['Saws sold well in 2014.', ['current']],
    ['Saws sold for $40 in 2014.', ['current', 'current with figure']],
    ['We sold 40% in 2014.', ['current', 'current with figure']],
    ['Saws sold well in 2013.', ['stale', 'last before current']],
    ['Saws sold for $40 in 2013.', ['stale', 'stale with figure', 'last before current']],
    ['Saws sold well in 2012.', ['stale']],
    ['Saws sold well in 2011.', ['stale']],
    ['Saws sold well in 2010.', ['stale', 'older']],
    ['Saws sold well in 2013 and in 2014.', ['current', 'two years']],
    ['Saws sold well in 2014 and in 2013.', ['current', 'two years']],
    ['Saws sell until 2015.', []],
    ['Saws sell until 2016.', ['future']],
  ])('are told of %j: %j', (sentence, expected) => {
    expect(family(report(sentence), 'year')).toEqual(expected)
  })

  it('are old where the text tells no year of its own', () => {
    expect(family('Saws date from about 2010.', 'year')).toEqual(['stale', 'older'])
  })
})

describe('the lists of a sentence', () => {
  it.each([
    ['Farms buy saws.', 'list: commas', 0],
    ['Farms buy saws, files, nails and planes.', 'list: commas', 0.4],
    [`Farms buy ${'saws, '.repeat(14)}and planes.`, 'list: commas', 2],
    ['Farms buy saws, files, nails, jigs and planes.', 'list: four commas', 0],
    ['Farms buy saws, files, nails, jigs, and planes.', 'list: four commas', 1],
    ['Farms buy saws; mills buy files; shops buy nails.', 'list: semicolons', 2],
    [`Farms buy saws${'; mills buy files'.repeat(8)}.`, 'list: semicolons', 5],
    ['Farms buy saws (new) and files (old).', 'list: parentheses', 2],
    ['Farms buy saws (new), files (old), nails (new), jigs (old) and planes (new).', 'list: parentheses', 3],
    ['Farms buy saws, files, nails and planes.', 'list: longest run', 0.5],
    ['Farms buy saws, one two three four files, one two three four five nails, and planes.', 'list: longest run', 0.5],
    ['Farms buy saws, files (for mills) and nails, planes.', 'list: longest run', 0.5],
    ['Farms buy saws, files (for new mills) and nails, planes.', 'list: longest run', 0.25],
    ['Farms buy saws, files, nails, one two three four five six jigs, planes, and dies.', 'list: longest run', 0.75],
    [`Farms buy ${'saws, '.repeat(14)}and planes.`, 'list: longest run', 2],
    ['Farms buy from Arden, Bligh and Corvid.', 'list: names', 0.6],
    ['Farms buy from Arden, Bligh, Corvid, Dorn, Elster, Fenn, Gale, Hale, Ives, Jarl, Kent and Lind.', 'list: names', 2],
    ['Farms buy from Arden, Bligh, Corvid, and Dorn.', 'list: three names in a row', 1],
    ['Farms buy from Arden, Bligh, Corvid, and mills.', 'list: three names in a row', 1],
    ['Farms buy from Arden, Bligh, shops, and mills.', 'list: three names in a row', 0],
    ['Farms buy from Arden and Bligh, from Corvid and from shops, and mills.', 'list: three names in a row', 0],
    ['Farms buy from shops, who say:', 'list: colon at end', 1],
    ['Farms say: buy saws.', 'list: colon at end', 0],
    ['Farms buy saws; buy files.', 'list: semicolon at end', 0],
  ])('are told of %j: %s', (sentence, name, expected) => {
    expect(valuesOf(sentence, name)[0]).toEqual([expected])
  })
})

describe('the marks of a sentence', () => {
  it.each([
    ['Farms buy “good saws” for cash.', [1, 0]],
    ['Farms buy "good saws" for cash.', [1, 0]],
    ['Farms buy Glide™ saws.', [0, 1]],
    ['Farms buy Glide® saws.', [0, 1]],
    ['Farms buy saws, files (and nails); planes.', [0, 0]],
  ])('are told of %j: %j', (sentence, expected) => {
    expect(valuesOf(sentence, 'marks: quotes', 'marks: registered')).toEqual([expected])
  })
})

describe('the words of a sentence', () => {
  it('tell how many of them are capitals', () => {
    expect(valuesOf('Farms buy 40 saws of Arden Tools.', 'words: share of capitals', 'words: all capitals')).toEqual([[0.5, 0]])
    expect(valuesOf('Arden Bligh Corvid Dorn sells Elster Fenn Gale Hale Ives.', 'words: share of capitals', 'words: all capitals')).toEqual([[0.9, 1]])
    expect(valuesOf('Arden Bligh Corvid Dorn sells.', 'words: share of capitals', 'words: all capitals')).toEqual([[0.8, 0]])
    expect(valuesOf('Zinc and Alloy buy.', 'words: share of capitals')).toEqual([[0.5]])
  })

  it('tell how many names there are, up to twelve', () => {
    expect(valuesOf('Farms buy from Arden, Bligh and Corvid.', 'words: distinct names')).toEqual([[0.5]])
    expect(valuesOf(`Farms buy from ${'Arden, '.repeat(14)}and Corvid.`, 'words: distinct names')).toEqual([[2]])
  })

  it('tell what comes up here for the first time, and again', () => {
    const values = valuesOf('Farms buy saws. Mills buy saws. Shops buy wood.', 'new: first mentions', 'new: share of first mentions', 'new: many first mentions')

    expect(values).toEqual([[0.2485, 0.2761, 0], [0, 0, 0], [0, 0, 0]])
  })

  it('tell that much comes up here for the first time', () => {
    const values = ['saws files nails planes dies', 'saws files nails planes dies jigs', MANY].map(words => valuesOf(`Farms buy ${words}. Mills sell ${words}.`, 'new: first mentions', 'new: many first mentions')[0])

    expect(values).toEqual([[0.5493, 0], [0.6592, 1], [3, 1]])
  })

  it('tell how many of them recur about the business, or nowhere', () => {
    const values = valuesOf('Farms buy saws. Mills buy saws. Shops sell wood.', 'key: count', 'key: share', 'rare: share')

    expect(values).toEqual([[0.5, 0.6667, 0.3333], [0.5, 0.6667, 0.3333], [0, 0, 1]])
    expect(valuesOf(`Farms buy ${MANY}. Mills sell ${MANY}.`, 'key: count')[0]).toEqual([2])
  })

  it('tell how many stood in the first six sentences', () => {
    const values = valuesOf('Farms buy saws. Mills buy files. Shops buy nails. Yards buy planes. Farms buy dies. Mills buy jigs. Shops sell wood. Farms grow wood.', 'opening: overlap')

    expect(values.slice(5)).toEqual([[1], [0.3333], [0.3333]])
  })
})

describe('what stands around a sentence', () => {
  it('may lean on it, in the same paragraph', () => {
    expect(valuesOf('We make saws in Ohio. They are sold in nine states.', 'next: leans on it')).toEqual([[1], [0]])
    expect(valuesOf('We make saws in Ohio. Farms say they are good.', 'next: leans on it')).toEqual([[0], [0]])
    expect(valuesOf('We make saws in Ohio.\n\nThey are sold in nine states.', 'next: leans on it')).toEqual([[0], [0]])
  })

  it('may be a heading whose words the first three take up', () => {
    const source = 'Item 1. Business\n\nSaws and Planes for the Farm\n\nFarms buy saws. We sell for cash. They buy a plane. Farms buy our saws.\n\nNails\n\nWe sell for cash.\n'

    expect(valuesOf(source, 'heading: words in it')).toEqual([[1], [0], [1], [0], [0]])
  })

  it('may be a heading that opens the text', () => {
    expect(valuesOf('Saws and Planes\n\nFarms buy saws.', 'heading: words in it')).toEqual([[1]])
  })

  it('is no heading before the first', () => {
    expect(featuresOf('We sell saws for cash. Farms buy saws.', 'We sell')['heading: words in it']).toBeUndefined()
  })
})
