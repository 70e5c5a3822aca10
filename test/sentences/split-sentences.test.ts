import { describe, expect, it } from 'vitest'
import { OptionError } from '../../src/errors.ts'
import { splitSentences } from '../../src/split-sentences.ts'

describe('splitSentences', () => {
  it('maps every sentence to the source', () => {
    const source = 'Item 1. Business\n\n• Corvid Glass, Inc. makes  lamps.\u00a0They are sold in the\n3\nTable of Contents\nU.S. and abroad.'

    const sentences = splitSentences(source)

    expect(sentences.map(({ text }) => text)).toEqual(['Corvid Glass, Inc. makes lamps.', 'They are sold in the U.S. and abroad.'])
    expect(sentences.map(({ start, end }) => source.slice(start, end))).toEqual(['Corvid Glass, Inc. makes  lamps.', 'They are sold in the\n3\nTable of Contents\nU.S. and abroad.'])
  })

  it('does not split a character in two', () => {
    const sentences = splitSentences('The company sells 😀. 😀 It also leases 😀')

    expect(sentences.map(({ text }) => text)).toEqual(sentences.map(({ text }) => Buffer.from(text).toString()))
  })

  it('knows headings and tables from sentences', () => {
    expect(splitSentences('PRODUCTS\nPumps and Valves\n2003 2002\nNet sales\n$ 14.1 $ 12.2')).toEqual([])
  })

  it.each([[undefined, 'undefined'], [null, 'null'], [7, 'number'], [{}, 'object'], [['a'], 'object']])('refuses %o', (given, name) => {
    const splitting = (): unknown => splitSentences(given as unknown as string)

    expect(splitting).toThrow(OptionError)
    expect(splitting).toThrow(`source must be a string, not ${name}`)
  })
})
