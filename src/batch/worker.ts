import { workerData } from 'node:worker_threads'
import type { BatchInput } from './input.ts'
import { summarizeInput } from './summarize-input.ts'
import type { BatchTreatment, Outcome } from './summarize-input.ts'

// The pool puts data of its own first: [its own, ours].
const [, treatment] = workerData as readonly [unknown, BatchTreatment]

/** What the pool calls in a worker thread, once for each input. */
const handle = (input: BatchInput): Promise<Outcome> => summarizeInput(input, treatment)

export { handle as default }
