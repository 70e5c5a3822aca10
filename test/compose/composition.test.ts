import { describe, expect, it } from 'vitest'
import { finished } from '../../src/compose/compose.ts'
import { FACETS, summarizeBusinessModel } from '../../src/index.ts'
import { REPORT } from './report.ts'

describe('a statement in a summary', () => {
  it.each([
    ['We sell tools.', 'We sell tools.'],
    ['We sell tools', 'We sell tools.'],
    ['We sell “tools.”', 'We sell “tools.”'],
    ['Sales of 2.5 tools in the U.S. grew', 'Sales of 2.5 tools in the U.S. grew.'],
    ['We sell “tools.” and saws', 'We sell “tools.” and saws.'],
    ['We sell tools (and saws.)', 'We sell tools (and saws.)'],
    ['Who sells tools?', 'Who sells tools?'],
    ['we sell tools.', 'We sell tools.'],
    ['iSaw cutters are sold.', 'iSaw cutters are sold.'],
  ])('%j opens and ends as a sentence: %j', (text, whole) => {
    expect(finished(text)).toBe(whole)
  })
})

describe('the composition of a summary', () => {
  it('in document order follows the source', () => {
    const { sentences } = summarizeBusinessModel(REPORT)

    const starts = sentences.map(({ spans }) => spans[0]?.start ?? -1)

    expect(starts.length).toBeGreaterThan(5)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('in the order of facets groups them, in source order within each', () => {
    const { sentences } = summarizeBusinessModel(REPORT, { order: 'facet' })

    const keys = sentences.map(({ facet, spans }) => (FACETS as readonly string[]).indexOf(facet) * 1e6 + (spans[0]?.start ?? 0))

    expect(new Set(sentences.map(({ facet }) => facet)).size).toBe(5)
    expect(keys).toEqual([...keys].sort((a, b) => a - b))
  })

  it('joins the sentences with a blank', () => {
    const { text, sentences } = summarizeBusinessModel(REPORT)

    expect(text).toBe(sentences.map(sentence => sentence.text).join(' '))
  })

  it('tells the facets: their sentences by number, their tokens, whether they are covered', () => {
    const { sentences, facets } = summarizeBusinessModel(REPORT, { tokenizer: text => text.length, maxTokens: 4000 })

    for (const [name, { covered, sentences: own, tokens }] of Object.entries(facets)) {
      expect(own).toEqual(sentences.flatMap(({ facet }, i) => (facet === name ? [i] : [])))
      expect(tokens).toBe(own.reduce((sum, i) => sum + (sentences[i]?.text.length ?? 0), 0))
      expect(covered).toBe(true)
    }
    expect(Object.keys(facets)).toEqual([...FACETS])
  })

  it('speaks of the facets alone that were asked for', () => {
    const { sentences, facets, omitted } = summarizeBusinessModel(REPORT, { facets: { revenue: 2, financing: 1, customers: 0 } })

    expect(Object.keys(facets)).toEqual(['revenue', 'financing'])
    expect(new Set(sentences.flatMap(({ scores }) => Object.keys(scores)))).toEqual(new Set(['revenue', 'financing']))
    expect(omitted).toEqual([])
  })

  it('counts no tokens of nothing', () => {
    const { text, tokenCount } = summarizeBusinessModel('', { tokenizer: given => given.length + 1 })

    expect([text, tokenCount]).toEqual(['', 0])
  })

  it('counts the tokens of the text, what its sentences are made of included', () => {
    const { text, tokenCount } = summarizeBusinessModel(REPORT, { tokenizer: given => given.length, maxTokens: 900 })

    expect(tokenCount).toBe(text.length)
  })

  it('rounds scores to four decimals', () => {
    const scores = summarizeBusinessModel(REPORT).sentences.flatMap(sentence => Object.values(sentence.scores))

    expect(scores.filter(score => score > 0.1 && score < 10).length).toBeGreaterThan(10)
    expect(scores.filter(score => Math.abs(score * 1e4 - Math.round(score * 1e4)) > 1e-6)).toEqual([])
    expect(scores.some(score => score * 1e3 !== Math.round(score * 1e3))).toBe(true)
  })

  it('gives each sentence a score for each facet, the highest for its own', () => {
    const { sentences } = summarizeBusinessModel(REPORT)

    for (const { facet, scores } of sentences) {
      expect(Object.keys(scores)).toEqual([...FACETS])
      expect(scores[facet]).toBe(Math.max(...Object.values(scores)))
    }
  })
})
