import { describe, expect, it } from 'vitest'
import { stopAt, type Stop } from '../../src/sentences/stop.ts'

/** The stop behind "|". */
const read = (marked: string): Stop => stopAt(marked.replace('|', ''), marked.indexOf('|'))

describe('the words around a stop', () => {
  it('are read without the quotes and brackets that open before them', () => {
    const { word, wordAt, previous, tail, next } = read('It rents from (“Corvid Glass, (“Inc|.”) (“Corvid”) now.')

    expect({ word, wordAt, previous, tail, next }).toEqual({ word: 'Inc', wordAt: 32, previous: 'Glass,', tail: '”)', next: 'Corvid”)' })
    expect(read('It rents (from Corvid|.').previous).toBe('from')
  })

  it.each([
    ['at the start of a text', 'Pumps|. They', { word: 'Pumps', wordAt: 0, previous: '', next: 'They' }],
    ['behind the first word of a text', 'A mill|. They', { word: 'mill', wordAt: 2, previous: 'A', next: 'They' }],
    ['at the end of a text', 'We sell pumps|.', { word: 'pumps', previous: 'sell', tail: '', next: '', bracketed: false, spaced: false }],
    ['before a word that is glued to it', 'We sell pumps|.We', { tail: 'We', next: 'We', bracketed: false, spaced: false }],
    ['before a word that is glued to a bracket', 'We (sell pumps|.)We', { tail: ')We', next: 'We', bracketed: false, spaced: false }],
    ['before a space', 'We (sell pumps|.) We', { tail: ')', next: 'We', bracketed: false, spaced: true }],
    ['before a bracket', 'We sell pumps|. [We', { next: 'We', bracketed: true, spaced: true }],
  ])('are told %s', (_where, marked, expected) => {
    const stop = read(marked)

    expect(stop).toMatchObject(expected)
  })

  it('are not looked for farther than 48 code units', () => {
    const { word, wordAt, previous, tail, next } = read(`See ${'a'.repeat(60)}|.${'b'.repeat(60)} now`)

    expect({ word, wordAt, previous, tail, next }).toEqual({ word: 'a'.repeat(48), wordAt: 16, previous: '', tail: 'b'.repeat(48), next: 'b'.repeat(48) })
  })
})
