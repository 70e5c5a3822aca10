import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { businessText } from '../../src/batch/business-text.ts'
import { FilingError } from '../../src/filing/filing-error.ts'
import { fixture, FIXTURES, itemOne } from '../cli/filings.ts'

const HTML = `<html><body><p>FORM 10-K</p><p>(Exact name) Corley Pumps Corporation</p>
<p><b>Item 1. Business</b></p>${`<p>Corley Pumps Corporation manufactures and sells pumps to hospitals in North America.</p>`.repeat(20)}
<p><b>Item 1A. Risk Factors</b></p><p>Our pumps may fail.</p></body></html>`

describe('businessText', () => {
  it.each(FIXTURES)('leaves a text that is Item 1 already as it is: %s', name => {
    const bytes = readFileSync(fixture(name))

    const { text, warnings } = businessText(bytes)

    expect(text).toBe(bytes.toString('utf8'))
    expect(warnings).toEqual([])
  })

  it('leaves prose without a heading as it is, with a warning', () => {
    const prose = itemOne(3).replace('Item 1. Business\n\n', '')

    const { text, warnings } = businessText(prose)

    expect(text).toBe(prose)
    expect(warnings.map(warning => warning.code)).toEqual(['no-item-heading'])
  })

  it('cuts the section out of a filing, with what the filing says about itself', () => {
    const cover = '<p>For the fiscal year ended December 31, 2019</p><p>CORLEY PUMPS CORPORATION</p><p>(Exact name of registrant as specified in its charter)</p>'

    const { text, company, period } = businessText(HTML.replace('<p>(Exact name) Corley Pumps Corporation</p>', cover))

    expect([company, period]).toEqual(['CORLEY PUMPS CORPORATION', '2019-12-31'])
    expect(text).toMatch(/Corley Pumps Corporation manufactures/)
    expect(text).not.toMatch(/may fail/)
  })

  it('cuts the section out of a filing in plain text, which may not say whose it is', () => {
    const cover = '<PAGE>\n\n          FORM 10-K\n\n'

    const found = businessText(`${cover}${itemOne(2)}\n\nItem 2. Properties\n\nOur plants are in Ohio.\n`)

    expect(Object.keys(found)).toEqual(['text', 'warnings'])
    expect(found.text).toContain(itemOne(2).trim().slice(-40))
    expect(found.text).not.toMatch(/FORM 10-K|Ohio\.$/)
  })

  it.each([
    ['an empty file', ''],
    ['a record without Item 1', '{"company": "Corley Pumps Corporation", "item_7": "Sales rose."}'],
    ['a filing without Item 1', HTML.replace('Item 1. Business', 'About our lamps')],
    ['a text with other Items', itemOne(1).replace('Item 1. Business', 'Item 3. Legal Proceedings')],
    ['a PDF', '%PDF-1.7 …'],
  ])('refuses %s', (_, content) => {
    expect(() => businessText(content)).toThrow(FilingError)
  })
})
