import type { Draft } from './draft.ts'
import { withoutFurniture } from './furniture.ts'
import { FilingError } from './filing-error.ts'
import { HtmlBlocks } from './html-blocks.ts'
import type { FactSink, Line } from './lines.ts'
import { isCertain } from './locate.ts'
import type { FilingFormat } from './model.ts'
import { plainBlocks } from './plain-blocks.ts'
import { readHtml } from './read-html.ts'
import { readPlain } from './read-plain.ts'
import type { Scan } from './scan.ts'
import { Scanner } from './scan.ts'

/** A stretch of a source that is read as one document. */
export interface Stretch {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly format: FilingFormat
}

/** First reading: the document until its Business section is certain, for landmarks only, so that its size costs no memory. */
export function scanDocument({ source, start, end, format }: Stretch, onFact: FactSink): Scan {
  const scanner = new Scanner((landmarks) => isCertain(landmarks))
  if (isHtml(format)) readHtml(source, start, end, scanner.take, onFact)
  else readPlain(source, start, end, scanner.take)
  return scanner.finish()
}

/** Blocks of fewer characters of the source, on average, are no text: a filing that is made to hurt. */
const SMALLEST_BLOCK = 40

/** So many blocks are no matter, however small. */
const BLOCKS_TO_CHECK = 20_000

/**
 * Second reading: the section only, for its blocks.
 *
 * @throws FilingError `not-a-filing` where the section falls into pieces of a few characters
 */
export function readBlocks({ source, start, end, format }: Stretch, items: readonly string[]): Draft[] {
  const most = Math.max(BLOCKS_TO_CHECK, (end - start) / SMALLEST_BLOCK)
  const drafts = isHtml(format) ? readHtmlBlocks(source, start, end, most) : readPlainBlocks(source, start, end)
  if (drafts.length > most) {
    throw new FilingError('not-a-filing', `The section falls into more than ${String(Math.floor(most))} pieces of a few characters each.`, 'Check that the source is what the company filed.')
  }
  return withoutFurniture(drafts, items)
}

function readHtmlBlocks(source: string, start: number, end: number, most: number): Draft[] {
  const blocks = new HtmlBlocks()
  readHtml(source, start, end, (line) => {
    blocks.take(line)
    return blocks.count <= most
  })
  return blocks.finish()
}

function readPlainBlocks(source: string, start: number, end: number): Draft[] {
  const lines: Line[] = []
  readPlain(source, start, end, (line) => lines.push(line) > 0)
  return plainBlocks(lines)
}

function isHtml(format: FilingFormat): boolean {
  return format === 'html' || format === 'inline-xbrl'
}
