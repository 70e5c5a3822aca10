import { allMatches } from '../language/all-matches.ts'
import type { DeletionRule } from './reading.ts'

const everyCut = (lower: string, pattern: RegExp, rule: string) =>
  allMatches(lower, pattern).map(match => {
    const kept = match.groups?.['kept']?.length ?? 0
    return { start: match.index + kept, end: match.index + match[0].length, rule }
  })

/**
 * "both" before "and".
 *
 * - cuts: in ⟨both ⟩Ohio and Indiana
 * - must not: both of these; both parties; both companies, and the rest
 */
export const BOTH: DeletionRule = {
  name: 'both',
  calledBy: ['both'],
  find: ({ lower }) => everyCut(lower, /\bboth (?!(?:of|are|were|have|parties|companies|sides|cases|segments|these|those)\b)/g, 'both')
    .filter(({ end }) => lower.slice(end, end + 90).split(/[,;.]/)[0]?.includes(' and ')),
}

/**
 * "that are" and "which are" before a participle that says what was done.
 *
 * - cuts: pumps ⟨that are ⟩manufactured in Ohio
 * - must not: pumps, which are made in Ohio (a clause of its own); pumps that are not sold; it is pumps that are sold
 */
export const RELATIVE_BE: DeletionRule = {
  name: 'relative-be',
  calledBy: ['that', 'which'],
  find: ({ lower }) => /^it (?:is|was)\b/.test(lower)
    ? []
    : everyCut(lower, /(?:that|which) are (?<=[a-z]s (?:that|which) are )(?=(?:\w{2,20}ed|sold|made|held|built|grown|bought|known) (?:in|by|to|on|at|for|from|through|with|under|and|as|primarily|into)\b)/g, 'relative-be'),
}

/**
 * "that" behind "believe" and the like.
 *
 * - cuts: We believe ⟨that ⟩our pumps last.
 * - must not: We believe that pumps last and that valves do.
 */
export const THAT: DeletionRule = {
  name: 'that',
  calledBy: ['believe', 'believes', 'believed', 'expect', 'expects', 'anticipate', 'anticipates', 'think', 'thinks'],
  find: ({ lower }) => / and that /.test(lower)
    ? []
    : everyCut(lower, /that (?<=\b(?:believes?|believed|expects?|anticipates?|thinks?) that )(?=(?:we|it|its|our|the|this|these|there|they|their|demand|competition|future)\b)/g, 'that'),
}

// Few sentences hold one of the characters with which a mark opens
const OPENINGS = ['(', '®', '™', '℠']
const MARK = /[®™℠]|\((?:R|TM|SM|tm|sm)\)/
const TRADEMARKS = /\s?[®™℠](?!\p{L})|(?<=\p{L})\s?\((?:R|TM|SM|tm|sm)\)(?=[\s,.;:'’])/gu

/**
 * Marks of trade names.
 *
 * - cuts: our AcmeFlow⟨®⟩ pumps; our AcmeFlow⟨(TM)⟩ pumps
 * - must not: (C) and (R) as items of a list: (R) rinse
 */
export const TRADEMARK: DeletionRule = {
  name: 'trademark',
  find: ({ text }) => OPENINGS.some(opening => text.includes(opening)) && MARK.test(text)
    ? allMatches(text, TRADEMARKS).map(match => ({ start: match.index, end: match.index + match[0].length, rule: 'trademark' }))
    : [],
}
