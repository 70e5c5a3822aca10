import { describe, expect, it } from 'vitest'
import type { WinkMethods } from 'wink-nlp'
import { winkEnds } from '../../src/sentences/wink-ends.ts'

/** A reader that splits as it is told, and what it was given to read. */
const reader = (split: (text: string) => readonly string[]) => {
  const seen: string[] = []
  const readDoc = (text: string) => {
    seen.push(text)
    return { sentences: () => ({ out: () => split(text) }) }
  }
  return { nlp: { readDoc } as unknown as WinkMethods, seen }
}

const atStops = (text: string): string[] => text.split(/(?<=\.) /)

const stopsOf = (text: string): number[] => [...text.matchAll(/\./g)].map(({ index }) => index)

const ends = (text: string, split = atStops): number[] => winkEnds(reader(split).nlp, text, stopsOf(text))

describe('the ends of sentences that wink finds', () => {
  it('are told as places in the text, however much of it wink did not see', () => {
    const far = 'of the mill and of the men who built it in the years before the war '.repeat(3)
    const text = `We sell pumps etc. That is the tale ${far}and of Elster Inc. It is the end ${far}of it.`

    const found = ends(text)

    expect(found.map(end => text.slice(end - 4, end))).toEqual(['etc.', 'Inc.', ' it.'])
  })

  it('are those behind marks alone', () => {
    const found = ends('No. We sell pumps etc. They last.', text => text.split(/(?<=They|We|No\.|etc\.) /))

    expect(found).toEqual([3, 22, 33])
  })

  it('are not looked for in what the text does not hold', () => {
    const found = ends('We sell pumps. They last.', () => ['We sell pumps.', 'They lasted.', 'They last.'])

    expect(found).toEqual([14, 25])
    expect(ends('We sell pumps. They last.', () => ['We sold pumps..', 'They last.'])).toEqual([25])
  })
})

describe('a text that is too long for wink', () => {
  const SENTENCE = 'We sell pumps etc. '

  it('is read in windows that open with whole sentences and close with whole words', () => {
    const text = SENTENCE.repeat(600).trim()
    const { nlp, seen } = reader(atStops)

    const found = winkEnds(nlp, text, stopsOf(text))

    expect(found).toEqual(stopsOf(text).map(at => at + 1))
    expect(seen.length).toBe(3)
    expect(seen.filter(window => window.length > 5000 || !/^ ?We sell .* (?:We|sell|pumps|etc\.)$/.test(window))).toEqual([])
  })

  it('is one of more than 5000 code units', () => {
    const text = `${SENTENCE.repeat(263)}On.`
    const { nlp, seen } = reader(atStops)

    winkEnds(nlp, text, stopsOf(text))

    expect(seen).toEqual([text])
    expect(text.length).toBe(5000)
  })

  it('may be one sentence', () => {
    const text = SENTENCE.repeat(600).trim()

    expect(ends(text, window => [window])).toEqual([text.length])
    expect(ends('pumps. '.repeat(800).trim(), window => [window])).toEqual([4997, 5599])
  })

  it('is read to its end where wink finds nothing', () => {
    const text = SENTENCE.repeat(600).trim()
    const { nlp, seen } = reader(() => [])

    const found = winkEnds(nlp, text, stopsOf(text))

    expect([found, seen.length]).toEqual([[], 3])
  })

  it('may hold no space', () => {
    const text = `${'a'.repeat(38)}.b`.repeat(300)
    const { nlp, seen } = reader(window => [window])

    winkEnds(nlp, text, stopsOf(text))

    expect(seen.map(({ length }) => length)).toEqual([5000, 5000, 2000])
    expect(seen.join('')).toBe(text)
  })

  it('is told from where a window has but two sentences', () => {
    const first = `${'We sell pumps, etc., '.repeat(200)}and more.`
    const second = `${'They buy pumps, etc., '.repeat(100)}and more.`
    const { nlp, seen } = reader(window => window.split(/(?<=more\.) /))

    const found = winkEnds(nlp, `${first} ${second}`, stopsOf(`${first} ${second}`))

    expect(found).toEqual([first.length, first.length + 1 + second.length])
    expect(seen.map(window => window.trim().slice(0, 8))).toEqual(['We sell ', 'They buy'])
  })
})
