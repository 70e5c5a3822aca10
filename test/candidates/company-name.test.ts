import { describe, expect, it } from 'vitest'
import { companyName, groupIn, renamedIn } from '../../src/candidates/company-name.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { readForScoring } from '../../src/score/reading.ts'

const wordsFor = (...sentences: string[]): string[] =>
  [...companyName(readForScoring(readDocument(`Item 1. Business\n\n${sentences.join(' ')}\n`), builtInCompiled())).own]

describe('a company is told', () => {
  it.each([
    ['by the name before "the Company"', ['Corley Pump Company, Inc. (the “Company”) makes pumps.'], ['corley']],
    ['through "and its subsidiaries"', ['Corley Pumps, Inc. and its wholly-owned subsidiaries (collectively, the "Company") make pumps.'], ['corley']],
    ['through small words of its name', ['Home Pumps of Ohio, Inc. ("HPO" or the "Company") makes pumps.'], ['home', 'hpo']],
    ['by the short name of the first subject', ['Corley Pumps, Inc. (“Corley”) makes pumps.', 'It bought Beta Valves, Inc. (“Beta”) in 1998.'], ['corley']],
    ['by whom "we" means', ['In this report, “we” and “us” mean Corley Pumps, Inc. and its subsidiaries.', 'Beta Valves, Inc. is a rival.'], ['corley']],
    ['by the name that it took', ['We changed our name from Beta Mines to Corley Pumps Inc. in 2007.', 'We make pumps.'], ['corley']],
    ['by the group that it heads', ['Our plants are divisions of Corley Pumps, Inc. or its subsidiaries.'], ['corley']],
    ['by the subject with a legal form', ['Corley Pumps, Inc. makes pumps in Ohio.'], ['corley']],
    ['by the subject that was founded', ['Corley was founded in 1921.'], ['corley']],
  ])('%s', (_how, sentences, words) => {
    expect(wordsFor(...sentences)).toEqual(words)
  })

  it.each([
    ['by its brands', ['Aquamax is our line of pumps.', 'We sell Aquamax in 41 countries.']],
    ['by its bank', ['We own Corley Bank (the “Bank”).']],
    ['by a company that it bought', ['In 1998 we bought Beta Valves, Inc. (“Beta”).']],
  ])('not %s', (_how, sentences) => {
    expect(wordsFor(...sentences)).toEqual([])
  })
})

it('a group is named by its full name only', () => {
  expect(groupIn('Our plants belong to Corley Pumps, Inc. and its consolidated subsidiaries.')).toBe('Corley Pumps, Inc.')
  expect(groupIn('Corley and its subsidiaries make pumps.')).toBeUndefined()
})

it('a change of name is that of the company, not of its bank', () => {
  expect(renamedIn('In 2007 the Company changed its name to Corley Pumps.')).toBe('Corley Pumps.')
  expect(renamedIn('In 2007 the Bank changed its name to Corley Bank.')).toBeUndefined()
})
