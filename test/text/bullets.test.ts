import { describe, expect, it } from 'vitest'
import { debrisOf } from '../../bench/eval/debris.ts'
import { orwell, sentencesAround, summaryAround } from './orwell.ts'
import { summarizeBusinessModel } from '../../src/index.ts'

const FIRST = 'Hull coatings, which we sell to 210 shipyards, brought 48% of net sales in fiscal 2019.'
const SECOND = 'Tank linings, which we sell to operators of chemical tankers, brought 22% of net sales in fiscal 2019.'

const forms: readonly (readonly [string, string])[] = [
  ['a glyph and a blank', `• ${FIRST}\n\n• ${SECOND}`],
  ['a glyph alone on its line', `•\n\n${FIRST}\n\n•\n\n${SECOND}`],
  ['a glyph alone and no blank lines', `●\n${FIRST}\n●\n${SECOND}`],
  ['a glued glyph', `•${FIRST}\n•${SECOND}`],
  ['a cell and a rule', `● | ${FIRST}\n--+${'-'.repeat(80)}\n● | ${SECOND}`],
  ['the letter o', `o ${FIRST}\n\no ${SECOND}`],
  ['a hyphen', `- ${FIRST}\n\n- ${SECOND}`],
  ['an asterisk', `* ${FIRST}\n\n* ${SECOND}`],
  ['a middle dot', `· ${FIRST}\n\n· ${SECOND}`],
  ['a square', `▪ ${FIRST}\n\n▪ ${SECOND}`],
  ['a full stop', `. ${FIRST}\n\n. ${SECOND}`],
]

describe.each(forms)('bullets made of %s', (_form, list) => {
  it('are not part of the sentence', () => {
    expect(sentencesAround(list)).toEqual(expect.arrayContaining([FIRST, SECOND]))
  })

  it('do not reach the summary, though their sentences do', () => {
    const summary = summaryAround(list)

    expect(summary).toContain('48% of net sales')
    expect(summary.split(/(?<=\.) /).flatMap(debrisOf)).toEqual([])
  })
})

describe('fragments of a list', () => {
  const lists: readonly (readonly [string, string])[] = [
    ['bullets', 'Our coatings are sold for use on the following:\n\n• hulls of merchant ships;\n\n• drilling platforms; and\n\n• steel bridges.'],
    ['lone bullets', 'The main products of our fiscal 2019 range are:\n•\nepoxy primers\n•\nanti-fouling paints\n•\ntank linings'],
    ['no bullets', 'We serve four groups of customers, including:\n\nshipyards that build tankers;\n\nnavies;\n\noperators of ferries; and\n\nbuilders of bridges.'],
  ]

  it.each(lists)('stand in the summary with their lead-in or not at all: %s', (_form, list) => {
    const { sentences } = summarizeBusinessModel(orwell(list))

    const fragments = sentences.filter(({ text }) => /^(?:hulls|drilling platforms|steel bridges|epoxy|anti-fouling|tank linings|shipyards that build|navies|operators of ferries|builders)/i.test(text))
    expect(fragments).toEqual([])
  })

  it.each(lists)('do not leave their lead-in behind: %s', (_form, list) => {
    const { sentences } = summarizeBusinessModel(orwell(list))

    const leadIns = sentences.filter(({ text }) => /(?:following|are|including)\s?[:.]$/.test(text))
    expect(leadIns).toEqual([])
  })
})
