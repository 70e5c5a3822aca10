import { describe, expect, it } from 'vitest'
import { LexiconError, OptionError, summarizeBusinessModel } from '../../src/index.ts'
import type { SummarizeOptions } from '../../src/index.ts'

const faultOf = (options: unknown): OptionError => {
  try {
    summarizeBusinessModel('We sell tools.', options as SummarizeOptions)
  } catch (error) {
    if (error instanceof OptionError) return error
    throw error
  }
  throw new Error('No fault was found.')
}

const lexicon = { facet: 'regulation', themes: { agency: { terms: ['fda'] } } }

describe('an option that is not allowed', () => {
  it.each([
    ['options', null, 'null', 'an object'],
    ['options', 'fast', '"fast"', 'an object'],
    ['options', [], 'a list', 'an object'],
    ['maxtokens', { maxtokens: 5 }, '"maxtokens"', 'maxTokens, tokenizer, facets'],
    ['maxTokens', { maxTokens: 0 }, '0', 'at least 1'],
    ['maxTokens', { maxTokens: 1.5 }, '1.5', 'a whole number'],
    ['maxTokens', { maxTokens: '512' }, '"512"', 'a whole number'],
    ['maxTokens', { maxTokens: {} }, 'an object', 'a whole number'],
    ['maxTokens', { maxTokens: () => 512 }, 'a function', 'a whole number'],
    ['order', { order: 'random' }, '"random"', "'document' or 'facet'"],
    ['explain', { explain: 1 }, '1', 'true or false'],
    ['tokenizer', { tokenizer: 'gpt2' }, 'gpt2', 'o200k_base'],
    ['facets', { facets: 'revenue' }, '"revenue"', 'a list of facets'],
    ['facets', { facets: null }, 'null', 'a list of facets'],
    ['facets', { facets: ['profit'] }, '"profit"', 'revenue, customers, products'],
    ['facets', { facets: ['p'.repeat(200)] }, `"${'p'.repeat(60)}…"`, 'revenue, customers, products'],
    ['facets', { facets: [7] }, '7', 'revenue, customers, products'],
    ['facets', { facets: ['profit'], lexicons: [lexicon] }, '"profit"', 'regulation'],
    ['facets', { facets: { revenue: -1 } }, '-1', 'from 0'],
    ['facets', { facets: { revenue: '2' } }, '"2"', 'a number'],
    ['facets', { facets: { revenue: 1e9 } }, '1000000000', 'to 1000000'],
    ['facets', { facets: { revenue: 0 } }, 'at least one facet', 'above 0'],
    ['facets', { facets: [] }, 'at least one facet', 'revenue, customers'],
    ['lexicons', { lexicons: lexicon }, 'an object', 'a list of lexicons'],
    ['lexicons', { lexicons: [lexicon, lexicon] }, '"regulation"', 'one lexicon per facet'],
  ])('is named, with what was given and what is allowed: %s, %o', (option, options, given, allowed) => {
    const error = faultOf(options)

    expect(error.option).toBe(option)
    expect(error.message).toContain(given)
    expect(error.message).toContain(allowed)
  })

  it('is a LexiconError where a lexicon does not follow its format', () => {
    expect(() => summarizeBusinessModel('We sell tools.', { lexicons: [{ facet: 'regulation' }] })).toThrow(LexiconError)
  })

  it('is a source that is no text', () => {
    expect(() => summarizeBusinessModel(null as unknown as string)).toThrow(expect.objectContaining({ option: 'source', message: expect.stringContaining('null') as string }))
    expect(() => summarizeBusinessModel(7 as unknown as string)).toThrow(expect.objectContaining({ option: 'source', message: expect.stringContaining('number') as string }))
  })
})

describe('options that are left out', () => {
  it('or undefined have their defaults', () => {
    const text = 'Marlin Tool Company sells hand tools to farmers in nine states.'
    const defaults: SummarizeOptions = { maxTokens: 512, tokenizer: 'o200k_base', order: 'document', explain: false, facets: ['revenue', 'customers', 'products', 'distribution', 'financing'], lexicons: [] }

    const plain = summarizeBusinessModel(text)

    expect(summarizeBusinessModel(text, {})).toEqual(plain)
    expect(summarizeBusinessModel(text, defaults)).toEqual(plain)
    expect(summarizeBusinessModel(text, { maxTokens: undefined, lexicons: undefined, facets: undefined } as unknown as SummarizeOptions)).toEqual(plain)
  })
})
