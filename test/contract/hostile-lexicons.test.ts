import { afterEach, describe, expect, it } from 'vitest'
import { LexiconError, parseLexicon, summarizeBusinessModel } from '../../src/index.ts'
import { fixtures } from './texts.ts'

const [text = ''] = fixtures.values()
const regulation = { facet: 'regulation', themes: { agency: { terms: ['federal', 'state law'], weight: 0.6 } } }
const json = (value: string): unknown => JSON.parse(value)

describe('a hostile lexicon', () => {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    ['__proto__ as a theme', '{"facet":"x","themes":{"__proto__":{"terms":["a"],"polluted":true}}}'],
    ['__proto__ at the top', '{"facet":"x","themes":{"a":{"terms":["a"]}},"__proto__":{"polluted":true}}'],
    ['constructor as a theme', '{"facet":"x","themes":{"constructor":{"prototype":{"polluted":true}}}}'],
    ['constructor as a facet', '{"facet":"constructor","themes":{"a":{"terms":["a"]}}}'],
    ['__proto__ as a facet', '{"facet":"__proto__","themes":{"a":{"terms":["a"]}}}'],
    ['a huge weight', '{"facet":"x","themes":{"a":{"terms":["a"],"weight":1e308}}}'],
    ['an infinite weight', '{"facet":"x","themes":{"a":{"terms":["a"],"weight":1e999}}}'],
    ['a negative weight', '{"facet":"x","themes":{"a":{"terms":["a"],"weight":-1}}}'],
    ['numbers for terms', '{"facet":"x","themes":{"a":{"terms":[1,2]}}}'],
    ['terms of blanks', '{"facet":"x","themes":{"a":{"terms":["   "]}}}'],
    ['no themes', '{"facet":"x","themes":{}}'],
    ['a step that names nothing', '{"facet":"x","themes":{"a":{"terms":["a"]}},"cues":{"c":{"sequence":[["toString"]]}}}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('with %s is refused with its place or read as data', (_what, written) => {
    let answer: unknown
    try {
      answer = summarizeBusinessModel(text, { lexicons: [json(written)] })
    } catch (error) {
      answer = error
    }

    expect(answer instanceof LexiconError || Object.hasOwn(answer as object, 'fingerprint')).toBe(true)
  })

  it('nested a hundred thousand deep is refused', () => {
    let deep: unknown = 'term'
    for (let i = 0; i < 100_000; i++) deep = [deep]

    expect(() => parseLexicon({ facet: 'x', themes: { a: { terms: deep } } })).toThrow(LexiconError)
    expect(() => parseLexicon({ facet: 'x', themes: deep })).toThrow(LexiconError)
  })

  it('that holds itself is refused', () => {
    const circle: Record<string, unknown> = { facet: 'x' }
    circle['themes'] = circle

    expect(() => parseLexicon(circle)).toThrow(LexiconError)
  })

  it('of a million terms is refused in words, soon', () => {
    const terms = Array.from({ length: 1_000_000 }, (_, i) => `term number ${i}`)

    expect(() => parseLexicon({ facet: 'x', themes: { a: { terms } } })).toThrow(LexiconError)
  })

  it('of a hundred thousand terms is used', () => {
    const terms = Array.from({ length: 99_990 }, (_, i) => `federal ${i.toString(36)}`)

    const summary = summarizeBusinessModel(text, { lexicons: [{ facet: 'regulation', themes: { agency: { terms: ['federal', ...terms], weight: 0.6 } } }] })

    expect(Object.keys(summary.facets)).toContain('regulation')
  })

  it('that was changed after it was parsed changes nothing', () => {
    const given = structuredClone(regulation)
    const parsed = parseLexicon(given)
    const before = JSON.stringify(summarizeBusinessModel(text, { lexicons: [parsed] }))

    given.themes.agency.terms.push('company')

    expect(JSON.stringify(summarizeBusinessModel(text, { lexicons: [parsed] }))).toBe(before)
  })

  it('adds no facet to later calls', () => {
    summarizeBusinessModel(text, { lexicons: [regulation] })

    const summary = summarizeBusinessModel(text)

    expect(Object.keys(summary.facets)).not.toContain('regulation')
  })
})
