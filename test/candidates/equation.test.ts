import { describe, expect, it } from 'vitest'
import { equationIn } from '../../src/candidates/equation.ts'
import { namingOf } from '../../src/candidates/naming.ts'
import { Wording } from '../../src/language/wording.ts'

const context = { shortNames: new Set<string>(), hasEvidence: () => false }

const named = (sentence: string): string | undefined => namingOf(new Wording(sentence), false, context)?.text

describe('a remark on whom "we" means', () => {
  it.each([
    ['without its conditions', 'Unless the context requires otherwise, “Corley,” “we” and “our” mean Corley Pumps, Inc. and its subsidiaries.', '“Corley,” “we” and “our” mean Corley Pumps, Inc. and its subsidiaries.'],
    ['without the report that it speaks of', 'References in this Annual Report on Form 10-K to “we,” “us” and the “Company” are to Corley Pumps, Inc.', 'References to “we,” “us” and the “Company” are to Corley Pumps, Inc.'],
    ['from its terms on', 'As used in this report, the terms "we" and the "Company" refer to Corley Pumps Corporation unless the context indicates otherwise.', 'The terms "we" and the "Company" refer to Corley Pumps Corporation.'],
    ['from the clause that it needs', 'When we say “we,” we mean Corley Pumps, Inc.', 'When we say “we,” we mean Corley Pumps, Inc.'],
    ['from the verb that it needs', 'In this report, we use the terms “we” and “our” to refer to Corley Pumps, Inc.', 'We use the terms “we” and “our” to refer to Corley Pumps, Inc.'],
    ['without the next definition', '“We,” “us” and the “Company” refer to Corley Oil Corp.; “Bcf” means billion cubic feet.', '“We,” “us” and the “Company” refer to Corley Oil Corp.'],
    ['without a dangling conjunction', 'The words “the Company” and “we” refer to Corley Ltd. and, unless otherwise indicated, its subsidiaries.', 'The words “the Company” and “we” refer to Corley Ltd.'],
  ])('is offered %s', (_how, sentence, text) => {
    expect(named(sentence)).toBe(text)
  })

  it('stands in the sentence, slice for slice', () => {
    const sentence = 'Unless noted otherwise, references in this report to “we” mean Corley Pumps, Inc.'
    const slices = equationIn(sentence)?.slices.map(({ start, end }) => sentence.slice(start, end))

    expect(slices).toEqual(['references', ' to “we” mean Corley Pumps, Inc.'])
  })

  it.each([
    ['the company is not named', 'Throughout this report, “we” and “our” refer to the holding company and its subsidiaries.'],
    ['something else is defined', 'References to “state(s)” throughout this report include the District of Columbia.'],
    ['"we" is only the Company again', '“We” and “us” refer to the Company and its subsidiaries.'],
    ['nothing is quoted', 'References to us mean Corley Pumps, Inc.'],
  ])('is passed over where %s', (_why, sentence) => {
    expect(equationIn(sentence)).toBeUndefined()
  })
})

describe('a founding', () => {
  it('is offered whole where it is short', () => {
    const sentence = 'Corley Pumps, Inc. was incorporated in Ohio in 1921 and is headquartered in Akron.'

    expect(namingOf(new Wording(sentence), true, context)?.text).toBe('Corley Pumps, Inc. was incorporated in Ohio in 1921 and is headquartered in Akron.')
  })

  it('is offered up to its second predicate where it is long', () => {
    const sentence = 'Corley Pumps, Inc. was incorporated under the laws of the State of Ohio in 1921 by the brothers Corley and succeeded to the business of a partnership of the same name that their father had founded in 1889.'

    expect(namingOf(new Wording(sentence), true, context)?.text).toBe('Corley Pumps, Inc. was incorporated under the laws of the State of Ohio in 1921 by the brothers Corley.')
  })

  it('is not offered from a sentence that may not stand in a summary', () => {
    expect(namingOf(new Wording('Corley Pumps was founded in 1921'), false, context)).toBeUndefined()
  })
})
