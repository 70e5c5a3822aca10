import { sentenceSplitter } from '../sentences/sentence-splitter.ts'
import { joinBrokenParagraphs } from './broken-paragraph.ts'
import { bulletOf } from './bullet.ts'
import { cutRunIns } from './cut-run-ins.ts'
import { cutFlattenedLists } from './flattened-list.ts'
import { markFurniture } from './furniture.ts'
import { cutGluedRules } from './glued-rule.ts'
import { takeBullets } from './items.ts'
import { joinLines } from './join-lines.ts'
import { layoutOf } from './layout.ts'
import type { Line } from './line.ts'
import { isFragment, markUnbulletedItems } from './list.ts'
import { sliceMapped } from './mapped-text.ts'
import type { Block, BlockKind, Document, DocumentSentence } from './model.ts'
import { markFootnotes } from './notes.ts'
import { markHeadings } from './own-line-heading.ts'
import { placeBlocks } from './place-blocks.ts'
import { markRules } from './rule.ts'
import { sourceLines } from './source-lines.ts'
import { closeSpacedHyphens } from './spaced-hyphen.ts'
import { markTables } from './table.ts'
import { markTaggedTables } from './tagged-table.ts'
import { unwrap } from './unwrap.ts'

/** A block that an earlier stage (a reader of HTML filings) knows already. */
export interface BlockHint {
  readonly kind: BlockKind
  /** `source.slice(start, end)` is the block; hints stand in the order of the source and do not overlap. */
  readonly start: number
  readonly end: number
  /** For a heading: its depth, a whole number from 0 (the Item line) to 7. */
  readonly level?: number
}

/** What is known of a source before it is read. */
export interface ReadOptions {
  /** The blocks, where an earlier stage knows them. What lies outside of them is not read. */
  readonly blocks?: readonly BlockHint[]
}

/**
 * Reads a source as a document: blocks of cleaned text, each with its kind, its headings and the way back to the source, and
 * the sentences of paragraphs, items and footnotes. Time is linear in the length of the source.
 *
 * Each line of a table is a block of its own.
 *
 * @param source text of any layout: a paragraph a line, or hard-wrapped
 * @param options blocks that are known already
 */
export const readDocument = (source: string, options: ReadOptions = {}): Document => {
  const blocks = options.blocks === undefined ? blocksOf(source) : hintedBlocksOf(source, options.blocks)
  return { source, blocks, sentences: sentencesOf(blocks) }
}

const blocksOf = (source: string): Block[] => {
  const lines = sourceLines(source)
  const tagged = markTaggedTables(lines)
  const layout = layoutOf(lines)
  const furnished = markFurniture(tagged, layout)
  const unwrapped = unwrap(furnished, layout)
  const ruled = cutGluedRules(markRules(unwrapped))
  const bulleted = takeBullets(cutFlattenedLists(ruled))
  const joined = joinBrokenParagraphs(bulleted)
  const tabled = markFootnotes(markTables(joined))
  const listed = markUnbulletedItems(markHeadings(tabled))
  const sifted = listed.map(line => (isFragment(line) ? { ...line, kind: 'table' as const } : line))
  return placeBlocks(cutRunIns(closeSpacedHyphens(sifted)))
}

const hintedBlocksOf = (source: string, hints: readonly BlockHint[]): Block[] => {
  const levels = new Map<Line, number>()
  const lines: Line[] = []
  for (const hint of hints) {
    const inside = sourceLines(source, hint.start, hint.end)
    if (inside.length === 0) continue
    const [line] = closeSpacedHyphens([{ ...withoutBullet(joinLines(inside), hint.kind), kind: hint.kind }])
    if (line === undefined) continue
    if (hint.level !== undefined) levels.set(line, hint.level)
    lines.push(line)
  }
  return placeBlocks(cutRunIns(lines), levels)
}

const withoutBullet = (line: Line, kind: BlockKind): Line => {
  const bullet = kind === 'item' ? bulletOf(line.text) : undefined
  return bullet === undefined ? line : { ...line, ...sliceMapped(line, bullet.textAt), bullet: bullet.mark }
}

const sentencesOf = (blocks: readonly Block[]): DocumentSentence[] => {
  const split = sentenceSplitter(paragraphOpeners(blocks))
  return blocks.flatMap(({ kind, text }, block) =>
    kind === 'paragraph' || kind === 'item' || kind === 'footnote'
      ? split(text).map(({ start, end }, ordinal) => ({ block, text: text.slice(start, end), start, end, ordinal }))
      : [])
}

/** So many paragraphs start with a name that it starts sentences. */
const OPENS_OFTEN = 3

/** The first words of many paragraphs: the names of the company and its segments. */
const paragraphOpeners = (blocks: readonly Block[]): Set<string> => {
  const counts = new Map<string, number>()
  for (const { kind, text } of blocks) {
    const first = kind === 'paragraph' ? /^\p{Lu}[\p{L}\d&’'.-]{1,30}(?= )/u.exec(text)?.[0] : undefined
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= OPENS_OFTEN).map(([word]) => word))
}
