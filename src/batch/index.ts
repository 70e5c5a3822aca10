/** Entry `business-model-summarizer/batch`: many inputs, on worker threads. Node only. */
export { fingerprintOf, summarizeBatch } from './batch.ts'
export type { BatchOptions } from './batch.ts'
export type { BatchInput, BatchInputHead, InputFault } from './input.ts'
export { parseJsonLine, readLines } from './json-lines.ts'
export { isFailure } from './row.ts'
export type { BatchRow, FailureRow, RowError, RowHead, SummaryRow } from './row.ts'
