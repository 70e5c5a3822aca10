import boilerplate from '../lexicons/boilerplate.json' with { type: 'json' }
import sections from '../lexicons/sections.json' with { type: 'json' }
import weights from '../lexicons/weights.json' with { type: 'json' }
import { hash } from './hash.ts'
import { builtInLexicons } from './lexicon/facet-lexicons.ts'
import { VERSION } from './version.ts'

let fingerprint: string | undefined

/** A short hash of the library's version and lexicons, worked out at first use. The build works it out beforehand. */
export const builtInFingerprint = (): string => (fingerprint ??= hash(JSON.stringify([VERSION, builtInLexicons(), boilerplate, sections, weights])))
