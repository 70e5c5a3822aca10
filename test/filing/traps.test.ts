import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { AFTER, BEFORE, CLOSING, htmlReport, OPENING, PARAGRAPHS, plainReport, REST, wrapped } from './report.ts'

const ITEMS = [['1', 'Business'], ['1A', 'Risk Factors'], ['1B', 'Unresolved Staff Comments'], ['2', 'Properties'], ['3', 'Legal Proceedings'], ['5', 'Market for Registrant&#146;s Common Equity'], ['7', 'Management&#146;s Discussion and Analysis'], ['8', 'Financial Statements and Supplementary Data']] as const

/** Tables of contents, as different years and programs set them. */
const CONTENTS: readonly (readonly [name: string, markup: string])[] = [
  ['a table with page numbers', `<table>${ITEMS.map(([item, title], at) => `<tr><td>Item&nbsp;${item}.</td><td><a href="#i${item}">${title}</a></td><td>${3 + at}</td></tr>`).join('')}</table>`],
  ['a table without page numbers', `<table>${ITEMS.map(([item, title]) => `<tr><td>Item ${item}.</td><td>${title}</td></tr>`).join('')}</table>`],
  ['a table with its number and word in two cells', `<table>${ITEMS.map(([item, title], at) => `<tr><td>Item</td><td>${item}</td><td>${title}</td><td>${3 + at}</td></tr>`).join('')}</table>`],
  ['paragraphs', ITEMS.map(([item, title]) => `<p>Item ${item}. ${title}</p>`).join('')],
  ['paragraphs with page numbers', ITEMS.map(([item, title], at) => `<p>Item ${item}. ${title} ${3 + at}</p>`).join('')],
  ['lines parted by breaks', `<p>${ITEMS.map(([item, title], at) => `Item ${item}. ${title} . . . . . ${3 + at}`).join('<br>')}</p>`],
  ['number, title and page in paragraphs of their own', ITEMS.map(([item, title], at) => `<p>Item ${item}.</p><p>${title}</p><p>${3 + at}</p>`).join('')],
  ['a table whose Item 1 has sub-entries', `<table><tr><td>Item 1.</td><td>Business</td><td>3</td></tr>${['General', 'Products', 'Competition and Markets for Valves', 'Employees'].map((title) => `<tr><td></td><td>${title}</td><td>4</td></tr>`).join('')}<tr><td>Item 2.</td><td>Properties</td><td>9</td></tr></table>`],
  ['numbers and pages alone', '<p>Item 1. . . . . . 3</p><p>Item 2. . . . . . 9</p>'],
  ['one that lists the first Item only', '<p>Contents</p><p>Item 1. Business</p>'],
]

describe('tables of contents', () => {
  it.each(CONTENTS)('are passed over: %s', (_, contents) => {
    const { text } = extractBusinessSection(htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 1A. Risk Factors</b></p>', { contents }))

    expect(text.startsWith(`Item 1. Business\n\n${OPENING}`)).toBe(true)
    expect(text.endsWith(CLOSING)).toBe(true)
  })

  it.each(CONTENTS.slice(0, -1))('are passed over where the body has bare headings: %s', (_, contents) => {
    const section = extractBusinessSection(htmlReport('<p align="center"><b>BUSINESS</b></p>', '<p align="center"><b>PROPERTIES</b></p>', { contents }))

    expect(section.text.startsWith(`BUSINESS\n\n${OPENING}`)).toBe(true)
    expect(section.text.endsWith(CLOSING)).toBe(true)
    expect(section.warnings.map((warning) => warning.code)).toContain('heading-without-number')
  })

  it('are passed over in plain text with leaders', () => {
    const contents = 'Item 1.  Business .................................................  3\nItem 2.  Properties ...............................................  9\nItem 3.  Legal Proceedings ........................................ 10'

    const { text } = extractBusinessSection(plainReport('ITEM 1.  BUSINESS', 'ITEM 2.  PROPERTIES', { contents }))

    expect(text.startsWith(`ITEM 1. BUSINESS\n\n${OPENING}`)).toBe(true)
    expect(text.endsWith(CLOSING)).toBe(true)
  })

  it('are passed over at the end of the report', () => {
    const index = `<p>Cross-Reference Index</p><table>${ITEMS.map(([item, title], at) => `<tr><td>Item ${item}.</td><td>${title}</td><td>${3 + at}</td></tr>`).join('')}</table>`
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>').replace('</body>', `${index}</body>`)

    const { text } = extractBusinessSection(report)

    expect(text.endsWith(CLOSING)).toBe(true)
  })
})

/** Paragraphs that name Items and start none. */
const MENTIONS = [
  'See Item 1, Business, for a description of the segments.',
  'Item 1 of this report describes the segments in which the company operates and the products of each.',
  'Item 1A, &#147;Risk Factors,&#148; describes what may go wrong.',
  'Item 1A. Risk Factors of this report lists what may go wrong.',
  'Item 7. Management&#146;s Discussion and Analysis of Financial Condition contains more on the backlog of the year.',
  'Part II, Item 8 of this report contains the notes.',
  'Part II of this report has the figures by segment.',
  'Items 1 and 2 above are incorporated here.',
  'Business conditions were good.',
  '&#147;Item 2. Properties&#148; lists the plants.',
]

describe('mentions of Items', () => {
  it.each(MENTIONS)('in the section do not end it: %s', (mention) => {
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 1A. Risk Factors</b></p>').replace(CLOSING, `${OPENING}</p><p>${mention}</p><p>${CLOSING}`)

    const { text } = extractBusinessSection(report)

    expect(text.endsWith(CLOSING)).toBe(true)
  })

  it.each(MENTIONS)('before the section do not start it: %s', (mention) => {
    const { text } = extractBusinessSection(htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 1A. Risk Factors</b></p>', { contents: `<p>${mention}</p><p>${BEFORE.repeat(30)}</p>` }))

    expect(text.startsWith(`Item 1. Business\n\n${OPENING}`)).toBe(true)
  })

  it('at the start of a wrapped line do not start or end it', () => {
    const sentence = 'The seasons of the trade, which follow the building year of utilities, are told under\nItem 1. Business, and the plants under the next one, which is to say under\nItem 2. Properties, of the report for the year before this one, as amended.'
    const report = plainReport('ITEM 1. BUSINESS', 'ITEM 2. PROPERTIES').replace(wrapped(PARAGRAPHS[2] ?? ''), `${wrapped(PARAGRAPHS[2] ?? '')}\n\n${sentence}`)

    const { text } = extractBusinessSection(report)

    expect(text.startsWith(`ITEM 1. BUSINESS\n\n${OPENING}`)).toBe(true)
    expect(text.endsWith(CLOSING)).toBe(true)
    expect(text).toContain('as amended.')
  })

  it('in a later Part do not win over the section', () => {
    const late = `<p><b>Item 10. Directors</b></p><p><b>Item 1. Business</b></p>${REST.map((paragraph) => `<p>${paragraph}</p>`).join('').repeat(3)}<p><b>Item 11. Compensation</b></p>`
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>').replace('</body>', `${late}</body>`)

    const { text } = extractBusinessSection(report)

    expect(text.startsWith(`Item 1. Business\n\n${OPENING}`)).toBe(true)
    expect(text).not.toContain(AFTER)
  })
})

describe('running headers', () => {
  it('are dropped, and the paragraphs that they cut are joined', () => {
    const [first = '', ...others] = PARAGRAPHS
    const starts = ['In spring', 'In summer', 'In autumn', 'In winter', 'At year end', 'Later']
    const cut = (paragraph: string): number => paragraph.indexOf(' ', 60)
    const pages = others.map((paragraph, at) => `<p>${starts[at] ?? ''} ${paragraph.slice(0, cut(paragraph))}</p><p align="center">${at + 1}</p><hr style="page-break-after:always"><h5><a href="#toc">Table of Contents</a></h5><p align="center">PART I</p><p align="center">Item 1. Business (continued)</p><p>LARKSPUR 2006 ANNUAL REPORT</p><p>${paragraph.slice(cut(paragraph)).trim()}</p>`)
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 1A. Risk Factors</b></p>').replace(PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n'), `<p>${first}</p>${pages.join('')}`)

    const { text } = extractBusinessSection(report)

    expect(text).not.toMatch(/Table of Contents|PART I|continued|ANNUAL REPORT|^\d+$/m)
    expect(text.replace(/\s+/g, ' ')).toContain(PARAGRAPHS[1]?.slice(0, 200))
    expect(text.endsWith(CLOSING)).toBe(true)
  })
})
