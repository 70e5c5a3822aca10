import { onDemand } from '../on-demand.ts'
import type * as filing from './index.ts'

/** With its parser of HTML it is a quarter of the code, and who has Item 1 as text never needs it. */
const load = onDemand('filing') as () => typeof filing

export const decodeFiling: typeof filing.decodeFiling = (...given) => load().decodeFiling(...given)

export const extractBusinessSection: typeof filing.extractBusinessSection = (...given) => load().extractBusinessSection(...given)
