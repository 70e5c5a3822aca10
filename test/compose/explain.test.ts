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

  it('holds every sentence that is left out once, as it is worth most', () => {
    const { explanation } = summarizeBusinessModel(REPORT, { explain: true, maxTokens: 60 })

    const leftOut = explanation?.leftOut.map(({ text }) => text) ?? []

    expect(leftOut.map(text => text.slice(0, 12)).toSorted()).toEqual(['Brokers, to ', 'Every carrie', 'Ferndale Mar', 'Revenue was ', 'Shippers pay', 'The Federal ', 'We buy tract', 'We offer thr', 'We served ap'])
    expect(leftOut).toContain('Brokers, to which we pay a commission, brought 19% of revenue in 2014.')
  })

  it('holds twenty sentences that are left out, not more', () => {
    const many = Array.from({ length: 30 }, (_, n) => `Our dealers in region ${n + 1} sold ${n + 10} saws to farms in 2014.`).join('\n\n')

    const { explanation } = summarizeBusinessModel(many, { explain: true, maxTokens: 40 })

    expect(explanation?.leftOut.length).toBe(20)
  })

  it('says of what is left out whether it was worth less than all that was chosen', () => {
    const { explanation } = summarizeBusinessModel(REPORT, { explain: true, maxTokens: 60 })

    const { chosen = [], leftOut = [] } = explanation ?? {}
    const least = Math.min(...chosen.map(({ score }) => score))
    const expected = leftOut.map(({ score, facet }) => (score < least ? 'Its worth is below that of every sentence chosen.' : `Other sentences gave more for their tokens, or said the same of ${facet}.`))

    expect(leftOut.map(({ reason }) => reason)).toEqual(expected)
    expect(new Set(expected.map(reason => reason.slice(0, 3)))).toEqual(new Set(['Oth', 'Its']))
    expect(leftOut.some(({ score }) => score > least && score < Math.max(...chosen.map(each => each.score)))).toBe(true)
  })

  it('says how much of its worth speaks of its facet', () => {
    const { explanation, sentences } = summarizeBusinessModel(REPORT, { explain: true })

    const shares = explanation?.chosen.map(({ score, facet }, n) => `${Math.round(100 * (sentences[n]?.scores[facet] ?? 0) / score)} % of its worth speaks of ${facet}.`)

    expect(explanation?.chosen.map(({ reason }) => reason)).toEqual(shares)
  })

  it('names the first heading of the text too', () => {
    const { explanation } = summarizeBusinessModel(REPORT, { explain: true })

    expect(explanation?.chosen[0]?.heading).toBe('Item 1. Business')
  })

  it('gives twelve pieces of evidence, not more', () => {
    const { explanation } = summarizeBusinessModel(REPORT, { explain: true })

    expect(explanation?.chosen.map(({ evidence }) => evidence.length)).toEqual(explanation?.chosen.map(() => 12))
  })

  it.each([
    ['revenue.share-percent', 'Acme Mills accounted for 12% of what we sold.', 'accounted for 12%'],
    ['revenue.share-percent', 'Acme Mills accounted for 13 percent of what we sold.', 'accounted for 13 percent'],
    ['revenue.percent-of-revenue', 'Acme Mills brought 12% of our sales.', '12% of our sales'],
    ['financing.debt-amount', 'In 2014 we repaid $12.5 million of senior notes.', '$12.5 million of senior notes'],
    ['financing.debt-amount', 'In 2014 we repaid £12.5 million of senior notes.', '£12.5 million of senior notes'],
    ['financing.debt-amount', 'In 2014 we repaid €12.5 million of senior notes.', '€12.5 million of senior notes'],
    ['financing.shares-issued', 'In 2014 we issued common stock for $12.5 million.', 'issued common stock'],
  ])('shows the words of %s with the signs of their figures: %s', (name, source, match) => {
    const { explanation } = summarizeBusinessModel(source, { explain: true })

    const shown = explanation?.chosen[0]?.evidence.find(each => each.name === name)

    expect(shown?.match).toBe(match)
  })

  it('of an empty summary is empty', () => {
    expect(summarizeBusinessModel('', { explain: true }).explanation).toEqual({ chosen: [], leftOut: [] })
  })
})
