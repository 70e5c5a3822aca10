import { allMatches } from '../language/all-matches.ts'
import type { DeletionRule } from './reading.ts'

// "including A, B, C, D, E and F."
const OPENING = /\b(?:including|such as) /g
// Up to the end of the clause, where that is a full stop or semicolon
const END = /[;:.()]/
// A list of so many items has items to spare; the first ones and the last stay
const FEWEST = 6
const KEPT_AT_START = 3
// In code units
const LONGEST_LIST = 400
// An item of more words is no mere name of a thing
const LONGEST_ITEM = 5

/**
 * Items of a long list that only gives examples.
 *
 * - cuts: including pumps, valves, pipes⟨, taps, hoses, filters⟩ and seals
 * - must not: pumps, valves, pipes, taps, hoses and seals (the whole range); items with figures, names or evidence
 */
export const LONG_LIST: DeletionRule = {
  name: 'long-list',
  calledBy: ['including', 'such'],
  find: ({ text, context }) => allMatches(text, OPENING).flatMap(match => {
    const at = match.index + match[0].length
    const length = text.slice(at).search(END)
    const list = length < 0 ? text.slice(at) : text.slice(at, at + length)
    if (list.length > LONGEST_LIST || /[:()]/.test(text[at + list.length] ?? '')) return []
    const items = list.split(/,\s/)
    const last = items.at(-1) ?? ''
    // "seals and filters" (no comma before "and") or "and seals"
    const closing = /(?:^|\s)and\s/.exec(last)
    if (closing === null || items.length + (closing.index > 0 ? 1 : 0) < FEWEST) return []
    if (items.some((item, i) => item.split(' ').length > LONGEST_ITEM + (i === items.length - 1 ? LONGEST_ITEM : 0) || (i < items.length - 1 && /\b(?:and|or|which|that|who|as well)\b/.test(item)))) return []
    const start = at + items.slice(0, KEPT_AT_START).join(', ').length
    const end = at + list.length - last.length + (closing.index > 0 ? closing.index : -1)
    const slice = text.slice(start, end)
    return end > start && !/[A-Z\d]/.test(slice) && !context.hasEvidence(start, end) ? [{ start, end, rule: 'long-list' }] : []
  }),
}
