import { createRequire } from 'node:module'
import type * as lexicon from './parse.ts'

/** Reads `dist/lexicon.js` at first use: it brings the library of schemas with it. */
const load = (): typeof lexicon => createRequire(import.meta.url)('./lexicon.js') as typeof lexicon

export const parseLexicon: typeof lexicon.parseLexicon = (...given) => load().parseLexicon(...given)
