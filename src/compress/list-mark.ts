import type { DeletionRule } from './reading.ts'

// "pumps and valves; and", "pumps, or"
const MARK = /[;,] (?:and|or|and\/or)$/

/**
 * The mark and conjunction by which a list item hands over to the next.
 *
 * - cuts: Acme rents tools to farms⟨; and⟩
 * - must not: Acme rents tools; and it sells pumps.
 */
export const LIST_MARK: DeletionRule = {
  name: 'list-mark',
  find: ({ lower }) => {
    const match = MARK.exec(lower.slice(-8))
    return match === null ? [] : [{ start: lower.length - match[0].length, end: lower.length, rule: 'list-mark' }]
  },
}
