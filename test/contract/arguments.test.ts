import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countTokens, extractBusinessSection, FilingError, OptionError, parseLexicon, renderHtml, splitSentences, summarizeBusinessModel, summarizeFiling, SummarizerError,
  TokenizerError,
} from '../../src/index.ts'
import type { BusinessModelSummary, SummarizeOptions, Tokenizer } from '../../src/index.ts'
import { anyText, fixtures, source } from './texts.ts'

const [text = ''] = fixtures.values()

/** Calls, and gives back what it answered, or the error if it is one of the library's own; any other error is a fault. */
const answerOrTypedError = (call: () => unknown): unknown => {
  try {
    return call()
  } catch (error) {
    if (error instanceof SummarizerError && error.message.length > 10) return error
    throw error
  }
}

const anything = (): fc.Arbitrary<unknown> =>
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withObjectString: true, withTypedArray: true, withSparseArray: true })

/** Options with the right names and values of any kind, some of them nearly right. */
const anyOptions = (): fc.Arbitrary<unknown> => fc.oneof(
  anything(),
  fc.record({
    maxTokens: fc.oneof(anything(), fc.double(), fc.integer(), fc.constant('512')),
    tokenizer: fc.oneof(anything(), fc.constantFrom('o200k_base', 'O200K_BASE', 'p50k_base', 'constructor')),
    facets: fc.oneof(anything(), fc.array(fc.constantFrom('revenue', 'customers', 'profit', '__proto__', 'toString')), fc.dictionary(fc.constantFrom('revenue', 'constructor'), fc.double())),
    lexicons: fc.oneof(anything(), fc.array(anything(), { maxLength: 3 })),
    order: fc.oneof(anything(), fc.constantFrom('document', 'facet', 'random')),
    explain: fc.oneof(anything(), fc.boolean()),
    [`maxtokens`]: fc.integer(),
  }, { requiredKeys: [] }),
)

describe('with arguments of any kind', () => {
  it('summarizeBusinessModel answers or throws a typed error', () => {
    fc.assert(fc.property(anyOptions(), options => {
      const answer = answerOrTypedError(() => summarizeBusinessModel(text.slice(0, 2000), options as SummarizeOptions))

      expect(answer).toBeTypeOf('object')
    }))
  })

  it('every function refuses a text that is none', () => {
    const noText = anything().filter(value => typeof value !== 'string' && !(value instanceof Uint8Array))

    fc.assert(fc.property(noText, value => {
      for (const call of [summarizeBusinessModel, splitSentences, countTokens, extractBusinessSection, summarizeFiling]) {
        expect(answerOrTypedError(() => call(value as string))).toBeInstanceOf(OptionError)
      }
    }))
  })

  it('countTokens answers or throws a typed error', () => {
    fc.assert(fc.property(anyText(), anything(), (value, tokenizer) => {
      const answer = answerOrTypedError(() => countTokens(value, tokenizer as Tokenizer))

      expect(tokenizer === undefined ? Number.isSafeInteger(answer) : answer instanceof OptionError).toBe(true)
    }))
  })

  it('parseLexicon answers or throws a typed error', () => {
    fc.assert(fc.property(anything(), json => {
      expect(answerOrTypedError(() => parseLexicon(json))).toBeInstanceOf(SummarizerError)
    }))
  })

  it('renderHtml makes a page or throws a typed error', () => {
    fc.assert(fc.property(anything(), anyText(), anything(), (summary, value, options) => {
      const answer = answerOrTypedError(() => renderHtml(summary as BusinessModelSummary, value, options as object))

      expect(answer).toBeInstanceOf(SummarizerError)
    }))
  })

  it.each([
    ['maxTokens', 0], ['maxTokens', -5], ['maxTokens', 1.5], ['maxTokens', NaN], ['maxTokens', Infinity], ['maxTokens', '512'], ['maxTokens', null], ['maxTokens', 2 ** 60],
    ['tokenizer', 'gpt2'], ['tokenizer', 5], ['order', 'random'], ['order', null], ['explain', 'yes'], ['facets', []], ['facets', ['profit']], ['facets', { revenue: -1 }],
    ['facets', { revenue: NaN }], ['facets', ['__proto__']], ['facets', 'revenue'], ['lexicons', {}], ['limit', 5],
  ])('an error names the option %s that was %o', (option, value) => {
    const summarizing = (): unknown => summarizeBusinessModel(text, { [option]: value })

    expect(summarizing).toThrow(OptionError)
    expect(summarizing).toThrow(expect.objectContaining({ option }))
  })
})

describe('on any text', () => {
  it('splitSentences gives sentences in order whose letters stand in their slice in that order', () => {
    fc.assert(fc.property(source(), value => {
      let end = 0
      for (const sentence of splitSentences(value)) {
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        expect(sentence.end).toBeGreaterThan(sentence.start)
        end = sentence.end
        expect(end).toBeLessThanOrEqual(value.length)
        expect(isSubsequence(sentence.text.replaceAll(/\s/g, ''), value.slice(sentence.start, end))).toBe(true)
      }
    }))
  })

  it('renderHtml shows the summary and holds nothing that runs', () => {
    const script = fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "' onclick='alert(1)", '')

    fc.assert(fc.property(source(), script, (value, hostile) => {
      const whole = `${hostile} The Company sells ${hostile} tools to customers. ${value}`

      const page = renderHtml(summarizeBusinessModel(whole, { explain: true }), whole, { title: hostile })

      expect(page).not.toMatch(/<script|<img|<[^>]*\son(?:error|load|click)\s*=/i)
    }))
  })

  it('extractBusinessSection and summarizeFiling give a section or a FilingError', () => {
    const filing = fc.oneof(source(), fc.uint8Array({ maxLength: 2000 }), source().map(value => `ITEM 1. BUSINESS\n${value}\nITEM 2. PROPERTIES\n`))

    fc.assert(fc.property(filing, value => {
      const answers = [extractBusinessSection, summarizeFiling].map(call => answerOrTypedError(() => call(value)))

      for (const answer of answers) expect(answer instanceof SummarizerError ? answer instanceof FilingError : typeof answer === 'object').toBe(true)
    }))
  })
})

describe('with a tokenizer of the caller', () => {
  it.each([
    ['returns NaN', () => NaN], ['returns a negative number', () => -1], ['returns fractions', (value: string) => value.length / 4 + 0.1], ['returns infinity', () => Infinity],
    ['returns text', (value: string) => String(value.length)], ['returns nothing', () => undefined], ['returns a promise', async () => Promise.resolve(3)],
    ['throws', () => { throw new RangeError('out of tape') }], ['throws nothing at all', () => { throw undefined as unknown as Error }],
  ])('that %s, a TokenizerError says so', (_what, tokenizer) => {
    expect(() => summarizeBusinessModel(text, { tokenizer: tokenizer as Tokenizer })).toThrow(TokenizerError)
  })

  it('that lies, the summary keeps to what it says at the end, or an error says that it cannot', () => {
    const lies = fc.oneof(fc.infiniteStream(fc.nat({ max: 600 })), fc.infiniteStream(fc.constantFrom(0, 1, 512, 513, 2 ** 40)))

    fc.assert(fc.property(lies, fc.integer({ min: 1, max: 600 }), (stream, maxTokens) => {
      const tokenizer = (): number => stream.next().value as number

      const answer = answerOrTypedError(() => summarizeBusinessModel(text, { tokenizer, maxTokens }))

      if (!(answer instanceof TokenizerError)) expect((answer as BusinessModelSummary).tokenCount).toBeLessThanOrEqual(maxTokens)
    }), { numRuns: Math.min(100, Number(process.env['FC_RUNS'])) })
  })

  it.each([['nothing costs anything', 0, 1], ['all costs the same', 7, 7], ['all costs too much', 10 ** 12, 512]])('to which %s, the contract holds', (_what, cost, maxTokens) => {
    const summary = summarizeBusinessModel(text, { tokenizer: value => (value === '' ? 0 : cost), maxTokens })

    expect(summary.tokenCount).toBe(summary.text === '' ? 0 : cost)
    expect(summary.tokenCount).toBeLessThanOrEqual(maxTokens)
  })
})

const isSubsequence = (letters: string, whole: string): boolean => {
  let at = 0
  for (const unit of letters.split('')) {
    at = whole.indexOf(unit, at) + 1
    if (at === 0) return false
  }
  return true
}
