import { describe, expectTypeOf, it } from 'vitest'
import { countTokens, FACETS, parseLexicon, splitSentences, summarizeBusinessModel } from '../../src/index.ts'
import type { BusinessModelSummary, Facet, Lexicon, Sentence, Span, SummarizeOptions, Tokenizer , LexiconError, OptionError, SummarizerError, TokenizerError } from '../../src/index.ts'

// The compiler checks these; the runner only counts them.
describe('the public types', () => {
  it('of summarizeBusinessModel take a text and options and give a summary', () => {
    expectTypeOf(summarizeBusinessModel).parameters.toEqualTypeOf<[source: string, options?: SummarizeOptions]>()
    expectTypeOf(summarizeBusinessModel).returns.toEqualTypeOf<BusinessModelSummary>()
  })

  it('of the options allow facets of one’s own and refuse wrong values', () => {
    expectTypeOf<{ facets: ['revenue', 'regulation'] }>().toExtend<SummarizeOptions>()
    expectTypeOf<{ facets: { revenue: 2 } }>().toExtend<SummarizeOptions>()
    expectTypeOf<{ order: 'random' }>().not.toExtend<SummarizeOptions>()
    expectTypeOf<{ maxTokens: '512' }>().not.toExtend<SummarizeOptions>()
    expectTypeOf<{ tokenizer: 'gpt2' }>().not.toExtend<SummarizeOptions>()
  })

  it('of a summary are read-only data', () => {
    expectTypeOf<BusinessModelSummary['sentences'][number]['spans']>().toEqualTypeOf<readonly Span[]>()
    expectTypeOf<BusinessModelSummary['warnings'][number]['code']>().toEqualTypeOf<string>()
  })

  it('of the rest are what the README says', () => {
    expectTypeOf(splitSentences).toEqualTypeOf<(source: string) => Sentence[]>()
    expectTypeOf(countTokens).toEqualTypeOf<(text: string, tokenizer?: Tokenizer) => number>()
    expectTypeOf(parseLexicon).toEqualTypeOf<(json: unknown) => Lexicon>()
    expectTypeOf(FACETS).toEqualTypeOf<readonly ['revenue', 'customers', 'products', 'distribution', 'financing']>()
    expectTypeOf<(typeof FACETS)[number]>().toEqualTypeOf<Facet>()
  })

  it('of the errors are all SummarizerErrors', () => {
    expectTypeOf<OptionError | LexiconError | TokenizerError>().toExtend<SummarizerError>()
    expectTypeOf<OptionError['option']>().toEqualTypeOf<string>()
    expectTypeOf<LexiconError['path']>().toEqualTypeOf<string>()
  })
})
