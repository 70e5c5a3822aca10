import fc from 'fast-check'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { describe, expect, it } from 'vitest'
import { porterStem } from '../../src/language/porter.ts'
import verbs from '../../lexicons/verbs.json' with { type: 'json' }
import words from '../../lexicons/words.json' with { type: 'json' }

const ENDINGS = [
  's', 'sses', 'ies', 'eed', 'ed', 'ing', 'at', 'bl', 'iz', 'y', 'ational', 'tional', 'enci', 'anci', 'izer', 'abli', 'bli', 'alli', 'entli', 'eli', 'ousli', 'ization',
  'ation', 'ator', 'alism', 'iveness', 'fulness', 'ousness', 'aliti', 'iviti', 'biliti', 'logi', 'icate', 'ative', 'alize', 'iciti', 'ical', 'ful', 'ness', 'al', 'ance',
  'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'ou', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize', 'sion', 'tion', 'ion', 'e', 'll',
]
const letters = fc.constantFrom('a', 'e', 'i', 'o', 'u', 'y', 'b', 'l', 'n', 's', 't', 'w', 'x', 'z', 'é', '4', '-', '’')
const anyWord = fc.tuple(fc.array(letters, { maxLength: 7 }), fc.array(fc.constantFrom(...ENDINGS), { maxLength: 3 })).map(parts => parts.flat().join(''))

describe('porterStem', () => {
  it.each([
    ['classes', 'class'], ['companies', 'compani'], ['gas', 'ga'], ['agreed', 'agre'], ['freed', 'freed'], ['relating', 'relat'], ['shipping', 'ship'], ['filing', 'file'],
    ['selling', 'sell'], ['supply', 'suppli'], ['operational', 'oper'], ['electrical', 'electr'], ['insurance', 'insur'], ['adoption', 'adopt'], ['element', 'element'],
    ['rate', 'rate'], ['controll', 'control'], ['by', 'by'],
  ])('cuts %s to %s', (word, stemmed) => {
    expect(porterStem(word)).toBe(stemmed)
  })

  it('cuts any word as the package natural does', () => {
    fc.assert(fc.property(anyWord, word => {
      expect(porterStem(word)).toBe(PorterStemmer.stem(word))
    }), { numRuns: 2000 })
  })

  it('cuts the words of our lists as the package natural does', () => {
    const listed = [...words.numbers, ...words.stopwords, ...verbs.verbs, ...verbs.nounVerbs]

    expect(listed.map(porterStem)).toEqual(listed.map(word => PorterStemmer.stem(word)))
  })
})
