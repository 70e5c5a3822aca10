import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'
import { REPORT } from './report.ts'

const LEANING = `Item 1. Business

Calder Freight Lines, Inc. moves goods in refrigerated trailers between farms in 22 states.

Fruit ${Array.from({ length: 30 }, (_, i) => `and cargo number ${i}`).join(' ')} is moved by rail. It accounted for 17% of our revenue in 2014.
`

describe('an explanation', () => {
  it('is given only where it is asked for', () => {
    expect(summarizeBusinessModel(REPORT)).not.toHaveProperty('explanation')
    expect(summarizeBusinessModel(REPORT, { explain: true })).toHaveProperty('explanation')
  })

  it('changes nothing else', () => {
    const { explanation, ...explained } = summarizeBusinessModel(REPORT, { explain: true })

    expect(explanation).toBeDefined()
    expect(explained).toEqual(summarizeBusinessModel(REPORT))
  })

  it('tells of each sentence chosen, in the order of the summary', () => {
    const { sentences, explanation } = summarizeBusinessModel(REPORT, { explain: true, order: 'facet' })

    expect(explanation?.chosen.map(({ text, spans, facet }) => ({ text, spans, facet }))).toEqual(sentences.map(({ text, spans, facet }) => ({ text, spans, facet })))
  })

  it('names the heading, the tokens and the evidence, heaviest first, with the words', () => {
    const { explanation } = summarizeBusinessModel(REPORT, { explain: true, tokenizer: text => text.length, maxTokens: 4000 })

    const ferndale = explanation?.chosen.find(({ text }) => text.startsWith('Ferndale'))
    const weights = ferndale?.evidence.map(({ weight }) => Math.abs(weight)) ?? []

    expect(ferndale).toMatchObject({ heading: 'Customers', tokens: ferndale?.text.length })
    expect(ferndale?.reason).toMatch(new RegExp(`^\\d+ % of its worth speaks of ${ferndale?.facet ?? '?'}\\.$`))
    expect(ferndale?.evidence).toContainEqual(expect.objectContaining({ match: expect.stringContaining('13%') as string }))
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(ferndale?.evidence.every(({ match }) => match === undefined || ferndale.text.includes(match))).toBe(true)
  })

  it('names no heading where there is none', () => {
    const { explanation } = summarizeBusinessModel('Marlin Tool Company sells hand tools to farmers in nine states.', { explain: true })

    expect(explanation?.chosen.map(({ heading }) => heading)).toEqual([''])
  })

  it('tells the best of what was left out, best first, and why', () => {
    const { explanation, text } = summarizeBusinessModel(REPORT, { explain: true, maxTokens: 60 })

    const leftOut = explanation?.leftOut ?? []
    const scores = leftOut.map(({ score }) => score)

    expect(leftOut.length).toBeGreaterThan(3)
    expect(leftOut.length).toBeLessThanOrEqual(20)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(leftOut.filter(sentence => text.includes(sentence.text))).toEqual([])
    expect(leftOut.filter(({ reason }) => !/^(?:Other sentences gave more|Its worth is below|It leans on)/.test(reason))).toEqual([])
  })

  it('says of a sentence that it leans on one that was not chosen', () => {
    const { explanation } = summarizeBusinessModel(LEANING, { explain: true, maxTokens: 60 })

    const leaning = explanation?.leftOut.find(({ text }) => text.startsWith('It accounted'))

    expect(leaning?.reason).toBe('It leans on the sentence before it, which was not chosen.')
  })

  it('of an empty summary is empty', () => {
    expect(summarizeBusinessModel('', { explain: true }).explanation).toEqual({ chosen: [], leftOut: [] })
  })
})
