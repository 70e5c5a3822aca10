import { builtInFingerprint } from './built-in-fingerprint.ts'
import { hash } from './hash.ts'
import type { Settings } from './options.ts'

/**
 * A short hash of all that a summary depends on besides the source: the library's version and lexicons, and the options. A
 * tokenizer of the caller's own counts as `custom`.
 *
 * @returns sixteen hexadecimal digits
 */
export const fingerprintOf = ({ maxTokens, tokenizer, lexicons, weights, order, compiled }: Settings): string =>
  hash(JSON.stringify([builtInFingerprint(), maxTokens, typeof tokenizer === 'function' ? 'custom' : tokenizer, lexicons, compiled.facets, weights, order]))
