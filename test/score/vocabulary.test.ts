import { describe, expect, it } from 'vitest'
import { builtInLexicons } from '../../src/lexicon/facet-lexicons.ts'
import { compileLexicons } from '../../src/lexicon/compile.ts'
import { knownWordsFor } from '../../src/score/known-words.ts'
import { readSentence } from '../../src/score/reading.ts'
import { Vocabulary } from '../../src/score/vocabulary.ts'

const compiled = () => compileLexicons(builtInLexicons(), {})

/** Distinct words: "aaaa", "aaab" … */
const wordsUpTo = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => Array.from({ length: 4 }, (_each, place) => String.fromCharCode(97 + Math.floor(n / 26 ** place) % 26)).join(''))

describe('a vocabulary', () => {
  it('numbers the stems of a document in the order in which they come', () => {
    const vocabulary = new Vocabulary(compiled())

    const { words } = readSentence('Dealers sell pumps, and a dealer sells 40 of them.', vocabulary)

    expect(words.map(word => word?.stem)).toEqual([0, 1, 2, undefined, 3, 4, 0, 1, 5, 6, 7, undefined])
    expect(vocabulary.stems).toEqual(['dealer', 'sell', 'pump', 'and', 'a', '#number', 'of', 'them'])
  })

  it('is the same whatever was read before', () => {
    const lexicons = compiled()
    readSentence('Valves, pumps and 12% of all dies were sold by agents.', new Vocabulary(lexicons))

    const second = readSentence('Agents sold 12% of our pumps.', new Vocabulary(lexicons))
    const alone = readSentence('Agents sold 12% of our pumps.', new Vocabulary(compiled()))

    expect(second.words.map(word => [word?.lower, word?.stem, word?.nameLike])).toEqual(alone.words.map(word => [word?.lower, word?.stem, word?.nameLike]))
  })

  it('tells a year from a number that is written alike', () => {
    const { words } = readSentence('In 2004 we sold $2004 of pumps.', new Vocabulary(compiled()))

    const [year, amount] = words.filter(word => word?.lower === '2004')

    expect(year?.stem).not.toBe(amount?.stem)
  })

  it('tells which words begin small, and which the lexicons do not know', () => {
    const { words } = readSentence('iPhone Phone zalz SEC 40 40% dealers', new Vocabulary(compiled()))

    expect(words.map(word => word?.small)).toEqual([true, false, true, false, false, false, true])
    expect(words.map(word => word?.lexiconStem !== -1)).toEqual([false, false, false, false, false, false, true])
    expect(words.slice(0, 6).map(word => word?.lexiconForm)).toEqual([-1, -1, -1, -1, -1, -1])
  })

  it('holds more words than any that were known before', () => {
    const vocabulary = new Vocabulary(compiled())
    const many = wordsUpTo(5000)

    const { words, tokens } = readSentence([...many, 'mill', 'mills'].join(' '), vocabulary)

    expect(tokens.length).toBe(5002)
    expect(words.map(word => word?.lower)).toEqual([...many, 'mill', 'mills'])
    expect(words.slice(-2).map(word => word?.stem)).toEqual([5000, 5000])
  })
})

describe('the words known from document to document', () => {
  it('are forgotten when there are too many', () => {
    const lexicons = compiled()
    const first = knownWordsFor(lexicons)

    readSentence(wordsUpTo(40_000).join(' '), new Vocabulary(lexicons))
    const kept = knownWordsFor(lexicons)
    readSentence(wordsUpTo(60_000).join(' '), new Vocabulary(lexicons))

    expect(kept).toBe(first)
    expect(kept.size).toBeGreaterThan(50_000)
    expect(knownWordsFor(lexicons).size).toBe(0)
  })
})
