import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTokens, summarizeBusinessModel } from '../../src/index.ts'
import type { BusinessModelSummary, SummarizeOptions, Tokenizer } from '../../src/index.ts'
import { FACETS } from '../../src/types.ts'
import { continuityFault, coverageFault, extractionFault, orderFault, spacingFault } from './faults.ts'
import { fixtures, source } from './texts.ts'

const words: Tokenizer = text => text.split(' ').length
const characters: Tokenizer = text => text.length

const tokenizer = (): fc.Arbitrary<Tokenizer> => fc.constantFrom<Tokenizer>('o200k_base', 'o200k_base', 'cl100k_base', 'wink', words, characters)

const options = (): fc.Arbitrary<SummarizeOptions> => fc.record({
  maxTokens: fc.oneof(fc.constant(512), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 5000 })),
  tokenizer: tokenizer(),
  facets: fc.oneof(
    fc.subarray([...FACETS], { minLength: 1 }),
    fc.dictionary(fc.constantFrom(...FACETS), fc.double({ min: 0, max: 10, noNaN: true }), { minKeys: 1 }).filter(weights => Object.values(weights).some(weight => weight > 0)),
  ),
  order: fc.constantFrom('document', 'facet'),
  explain: fc.boolean(),
}, { requiredKeys: [] })

const eachSentence = (summary: BusinessModelSummary, fault: (sentence: BusinessModelSummary['sentences'][number]) => string | undefined): string | undefined =>
  summary.sentences.map(fault).find(found => found !== undefined)

describe('for any text and options', () => {
  it('the summary keeps within the budget and counts its tokens rightly', () => {
    fc.assert(fc.property(source(), options(), (text, chosen) => {
      const summary = summarizeBusinessModel(text, chosen)

      expect(summary.tokenCount).toBeLessThanOrEqual(chosen.maxTokens ?? 512)
      expect(summary.tokenCount).toBe(summary.text === '' ? 0 : countTokens(summary.text, chosen.tokenizer))
    }))
  })

  it('every sentence is its spans of the source, joined', () => {
    fc.assert(fc.property(source(), options(), (text, chosen) => {
      const summary = summarizeBusinessModel(text, chosen)

      expect(eachSentence(summary, sentence => extractionFault(text, sentence))).toBeUndefined()
    }))
  })

  it('the summary is the same again, also after another text', () => {
    fc.assert(fc.property(source(), source(), options(), (text, other, chosen) => {
      const first = JSON.stringify(summarizeBusinessModel(text, chosen))

      summarizeBusinessModel(other)
      const second = JSON.stringify(summarizeBusinessModel(text, chosen))

      expect(second).toBe(first)
    }))
  })

  it('the text is one paragraph of whole sentences without debris', () => {
    fc.assert(fc.property(source(), options(), (text, chosen) => {
      const summary = summarizeBusinessModel(text, chosen)

      expect(continuityFault(summary)).toBeUndefined()
    }))
  })

  it('the sentences stand in the order asked for', () => {
    fc.assert(fc.property(source(), options(), (text, chosen) => {
      const summary = summarizeBusinessModel(text, chosen)

      expect(orderFault(summary, chosen.order ?? 'document')).toBeUndefined()
    }))
  })

  it('the facets agree with the sentences, and the summary is plain data', () => {
    fc.assert(fc.property(source(), options(), (text, chosen) => {
      const summary = summarizeBusinessModel(text, chosen)

      expect(coverageFault(summary)).toBeUndefined()
      expect(structuredClone(summary)).toEqual(summary)
      expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
      expect(summary.fingerprint).toMatch(/^[0-9a-f]{16}$/)
      expect(summary.explanation !== undefined).toBe(chosen.explain === true)
    }))
  })
})

describe.each([...fixtures])('the summary of %s', (_name, text) => {
  it('keeps the words of the source apart as they are there', () => {
    const summary = summarizeBusinessModel(text)

    expect(summary.sentences.length).toBeGreaterThan(3)
    expect(eachSentence(summary, sentence => spacingFault(text, sentence))).toBeUndefined()
  })

  it.each([1, 5, 20, 100, 512, 2000])('keeps to %i tokens in either order', maxTokens => {
    for (const order of ['document', 'facet'] as const) {
      const summary = summarizeBusinessModel(text, { maxTokens, order })

      expect(summary.tokenCount).toBeLessThanOrEqual(maxTokens)
      expect(countTokens(summary.text)).toBe(summary.tokenCount)
      expect(orderFault(summary, order)).toBeUndefined()
      expect(continuityFault(summary)).toBeUndefined()
    }
  })

  it('warns where the budget holds no sentence', () => {
    const summary = summarizeBusinessModel(text, { maxTokens: 1 })

    expect(summary).toMatchObject({ text: '', tokenCount: 0, sentences: [] })
    expect(summary.warnings).not.toEqual([])
  })
})
