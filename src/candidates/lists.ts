import type { Document, DocumentSentence } from '../document/model.ts'
import { groupBy } from '../language/group-by.ts'
import { joinList } from './list.ts'
import type { Part } from './candidates.ts'

/** A lead-in joined to its items, as one sentence. */
export interface ListSentence {
  /** "We sell three lines: pumps; valves; and pipes." */
  readonly text: string
  /** What of the lead-in and of each item it consists of. */
  readonly parts: readonly Part[]
}

/**
 * The lists of a document that read as one sentence: a lead-in, and short items right below whose own punctuation joins them.
 *
 * @returns one entry per list, in document order
 */
export const listsOf = ({ blocks, sentences }: Document): ListSentence[] => {
  const byBlock = groupBy(sentences.keys(), i => (sentences[i] as DocumentSentence).block)
  return blocks.flatMap((block, b) => {
    const leadIn = byBlock.get(b)?.at(-1)
    if (!block.opensList || leadIn === undefined) return []
    const items = itemsOf(b, blocks, byBlock)
    const indices = items === undefined ? [] : [leadIn, ...items]
    const [first, ...rest] = indices.map(i => (sentences[i] as DocumentSentence).text)
    const joined = first === undefined ? undefined : joinList(first, rest)
    return joined === undefined ? [] : [{ text: joined.text, parts: joined.parts.map((slice, p) => ({ sentence: indices[p] as number, kept: [slice] })) }]
  })
}

/** The sentences of the items below a lead-in, or `undefined` where one of them is not a single sentence. */
const itemsOf = (leadIn: number, blocks: Document['blocks'], byBlock: ReadonlyMap<number, readonly number[]>): number[] | undefined => {
  const items: number[] = []
  for (let b = leadIn + 1; blocks[b]?.leadIn === leadIn && blocks[b]?.kind === 'item'; b++) {
    const [only, ...more] = byBlock.get(b) ?? []
    if (only === undefined || more.length > 0) return undefined
    items.push(only)
  }
  return items
}
