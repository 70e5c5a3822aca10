import { workerData } from 'node:worker_threads'
import type { BatchInput } from './input.ts'
import type { BatchRow } from './row.ts'
import { summarizeInput } from './summarize-input.ts'
import type { BatchTreatment } from './summarize-input.ts'

// The pool puts data of its own first: [its own, ours].
const [, treatment] = workerData as readonly [unknown, BatchTreatment]

/** What the pool calls in a worker thread, once for each input. */
const handle = (input: BatchInput): Promise<BatchRow> => summarizeInput(input, treatment)

export { handle as default }
