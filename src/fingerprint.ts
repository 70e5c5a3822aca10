import boilerplate from '../lexicons/boilerplate.json' with { type: 'json' }
import sections from '../lexicons/sections.json' with { type: 'json' }
import weights from '../lexicons/weights.json' with { type: 'json' }
import { builtInLexicons } from './lexicon/built-in.ts'
import type { Settings } from './options.ts'
import { VERSION } from './version.ts'

let builtIn: string | undefined

/**
 * A short hash of all that a summary depends on besides the source: the library's version and lexicons, and the options. A
 * tokenizer of the caller's own counts as `custom`.
 *
 * @returns sixteen hexadecimal digits
 */
export const fingerprintOf = (settings: Settings): string => {
  builtIn ??= hash(JSON.stringify([VERSION, builtInLexicons(), boilerplate, sections, weights]))
  const { maxTokens, tokenizer, lexicons, weights: facets, order, compiled } = settings
  return hash(JSON.stringify([builtIn, maxTokens, typeof tokenizer === 'function' ? 'custom' : tokenizer, lexicons, compiled.facets, facets, order]))
}

/** FNV-1a (G. Fowler, L. Noll, K.-P. Vo) over UTF-16 code units, twice with different bases, 32 bits each. */
const hash = (text: string): string => fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01234567)

const fnv1a = (text: string, basis: number): string => {
  let state = basis
  for (let i = 0; i < text.length; i++) {
    state ^= text.charCodeAt(i)
    state = Math.imul(state, 0x01000193)
  }
  return (state >>> 0).toString(16).padStart(8, '0')
}
