import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { outline } from './outline.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

describe('inline XBRL', () => {
  const source = fixture('inline-xbrl.htm')
  const section = extractBusinessSection(source)

  it('is told by its content and says company, form and period', () => {
    expect(section).toMatchObject({ format: 'inline-xbrl', form: '10-K', amendment: false, company: 'Meridian Pump & Seal Corp.', period: '2023-12-31', heading: 'Item 1. Business', warnings: [] })
  })

  it('becomes headings, paragraphs, items and tables without furniture', () => {
    expect(outline(section)).toEqual([
      'heading Item 1. Business',
      'heading What we do',
      'paragraph We make pumps and seals for breweries and dairies. In 2023, net sales were $212.4 million, of which 61% came from spare parts and service, 27% from pumps and 12% from seals that we sell to other makers of machinery. We sell in 31 countries.',
      'paragraph We reach customers in three ways:',
      'item • through 140 dealers, who hold stock and install;',
      'item • directly, to groups with five or more plants; and',
      'item • online, for seals and gaskets.',
      'heading Where we sell',
      'table 2023 | 2022',
      'table North America | $ 120.1 | $ 111.9',
      'table Europe | 92.3 | 88.0',
      'paragraph Our largest customer, a brewing group, took 9% of net sales; no other took more than 3%. Demand is steady through the year, since breweries service their lines in winter and dairies in autumn, and our order book at year end covered eleven weeks of production.',
    ])
  })

  it('gives spans that lead back to the filing', () => {
    const paragraph = section.blocks.find((block) => section.text.slice(block.start).startsWith('We reach'))

    expect(source.slice(paragraph?.source.start, paragraph?.source.end)).toBe('We reach customers in three ways:')
    expect(source.slice(section.span.start).startsWith('Item 1.')).toBe(true)
    expect(source.slice(section.span.start, section.span.end)).not.toContain('Risk Factors')
  })
})

describe('HTML of around 2001', () => {
  const section = extractBusinessSection(fixture('old-html.htm'))

  it('is read through unclosed tags, layout tables and symbols', () => {
    expect(section).toMatchObject({ format: 'html', form: '10-K405', company: 'HARROW & TILLER BANCORP', period: '2001-06-30', heading: 'ITEM 1. BUSINESS', warnings: [] })
    expect(outline(section)).toEqual([
      'heading ITEM 1. BUSINESS',
      'heading General',
      expect.stringMatching(/^paragraph Harrow & Tiller Bancorp owns .* one–to–four family houses\. “Local money, local roofs” has been .* equity of \$41 million\.$/),
      'heading Lending',
      'item • House loans, at fixed rates up to thirty years, are sold to agencies with servicing kept.',
      'item • Farm loans are held, and secured by land in the two counties.',
      'paragraph The table shows the loan portfolio:',
      'table 2001',
      'table Houses | $ 201.3',
      'table Farms | 64.8',
      'paragraph Interest on loans brought 78% of income, interest on securities 14%, and fees on deposit accounts the rest. The Bank borrows from the Federal Home Loan Bank when deposits grow more slowly than loans.',
      'paragraph It competes with two regional banks and four credit unions, on service rather than on rates, and employs 129 people.',
    ])
  })
})

describe('a full submission in plain text', () => {
  const source = fixture('submission.txt')
  const section = extractBusinessSection(source)

  it('is read by its header and its annual report, not by its first document', () => {
    expect(section).toMatchObject({ format: 'plain-text', form: '10-K', company: 'QUILLON TEXTILE MILLS INC', period: '1995-12-30', heading: 'Item 1. Business', warnings: [] })
  })

  it('is unwrapped, with its page break healed', () => {
    expect(outline(section)).toEqual([
      'heading Item 1. Business',
      'heading General',
      'paragraph Quillon Textile Mills, Inc. (the "Company") spins and weaves cotton and cotton-blend fabrics. It sells to makers of work clothes (48% of 1995 sales), to the U.S. Government for uniforms (31%) and to retailers\' own brands (21%). AT&T-style jackets are among the garments made from its duck. The Company was founded in 1888.',
      'paragraph Sales are made by eleven salaried salesmen from offices in New York and Los Angeles. The Company ships against firm orders and carries no stock of finished cloth beyond two weeks. Its five largest customers took 44% of sales in 1995:',
      'item • two makers of work clothes, under contracts of one year;',
      'item • the Defense Logistics Agency; and',
      'item • two chains of stores.',
      'table 1995 | 1994',
      'table Work clothes | $ 61.2 | $ 58.8',
      'table Government | 39.5 | 44.1',
      'table Retail brands | 26.7 | 21.0',
      'table $ 127.4 | $ 123.9',
      'heading RAW MATERIALS',
      'paragraph Cotton is bought from merchants in Memphis at prices fixed when cloth is sold. Polyester staple comes from two makers. The Company employs 1,140 people, of whom 860 belong to the Amalgamated union.',
    ])
  })

  it.each([['Windows', '\r\n'], ['old Macintosh', '\r']])('gives the same section with %s line ends', (_, end) => {
    const { text } = extractBusinessSection(source.replaceAll('\n', end))

    expect(text).toBe(section.text)
  })
})

describe('a record of edgar-crawler', () => {
  const source = fixture('crawler.json')
  const section = extractBusinessSection(source)

  it('gives its Item 1 with company and period', () => {
    expect(section).toMatchObject({ format: 'json', form: '10-K', company: 'Osprey Cold Storage & Freight, Inc.', period: '2021-12-31', heading: 'Item 1. Business' })
    expect(outline(section).map((block) => block.slice(0, 40).trim())).toEqual([
      'heading Item 1. Business', 'heading Overview', 'paragraph Osprey Cold Storage & Freight,', 'paragraph We earn rent by the pallet and',
      'item • Our customers are packers of vege', 'item • Contracts run for three to seven', 'paragraph No customer accounted for more',
    ])
  })

  it('gives spans into the JSON, escapes and all', () => {
    const overview = section.blocks[2]

    expect(source.slice(overview?.source.start, overview?.source.end)).toMatch(/^Osprey Cold Storage \\u0026 Freight, Inc\. .* six states\.$/)
  })

  it('takes the year of EDGAR-CORPUS, whose keys are sections', () => {
    const record = { filename: '9_2003.htm', cik: '9', year: '2003', section_1: (JSON.parse(source) as { item_1: string }).item_1, section_2: 'Item 2. Properties' }

    const corpus = extractBusinessSection(JSON.stringify(record))

    expect(corpus).toMatchObject({ format: 'json', form: 'unknown', period: '2003', text: section.text })
  })
})

describe('a record of another shape', () => {
  const ITEM = 'Item 4. Information on the Company\nWe store frozen food in nineteen warehouses and carry it to stores in six states.'

  it('gives Item 4 of a 20-F', () => {
    const section = extractBusinessSection(JSON.stringify({ form: '20-F', year: 2012, item_1: 'Not applicable.', item_4: ITEM }))

    expect(section).toMatchObject({ form: '20-F', period: '2012', heading: 'Item 4. Information on the Company' })
  })

  it('gives the span of the key at its top, not of the same key further in', () => {
    const source = JSON.stringify({ parts: [{ item_1: 'Not this.' }], item_1: ITEM.slice(35) })

    const { span } = extractBusinessSection(source)

    expect(source.slice(span.start, span.end)).toBe(ITEM.slice(35))
  })

  it('gives the whole source where its key is spelt with escapes', () => {
    const source = `{"item\\u005f1": "${ITEM.slice(35)}"}`

    const { span } = extractBusinessSection(source)

    expect(span).toEqual({ start: 0, end: source.length })
  })
})

describe('a record without a heading', () => {
  it('gives its text without one', () => {
    const section = extractBusinessSection(JSON.stringify({ item_1: 'We store frozen food in nineteen warehouses and carry it to stores in six states.\nWe earn rent, fees and freight.' }))

    expect(section.heading).toBe('')
    expect(outline(section)).toEqual(['paragraph We store frozen food in nineteen warehouses and carry it to stores in six states.', 'paragraph We earn rent, fees and freight.'])
  })
})

describe('other forms', () => {
  it('takes Item 4 of a 20-F, with all its parts', () => {
    const section = extractBusinessSection(fixture('foreign.htm'))

    expect(section).toMatchObject({ form: '20-F', company: 'Fjordline Kabel ASA', period: '2012-03-31', heading: 'ITEM 4. INFORMATION ON THE COMPANY' })
    expect(section.text).toMatch(/A\. History and Development[\s\S]*Item 4\.B\. Business Overview[\s\S]*D\. Property, Plants and Equipment[\s\S]*without cutting the cable\.$/)
  })

  it('takes bare text that starts with its heading', () => {
    const section = extractBusinessSection(fixture('shell.txt'))

    expect(section).toMatchObject({ format: 'bare-text', form: 'unknown', heading: 'ITEM 1. DESCRIPTION OF BUSINESS' })
    expect(section.text).toMatch(/at six percent\.$/)
    expect(section.warnings.map((warning) => warning.code)).toEqual(['short-section'])
  })

  it('takes bare text for what it is where it names the commission and has page breaks', () => {
    const text = `${fixture('shell.txt').repeat(3)}\n<PAGE>\nIts filings with the Securities and Exchange Commission cost $30,000 a year.\n`

    const section = extractBusinessSection(text)

    expect(section).toMatchObject({ format: 'bare-text', warnings: [] })
  })

  it('cuts the printed rule off a heading', () => {
    const section = extractBusinessSection(fixture('shell.txt').replace('BUSINESS\n', 'BUSINESS - --------------\n'))

    expect(section.heading).toBe('ITEM 1. DESCRIPTION OF BUSINESS')
  })

  it('takes a piece of HTML that has no page around it', () => {
    const section = extractBusinessSection('<h1>Item 1. Business</h1><p>We make valves and sell them to utilities, who pay when they are laid.</p>'.replace('</p>', `${' Parts are a third of revenue.'.repeat(20)}</p>`))

    expect(section.heading).toBe('Item 1. Business')
    expect(section.warnings.map((warning) => warning.code)).toContain('end-not-found')
  })
})
