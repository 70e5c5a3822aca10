import { createRequire } from 'node:module'
import type * as filing from './index.ts'

/** Reads `dist/filing.js` at first use: with its parser of HTML it is a quarter of the code, and who has Item 1 as text never needs it. */
const load = (): typeof filing => createRequire(import.meta.url)('./filing.js') as typeof filing

export const decodeFiling: typeof filing.decodeFiling = (...given) => load().decodeFiling(...given)

export const extractBusinessSection: typeof filing.extractBusinessSection = (...given) => load().extractBusinessSection(...given)
