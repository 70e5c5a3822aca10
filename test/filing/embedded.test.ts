import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { CLOSING, htmlReport, OPENING, PARAGRAPHS } from './report.ts'

const START = '<p><b>ITEM 1. BUSINESS</b></p>'
const END = '<p><b>ITEM 2. PROPERTIES</b></p>'

function withInside(inside: string): string {
  return htmlReport(START, END).replace(`<p>${PARAGRAPHS[3] ?? ''}</p>`, `<p>${PARAGRAPHS[3] ?? ''}</p>${inside}`)
}

describe('sections inside an older Item 1', () => {
  it('are marked where risk factors stand among the rest, and stay in the text', () => {
    const filing = withInside('<p><b>RISK FACTORS</b></p><p><i>Prices of iron may rise.</i></p><p>Iron is a third of cost, and its price has doubled within a year before now.</p><p><b>EMPLOYEES</b></p>')

    const { text, embedded } = extractBusinessSection(filing)

    expect(embedded).toHaveLength(1)
    const [risks] = embedded
    expect(risks).toMatchObject({ kind: 'risk-factors', heading: 'RISK FACTORS' })
    expect(text.slice(risks?.start, risks?.end)).toContain('Iron is a third of cost')
    expect(text.slice(risks?.start, risks?.end)).not.toContain('EMPLOYEES')
    expect(text.startsWith(`ITEM 1. BUSINESS\n\n${OPENING}`)).toBe(true)
    expect(text.endsWith(CLOSING)).toBe(true)
  })

  it('keeps executive officers inside where the business goes on after them', () => {
    const filing = withInside('<p><b>EXECUTIVE OFFICERS OF THE REGISTRANT</b></p><p>Ada Fenwick, 51, has been president since 2001.</p><p><b>EMPLOYEES</b></p>')

    const section = extractBusinessSection(filing)

    expect(section.text).toContain('Ada Fenwick')
    expect(section.embedded.map((part) => part.kind)).toEqual(['executive-officers'])
    expect(section.warnings).toEqual([])
  })

  it('leaves executive officers out where they close the section, and says so', () => {
    const filing = htmlReport(START, `<p><b>EXECUTIVE OFFICERS OF THE REGISTRANT</b></p><p>Ada Fenwick, 51, has been president since 2001.</p>${END}`)

    const section = extractBusinessSection(filing)

    expect(section.text.endsWith(CLOSING)).toBe(true)
    expect(section.warnings.map((warning) => warning.code)).toEqual(['executive-officers-left-out'])
    expect(filing.slice(section.span.start, section.span.end)).not.toContain('Ada Fenwick')
  })
})
