import type { Document, DocumentSentence } from '../document/model.ts'
import { groupBy } from '../language/group-by.ts'
import type { JoinedList } from './list.ts'
import { joinExamples, joinList } from './list.ts'
import type { Part } from './candidates.ts'

/** A lead-in joined to its items, as one sentence. */
export interface ListSentence {
  /** "We sell three lines: pumps; valves; and pipes." */
  readonly text: string
  /** What of the lead-in and of each item it consists of. */
  readonly parts: readonly Part[]
}

/**
 * The lists of a document that read as one sentence: a lead-in, and short items below whose own punctuation joins them; else a
 * lead-in that names examples, with one of them.
 *
 * @returns in document order
 */
export const listsOf = ({ blocks, sentences }: Document): ListSentence[] => {
  if (!blocks.some(({ opensList }) => opensList)) return []
  const byBlock = groupBy(sentences.keys(), i => (sentences[i] as DocumentSentence).block)
  return blocks.flatMap((block, b) => {
    const leadIn = byBlock.get(b)?.at(-1)
    if (!block.opensList || leadIn === undefined) return []
    const items = itemsOf(b, blocks, byBlock)
    const textOf = (i: number): string => (sentences[i] as DocumentSentence).text
    const sentenceOf = ({ text, parts, from }: JoinedList): ListSentence => {
      const indices = [leadIn, ...items.slice(from)]
      return { text, parts: parts.map((slice, p) => ({ sentence: indices[p] as number, kept: [slice] })) }
    }
    const texts = items.map(textOf)
    const whole = joinList(textOf(leadIn), texts)
    return (whole === undefined ? joinExamples(textOf(leadIn), texts) : [whole]).map(sentenceOf)
  })
}

/** The sentences of the items below a lead-in; none where one of them is not a single sentence, or has a heading of its own. */
const itemsOf = (leadIn: number, blocks: Document['blocks'], byBlock: ReadonlyMap<number, readonly number[]>): number[] => {
  const items: number[] = []
  for (let b = leadIn + 1; b < blocks.length; b++) {
    // A bullet alone on its line
    if (blocks[b]?.kind === 'furniture') continue
    if (blocks[b]?.leadIn !== leadIn || blocks[b]?.kind !== 'item') break
    const [only, ...more] = byBlock.get(b) ?? []
    if (only === undefined || more.length > 0) return []
    items.push(only)
  }
  return items
}
