import { onDemand } from '../on-demand.ts'
import type * as lexicon from './parse.ts'

/** It brings the library of schemas with it. */
const load = onDemand('lexicon') as () => typeof lexicon

export const parseLexicon: typeof lexicon.parseLexicon = (...given) => load().parseLexicon(...given)
