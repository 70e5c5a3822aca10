import { describe, expect, it } from 'vitest'
import { matchesFact } from '../../bench/eval/recall.ts'
import { FACETS } from '../../src/types.ts'
import { loadFixtures } from './fixture.ts'

/** White space as one blank, and the page break of the 1990s, "- 2 -" or "2" and "<PAGE>", gone. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/ (?:- )?\d (?:- )?<PAGE> /g, ' ')

describe.each(loadFixtures())('the fact sheet of $name', ({ name, source, sheet }) => {
  it('is about that document', () => {
    expect(sheet.document).toBe(name)
    expect(plain(source)).toContain(sheet.company)
  })

  it('quotes the text letter for letter', () => {
    const invented = sheet.nuggets.filter(({ quote }) => !plain(source).includes(plain(quote)))

    expect(invented).toEqual([])
  })

  it('counts each quote as stating its fact', () => {
    const unstated = sheet.nuggets.filter(fact => !matchesFact(fact.quote, fact))

    expect(unstated).toEqual([])
  })

  it('has facts of every facet but the absent ones', () => {
    const present = FACETS.filter(facet => sheet.nuggets.some(fact => fact.facet === facet))

    expect(present).toEqual(FACETS.filter(facet => !sheet.absent.includes(facet)))
  })
})
