import type { Draft } from './draft.ts'
import { withoutFurniture } from './furniture.ts'
import { htmlBlocks } from './html-blocks.ts'
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

/** Second reading: the section only, for its blocks. */
export function readBlocks({ source, start, end, format }: Stretch, items: readonly string[]): Draft[] {
  const lines: Line[] = []
  if (isHtml(format)) readHtml(source, start, end, (line) => lines.push(line) > 0)
  else readPlain(source, start, end, (line) => lines.push(line) > 0)
  return withoutFurniture(isHtml(format) ? htmlBlocks(lines) : plainBlocks(lines), items)
}

function isHtml(format: FilingFormat): boolean {
  return format === 'html' || format === 'inline-xbrl'
}
