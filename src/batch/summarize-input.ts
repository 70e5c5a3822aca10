import { readFile, stat } from 'node:fs/promises'
import { SummarizerError } from '../errors.ts'
import { renderHtml } from '../report/index.ts'
import { summarizeBusinessModel } from '../summarize.ts'
import type { BusinessModelSummary, SummarizeOptions } from '../types.ts'
import { businessText } from './business-text.ts'
import type { BusinessText } from './business-text.ts'
import { MAX_INPUT_BYTES } from './input.ts'
import type { BatchInput } from './input.ts'
import { failureRow, summaryRow } from './row.ts'
import type { BatchRow, RowError, RowSource, SummaryRow } from './row.ts'

/** How every input of one batch is treated. */
export interface BatchTreatment {
  readonly summarize: SummarizeOptions
  /** Fingerprint of `summarize`, for the rows of inputs that fail. */
  readonly fingerprint: string
  /** Whether rows tell their milliseconds. */
  readonly timings: boolean
  /** Whether to make an HTML report of each summary too: it needs the source, which the row does not hold. */
  readonly reports: boolean
}

/** What becomes of an input. */
export interface Outcome {
  readonly row: BatchRow
  /** The HTML report, where one was asked for and the input did not fail. */
  readonly report?: string
}

/** An input that cannot be read, with the code of its row. */
class InputError extends Error {
  constructor(readonly code: string, message: string) {
    super(message)
  }
}

/**
 * Summarises one input. Never throws on account of the input: whatever is wrong with it comes back as its row.
 *
 * @example
 * const { row } = await summarizeInput({ id: 'a', text }, { summarize: {}, fingerprint, timings: false, reports: false })
 */
export const summarizeInput = async (input: BatchInput, treatment: BatchTreatment): Promise<Outcome> => {
  const start = performance.now()
  const rowSource = (known: Known): RowSource => ({
    id: input.id,
    ...known,
    ...(input.company === undefined ? {} : { company: input.company }),
    ...(input.period === undefined ? {} : { period: input.period }),
    ...(treatment.timings ? { milliseconds: Math.round(performance.now() - start) } : {}),
  })
  try {
    const { text, warnings, ...known } = await contentOf(input)
    const made = summarizeBusinessModel(text, treatment.summarize)
    const summary = { ...made, warnings: [...warnings, ...made.warnings] }
    const row = summaryRow(rowSource(known), summary)
    return treatment.reports ? { row, report: reportOf(row, summary, text) } : { row }
  } catch (thrown) {
    return { row: failureRow(rowSource({}), rowError(thrown), treatment.fingerprint) }
  }
}

type Known = Pick<BusinessText, 'company' | 'period'>

const reportOf = (row: SummaryRow, summary: BusinessModelSummary, text: string): string =>
  renderHtml(summary, text, { title: [row.company ?? String(row.id), row.period].filter(part => part !== undefined).join(', ') })

const contentOf = async (input: BatchInput): Promise<BusinessText> => {
  if ('fault' in input) throw new InputError(input.fault.code, input.fault.message)
  if ('text' in input) return { text: input.text, warnings: [] }
  return businessText('filing' in input ? input.filing : await readInput(input.file))
}

const readInput = async (file: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(file)
    if (size > MAX_INPUT_BYTES) {
      throw new InputError('too-large', `The file has ${size} bytes; at most ${MAX_INPUT_BYTES} are read.`)
    }
    return await readFile(file)
  } catch (thrown) {
    throw thrown instanceof InputError ? thrown : unreadable(thrown)
  }
}

const unreadable = (thrown: unknown): InputError => {
  // Node gives every fault of its file system a code.
  const code = codeOf(thrown) as string
  if (code === 'ENOENT') return new InputError('not-found', 'There is no such file.')
  return new InputError('unreadable', `The file cannot be read (${code}).`)
}

/** The `error` of a row, made of whatever was thrown. */
export const rowError = (thrown: unknown): RowError => {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const code = codeOf(thrown)
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { code: 'out-of-memory', message: 'The worker thread ran out of memory on this input.' }
  }
  if (thrown instanceof SummarizerError || thrown instanceof InputError) return { code: code ?? 'not-summarized', message }
  return { code: 'internal', message: `Unexpected ${thrown instanceof Error ? thrown.name : 'fault'}: ${message}` }
}

const codeOf = (thrown: unknown): string | undefined =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined
