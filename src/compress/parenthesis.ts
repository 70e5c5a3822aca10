import { allMatches } from '../language/all-matches.ts'
import type { DeletionRule } from './reading.ts'

// (e.g., valves), (for example, valves), (including valves), (such as valves), (unaudited), (a Delaware corporation)
const EXPENDABLE = /^(?:(?:e\.g\.|i\.e\.|for example|for instance|including|such as|like|primarily|principally|mainly|namely)[,\s]|unaudited$|continued$|a [A-Z]\w+ (?:\w+ )?corporation$)/

// " (valves)", with the space before it
const PARENTHESES = /\s?\(([^()]{1,220})\)/g

/**
 * Parentheses that give examples or restate.
 *
 * - cuts: small retailers⟨ (e.g., hardware stores)⟩, where the scorer values nothing in it
 * - must not: (excluding fuel), (16 % of sales), (e.g., Walmart)
 */
export const PARENTHESIS: DeletionRule = {
  name: 'parenthesis',
  inParentheses: true,
  find: ({ text, context }) => allMatches(text, PARENTHESES).filter(([, inner = '']) => EXPENDABLE.test(inner))
    .map(match => ({ start: match.index, end: match.index + match[0].length, rule: 'parenthesis' }))
    .filter(({ start, end }) => !context.hasEvidence(start, end)),
}

// (references in this Item to subsidiaries include affiliates), (unless the context requires otherwise): at most 220 code units
const REMARKS = /\s?\((?:references|unless|as used|except (?:as|where))\s[^()]{1,220}\)/gi

/**
 * Parentheses about how the report speaks.
 *
 * - cuts: Acme has subsidiaries and affiliates⟨ (references in this Item to subsidiaries include affiliates)⟩
 * - must not: (unlike Beta)
 */
export const REMARK: DeletionRule = {
  name: 'remark',
  inParentheses: true,
  find: ({ text }) => allMatches(text, REMARKS).map(match => ({ start: match.index, end: match.index + match[0].length, rule: 'remark' })),
}
