import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { countTokens as countCl100k } from 'gpt-tokenizer/encoding/cl100k_base'
import { countTokens as countO200k } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import { OptionError, TokenizerError } from '../../src/errors.ts'
import { countTokens, tokenCounter } from '../../src/tokens/counter.ts'
import type { Tokenizer } from '../../src/types.ts'

const plainText = { allowedSpecial: new Set<string>(), disallowedSpecial: new Set<string>() }

const encodings = [
  { name: 'o200k_base', reference: (text: string) => countO200k(text, plainText) },
  { name: 'cl100k_base', reference: (text: string) => countCl100k(text, plainText) },
] as const

describe.each(encodings)('countTokens with $name', ({ name, reference }) => {
  it('agrees with gpt-tokenizer on the notices of this package', () => {
    const text = readFileSync(new URL('../../THIRD-PARTY-NOTICES.md', import.meta.url), 'utf8')

    const count = countTokens(text, name)

    expect(count).toBe(reference(text))
  })

  it('agrees with gpt-tokenizer on any text without a byte order mark, which gpt-tokenizer miscounts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).map(value => value.replaceAll('\uFEFF', ' '))

    fc.assert(fc.property(text, value => countTokens(value, name) === reference(value)))
  })

  it('agrees with gpt-tokenizer on words of thousands of letters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeinorstABC-(.=_漢é'), minLength: 1000, maxLength: 3000 })

    fc.assert(fc.property(word, value => countTokens(value, name) === reference(value)), { numRuns: 20 })
  })

  it('agrees with gpt-tokenizer wherever plain letters meet other signs', () => {
    const unit = fc.constantFrom(...'aZ \n1$(-.\'_’éßÉ漢ʰǅªﬁ\u0301\u00a0😀', 'the', 'Net', 'NET', 'iPhone', 'McD', "'s", "'S", "n't", "'ll", '  ', 'x'.repeat(40))

    fc.assert(fc.property(fc.array(unit, { maxLength: 12 }), parts => countTokens(parts.join(''), name) === reference(parts.join(''))))
  })

  it('agrees with gpt-tokenizer on texts that it counts in stretches', () => {
    const unit = fc.constantFrom(' ', '  ', '\n ', '. ', 'we', "'ll", 'Net', '1994', '12,5', ' – ', '  \n', 'é', '漢', ')', "'S", '\t')

    fc.assert(fc.property(fc.array(unit, { minLength: 50, maxLength: 100 }), parts => {
      const text = parts.join('').repeat(600)
      return countTokens(text, name) === reference(text)
    }), { numRuns: 10 })
  })

  it('gives the same count whatever was counted before', () => {
    const text = 'Internationalization of counterrevolutionary misapprehensions'
    const before = countTokens(text, name)
    for (let i = 0; i < 30_000; i++) countTokens(`zq${i.toString(36)}xv`, name)

    const after = countTokens(text, name)

    expect(after).toBe(before)
  })

  it('takes special tokens for plain text', () => {
    const count = countTokens('<|endoftext|>', name)

    expect(count).toBeGreaterThan(1)
  })

  it('counts nothing in an empty text', () => {
    expect(countTokens('', name)).toBe(0)
  })
})

describe('countTokens with wink', () => {
  it('counts words and punctuation marks, not white space', () => {
    expect(countTokens('Net sales rose.\n\n It was a good year.\t', 'wink')).toBe(10)
  })

  it('counts a word of more than 256 characters in slices', () => {
    expect(countTokens('a'.repeat(1000), 'wink')).toBe(4)
  })
})

describe('countTokens with a tokenizer of the caller', () => {
  it('returns what it returns', () => {
    expect(countTokens('one two three', text => text.split(' ').length)).toBe(3)
  })

  it.each([
    [NaN, 'NaN'], [-1, '-1'], [1.5, '1.5'], [Infinity, 'Infinity'], ['five', '"five"'], [undefined, 'undefined'], [null, 'null'],
    [[1], 'an array'], [{ count: 3 }, 'an object'], [3n, 'a bigint'], [Symbol('three'), 'a symbol'], [Promise.resolve(3), 'an object'],
  ])('refuses the result %o', (result, described) => {
    const lying = (() => result) as unknown as Tokenizer

    const counting = (): number => countTokens('text', lying)

    expect(counting).toThrow(TokenizerError)
    expect(counting).toThrow(described)
  })

  it('passes on what it throws as the cause', () => {
    const fault = new RangeError('out of tape')
    const counting = (): number => countTokens('text', () => { throw fault })

    expect(counting).toThrow(expect.objectContaining({ name: 'TokenizerError', cause: fault }))
  })
})

describe('tokenCounter', () => {
  it('asks a tokenizer of the caller once for a text', () => {
    let asked = 0
    const count = tokenCounter(() => ++asked)

    expect([count('a'), count('b'), count('a')]).toEqual([1, 2, 1])
  })

  it.each(['p50k_base', '', 'toString', '__proto__', 7, null, {}, ['wink']])('refuses %o and names what is allowed', tokenizer => {
    const choosing = (): unknown => tokenCounter(tokenizer as Tokenizer)

    expect(choosing).toThrow(OptionError)
    expect(choosing).toThrow("'o200k_base', 'cl100k_base', 'wink'")
  })

  it('refuses a text that is no string', () => {
    expect(() => countTokens(12 as unknown as string)).toThrow(new OptionError('text', 'text must be a string, but it is 12.'))
  })
})

const corpus = `${process.env['BMS_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))}/corpus`
const texts = listTexts()
if (texts.length === 0) console.warn(`SKIPPED: no reference texts in ${corpus}; set BMS_SHARED to their folder.`)

describe.skipIf(texts.length === 0)('countTokens on whole reports', () => {
  it.each(encodings)('agrees with gpt-tokenizer with $name', ({ name, reference }) => {
    const differing = texts.filter(text => countTokens(text, name) !== reference(text))

    expect(differing).toEqual([])
  })
})

function listTexts(): string[] {
  try {
    return readdirSync(corpus).filter(file => file.endsWith('.txt')).map(file => readFileSync(`${corpus}/${file}`, 'utf8'))
  } catch {
    return []
  }
}
