import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { readForScoring, readSentence } from '../../src/score/reading.ts'
import { Vocabulary } from '../../src/score/vocabulary.ts'

const read = (source: string) => readForScoring(readDocument(source), builtInCompiled())

/** The stems of a source that recur most. */
const keyStems = (source: string): string[] => {
  const { vocabulary, isKeyStem } = read(source)
  return vocabulary.stems.filter((_, stem) => isKeyStem[stem] === true)
}

/** Words without a common stem: "zalz", "zamz" … */
const words = (letters: string): string[] => Array.from(letters, a => Array.from('lmnor', b => `z${a}${b}z`)).flat()

describe('a sentence that is read', () => {
  it('is numbered by its semicolons, each with what stands before it', () => {
    const { tokens: { text, start, end }, clauses } = readSentence('We sell, they; buy; all.', new Vocabulary(builtInCompiled()))

    expect(clauses.map((clause, t) => `${text.slice(start[t], end[t])} ${clause}`)).toEqual(['We 0', 'sell 0', ', 0', 'they 0', '; 0', 'buy 1', '; 1', 'all 2', '. 2'])
  })

  it('has no clauses to tell apart without one', () => {
    const { clauses } = readSentence('We sell, they buy.', new Vocabulary(builtInCompiled()))

    expect(clauses).toEqual([])
  })
})

describe('what recurs in a document', () => {
  const SOURCE = 'Item 1. Business\n\nMills buy saws and saws. A mill sells 40 planes. The planes of a mill rust.\n'

  it('is counted by sentence, stopwords and figures aside', () => {
    const { vocabulary, sentenceCounts, firstSentences } = read(SOURCE)

    const counted = vocabulary.stems.map((stem, number) => [stem, sentenceCounts[number], firstSentences[number]])

    expect(counted).toEqual([
      ['mill', 3, 0], ['bui', 1, 0], ['saw', 1, 0], ['and', 0, -1], ['a', 0, -1], ['sell', 1, 1], ['#number', 0, -1], ['plane', 2, 1], ['the', 0, -1], ['of', 0, -1], ['rust', 1, 2],
    ])
  })

  it('is key where it stands in two sentences', () => {
    expect(keyStems(SOURCE)).toEqual(['mill', 'plane'])
    expect(keyStems('Mills buy saws.')).toEqual([])
  })

  it('is no key where it recurs far from the business alone', () => {
    expect(keyStems('Item 1. Business\n\nMills buy saws.\n\nRisk Factors\n\nPlanes rust. Planes burn. Mills burn.\n')).toEqual([])
  })

  it('is key for at most 25 stems, the most frequent and then the first', () => {
    const twice = words('abcdef')
    const thrice = words('ghij').slice(0, 18)
    const source = `${twice.join(' ')}. ${twice.join(' ')}. ${Array.from({ length: 3 }, () => `${thrice.join(' ')}.`).join(' ')}`.replace(/(^|\. )z/g, '$1Z')

    const found = keyStems(source)

    expect(found).toEqual([...twice.slice(0, 7), ...thrice])
  })

  it('is key for all of 25 that recur alike, and for none of more by chance', () => {
    const source = (letters: string): string => Array.from({ length: 2 }, () => `Z${words(letters).join(' ').slice(1)}.`).join(' ')

    expect(keyStems(source('abcde'))).toEqual(words('abcde'))
    expect(keyStems(source('abcdef'))).toEqual(words('abcde'))
  })

  it('tells how many of its words are common', () => {
    const { wordCount, stopwordCount } = read(SOURCE)

    expect([wordCount, stopwordCount]).toEqual([15, 5])
  })
})
