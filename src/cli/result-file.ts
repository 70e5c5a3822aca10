import { closeSync, createReadStream, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import type { BatchRow, RowError } from '../batch/row.ts'
import { isFailure } from '../batch/row.ts'
import { UsageError } from './settings.ts'

/** A row that stands in the file. */
interface StoredRow {
  readonly id: string | number
  readonly start: number
  readonly length: number
  /** Whether it was made under the settings of this run and need not be tried again. */
  readonly done: boolean
  /** Its error, if it tells of one. */
  readonly error: RowError | undefined
}

/** What makes a row one of this run. */
export interface RowSettings {
  readonly fingerprint: string
  /** Whether rows hold an explanation: the fingerprint is the same with and without. */
  readonly explained: boolean
}

/** What the file knows of an input. */
export type Earlier = { readonly done: false } | { readonly done: true; readonly error: RowError | undefined }

// Faults of the moment: the file may be there, or the memory suffice, the next time.
const RETRIED = new Set(['not-found', 'unreadable', 'out-of-memory', 'internal'])

/**
 * A file of JSON lines that a run can be stopped and taken up again with, at any moment and by any means.
 *
 * Rows are appended, each in one write, in the order of the inputs. Opening cuts off a half-written last row. A row
 * stands for its input if it was made under the run's settings. Rows of other inputs are kept; rows that this run made anew
 * (other settings, a fault of the moment) are dropped only when the run is complete: then the file, if it is not in
 * order by itself, is written anew beside the old one and put in its place in one step.
 */
export class ResultFile {
  readonly #path: string
  readonly #file: number
  readonly #stored: readonly StoredRow[]
  readonly #done = new Map<string, StoredRow>()
  readonly #occurrences = new Map<string, number>()
  /** The rows of this run's inputs, in their order; those not yet written are missing. */
  readonly #order: (StoredRow | undefined)[] = []
  readonly #awaited: number[] = []
  #awaitedFrom = 0
  #end: number

  private constructor(path: string, file: number, stored: readonly StoredRow[], end: number) {
    this.#path = path
    this.#file = file
    this.#stored = stored
    this.#end = end
    const occurrences = new Map<string, number>()
    for (const row of stored) if (row.done) this.#done.set(nextKey(occurrences, row.id), row)
  }

  /**
   * Opens the file, or makes it, and reads what is done.
   *
   * @param overwrite whether to throw away what stands in it
   * @throws UsageError where the file holds something else than rows
   */
  static async open(path: string, settings: RowSettings, overwrite: boolean): Promise<ResultFile> {
    const { rows, end, open } = overwrite || !existsSync(path) ? { rows: [], end: 0, open: false } : await scan(path, settings)
    // What a run that was killed while it brought the file into order left behind.
    rmSync(`${path}.tmp`, { force: true })
    const file = openSync(path, existsSync(path) ? 'r+' : 'w+')
    if (open) writeAll(file, LINE_END, end - 1)
    else if (fstatSync(file).size > end) ftruncateSync(file, end)
    return new ResultFile(path, file, rows, end)
  }

  /** Tells whether the next input is done already; to be asked once for each input, in their order. */
  next(id: string | number): Earlier {
    const row = this.#done.get(nextKey(this.#occurrences, id))
    if (row === undefined) this.#awaited.push(this.#order.length)
    this.#order.push(row)
    return row === undefined ? { done: false } : { done: true, error: row.error }
  }

  /** Writes the row of the oldest input that is not done. */
  append(row: BatchRow): void {
    const bytes = Buffer.from(`${JSON.stringify(row)}\n`)
    writeAll(this.#file, bytes, this.#end)
    const place = this.#awaited[this.#awaitedFrom++]
    if (place === undefined) throw new Error('append() without a next() before it')
    this.#order[place] = { id: row.id, start: this.#end, length: bytes.length, done: true, error: isFailure(row) ? row.error : undefined }
    this.#end += bytes.length
  }

  /** Ends a run that is complete: brings the file into the order of the inputs. */
  finish(): void {
    const own = new Set(this.#order)
    const ids = new Set(this.#order.map(row => row?.id))
    const others = this.#stored.filter(row => !own.has(row) && !ids.has(row.id))
    const rows = [...others, ...this.#order.filter(row => row !== undefined)]
    if (!isContiguous(rows, this.#end)) this.#rewrite(rows)
    this.close()
  }

  /** Ends a run that was broken off: what is written stays as it is. */
  close(): void {
    fsyncSync(this.#file)
    closeSync(this.#file)
  }

  #rewrite(rows: readonly StoredRow[]): void {
    const beside = `${this.#path}.tmp`
    const target = openSync(beside, 'w')
    let at = 0
    for (const { start, length } of rows) {
      const bytes = Buffer.alloc(length)
      readSync(this.#file, bytes, 0, length, start)
      writeAll(target, bytes, at)
      at += length
    }
    fsyncSync(target)
    closeSync(target)
    renameSync(beside, this.#path)
  }
}

/** The key of the next row or input with this id: an id may come more than once. */
const nextKey = (occurrences: Map<string, number>, id: string | number): string => {
  const name = JSON.stringify(id)
  const count = (occurrences.get(name) ?? 0) + 1
  occurrences.set(name, count)
  return `${name}#${count}`
}

const isContiguous = (rows: readonly StoredRow[], end: number): boolean => {
  let at = 0
  for (const { start, length } of rows) {
    if (start !== at) return false
    at += length
  }
  return at === end
}

const writeAll = (file: number, bytes: Uint8Array, position: number): void => {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written, bytes.length - written, position + written)
  }
}

const LINE_END = Buffer.from('\n')

/** The rows of a file. */
interface Scanned {
  readonly rows: readonly StoredRow[]
  /** Where the last whole row ends. */
  readonly end: number
  /** Whether of that row the line end alone is missing. */
  readonly open: boolean
}

const scan = async (path: string, settings: RowSettings): Promise<Scanned> => {
  const rows: StoredRow[] = []
  let start = 0
  let parts: Buffer[] = []
  const take = (line: Buffer): void => {
    const row = storedRow(line, start, settings)
    if (row === undefined && start === 0) throw notOurs(path)
    if (row !== undefined) rows.push(row)
    start += line.length
  }
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      take(Buffer.concat([...parts, chunk.subarray(from, at + 1)]))
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  const rest = Buffer.concat(parts)
  const last = storedRow(rest, start, settings)
  if (last !== undefined) {
    rows.push({ ...last, length: rest.length + 1 })
    return { rows, end: start + rest.length + 1, open: true }
  }
  if (start === 0 && rest.length > 0 && !isHalfRow(rest)) throw notOurs(path)
  return { rows, end: start, open: false }
}

const storedRow = (line: Buffer, start: number, settings: RowSettings): StoredRow | undefined => {
  let value: unknown
  try {
    value = JSON.parse(line.toString('utf8'))
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('fingerprint' in value)) return undefined
  const { id } = value
  if (typeof id !== 'string' && typeof id !== 'number') return undefined
  const error = 'error' in value ? value.error as RowError : undefined
  const made = error === undefined ? settings.explained === 'explanation' in value : !RETRIED.has(error.code)
  const done = made && value.fingerprint === settings.fingerprint
  return { id, start, length: line.length, done, error }
}

const HALF_ROW = '{"id":'

const isHalfRow = (bytes: Buffer): boolean => {
  const opening = bytes.subarray(0, HALF_ROW.length).toString('latin1')
  return HALF_ROW.startsWith(opening)
}

const notOurs = (path: string): UsageError =>
  new UsageError(`${path} exists and does not hold rows of this program. Name another --output, or add --overwrite to replace it.`)

/** Whether rows can be kept and continued there: a regular file, or a path where nothing stands yet. */
export const isContinuable = (path: string): boolean => !existsSync(path) || statSync(path).isFile()
