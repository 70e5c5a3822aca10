import type { Line } from './line.ts'
import { sliceMapped } from './mapped-text.ts'
import { runInHeading } from './run-in-heading.ts'

/** A line, or the heading that was cut off one. */
export interface Cut {
  readonly line: Line
  readonly runIn: boolean
}

/** Cuts run-in headings off paragraphs and items: "Competition. We face …" becomes "Competition" and "We face …". */
export const cutRunIns = (lines: readonly Line[]): Cut[] =>
  lines.flatMap(line => {
    if (line.kind !== 'text' && line.kind !== 'item' && line.kind !== 'paragraph') return { line, runIn: false }
    const found = runInHeading(line.text, line.kind === 'item')
    if (found === undefined) return { line, runIn: false }
    return [
      { line: { ...line, ...sliceMapped(line, 0, found.end), kind: 'heading' as const }, runIn: true },
      { line: { ...line, ...sliceMapped(line, found.textAt) }, runIn: false },
    ]
  })
