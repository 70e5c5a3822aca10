import type { SummarizeOptions } from '../types.ts'

/** Output formats of the command line. */
export const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html'] as const

/** An output format of the command line. */
export type FormatName = (typeof FORMATS)[number]

/** What the command line asks for. */
export interface Settings {
  /** Files, folders, globs, or `-`. At least one. */
  readonly paths: readonly string[]
  readonly summarize: SummarizeOptions
  readonly format: FormatName
  /** Where the results go; `undefined` is the standard output. */
  readonly output: string | undefined
  /** Whether results that stand in `output` are thrown away instead of kept. */
  readonly overwrite: boolean
  readonly quiet: boolean
  readonly timings: boolean
  /** Worker threads, ≥ 1; `undefined` is one for each core. */
  readonly jobs: number | undefined
}

/** A fault of the command line itself: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
