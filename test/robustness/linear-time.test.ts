import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.ts'
import { HOSTILE } from './hostile-texts.ts'

const { countTokens, extractBusinessSection, splitSentences, summarizeBusinessModel, SummarizerError } = library

/** Characters of the larger text; the smaller one has a quarter. */
const SIZE = 400_000
/** Linear is 4, n log n a little more, quadratic 16. */
const MOST_GROWTH = 9
/** Milliseconds below which a time says nothing: garbage collection and compilation cost as much. */
const NOISE = 600

/** The texts that are also tried at five megabytes, and the most milliseconds that a megabyte of them may take. */
const HUGE = [
  'one line of words without a full stop', 'one word again and again', 'opening parentheses', 'full stops', 'quotation marks', 'digits', 'half tags', 'dashes', 'leaders',
]
const MOST_PER_MEGABYTE = 8_000
const MEGABYTE = 1_000_000

const functions: Readonly<Record<string, (text: string) => unknown>> = {
  'splitSentences': splitSentences,
  'summarizeBusinessModel': text => summarizeBusinessModel(text),
  'countTokens with o200k_base': text => countTokens(text),
  'countTokens with cl100k_base': text => countTokens(text, 'cl100k_base'),
  'countTokens with wink': text => countTokens(text, 'wink'),
  'extractBusinessSection': text => extractBusinessSection(text),
  'extractBusinessSection of bytes': text => extractBusinessSection(new TextEncoder().encode(text)),
}

const LARGEST = ['summarizeBusinessModel', 'countTokens with o200k_base', 'countTokens with wink', 'extractBusinessSection of bytes']

/** Processor time, which other programs of the machine do not lengthen as they do the time on the clock. */
const milliseconds = (call: () => unknown): number => {
  const start = process.cpuUsage()
  try {
    call()
  } catch (error) {
    if (!(error instanceof SummarizerError)) throw error
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe.each(Object.entries(functions))('%s', (_name, call) => {
  it.each(Object.entries(HOSTILE))('takes time linear in the length of %s', (_what, make) => {
    const [quarter, whole] = [make(SIZE / 4), make(SIZE)]
    milliseconds(() => call(make(1000)))

    const small = milliseconds(() => call(quarter))
    const large = milliseconds(() => call(whole))

    expect(large).toBeLessThan(Math.max(NOISE, MOST_GROWTH * small))
  })

})

// Between them, these run all that the others run.
describe.each(Object.entries(functions).filter(([name]) => LARGEST.includes(name)))('%s', (_name, call) => {
  it.each(HUGE)('reads five megabytes of %s', what => {
    const text = HOSTILE[what]?.(5 * MEGABYTE) ?? ''

    const time = milliseconds(() => call(text))

    expect(text.length).toBeGreaterThan(4.9 * MEGABYTE)
    expect(time).toBeLessThan(5 * MOST_PER_MEGABYTE)
  })
})
