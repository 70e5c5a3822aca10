import { describe, expect, it } from 'vitest'
import { parseLexicon, summarizeBusinessModel } from '../../src/index.ts'
import type { SummarizeOptions } from '../../src/index.ts'

const fingerprint = (options: SummarizeOptions = {}, text = 'We sell tools.'): string => summarizeBusinessModel(text, options).fingerprint
const lexicon = { facet: 'regulation', themes: { agency: { terms: ['fda'] } } }

describe('the fingerprint', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(fingerprint()).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is the same for every text', () => {
    expect(fingerprint({}, '')).toBe(fingerprint({}, 'Marlin Tool Company sells hand tools to farmers in nine states.'))
  })

  it.each([
    ['options that are the defaults', {}, { maxTokens: 512, order: 'document', tokenizer: 'o200k_base' }],
    ['an explanation', {}, { explain: true }],
    ['facets in another order', { facets: ['revenue', 'customers'] }, { facets: ['customers', 'revenue'] }],
    ['a lexicon that was parsed before', { lexicons: [lexicon] }, { lexicons: [parseLexicon(lexicon)] }],
    ['another tokenizer of one’s own', { tokenizer: (text: string) => text.length }, { tokenizer: (text: string) => text.split(' ').length }],
  ] as [string, SummarizeOptions, SummarizeOptions][])('does not change with %s', (_what, one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other))
  })

  it('is another one for each change of an option or a lexicon', () => {
    const changes: SummarizeOptions[] = [
      {}, { maxTokens: 511 }, { tokenizer: 'cl100k_base' }, { tokenizer: 'wink' }, { tokenizer: text => text.length }, { order: 'facet' },
      { facets: ['revenue'] }, { facets: { revenue: 2 } }, { facets: ['customers'] },
      { lexicons: [lexicon] }, { lexicons: [{ ...lexicon, facet: 'agencies' }] }, { lexicons: [{ ...lexicon, headings: ['law'] }] },
      { lexicons: [{ ...lexicon, themes: { agency: { terms: ['fda', 'epa'] } } }] }, { lexicons: [{ ...lexicon, themes: { agency: { terms: ['fda'], weight: 0.3 } } }] },
    ]

    const fingerprints = changes.map(options => fingerprint(options))

    expect(new Set(fingerprints).size).toBe(changes.length)
  })
})
