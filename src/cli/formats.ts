import type { Colors } from 'picocolors/types.js'
import type { BatchRow } from '../batch/row.ts'
import { isFailure } from '../batch/row.ts'
import { explainRow } from './explain.ts'
import { markdownOf } from './markdown.ts'
import { printable } from './printable.ts'
import type { FormatName } from './settings.ts'

/** How results become bytes: `open`, then each row with `separator` between, then `close`. */
export interface Format {
  readonly open: string
  readonly separator: string
  readonly close: string
  /** File name extension of a result that goes to a file of its own. */
  readonly extension: string
  /** The bytes of a row, or `undefined` where a failed input has no place in the results. */
  readonly row: (row: BatchRow) => string | undefined
}

/**
 * The format of a run.
 *
 * @param several whether the results are a list: `json` becomes an array, `text` gets a line with the id before each
 */
export const formatOf = (name: Exclude<FormatName, 'html'>, several: boolean, colors: Colors): Format => {
  if (name === 'jsonl') return { open: '', separator: '', close: '', extension: '.jsonl', row: row => `${JSON.stringify(row)}\n` }
  if (name === 'markdown') return { open: '', separator: '\n', close: '', extension: '.md', row: markdownOf }
  if (name === 'json') return jsonFormat(several)
  return { open: '', separator: '\n', close: '', extension: '.txt', row: row => textOf(row, several, colors) }
}

const jsonFormat = (several: boolean): Format => ({
  open: several ? '[\n' : '',
  separator: ',\n',
  close: several ? '\n]\n' : '\n',
  extension: '.json',
  row: row => JSON.stringify(row, null, 2),
})

const textOf = (row: BatchRow, several: boolean, colors: Colors): string | undefined => {
  if (isFailure(row)) return undefined
  const title = several ? `${colors.bold(`==> ${printable(String(row.id))} <==`)}\n` : ''
  const evidence = row.explanation === undefined ? '' : `\n${explainRow(row, colors)}`
  return `${title}${printable(row.text)}\n${evidence}`
}
