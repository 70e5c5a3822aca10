import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { FilingError } from '../../src/filing/filing-error.ts'

const PROSE = 'Larkspur Valve Company makes valves for water utilities and sells them through forty distributors in the Midwest. '.repeat(20)

function html(body: string): string {
  return `<html><head><title>10-K</title></head><body><p>FORM 10-K</p><p>LARKSPUR VALVE COMPANY</p><p>(Exact name of registrant as specified in its charter)</p>${body}</body></html>`
}

describe('extractBusinessSection', () => {
  it('takes the section of the body, not the line of the table of contents', () => {
    const filing = html(`<table><tr><td>Item 1.</td><td>Business</td><td>3</td></tr><tr><td>Item 1A.</td><td>Risk Factors</td><td>9</td></tr></table>
      <p><b>Item 1. Business</b></p><p>${PROSE}</p><p><b>Item 1A. Risk Factors</b></p><p>Demand may fall.</p>`)

    const section = extractBusinessSection(filing)

    expect(section.text).toBe(`Item 1. Business\n\n${PROSE.trim()}`)
    expect(section).toMatchObject({ heading: 'Item 1. Business', form: '10-K', format: 'html', company: 'LARKSPUR VALVE COMPANY', warnings: [] })
  })

  it('refuses a quarterly report by its cover', () => {
    const cut = (): unknown => extractBusinessSection(html(`<p>FORM 10-K</p>${PROSE}`).replaceAll('10-K', '10-Q'))

    expect(cut).toThrow(FilingError)
    expect(cut).toThrow(/quarterly report \(10-Q\)/)
  })
})
