import { OptionError, TokenizerError } from '../errors.ts'
import type { Tokenizer } from '../types.ts'
import { TOKENIZERS } from '../types.ts'
import { encodingCounter } from './encoding.ts'
import { countWinkTokens } from './wink-tokens.ts'

/**
 * The number of tokens of a text.
 *
 * @param text any text; special tokens such as `<|endoftext|>` are plain text
 * @param tokenizer what a token is; default `'o200k_base'`
 * @returns a whole number ≥ 0
 * @throws {OptionError} when `text` is no string or `tokenizer` is neither a known name nor a function
 * @throws {TokenizerError} when a tokenizer of the caller's own throws, or returns anything but a whole number ≥ 0
 * @example
 * countTokens('Net sales rose 4% to $12.3 million.') // 13
 */
export const countTokens = (text: string, tokenizer: Tokenizer = 'o200k_base'): number => {
  if (typeof text !== 'string') throw new OptionError('text', `text must be a string, but it is ${describe(text)}.`)
  return tokenCounter(tokenizer)(text)
}

/**
 * The function that counts by a tokenizer. Nothing heavy is loaded before its first call.
 *
 * @param tokenizer a known name, or a function of the caller's own
 * @returns counts the tokens of a text, to be used for one summary; a function of the caller's own is asked once for a text; throws {@link TokenizerError} where the caller's own function fails
 * @throws {OptionError} when `tokenizer` is neither a known name nor a function
 */
export const tokenCounter = (tokenizer: Tokenizer): ((text: string) => number) => {
  if (typeof tokenizer === 'function') return askedOnce(text => checkedCount(tokenizer, text))
  switch (tokenizer) {
    case 'o200k_base':
    case 'cl100k_base':
      return text => encodingCounter(tokenizer)(text)
    case 'wink':
      return countWinkTokens
    default: {
      const allowed = TOKENIZERS.map(name => `'${name}'`).join(', ')
      throw new OptionError('tokenizer', `tokenizer must be one of ${allowed} or a function, but it is ${describe(tokenizer)}.`)
    }
  }
}

/** One text has one count, even where a tokenizer of the caller's own is of two minds. */
const askedOnce = (count: (text: string) => number): ((text: string) => number) => {
  const counts = new Map<string, number>()
  return text => {
    const known = counts.get(text)
    if (known !== undefined) return known
    const tokens = count(text)
    counts.set(text, tokens)
    return tokens
  }
}

const checkedCount = (tokenizer: (text: string) => number, text: string): number => {
  let count: unknown
  try {
    count = tokenizer(text)
  } catch (cause) {
    throw new TokenizerError(`The tokenizer threw on a text of ${text.length} characters; see the cause.`, { cause })
  }
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count
  throw new TokenizerError(`The tokenizer must return a whole number ≥ 0, but for a text of ${text.length} characters it returned ${describe(count)}.`)
}

/** `'NaN'`, `'"five"'`, `'an object'`: enough to find the fault, and never a call of the value's own `toString`. */
const describe = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value)
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object'
    default:
      return `a ${typeof value}`
  }
}
