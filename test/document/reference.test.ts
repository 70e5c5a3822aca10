import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { spansOf } from '../../src/document/spans.ts'
import { splitSentences } from '../../src/split-sentences.ts'
import { referenceMaterial } from '../bench/reference.ts'
import { blockAt } from './kinds.ts'

interface FactSheet {
  readonly nuggets: readonly { readonly quote: string }[]
}

const material = referenceMaterial()

/** Letters and digits alone: white space, bullets and the marks of page furniture aside. */
const bare = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')

/**
 * The quotes of a fact sheet that come out as one sentence; run-in headings aside, the "and" that closes a list item, and
 * page furniture that the quote holds.
 */
const found = (source: string, quotes: readonly string[]): number => {
  const { blocks } = readDocument(source)
  const texts = new Set(splitSentences(source).flatMap(({ text, start, end }) =>
    [text, text.replace(/;(?: and| or)?$/, ''), source.slice(start, end)].map(bare)))
  const runIns = blocks.filter(block => block.runIn).map(block => bare(block.text))
  return quotes.filter(quote => {
    const letters = bare(quote)
    return texts.has(letters) || runIns.some(heading => letters.startsWith(heading) && texts.has(letters.slice(heading.length)))
  }).length
}

/** The texts at 76 columns, first lines indented, a page number and a tag every 55 lines. */
const rewrapped = (source: string, withPages: boolean): string => {
  const lines: string[] = []
  for (const paragraph of source.split('\n').filter(line => line.trim() !== '')) {
    let line = '    '
    for (const word of paragraph.trim().split(/\s+/)) {
      if (line.trim() !== '' && line.length + word.length > 75) {
        lines.push(line)
        line = word
      } else line += line.trim() === '' ? word : ` ${word}`
    }
    lines.push(line, '')
  }
  if (!withPages) return lines.join('\n')
  return lines.flatMap((line, index) => (index % 55 === 54 ? [line, '', `                  ${(index + 1) / 55}`, '<PAGE>', ''] : [line])).join('\n')
}

describe.skipIf(material === undefined)('real reports', () => {
  const { corpus, facts } = material ?? { corpus: '', facts: '' }
  const names = material === undefined ? [] : readdirSync(facts).map(file => file.replace('.json', ''))
  const reports = names.map(name => ({
    name,
    source: readFileSync(join(corpus, `${name}.txt`), 'utf8'),
    quotes: (JSON.parse(readFileSync(join(facts, `${name}.json`), 'utf8')) as FactSheet).nuggets.map(nugget => nugget.quote),
  }))
  const share = (texts: readonly { readonly source: string; readonly quotes: readonly string[] }[]): number => {
    const all = texts.reduce((count, { quotes }) => count + quotes.length, 0)
    return texts.reduce((count, { source, quotes }) => count + found(source, quotes), 0) / all
  }
  const unwrapped = reports.filter(({ source }) => source.split('\n').some(line => line.length > 200))

  it('yield 99 % of the quotes of the fact sheets as one sentence each', () => {
    expect(share(reports)).toBeGreaterThanOrEqual(0.99)
  })

  it('yield them too when their lines are broken', () => {
    expect(share(unwrapped.map(({ source, quotes }) => ({ source: rewrapped(source, false), quotes })))).toBeGreaterThanOrEqual(0.985)
  })

  it('yield them too when their lines and pages are broken', () => {
    expect(share(unwrapped.map(({ source, quotes }) => ({ source: rewrapped(source, true), quotes })))).toBeGreaterThanOrEqual(0.98)
  })

  it('give every sentence back from its spans', () => {
    for (const { source } of reports) {
      const { blocks, sentences } = readDocument(source)
      for (const { block, text, start, end } of sentences) {
        const joined = spansOf(source, blockAt(blocks, block), start, end).map(span => source.slice(span.start, span.end)).join('')
        expect(joined.replace(/\s+/g, ' ').trim()).toBe(text)
      }
    }
  })
})
