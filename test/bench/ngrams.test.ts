import { describe, expect, it } from 'vitest'
import { ngramsOf } from '../../bench/fit/ngrams.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { readForScoring } from '../../src/score/reading.ts'

describe('the n-grams of a sentence', () => {
  it('are its stems and pairs of neighbours, figures by class, no pair over a mark', () => {
    const { sentences: [sentence], vocabulary } = readForScoring(readDocument('Pumps sold through dealers, and pumps, are 12%.'), builtInCompiled())
    if (sentence === undefined) throw new Error('There is no sentence.')

    const ngrams = [...ngramsOf(sentence, vocabulary.stems)].sort()

    expect(ngrams).toEqual(['#percent', 'and', 'and pump', 'ar', 'ar #percent', 'dealer', 'pump', 'pump sold', 'sold', 'sold through', 'through', 'through dealer'])
  })
})
