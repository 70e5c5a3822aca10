import type { Colors } from 'picocolors/types.js'
import type { BatchRow } from '../batch/row.ts'
import type { Outcome } from '../batch/summarize-input.ts'
import { isFailure } from '../batch/row.ts'
import { explainRow } from './explain.ts'
import { markdownOf } from './markdown.ts'
import { printable } from './printable.ts'
import type { FormatName } from './settings.ts'

/** How results become bytes: `open`, then each result with `separator` between, then `close`. */
export interface Format {
  readonly open: string
  readonly separator: string
  readonly close: string
  /** File name extension of a result that goes to a file of its own. */
  readonly extension: string
  /** The text of a result, or `undefined` where a failed input has no place in the results. */
  readonly result: (outcome: Outcome) => string | undefined
}

/**
 * The format of a run.
 *
 * @param several whether the results are a list: `json` becomes an array, `text` gets a line with the id before each
 */
export const formatOf = (name: FormatName, several: boolean, colors: Colors): Format => {
  const plain = { open: '', separator: '', close: '' }
  if (name === 'jsonl') return { ...plain, extension: '.jsonl', result: ({ row }) => `${JSON.stringify(row)}\n` }
  if (name === 'markdown') return { ...plain, separator: '\n', extension: '.md', result: ({ row }) => markdownOf(row) }
  if (name === 'html') return { ...plain, extension: '.html', result: ({ report }) => report }
  if (name === 'json') return jsonFormat(several)
  return { ...plain, separator: '\n', extension: '.txt', result: ({ row }) => textOf(row, several, colors) }
}

const jsonFormat = (several: boolean): Format => ({
  open: several ? '[\n' : '',
  separator: ',\n',
  close: several ? '\n]\n' : '\n',
  extension: '.json',
  result: ({ row }) => JSON.stringify(row, null, 2),
})

const textOf = (row: BatchRow, several: boolean, colors: Colors): string | undefined => {
  if (isFailure(row)) return undefined
  const title = several ? `${colors.bold(`==> ${printable(String(row.id))} <==`)}\n` : ''
  const evidence = row.explanation === undefined ? '' : `\n${explainRow(row, colors)}`
  return `${title}${printable(row.text)}\n${evidence}`
}
