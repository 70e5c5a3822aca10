import { describe, expect, it } from 'vitest'
import lexicon from '../../lexicons/filing.json' with { type: 'json' }
import { formOf } from '../../src/filing/form.ts'
import { phraseTable, startingPhrase, wordsOf } from '../../src/filing/phrases.ts'

const titles = Object.entries(lexicon.titles).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))

/** Lists that are compared with words: lower case, one blank between, no punctuation. */
const PHRASES: readonly (readonly [name: string, phrases: readonly string[]])[] = [
  ...titles.map(([item, list]) => [`titles of Item ${item}`, list] as const),
  ['titles that are not the business', lexicon.notBusiness.titles], ['titles of the business in 20-F', lexicon.foreignBusiness.titles], ['parts of the Item', lexicon.subItems.titles],
  ['bare headings of the business', lexicon.bareHeadings.business], ['bare headings after it', lexicon.bareHeadings.after], ['bare headings that are certain', lexicon.bareHeadings.certain],
  ['cross-references', lexicon.crossReference.after], ['tails of headings', lexicon.headingOnly.tails], ['incorporation', lexicon.incorporated.phrases], ['empty Items', lexicon.emptyItem.phrases],
  ['risk factors', lexicon.embedded['risk-factors']], ['officers', lexicon.embedded['executive-officers']], ['properties', lexicon.embedded.properties], ['captions', lexicon.unnumberedItem.captions],
]

describe('the lexicon of filings', () => {
  it.each(PHRASES)('has %s as words, each once', (_name, phrases) => {
    expect(phrases).toEqual(phrases.map(wordsOf))
    expect(new Set(phrases).size).toBe(phrases.length)
    expect(phrases.length).toBeGreaterThan(0)
  })

  it('has each form under one kind', () => {
    const { description, ...kinds } = lexicon.forms

    const forms = Object.values(kinds).flat()

    expect(description).not.toBe('')
    expect(new Set(forms).size).toBe(forms.length)
    for (const [kind, names] of Object.entries(kinds)) {
      for (const name of names) expect(formOf(name).kind).toBe(kind)
    }
  })

  it('says of each of its parts what it is', () => {
    const parts = Object.entries(lexicon).filter(([name]) => !['description', 'months'].includes(name))

    expect(parts.filter(([, part]) => typeof part === 'object' && 'description' in part && part.description.length > 20)).toHaveLength(parts.length)
  })
})

describe('startingPhrase', () => {
  it('takes the longest phrase that ends with a word', () => {
    const table = phraseTable(['business', 'business and properties', 'item'])

    expect(startingPhrase(table, 'business and properties of acme')).toBe('business and properties')
    expect(startingPhrase(table, 'business and plants')).toBe('business')
    expect(startingPhrase(table, 'businesses')).toBeUndefined()
    expect(startingPhrase(table, '')).toBeUndefined()
  })
})
