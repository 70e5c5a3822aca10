import lexicon from '../../lexicons/deletions.json' with { type: 'json' }
import { allMatches } from '../language/all-matches.ts'
import type { DeletionRule } from './reading.ts'

const oneOf = (phrases: readonly string[]): string => [...phrases].sort((a, b) => b.length - a.length).join('|')

// "In addition, ", "However, "
const LEADING = new RegExp(`^(?:${oneOf(lexicon.leadingConnectives)}),\\s`)

/**
 * Connectives that open a sentence.
 *
 * - cuts: ⟨In addition, ⟩we sell valves.
 * - must not: In addition to pumps, we sell valves. Historically, we sold valves. Generally, …
 */
export const LEADING_CONNECTIVE: DeletionRule = {
  name: 'leading-connective',
  calledBy: lexicon.leadingConnectives,
  find: ({ lower }) => {
    const match = LEADING.exec(lower)
    return match === null ? [] : [{ start: 0, end: match[0].length, rule: 'leading-connective' }]
  },
}

// "As described above, ", "As discussed in Note 4, ", "As noted elsewhere in this report, "
const REFERENCE = new RegExp(`^as (?:(?:further|more fully|previously|also) )?(?:${oneOf(lexicon.referenceVerbs)})(?: (?:above|below|earlier|previously|elsewhere|herein|in|under|more fully))[^,;]{0,80},["”]?\\s`)

/**
 * Openings that point to another place of the report.
 *
 * - cuts: ⟨As described in Note 4, ⟩we lease ships.
 * - must not: As described by our customers, our pumps last.
 */
export const LEADING_REFERENCE: DeletionRule = {
  name: 'leading-reference',
  calledBy: lexicon.referenceVerbs,
  find: ({ lower }) => {
    const match = lower.startsWith('as ') ? REFERENCE.exec(lower) : null
    return match === null ? [] : [{ start: 0, end: match[0].length, rule: 'leading-reference' }]
  },
}

const INNER = new RegExp(`(,|;) (?:${oneOf(lexicon.innerConnectives)}),(?= )`, 'g')
// What follows where the connective stands inside of one clause: "The Company, however, ⟨is⟩"
const SAME_CLAUSE = /^ (?:is|are|was|were|has|have|had|do|does|did|may|might|can|could|will|would|must|should|to|in|on|by|from|through)\b/

/**
 * Connectives between commas, or behind a semicolon.
 *
 * - cuts: The Company⟨, however,⟩ is small. We sell pumps;⟨ however,⟩ we do not sell valves.
 * - must not: We sell pumps, however, we do not sell valves (two clauses)
 */
export const INNER_CONNECTIVE: DeletionRule = {
  name: 'inner-connective',
  calledBy: lexicon.innerConnectives,
  find: ({ lower }) => allMatches(lower, INNER).flatMap(match => {
    const end = match.index + match[0].length
    if (match[1] === ';') return [{ start: match.index + 1, end, rule: 'inner-connective' }]
    return SAME_CLAUSE.test(lower.slice(end, end + 12)) ? [{ start: match.index, end, rule: 'inner-connective' }] : []
  }),
}
