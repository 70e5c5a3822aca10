import type { Statement } from '../candidates/candidates.ts'
import type { Document, DocumentSentence } from '../document/model.ts'
import { spansOf } from '../document/spans.ts'
import type { Span } from '../types.ts'

/**
 * Puts statements in order.
 *
 * @param statements those of the candidates chosen
 * @param order by source, or by main facet and then by source
 * @param facetOf the main facet of a statement
 */
export const inOrder = (statements: readonly Statement[], order: 'document' | 'facet', facetOf: (statement: Statement) => number): Statement[] => {
  const bySource = [...statements].sort((a, b) => a.sentence - b.sentence)
  return order === 'document' ? bySource : bySource.sort((a, b) => facetOf(a) - facetOf(b))
}

/** The statements as one paragraph. */
export const join = (statements: readonly Statement[]): string => statements.map(({ text }) => finished(text)).join(' ')

/** A capital first letter and a closing full stop. */
export const finished = (text: string): string => {
  const opened = /^\p{Ll}\P{Lu}/u.test(text) ? capital(text) : text
  return /[.!?]["”’)\]]{0,2}$/.test(opened) ? opened : `${opened}.`
}

const capital = (text: string): string => {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** The slices of the source behind a statement. */
export const spansOfStatement = ({ source, blocks, sentences }: Document, { parts }: Statement): Span[] =>
  parts.flatMap(({ sentence, kept }) => {
    const { block: index, start } = sentences[sentence] as DocumentSentence
    const block = blocks[index]
    return block === undefined ? [] : kept.flatMap(slice => spansOf(source, block, start + slice.start, start + slice.end))
  })
