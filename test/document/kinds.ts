import type { Block } from '../../src/document/model.ts'
import { readDocument } from '../../src/document/read-document.ts'

/** The blocks of a source as "kind: text", furniture left out. */
export const kindsOf = (source: string): string[] =>
  readDocument(source).blocks.filter(block => block.kind !== 'furniture').map(block => `${block.kind}: ${block.text}`)

/** The furniture of a source. */
export const furnitureOf = (source: string): string[] =>
  readDocument(source).blocks.filter(block => block.kind === 'furniture').map(block => block.text)

/** Lines as a source. */
export const source = (...lines: string[]): string => lines.join('\n')

/** A paragraph that is plainly prose. */
export const PROSE = 'Larkfield Paper makes linerboard at two mills, which it sells to converters across the northern states.'
export const MORE_PROSE = 'The mills buy most of their wood under contracts of one year with growers in the region around them.'

/** A block that must be there. */
export const blockAt = (blocks: readonly Block[], index: number): Block => {
  const block = blocks[index]
  if (block === undefined) throw new Error(`There is no block ${index}.`)
  return block
}
