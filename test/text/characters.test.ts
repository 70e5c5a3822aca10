import { describe, expect, it } from 'vitest'
import { splitSentences, summarizeBusinessModel } from '../../src/index.ts'
import { orwell, sentencesAround, summaryAround } from './orwell.ts'

describe('characters of extracted text', () => {
  it.each([
    ['a control character inside a name', 'Coatings for ferries are sold under the name Ar\u0092mada in nine countries.', /^Coatings for ferries are sold under the name Ar.?mada in nine countries\.$/],
    ['no-break, thin and ideographic spaces', 'Coatings\u00a0for\u2009ferries\u3000are sold\u202fin nine countries.', /^Coatings for ferries are sold in nine countries\.$/],
    ['a zero-width space and a soft hyphen', 'Coatings for fer\u00adries\u200b are sold in nine countries.', /^Coatings for ferries are sold in nine countries\.$/],
    ['a glued comma', 'Coatings for ferries are mixed in Bellport,Oregon and sold in nine countries.', /^Coatings for ferries are mixed in Bellport, ?Oregon and sold in nine countries\.$/],
    ['a glued year', 'Coatings for ferries have been sold from1983 in nine countries.', /^Coatings for ferries have been sold from ?1983 in nine countries\.$/],
    ['a spaced hyphen', 'Coatings for ferries are cost- effective and are sold in nine countries.', /^Coatings for ferries are cost- ?effective and are sold in nine countries\.$/],
    ['a quotation mark that is never closed', 'Coatings for ferries, our “green line, are sold in nine countries.', /^Coatings for ferries, our “green line, are sold in nine countries\.$/],
    ['a form feed between words', 'Coatings for ferries, which must dry within the hours that a ferry lies at its pier, are sold\fin nine countries.', /^Coatings for ferries, which .* are sold in nine countries\.$/],
  ])('do not break a sentence: %s', (_what, piece, expected) => {
    const sentences = sentencesAround(piece)

    expect(sentences.filter(text => expected.test(text))).toHaveLength(1)
  })

  it('double full stops end one sentence', () => {
    const sentences = sentencesAround('Ferries are painted in spring.. Tugs are painted in the fall and are our fourth market.')

    expect(sentences).toContain('Tugs are painted in the fall and are our fourth market.')
    expect(sentences.some(text => /^Ferries are painted in spring\.{1,2}$/.test(text))).toBe(true)
  })

  it('a missing full stop at the end of a paragraph does not glue it to the next', () => {
    const sentences = sentencesAround('Our coatings for ferries need no copper and are sold in nine countries of Europe and Asia\n\nTugs are our fourth market and brought 6% of net sales.')

    expect(sentences).toContain('Tugs are our fourth market and brought 6% of net sales.')
  })

  it.each(['\r\n', '\r', '\u2028'])('any line end reads alike: %j', end => {
    const source = orwell('Ferries and Tugs\n\nCoatings for ferries, which we sell to 38 operators, accounted for 17% of net sales in fiscal 2019.')

    const texts = splitSentences(source.replaceAll('\n', end)).map(({ text }) => text)

    expect(texts).toEqual(splitSentences(source).map(({ text }) => text))
  })

  it('offsets point into the source as it is given', () => {
    const source = orwell('Coatings\u00a0for fer\u00adries • are sold\r\nin nine countries. 🚢 Tugs are our fourth market.')

    const sentences = splitSentences(source)

    const plain = (text: string): string => text.replace(/[^a-z0-9]/gi, '')
    expect(sentences.map(({ start, end }) => plain(source.slice(start, end)))).toEqual(sentences.map(({ text }) => plain(text)))
  })

  it('control characters do not reach the summary', () => {
    const summary = summaryAround('Coatings\u0000 for ferries\u0007, which we sell to 38 operators, accounted for 17%\u200b of net sales in fiscal 2019.')

    expect(summary).toContain('17% of net sales')
    expect(summary).not.toMatch(/[\p{Cc}\u200B]/u)
  })

  it.each([
    'We sell ferries in the U.S. Navy program and in nine countries.',
    'Marlow Coatings, Inc. makes paint in St. Ives for J. P. Orwell & Co. of Hull.',
    'Tarifa Pinturas, S. de R.L. de C.V. buys our resins.',
    'We adopted Statement No. 114 in fiscal 2019 and it did not change our results.',
    'The rate is reduced by .25% when sales exceed $250 million.',
    'Mr. Orwell, Jr. founded our plant at 8 a.m. on May 3, 1921, approx. ten days before the bank closed.',
    'Under the heading “What do ferries need?” we advertise in nine countries.',
    'Ferries (see Note 4. of the notes) are our third market.',
  ])('abbreviations, figures and quotations do not end a sentence: %s', sentence => {
    const { length } = splitSentences(orwell('')).map(({ text }) => text)

    const sentences = sentencesAround(sentence)

    expect(sentences).toContain(sentence)
    expect(sentences).toHaveLength(length + 1)
  })

  it('a text in another language gives a warning', () => {
    const german = 'Die Gesellschaft stellt Farben für Schiffe her und verkauft sie über neun Händler. Der Umsatz betrug im Jahr 2019 rund 212 Millionen Euro. Die Kunden sind Werften und Reedereien in ganz Europa, die meist einen Vertrag über zwei Jahre schließen. '

    const { warnings } = summarizeBusinessModel(german.repeat(6))

    expect(warnings.map(({ message }) => message).join(' ')).toMatch(/English/)
  })
})
