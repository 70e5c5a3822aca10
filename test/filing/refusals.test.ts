import { describe, expect, it } from 'vitest'
import { OptionError, SummarizerError } from '../../src/errors.ts'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { FilingError } from '../../src/filing/filing-error.ts'
import { htmlReport, plainReport, REST } from './report.ts'

const START = '<p><b>Item 1. Business</b></p>'
const END = '<p><b>Item 1A. Risk Factors</b></p>'
const REPORT = htmlReport(START, END)
const ENTIRE = /<p><b>Item 1\. Business<\/b><\/p>[\s\S]*(?=<p><b>Item 1A)/

function refusal(filing: string | Uint8Array): FilingError {
  try {
    extractBusinessSection(filing)
  } catch (error) {
    if (error instanceof FilingError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** What is given, the code that refuses it, and words of the message. */
const REFUSALS: readonly (readonly [name: string, filing: string | Uint8Array, code: string, words: RegExp])[] = [
  ['nothing', '', 'empty', /empty/],
  ['no bytes', new Uint8Array(0), 'empty', /empty/],
  ['white space', ' \n\t\u00a0\ufeff', 'empty', /empty/],
  ['a PDF as bytes', bytes('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj'), 'binary', /PDF/],
  ['a PDF as a string', '%PDF-1.4 stream', 'binary', /PDF/],
  ['a ZIP archive', bytes('PK\u0003\u0004\u0014\u0000\u0006'), 'binary', /ZIP/],
  ['a gzip archive', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), 'binary', /gzip/],
  ['an image', bytes('\u0089PNG\r\n\u001a\n'), 'binary', /PNG/],
  ['Rich Text', '{\\rtf1\\ansi Item 1. Business}', 'binary', /Rich Text/],
  ['a uuencoded file', `begin 644 report.pdf\n${'M)5!$1BTQ+C0*'.repeat(40)}`, 'binary', /uuencoded/],
  ['bytes without meaning', Uint8Array.from({ length: 4000 }, (_, at) => (at * 89) % 31), 'binary', /control characters/],
  ['a server\'s error page', '<html><body><h1>Your Request Originates from an Undeclared Automated Tool</h1></body></html>', 'not-a-filing', /error page/],
  ['a missing object', '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>', 'not-a-filing', /error page/],
  ['a quarterly report by its cover', REPORT.replace('FORM 10-K', 'FORM 10-Q'), 'quarterly-report', /10-Q/],
  ['a quarterly report by its title', htmlReport('<p><b>Item 1. Financial Statements</b></p>', '<p><b>Item 2. Management&#146;s Discussion</b></p>').replace('FORM 10-K', ''), 'quarterly-report', /Financial Statements/],
  ['a quarterly report by <TYPE>', `<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n${REPORT}\n</TEXT>\n</DOCUMENT>`, 'quarterly-report', /10-Q/],
  ['a quarterly report by inline XBRL', REPORT.replace('<body>', '<body><ix:header xmlns:ix="x"><ix:nonNumeric name="dei:DocumentType">10-Q</ix:nonNumeric></ix:header>'), 'quarterly-report', /10-Q/],
  ['a small company\'s quarterly report', REPORT.replace('FORM 10-K', 'FORM 10-QSB'), 'quarterly-report', /10-QSB/],
  ['a current report', REPORT.replace('FORM 10-K', 'FORM 8-K'), 'current-report', /8-K/],
  ['a foreign current report', REPORT.replace('FORM 10-K', 'FORM 6-K'), 'current-report', /6-K/],
  ['a Canadian annual report', REPORT.replace('FORM 10-K', 'FORM 40-F'), 'other-form', /40-F/],
  ['a proxy statement', `<DOCUMENT>\n<TYPE>DEF 14A\n<TEXT>\n${REPORT}\n</TEXT>\n</DOCUMENT>`, 'other-form', /DEF 14A/],
  ['a registration statement', REPORT.replace('FORM 10-K', 'FORM S-1'), 'other-form', /S-1/],
  ['an amendment without Item 1', REPORT.replace('FORM 10-K', 'FORM 10-K/A').replace(ENTIRE, '<p>The undersigned amends Part III.</p>').replace(END, '<p><b>Item 10. Directors</b></p>'), 'amendment-without-business', /10-K\/A/],
  ['an amendment by <TYPE>', `<DOCUMENT>\n<TYPE>10-K405/A\n<TEXT>\nITEM 14. EXHIBITS\n\nThe exhibits are amended.\n</TEXT>\n</DOCUMENT>`, 'amendment-without-business', /10-K405\/A/],
  ['an Item that points to the annual report', REPORT.replace(ENTIRE, `${START}<p>The information required by this Item is incorporated herein by reference to pages 1 to 24 of the Annual Report to Shareholders (Exhibit 13).</p>`), 'incorporated-by-reference', /Annual Report to Shareholders/],
  ['an Item that points elsewhere, without an exhibit', REPORT.replace(ENTIRE, `${START}<p>The information is incorporated by reference from the proxy statement.</p>`), 'incorporated-by-reference', /proxy statement/],
  ['an Item that was omitted', REPORT.replace(ENTIRE, `${START}<p>Omitted.</p>`), 'item-empty', /Omitted/],
  ['an Item that does not apply', REPORT.replace(ENTIRE, `${START}<p>Not applicable.</p>`), 'item-empty', /Not applicable/],
  ['an annual report without Item 1', REPORT.replace(ENTIRE, ''), 'no-business-section', /No heading of Item 1/],
  ['a report with Item 1 in its contents only', htmlReport('', '', { contents: '<table><tr><td>Item 1.</td><td>Business</td><td>3</td></tr><tr><td>Item 2.</td><td>Properties</td><td>9</td></tr></table>' }), 'no-business-section', /only as/],
  ['a text of another kind', `The quick brown fox jumps over the lazy dog.\n\n${REST.join('\n\n')}`, 'no-business-section', /No heading/],
  ['a page with a heading "Business" that is no report', `<html><body><h1>News</h1><p>${REST.join(' ')}</p><h2>Business</h2><p>${'Shares rose on Monday and fell on Tuesday. '.repeat(60)}</p></body></html>`, 'no-business-section', /No heading/],
  ['a download cut off before the section', REPORT.slice(0, REPORT.indexOf('Item 1. Business')), 'truncated', /before its end/],
  ['a download cut off inside the section', REPORT.slice(0, REPORT.indexOf('Castings') + 900), 'truncated', /inside its Business section/],
  ['a submission cut off inside the section', `<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n${plainReport('ITEM 1. BUSINESS', 'ITEM 2. PROPERTIES').slice(0, 3500)}`, 'truncated', /inside its Business section/],
  ['JSON that breaks off', '{"cik": "1", "item_1": "Item 1. Bus', 'malformed-json', /is none/],
  ['JSON of many filings', '[{"item_1": "Item 1. Business"}]', 'malformed-json', /no record of one filing/],
  ['JSON without Item 1', '{"filename": "9_2001.txt", "section_1": "", "section_7": "Growth."}', 'no-business-section', /section_1/],
  ['JSON whose Item 1 is a page number', '{"item_1": "12"}', 'item-empty', /says nothing/],
  ['a quarterly report whose title stands below its number', htmlReport('<p><b>Item 1.</b></p><p><b>Financial Statements</b></p>', '<p><b>Item 2.</b></p><p><b>Management&#146;s Discussion</b></p>').replace('FORM 10-K', ''), 'quarterly-report', /Financial Statements/],
  ['JSON of a quarterly report', '{"filing_type": "10-Q", "part_1_item_1": "Statements."}', 'quarterly-report', /10-Q/],
  ['JSON of a quarterly report that does not say so', '{"part_1_item_1": "Statements.", "part_2_item_1": "None."}', 'quarterly-report', /10-Q/],
  ['JSON of a current report', '{"item_2.02": "Results.", "item_9.01": "Exhibits."}', 'current-report', /8-K/],
]

describe('refusals', () => {
  it.each(REFUSALS)('refuses %s', (_, filing, code, words) => {
    const error = refusal(filing)

    expect(error.code).toBe(code)
    expect(error.found).toMatch(words)
    expect(error.remedy).toMatch(/^(?:Give|Download|Check|The (?:download|filing))/)
    expect(error.message).toBe(`${error.found} ${error.remedy}`)
    expect(error).toBeInstanceOf(SummarizerError)
  })

  it.each([42, null])('refuses %j, neither text nor bytes, as a wrong argument', (filing) => {
    const cut = (): unknown => extractBusinessSection(filing as unknown as string)

    expect(cut).toThrow(OptionError)
  })

  it.each([null, [], 'utf-8', { encodings: 'utf-8' }, { encoding: 8 }])('refuses the options %j', (options) => {
    const cut = (): unknown => extractBusinessSection(REPORT, options as never)

    expect(cut).toThrow(OptionError)
  })

  it('refuses an encoding that does not exist', () => {
    const cut = (): unknown => extractBusinessSection(bytes(REPORT), { encoding: 'utf-99' })

    expect(cut).toThrow(/'utf-99'/)
  })
})
