import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { AFTER, BEFORE, CLOSING, htmlReport, OPENING, plainReport } from './report.ts'

/** Headings of the section, and of what follows it, as plain text has them. */
const PLAIN: readonly (readonly [start: string, end: string])[] = [
  ['ITEM 1. BUSINESS', 'ITEM 2. PROPERTIES'],
  ['Item 1. Business', 'Item 2. Properties'],
  ['Item 1 - Business', 'Item 2 - Properties'],
  ['Item 1—Business', 'Item 2—Properties'],
  ['Item 1: Business', 'Item 2: Properties'],
  ['ITEM 1.BUSINESS', 'ITEM 2.PROPERTIES'],
  ['ITEM 1 BUSINESS', 'ITEM 2 PROPERTIES'],
  ['Item 1)  Business', 'Item 2)  Properties'],
  ['Item (1) Business', 'Item (2) Properties'],
  ['ITEM 1.\n\nBUSINESS', 'ITEM 2.\n\nPROPERTIES'],
  ['ITEM 1.   BUSINESS\n           --------', 'ITEM 2.   PROPERTIES\n           ----------'],
  ['ITEM I. BUSINESS', 'ITEM II. PROPERTIES'],
  ['ITEM l. BUSINESS', 'ITEM 2. PROPERTIES'],
  ['Item One. Business', 'Item Two. Properties'],
  ['Item No. 1 Business', 'Item No. 2 Properties'],
  ['Item #1. Business', 'Item #2. Properties'],
  ['Items 1 and 2. Business and Properties', 'Item 3. Legal Proceedings'],
  ['ITEMS 1. and 2. BUSINESS AND PROPERTIES', 'ITEM 3. LEGAL PROCEEDINGS'],
  ['Items 1 & 2. Business and Properties', 'Item 3. Legal Proceedings'],
  ['Item 1 and Item 2. Business and Properties', 'Item 3. Legal Proceedings'],
  ['ITEM 1. BUSINESS AND ITEM 2. PROPERTIES', 'ITEM 3. LEGAL PROCEEDINGS'],
  ['Items 1, 2 and 3. Business, Properties and Legal Proceedings', 'Item 4. Submission of Matters to a Vote of Security Holders'],
  ['ITEM 1. DESCRIPTION OF BUSINESS', 'ITEM 2. DESCRIPTION OF PROPERTY'],
  ['Item 1. Description of the Business', 'Item 2. Description of Property'],
  ['ITEM 1. BUSINESS OF LARKSPUR', 'ITEM 2. PROPERTIES OF LARKSPUR'],
  ['ITEM 1. THE COMPANY', 'ITEM 2. PROPERTIES'],
  ['Item 1. Our Business', 'Item 2. Our Properties'],
  ['Item 1. Business Overview', 'Item 1A. Risk Factors'],
  ['Item 1. General Development of Business', 'Item 2. Properties'],
  ['Item 1(a). General Development of Business', 'Item 2. Properties'],
  ['Item 1. Business (a) General Development of Business', 'Item 2. Properties'],
  ['PART I, ITEM 1. BUSINESS', 'PART I, ITEM 2. PROPERTIES'],
  ['ITEM 1. BUSINESS', 'ITEM 1A. EXECUTIVE OFFICERS OF THE REGISTRANT'],
  ['ITEM 1. BUSINESS', 'Item 1B. Unresolved Staff Comments'],
  ['ITEM 1. BUSINESS', 'Item 1C. Cybersecurity'],
  ['ITEM 1. BUSINESS', 'PART II'],
  ['ITEM 1. BUSINESS', 'Item 3. Legal Proceedings'],
  ['1. BUSINESS', '2. PROPERTIES'],
  ['(1) Business', '(2) Properties'],
  ['BUSINESS', 'PROPERTIES'],
  ['                              Business', '                             Properties'],
  ['DESCRIPTION OF BUSINESS', 'DESCRIPTION OF PROPERTY'],
  ['ITEM 1. BUSINESS', 'PROPERTIES'],
  ['ITEM 1. BUSINESS', 'LEGAL PROCEEDINGS'],
  ['ITEM 1 / BUSINESS', 'ITEM 2 / PROPERTIES'],
  ['I T E M  1.  B U S I N E S S', 'I T E M  2.  P R O P E R T I E S'],
  ['ITEM 1. BUSINESS.', 'ITEM 2. PROPERTIES.'],
  ['ITEM 1. BUSINESS:', 'ITEM 2. PROPERTIES:'],
  ['ITEM 1 -- BUSINESS', 'ITEM 2 -- PROPERTIES'],
  ['ITEM 1. NARRATIVE DESCRIPTION OF BUSINESS', 'ITEM 2. PROPERTIES'],
  ['Item 1. Business Development', 'Item 2. Description of Properties'],
  ['Item 1. Organization and Business', 'Item 2. Properties'],
  ['Item  1 .  Business', 'Item  2 .  Properties'],
  ['Items 1 through 3. Business, Properties and Legal Proceedings', 'Item 4. Mine Safety Disclosures'],
  ['Items 1-3. Business, Properties and Legal Proceedings', 'Item 4. Mine Safety Disclosures'],
  ['ITEM 1. BUSINESS', 'PART 2'],
  ['ITEM 1. BUSINESS', 'Item 9.\n\nControls'],
  ['Item 1.\n\nThe Company and its Business', 'Item 2.\n\nProperties'],
  ['BUSINESS', 'RISK FACTORS    12'],
]

/** The same in markup. */
const MARKUP: readonly (readonly [start: string, end: string])[] = [
  ['<p><b>Item 1. Business</b></p>', '<p><b>Item 1A. Risk Factors</b></p>'],
  ['<p><b>Item&nbsp;1.&nbsp;&nbsp;&nbsp;&nbsp;Business</b></p>', '<p><b>Item&nbsp;1A.&nbsp;&nbsp;Risk Factors</b></p>'],
  ['<p><b>Item&#160;1&#8212;Business</b></p>', '<p><b>Item&#160;1A&#8212;Risk Factors</b></p>'],
  ['<table><tr><td><b>Item</b></td><td><b>1.</b></td><td><b>Business</b></td></tr></table>', '<table><tr><td><b>Item</b></td><td><b>2.</b></td><td><b>Properties</b></td></tr></table>'],
  ['<table><tr><td width="10%"><b>Item 1.</b></td><td><b>Business</b></td></tr></table>', '<table><tr><td width="10%"><b>Item 2.</b></td><td><b>Properties</b></td></tr></table>'],
  ['<h2>Item 1. Business</h2>', '<h2>Item 2. Properties</h2>'],
  ['<p><b>ITEM 1.</b></p><p><b>BUSINESS</b></p>', '<p><b>ITEM 2.</b></p><p><b>PROPERTIES</b></p>'],
  ['<b>ITEM 1.<br>BUSINESS</b><br><br>', '<b>ITEM 2.<br>PROPERTIES</b><br><br>'],
  ['<p><font size="3"><b>I</b></font><font size="2"><b>TEM</b></font><font size="3"><b> 1. B</b></font><font size="2"><b>USINESS</b></font></p>', '<p><b>Item 2. Properties</b></p>'],
  ['<p><b>PART I<br>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>'],
  ['<p><b>PART I - Item 1. Business</b></p>', '<p><b>PART I - Item 2. Properties</b></p>'],
  ['<div><span style="font-weight:700">Item 1.</span><span style="font-weight:700;padding-left:24pt">Business</span></div>', '<div><span style="font-weight:700">Item 1A.</span><span style="font-weight:700;padding-left:24pt">Risk Factors</span></div>'],
  ['<p><u>Item 1</u>. <u>Business</u></p>', '<p><u>Item 2</u>. <u>Properties</u></p>'],
  ['<p><b>Item 1. Business</b> The headings below follow the form.</p>', '<p><b>Item 2. Properties</b> See below.</p>'],
  ['<p align="center"><b>BUSINESS</b></p>', '<p align="center"><b>PROPERTIES</b></p>'],
  ['<p align="center"><b>BUSINESS</b></p>', '<p align="center"><b>RISK FACTORS</b></p>'],
  ['<a name="item1"></a><p><b>Item 1. Business</b></p>', '<a name="item2"></a><p><b>Items 2 and 3. Properties; Legal Proceedings</b></p>'],
  ['<p><b>Item\u200b 1. Busi\u00adness</b></p>', '<p><b>Item 1A. Risk Factors</b></p>'],
  ['<P><B>Item 1. Business<P>', '<P><B>Item 2. Properties<P>'],
  ['<p style="display:none">Item 1. Business of another company</p><p><b>ITEM 1: BUSINESS</b></p>', '<p><b>ITEM 1A: RISK FACTORS</b></p>'],
  ['<ul><li><b>Item 1. Business</b></li></ul>', '<ul><li><b>Item 2. Properties</b></li></ul>'],
]

function expectWhole(text: string): void {
  expect(text).toContain(OPENING)
  expect(text).toContain(CLOSING)
  expect(text).not.toContain(AFTER)
  expect(text).not.toContain(BEFORE)
}

describe('headings of Item 1 in plain text', () => {
  it.each(PLAIN)('cuts from %j to %j', (start, end) => {
    const { text } = extractBusinessSection(plainReport(start, end))

    expectWhole(text.replace(/\s+/g, ' '))
  })
})

describe('text on the line of the heading', () => {
  const GOES_ON = `${OPENING} It was founded in 1902 and has been listed on the exchange in Chicago since the spring of 1987.`

  it.each([
    ['ITEM 1. BUSINESS. ', 'ITEM 1. BUSINESS.'],
    ['Item 1. Business - ', 'Item 1. Business -'],
    ['Item 1. Business: ', 'Item 1. Business:'],
    ['Item 1. Business ', 'Item 1. Business'],
  ])('is parted from %j', (start, heading) => {
    const section = extractBusinessSection(htmlReport(`<p>${start}${GOES_ON}</p>`, '<p><b>Item 2. Properties</b></p>'))

    expect(section.heading).toBe(heading)
    expect(section.text.startsWith(`${heading}\n\n${GOES_ON}`)).toBe(true)
  })

  it('stays where "Item 1." stands alone above it', () => {
    const section = extractBusinessSection(htmlReport(`<p>Item 1.</p><p>${GOES_ON}</p>`, '<p><b>Item 2. Properties</b></p>'))

    expect(section.text.startsWith(`Item 1.\n\n${GOES_ON}`)).toBe(true)
  })

  it.each([
    'Item 1. Business” of that report tells of the years before.', 'Item 1. Business. See the notes of that report for the years before.', 'Item Violets is a name.', 'Items 1 and 2004 are not alike, and neither of them is a heading of the form.',
    'Item 1. Business, which see, tells of the years before.',
  ])('is no heading: %s', (line) => {
    const { text } = extractBusinessSection(htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>').replace(CLOSING, `Seals sell well.</p><p>${line}</p><p>${CLOSING}`))

    expect(text.replace(/\s+/g, ' ')).toContain(line)
    expectWhole(text)
  })

  it('of "Item 1." alone is no section where it only refers to the Item', () => {
    const reference = `Item 1.</p><p>Of this report, the first Item describes the segments in which the company works.`

    const { text } = extractBusinessSection(htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>', { contents: `<p>${reference}</p><p>${BEFORE.repeat(80)}</p>` }))

    expectWhole(text)
  })
})

describe('headings of a 20-F', () => {
  it('leave Items before the fourth, and its parts, inside it', () => {
    const inside = '<p>Item 3. Key Information</p><p>Seals sell well.</p><p>Item 4C. Sales Offices of the Group</p>'
    const report = htmlReport('<p><b>Item 4. Information on the Company</b></p>', '<p><b>Item 5. Operating and Financial Review</b></p>', { form: '20-F' }).replace(CLOSING, `Pumps sell well.</p>${inside}<p>${CLOSING}`)

    const { text } = extractBusinessSection(report)

    expect(text).toContain('Seals sell well.')
    expectWhole(text)
  })
})

describe('headings of Item 1 in HTML', () => {
  it.each(MARKUP)('cuts from %j to %j', (start, end) => {
    const { text } = extractBusinessSection(htmlReport(start, end))

    expectWhole(text)
  })
})
