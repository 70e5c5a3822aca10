import { allMatches } from '../language/all-matches.ts'
import type { Cut } from './cut.ts'
import type { DeletionRule } from './reading.ts'

// "(i) ", "(2) ", "(c) "
const MARK = /\((?:(i{1,3}|iv|vi{0,3}|ix|x)|(\d{1,2})|([a-h]))\) /g
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The number that a mark stands for: "(iii)" and "(c)" 3. */
const numberOf = (match: RegExpExecArray): number => {
  const [, roman, digits, letter] = match
  if (roman !== undefined) return ROMAN.indexOf(roman) + 1
  return digits === undefined ? (letter ?? '').charCodeAt(0) - 96 : Number(digits)
}

/**
 * Numbers of the members of a list inside a sentence.
 *
 * - cuts: two segments: ⟨(i) ⟩pumps and ⟨(ii) ⟩valves
 * - must not: a lone (1) that points to a note; Section 13(a) or 15(d)
 */
export const ENUMERATOR: DeletionRule = {
  name: 'enumerator',
  inParentheses: true,
  find: ({ lower }) => {
    const marks = allMatches(lower, MARK).filter(match => lower[match.index - 1] === ' ')
    const isRow = marks.length > 1 && marks.every((match, i) => numberOf(match) === i + 1)
    return isRow ? marks.map((match): Cut => ({ start: match.index, end: match.index + match[0].length, rule: 'enumerator' })) : []
  },
}
