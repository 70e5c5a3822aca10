import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FilingError, OptionError, summarizeBusinessModel, summarizeFiling } from '../../src/index.ts'

const FILING = readFileSync(new URL('fixtures/inline-xbrl.htm', import.meta.url))

describe('summarizeFiling', () => {
  it('summarises the section and tells whose it is', () => {
    const summary = summarizeFiling(FILING)

    expect(summary.section).toMatchObject({ company: 'Meridian Pump & Seal Corp.', form: '10-K', period: '2023-12-31' })
    expect(summary.text).toContain('pumps and seals for breweries and dairies')
    expect(summary.text).not.toMatch(/Risk Factors|Steel may cost more/)
  })

  it('gives spans in the section, which lead on to the filing', () => {
    const { sentences, section } = summarizeFiling(FILING)

    for (const span of sentences.flatMap((sentence) => sentence.spans)) {
      const block = section.blocks.find((each) => each.start <= span.start && span.end <= each.end)
      expect(block).toBeDefined()
      expect(block?.source.start).toBeGreaterThanOrEqual(section.span.start)
      expect(block?.source.end).toBeLessThanOrEqual(section.span.end)
    }
  })

  it('says what the summary of the section alone says', () => {
    const { section, warnings, ...summary } = summarizeFiling(FILING, { maxTokens: 80, facets: ['revenue', 'distribution'] })

    const { warnings: ownWarnings, ...own } = summarizeBusinessModel(section.text, { maxTokens: 80, facets: ['revenue', 'distribution'] })

    expect(summary).toEqual(own)
    expect(warnings).toEqual([...section.warnings, ...ownWarnings])
  })

  it('takes the encoding of the bytes beside the options of the summary', () => {
    const wide = Buffer.from(FILING.toString('latin1').replace('dairies.', 'dairies – and caf\u00e9s.'), 'utf16le')

    const summary = summarizeFiling(wide, { encoding: 'utf-16le', maxTokens: 200 })

    expect(summary.section.text).toContain('dairies – and caf\u00e9s.')
  })

  it('refuses a quarterly report and a wrong option alike, each in its way', () => {
    expect(() => summarizeFiling(FILING.toString().replace('>10-K<', '>10-Q<'))).toThrow(FilingError)
    expect(() => summarizeFiling(FILING, { maxTokens: 0 })).toThrow(OptionError)
    expect(() => summarizeFiling(FILING, null as never)).toThrow(OptionError)
    expect(() => summarizeFiling(FILING, { tokens: 9 } as never)).toThrow(OptionError)
  })
})
