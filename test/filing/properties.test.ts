import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractBusinessSection } from '../../src/filing/extract.ts'
import { FilingError } from '../../src/filing/filing-error.ts'
import type { BusinessSection } from '../../src/filing/model.ts'
import { htmlReport, plainReport } from './report.ts'

/** The section, or the `FilingError`; anything else that is thrown passes on. */
function outcome(filing: string | Uint8Array): BusinessSection | FilingError {
  try {
    return extractBusinessSection(filing)
  } catch (error) {
    if (error instanceof FilingError) return error
    throw error
  }
}

/** Pieces out of which filings, whole and broken ones, are made. */
const PIECES = [
  '<p>', '</p>', '<b>', '</b>', '<table>', '<tr>', '<td>', '</td>', '</tr>', '</table>', '<div style="display:none">', '</div>', '<br>', '<hr>', '<pre>', '</pre>', '<li>', '<sup>', '<font size=2>',
  'Item 1. Business', 'ITEM 1.', 'BUSINESS', 'Item 1A. Risk Factors', 'Item 2. Properties', 'PART I', 'PART II', 'Items 1 and 2.', 'Item 4. Information on the Company', '1. Business',
  'FORM 10-K', 'FORM 20-F', '<DOCUMENT>', '<TYPE>10-K', '<TEXT>', '</TEXT>', '</DOCUMENT>', '<PAGE>', '<TABLE>', '<S> <C>', '\n', '\n\n', '\f', ' ', '\u00a0', '&nbsp;', '&#8226;', '• ', '(1) ', '{1} ', '....', '12', '- 12 -',
  'We sell valves to water utilities through forty distributors, and spare parts make up a third of revenue.', 'incorporated herein by reference', '<!--', '-->', '<![CDATA[', ']]>', '<title>', '"', '<html', '{"item_1": "', '\\u', '\ud800', '\0',
]

const filings = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''))

describe('any source', () => {
  it('of bytes gives a section or a FilingError', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
      expect(outcome(bytes)).toBeDefined()
    }))
  })

  it('of characters gives a section or a FilingError', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(outcome(text)).toBeDefined()
    }))
  })

  it('made of pieces of filings gives a well-formed section or a FilingError', () => {
    fc.assert(fc.property(filings, (filing) => {
      const section = outcome(filing)
      if (section instanceof FilingError) return

      let end = 0
      for (const block of section.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end)
        expect(section.text.slice(end, block.start)).toMatch(/^\n*$/)
        expect(block.end).toBeGreaterThan(block.start)
        expect(block.source.start).toBeGreaterThanOrEqual(0)
        expect(block.source.end).toBeLessThanOrEqual(filing.length)
        end = block.end
      }
      expect(end).toBe(section.text.length)
      expect(section.span.start).toBeLessThanOrEqual(section.span.end)
    }), { numRuns: 4 * Number(process.env['FC_RUNS'] ?? 100) })
  })

  it('gives the same answer twice', () => {
    fc.assert(fc.property(filings, (filing) => {
      expect(JSON.stringify(outcome(filing))).toBe(JSON.stringify(outcome(filing)))
    }))
  })

  it('gives the same text with and without line breaks between tags', () => {
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>')

    expect(extractBusinessSection(report.replaceAll('\n', '')).text).toBe(extractBusinessSection(report.replaceAll('><', '>\n\n<')).text)
  })

  it('broken off anywhere gives a section or a FilingError', () => {
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>')

    fc.assert(fc.property(fc.nat(report.length - 1), (length) => {
      const part = outcome(report.slice(0, length))

      expect(part instanceof FilingError || part.text.endsWith('union.')).toBe(true)
    }))
  })
})

/** Sources that grow without end, each a way to be slow. */
const HOSTILE: readonly (readonly [name: string, source: (size: number) => string])[] = [
  ['unclosed tags', (size) => `<html>${'<div><b>'.repeat(size / 8)}`],
  ['unclosed tags and end tags that fit none of them', (size) => `<html>${'<div><b>'.repeat(size / 16)}${'</i></td>'.repeat(size / 18)}`],
  ['unclosed tables', (size) => `<html>${'<table><tr><td>a'.repeat(size / 16)}`],
  ['nested elements', (size) => `<html>${'<div>'.repeat(size / 22)}x${'</div>'.repeat(size / 22)}`],
  ['one letter', (size) => 'a'.repeat(size)],
  ['blanks', (size) => `x${' '.repeat(size)}`],
  ['line breaks', (size) => `FORM 10-K${'\n'.repeat(size)}`],
  ['less-than signs', (size) => `<html>${'<'.repeat(size)}`],
  ['ampersands', (size) => `<html>${'&'.repeat(size)}`],
  ['quotes', (size) => `<html><p a="${'"'.repeat(size)}`],
  ['headings of the section', (size) => `<html>${'<p>Item 1. Business</p>'.repeat(size / 23)}`],
  ['headings of all Items', (size) => `<html>${'<p>Item 1. Business</p><p>Item 2. Properties</p>'.repeat(size / 48)}`],
  ['headings in plain text', (size) => 'ITEM 1. BUSINESS\n\nPART II\n\n'.repeat(size / 28)],
  ['headings inside the section', (size) => `<html><p>Item 1. Business</p>${'<p>Risk Factors</p>'.repeat(size / 19)}`],
  ['notes and page breaks inside the section', (size) => `<html><p>Item 1. Business</p>${'<hr><p>(1) We sell valves</p>'.repeat(size / 29)}`],
  ['dots behind a heading', (size) => `ITEM 1. BUSINESS ${'. '.repeat(size / 2)}`],
  ['documents', (size) => '<DOCUMENT><TYPE>10-K<TEXT>'.repeat(size / 26)],
  ['documents that are closed', (size) => '<DOCUMENT><TYPE>10-K<TEXT></TEXT></DOCUMENT>'.repeat(size / 44)],
  ['JSON', (size) => `{"item_1": "${'\\u0041'.repeat(size / 6)}"}`],
  ['nested JSON', (size) => `${'{"a":'.repeat(size / 10)}1${'}'.repeat(size / 10)}`],
  ['one row of many cells', (size) => `<html><p>Item 1. Business</p><table><tr>${'<td>9</td>'.repeat(size / 10)}`],
  ['breaks', (size) => `<html><p>Item 1. Business</p>${'a<br>'.repeat(size / 5)}`],
  ['styles that all differ', (size) => `<html>${Array.from({ length: size / 30 }, (_, at) => `<p style="left:${at}px">a</p>`).join('')}`],
]

describe('time', () => {
  it.each(HOSTILE)('grows with the length of %s, no faster', (_, source) => {
    const [small, large] = [source(50_000), source(200_000)]
    // Processor time, which other programs of the machine do not lengthen as they do the time on the clock.
    const time = (filing: string): number => {
      const start = process.cpuUsage()
      outcome(filing)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(small)

    const [first, second] = [Math.min(time(small), time(small), time(small)), Math.min(time(large), time(large))]

    // Four times the length may take four times as long; quadratic growth would take sixteen times. A few milliseconds are noise.
    expect(second).toBeLessThan(10 * first + 60)
  })

  it('keeps memory below twelve times the size of a large filing', () => {
    const report = htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>').replace('</body>', `${'<table><tr><td style="padding:2px"><span style="font-size:10pt">Net sales</span></td><td>1,204</td></tr></table>'.repeat(40_000)}</body>`)
    const bytes = new TextEncoder().encode(report)
    const before = process.memoryUsage()

    extractBusinessSection(bytes)

    const after = process.memoryUsage()
    expect(after.heapUsed + after.external - before.heapUsed - before.external).toBeLessThan(12 * bytes.length)
  })

  it('does not wait for a plain report either', () => {
    const section = extractBusinessSection(plainReport('ITEM 1. BUSINESS', 'ITEM 2. PROPERTIES') + '\n\nNet sales rose.'.repeat(50_000))

    expect(section.text.endsWith('union.')).toBe(true)
  })
})
