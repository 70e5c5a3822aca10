import type { DeletionRule } from './reading.ts'

// "pumps and valves; and", "pumps, or", "pumps; and."
const MARK = /[;,] (?:and|or|and\/or)(?=\.?$)/

/**
 * The mark and conjunction by which a list item hands over to the next.
 *
 * - cuts: Acme rents tools to farms⟨; and⟩
 * - cuts: Acme rents tools to farms⟨; and⟩.
 * - must not: Acme rents tools; and it sells pumps.
 */
export const LIST_MARK: DeletionRule = {
  name: 'list-mark',
  find: ({ lower }) => {
    const tail = lower.slice(-10)
    const match = MARK.exec(tail)
    return match === null ? [] : [{ start: lower.length - tail.length + match.index, end: lower.length - tail.length + match.index + match[0].length, rule: 'list-mark' }]
  },
}
