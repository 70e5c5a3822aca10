import { availableParallelism } from 'node:os'
import type { Tinypool } from 'tinypool'
import { OptionError } from '../errors.ts'
import { fingerprintOf as fingerprintOfSettings } from '../fingerprint.ts'
import { readOptions } from '../options.ts'
import type { SummarizeOptions } from '../types.ts'
import { inOrder } from './in-order.ts'
import type { BatchInput } from './input.ts'
import { failureRow } from './row.ts'
import type { BatchRow } from './row.ts'
import { rowError, summarizeInput } from './summarize-input.ts'
import type { BatchTreatment, Outcome } from './summarize-input.ts'

/** Options of {@link summarizeBatch}: those of a summary, and how the batch runs. */
export interface BatchOptions extends SummarizeOptions {
  /**
   * Worker threads: a whole number ≥ 0. Default: one for each core that the process may use.
   * 0 works in the calling thread, which a tokenizer of the caller's own needs (a function cannot be sent to a thread).
   */
  readonly jobs?: number
  /** `true`: each row tells its `milliseconds`. Default `false`, so that two runs give the same bytes. */
  readonly timings?: boolean
  /** Ends the batch early: rows that are finished, in order, are yielded; the rest is dropped. */
  readonly signal?: AbortSignal
}

// Inputs taken for each thread: enough that none waits for the next, few enough that memory stays flat.
const WINDOW_PER_THREAD = 4

// A thread whose heap is larger after an input is replaced by a new one, in bytes: after a filing of extraordinary size,
// or where words that wink never met have piled up.
const MOST_THREAD_MEMORY = 512 * 1024 * 1024

/**
 * Summarises many inputs and yields one row for each, in their order. A bad input gives a row with an `error` and never
 * stops the rest. At most `4 × jobs` inputs are held at a time: inputs are pulled as rows are taken, so a slow consumer
 * slows the reading. Node only.
 *
 * @param inputs anything that can be iterated, also asynchronously and without end
 * @throws OptionError, LexiconError before the first row, where the options are not allowed
 *
 * @example
 * for await (const row of summarizeBatch([{ id: 'a', file: 'a.htm' }, { id: 'b', text }], { jobs: 2 })) {
 *   console.log(row.id, 'error' in row ? row.error.code : row.text)
 * }
 */
export async function* summarizeBatch(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  options: BatchOptions = {},
): AsyncGenerator<BatchRow, void, undefined> {
  for await (const { row } of runBatch(inputs, options, false)) yield row
}

/**
 * {@link summarizeBatch} with an HTML report beside each row, if asked for.
 *
 * @param reports whether to make the reports
 */
export async function* runBatch(
  inputs: Iterable<BatchInput> | AsyncIterable<BatchInput>,
  options: BatchOptions,
  reports: boolean,
): AsyncGenerator<Outcome, void, undefined> {
  const { jobs: threads, timings = false, signal, ...summarize } = options
  const jobs = threads ?? (typeof summarize.tokenizer === 'function' ? 0 : availableParallelism())
  checkJobs(jobs, summarize)
  const treatment: BatchTreatment = { summarize, fingerprint: fingerprintOf(summarize), timings, reports }
  const abort = signal === undefined ? {} : { signal }
  if (jobs === 0) {
    yield* inOrder(inputs, input => summarizeInput(input, treatment), { window: 1, ...abort })
    return
  }
  const pool = await startPool(jobs, treatment)
  try {
    yield* inOrder(inputs, input => runInPool(pool, input, treatment), { window: jobs * WINDOW_PER_THREAD, ...abort })
  } finally {
    await pool.destroy()
  }
}

/**
 * The fingerprint that every row of these options carries.
 *
 * @throws OptionError, LexiconError where the options are not allowed
 */
export const fingerprintOf = (options: SummarizeOptions): string => fingerprintOfSettings(readOptions(options))

const checkJobs = (jobs: number, options: SummarizeOptions): void => {
  if (!Number.isInteger(jobs) || jobs < 0) {
    throw new OptionError('jobs', `jobs is ${String(jobs)}; it must be a whole number of threads, 0 or more.`)
  }
  if (jobs > 0 && typeof options.tokenizer === 'function') {
    throw new OptionError('jobs', `A tokenizer function cannot be sent to ${jobs} worker threads; set jobs to 0, or name a built-in tokenizer.`)
  }
}

// The pool is loaded only where threads are wanted.
const startPool = async (jobs: number, treatment: BatchTreatment): Promise<Tinypool> => {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./batch-worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: treatment,
    maxMemoryLimitBeforeRecycle: MOST_THREAD_MEMORY,
  })
  // A thread that dies between two tasks is replaced by the pool; nobody waits for it.
  pool.on('error', () => {})
  return pool
}

/** A thread that dies, of want of memory say, fails its own input only. */
const runInPool = async (pool: Tinypool, input: BatchInput, treatment: BatchTreatment): Promise<Outcome> => {
  try {
    return await pool.run(input) as Outcome
  } catch (thrown) {
    return { row: failureRow(input, rowError(thrown), treatment.fingerprint) }
  }
}
