import type { Block } from './document/model.ts'
import { readDocument } from './document/read-document.ts'
import { spansOf } from './document/spans.ts'
import { OptionError } from './errors.ts'
import type { Sentence, Span } from './types.ts'

/**
 * The sentences of a report's paragraphs, list items and footnotes, in source order. Headings, tables and page furniture hold
 * none.
 *
 * @param source text of any layout: a paragraph a line, or hard-wrapped
 * @returns each sentence with its place in the source
 * @throws OptionError if `source` is no string
 * @example splitSentences('Acme Corp. sells tools. It also leases them.').map(sentence => sentence.text)
 */
export const splitSentences = (source: string): Sentence[] => {
  const given: unknown = source
  if (typeof given !== 'string') throw new OptionError('source', `source must be a string, not ${given === null ? 'null' : typeof given}.`)
  const { blocks, sentences } = readDocument(source)
  return sentences.map(({ block, text, start, end }) => {
    const spans = spansOf(source, blocks[block] as Block, start, end)
    return { text, start: (spans[0] as Span).start, end: (spans.at(-1) as Span).end }
  })
}
