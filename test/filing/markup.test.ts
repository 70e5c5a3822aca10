import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { htmlSection, outlineOfHtml } from './outline.ts'
import { htmlReport } from './report.ts'

const START = '<p><b>Item 1. Business</b></p>'
const END = '<p><b>Item 2. Properties</b></p>'

describe('markup of the section', () => {
  it.each([
    ['drawn rules and invisible characters', '<p>_________</p><p>\u00ad</p><table><tr><td>\u00ad</td></tr></table>', []],
    ['a bullet on a line of its own', '<p>•<br>gate valves</p><p>•</p><p>hydrants and their parts</p>', ['item • gate valves', 'item • hydrants and their parts']],
    ['a heading parted from its paragraph by a break', '<p><b>How we sell our valves</b><br>We sell through dealers.</p>', ['heading How we sell our valves', 'paragraph We sell through dealers.']],
    ['capitals parted from a paragraph by a break', '<p>OUR DEALERS<br>hold stock for us</p>', ['heading OUR DEALERS', 'paragraph hold stock for us']],
    ['a line break inside a sentence', '<p>We sell through dealers<br>who hold stock.</p>', ['paragraph We sell through dealers who hold stock.']],
    ['two line breaks between paragraphs', '<p>We sell through dealers<br><br>They hold stock</p>', ['paragraph We sell through dealers', 'paragraph They hold stock']],
    ['a bullet behind a line break', '<p>We sell<br>• gate valves<br>• hydrants</p>', ['paragraph We sell', 'item • gate valves', 'item • hydrants']],
    ['elements that close themselves', '<p/>We sell <img src="a.gif"/><b/>through dealers.<table><tr><td/><td>2023</td><td>2022</td></tr><tr><td>Valves</td><td>9</td><td>8</td></tr></table>', ['paragraph We sell through dealers.', 'table 2023 | 2022', 'table Valves | 9 | 8']],
    ['preformatted text', '<pre>We sell gate valves and hydrants to the water\nutilities of nine states</pre><p>In millions:</p><pre>\nValves       61.2     58.8\nHydrants     39.5     44.1\n</pre>', ['paragraph We sell gate valves and hydrants to the water utilities of nine states', 'paragraph In millions:', 'table Valves | 61.2 | 58.8', 'table Hydrants | 39.5 | 44.1']],
    ['paragraphs and a table of preformatted text, parted by empty lines', '<pre>\nWe sell gate valves to the water\nutilities of nine states\n\nParts are a third of\n<b>revenue</b> in most years\n\n\n\n\n\nValves       61.2     58.8\nHydrants     39.5     44.1\n</pre>', ['paragraph We sell gate valves to the water utilities of nine states', 'paragraph Parts are a third of revenue in most years', 'table Valves | 61.2 | 58.8', 'table Hydrants | 39.5 | 44.1']],
    ['bold that a cell cannot end', '<b><table><tr><td>We make valves</b></td></tr><tr><td>we mend pumps</td></tr></table></b><p>we sell parts</p>', ['heading We make valves', 'heading we mend pumps', 'paragraph we sell parts']],
    ['facts of XBRL inside a sentence', '<p>Each of <ix:nonNumeric name="dei:EntityRegistrantName">Larkspur Valve</ix:nonNumeric> and its dealers holds stock.</p>', ['paragraph Each of Larkspur Valve and its dealers holds stock.']],
    ['entities in attributes of no interest', '<p id="a&amp;b">We sell through dealers.</p>', ['paragraph We sell through dealers.']],
  ])('gives %s', (_, markup, blocks) => {
    expect(outlineOfHtml(markup)).toEqual(blocks)
  })

  it('is read in time where thousands of end tags search for a start tag that a cell keeps from them', () => {
    const section = htmlSection(`<i><table><tr><td>${'<b>'.repeat(4000)}We make valves${'</i>'.repeat(2000)}</td></tr></table>`)

    expect(section.text).toContain('We make valves')
  })
})

describe('tables of the section', () => {
  const prose = (subject: string): string => `${subject} sells valves, hydrants and parts to the water utilities of nine states, mostly through dealers.`

  it.each([
    ['two columns of prose', `<tr><td>${prose('East')}</td><td>${prose('West')}</td></tr>`, [`paragraph ${prose('East')}`, `paragraph ${prose('West')}`]],
    ['labels beside prose', `<tr><td>Eastern region</td><td>${prose('East')}</td></tr>`, ['heading Eastern region', `paragraph ${prose('East')}`]],
    ['numbers beside items', '<tr><td>(1)</td><td>gate valves, for mains</td></tr>', ['item • (1) gate valves, for mains']],
    ['paragraphs in one cell', `<tr><td><p>${prose('East')}</p><p>${prose('West')}</p></td></tr>`, [`paragraph ${prose('East')}`, `paragraph ${prose('West')}`]],
    ['figures with a label and a remark in prose', `<tr><td>Sales</td><td>61</td><td>58</td></tr><tr><td>Of which</td><td>${prose('East')}</td></tr>`, ['table Sales | 61 | 58', `table Of which | ${prose('East')}`]],
    ['figures with two remarks side by side', `<tr><td>Sales</td><td>61</td><td>58</td></tr><tr><td>${prose('East')}</td><td>${prose('West')}</td></tr>`, ['table Sales | 61 | 58', `table ${prose('East')} | ${prose('West')}`]],
    ['figures with a paragraph under them', `<tr><td>Sales</td><td>61</td><td>58</td></tr><tr><td colspan="3">${prose('East')}</td></tr>`, ['table Sales | 61 | 58', `paragraph ${prose('East')}`]],
    ['figures with a bullet under them', '<tr><td>Sales</td><td>61</td><td>58</td></tr><tr><td>•</td><td>without parts</td></tr>', ['table Sales | 61 | 58', 'item • without parts']],
    ['many figures in one cell', '<tr><td>Years</td><td>1 2 3 4 5 6 7 8 9 10 11 12 13 14</td></tr>', ['table Years | 1 2 3 4 5 6 7 8 9 10 11 12 13 14']],
  ])('gives %s', (_, rows, blocks) => {
    expect(outlineOfHtml(`<table>${rows}</table>`)).toEqual(blocks)
  })
})

describe('notes and page breaks', () => {
  const BREAK = '<hr style="page-break-after:always">'

  it.each([
    ['a note between the halves of a paragraph', `<p>We failed to agree on the sale with the</p><p>(1) As amended in May.</p>${BREAK}<p>Kinnard works, which closed.</p>`, ['paragraph We failed to agree on the sale with the Kinnard works, which closed.', 'footnote (1) As amended in May.']],
    ['two notes between the halves of a paragraph', `<p>We failed to agree on the sale with the</p><p>(1) As amended in May.</p><p>(2) And in June.</p>${BREAK}<p>Kinnard works, which closed.</p>`, ['paragraph We failed to agree on the sale with the Kinnard works, which closed.', 'footnote (1) As amended in May.', 'footnote (2) And in June.']],
    ['no note where the paragraph before it has ended', `<p>We failed to agree on the sale.</p><p>(1) As amended in May.</p>${BREAK}<p>Kinnard closed.</p>`, ['paragraph We failed to agree on the sale.', 'paragraph (1) As amended in May.', 'paragraph Kinnard closed.']],
    ['no note where text follows on the page', `<p>We failed to agree on the sale with the</p><p>(1) As amended in May.</p><p>Then Kinnard closed.</p>${BREAK}<p>We mend pumps.</p>`, ['paragraph We failed to agree on the sale with the', 'paragraph (1) As amended in May.', 'paragraph Then Kinnard closed.', 'paragraph We mend pumps.']],
    ['a long paragraph that breaks off at a name', `<p>We sell the larger hydrants, under a licence that runs for six more years, as LARKSPUR</p>${BREAK}<p>Hydrants.</p>`, ['paragraph We sell the larger hydrants, under a licence that runs for six more years, as LARKSPUR Hydrants.']],
    ['two lines that only end without a stop', `<p>We sell these as LARKSPUR</p>${BREAK}<p>Hydrants are next.</p>`, ['paragraph We sell these as LARKSPUR', 'paragraph Hydrants are next.']],
    ['a footer that names the form and the page', `<p>We sell to the</p><p>LARKSPUR 2006 FORM 10-K 7</p>${BREAK}<p>utilities of nine states.</p>`, ['paragraph We sell to the utilities of nine states.']],
    ['a sentence about the form, which is no footer', `<p>We sell to utilities.</p><p>Our 2006 Form 10-K says more of it.</p>${BREAK}<p>We mend pumps.</p>`, ['paragraph We sell to utilities.', 'paragraph Our 2006 Form 10-K says more of it.', 'paragraph We mend pumps.']],
  ])('give %s', (_, markup, blocks) => {
    expect(outlineOfHtml(markup)).toEqual(blocks)
  })
})

describe('what the filing says about itself', () => {
  const withFacts = (facts: string): string => htmlReport(START, END).replace('<body>', `<body><div style="display:none"><ix:header>${facts}</ix:header></div>`)

  it('is taken from hidden facts, entities and all, the first of a name', () => {
    const section = extractBusinessSection(withFacts(`
      <ix:nonNumeric name="dei:EntityRegistrantName"> </ix:nonNumeric>
      <ix:nonNumeric name="dei:EntityRegistrantName">Quillon Pump &amp; Seal</ix:nonNumeric>
      <ix:nonNumeric name="dei:EntityRegistrantName">Quillon Finance</ix:nonNumeric>
      <ix:nonNumeric name="dei:EntityAddressCityOrTown">Decatur</ix:nonNumeric>`))

    expect(section.company).toBe('Quillon Pump & Seal')
  })

  it.each([
    ['html', (prose: string): string => `<html><body><p>FORM 10-K</p>${START}<p>${prose}</p>${END}<p>Owned.</p><p><b>Item 7. Financial Statements</b></p>${START}<p>${'Another company does other things. '.repeat(900)}</p>${END}</body></html>`],
    ['plain-text', (prose: string): string => `<PAGE>\nFORM 10-K\n\nItem 1. Business\n\n${prose}\n\nItem 2. Properties\n\nOwned.\n\nItem 7. Financial Statements\n\nItem 1. Business\n\n${'Another company does other things. '.repeat(900)}\n\nItem 2. Properties\n`],
  ])('is read no further than to the Items behind a long section: %s', (format, report) => {
    const section = extractBusinessSection(report('We make gate valves for utilities. '.repeat(250)))

    expect(section.format).toBe(format)
    expect(section.text).not.toContain('Another company')
  })

  it.each([
    ['long-section', 'We make valves for the water utilities of nine states, and mend their pumps. '.repeat(8000)],
    ['partly-incorporated', `The list of our brands is incorporated by reference from the annual report. ${'We make valves for utilities. '.repeat(60)}`],
  ])('is warned of: %s', (code, prose) => {
    const { warnings } = extractBusinessSection(`<html><body><p>FORM 10-K</p>${START}<p>${prose}</p>${END}<p>Owned.</p></body></html>`)

    expect(warnings.map((warning) => warning.code)).toEqual([code])
  })
})
