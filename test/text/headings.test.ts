import { describe, expect, it } from 'vitest'
import { sentencesAround, summaryAround } from './orwell.ts'

const FACT = 'Coatings for ferries, which we sell to 38 operators, accounted for 17% of net sales in fiscal 2019.'

describe('a heading is no part of the sentence below it', () => {
  it.each([
    ['on a line of its own, without a blank line', 'Ferries and Tugs', `Ferries and Tugs\n${FACT}`],
    ['in capitals', 'FERRIES AND TUGS', `FERRIES AND TUGS\n${FACT}`],
    ['with a rule below', 'Ferries and Tugs', `Ferries and Tugs\n----------------\n${FACT}`],
    ['with a rule glued to it', 'Ferries and Tugs', `Ferries and Tugs - ----------------\n${FACT}`],
    ['with a colon', 'Ferries and Tugs', `Ferries and Tugs:\n${FACT}`],
    ['run in with a full stop', 'Ferries and Tugs.', `Ferries and Tugs. ${FACT}`],
    ['run in with a dash', 'Ferries and Tugs', `Ferries and Tugs -- ${FACT}`],
    ['run in with a colon', 'Ferries and Tugs', `Ferries and Tugs: ${FACT}`],
    ['run in and in capitals', 'FERRIES AND TUGS.', `FERRIES AND TUGS.  ${FACT}`],
    ['run in as one word', 'General.', `General. ${FACT}`],
    ['numbered', '(c) Ferries and Tugs', `(c) Ferries and Tugs\n${FACT}`],
  ])('%s', (_form, heading, piece) => {
    const sentences = sentencesAround(piece)
    const summary = summaryAround(piece)

    expect(sentences).toContain(FACT)
    expect(summary).toContain('17% of net sales')
    expect(summary).not.toContain(heading)
  })
})

describe('a sentence that a heading resembles', () => {
  it('stays whole when a name with a full stop opens it', () => {
    const sentence = 'Marlow Bros. Coatings Ltd. of Hull, England makes our coatings for sale in Britain under a license that runs until 2027.'

    expect(sentencesAround(sentence)).toContain(sentence)
  })

  it('stays whole when it holds a colon', () => {
    const sentence = 'Our coatings are sold in three grades: standard, arctic and tropical.'

    expect(sentencesAround(sentence)).toContain(sentence)
  })
})
