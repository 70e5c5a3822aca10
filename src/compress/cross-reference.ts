import lexicon from '../../lexicons/deletions.json' with { type: 'json' }
import { allMatches } from '../language/all-matches.ts'
import type { DeletionRule } from './reading.ts'

const VERBS = lexicon.referenceVerbs.join('|')
// "(see Note 4)", "(See “Risk Factors” below)", "(as defined below)", "(refer to Item 7)"
const IN_PARENTHESES = new RegExp(`\\s?\\((?:see|see also|refer to|as (?:(?:further|more fully) )?(?:${VERBS}))\\b[^()]{0,160}\\)`, 'g')
// ", as described below," ", as discussed in Note 4." ", as more fully described under “Competition,”"
const BETWEEN_COMMAS = new RegExp(`, as (?:(?:further|more fully|also) )?(?:${VERBS}) (?:above|below|elsewhere|in|under|herein)[^,;()]{0,80}(?:,(?=\\s)|(?=\\.$))`, 'g')

// ", which are described below.", ", each of which is discussed below."
const RELATIVE = new RegExp(`, (?:(?:each|all|both) of )?which (?:is|are|was|were) (?:(?:further|more fully|also|each) )?(?:${VERBS})(?: in (?:more|further|greater) detail)? (?:above|below|elsewhere|herein)[^,;()]{0,40}(?=\\.$)`)
// " discussed above." behind a noun; not "are described below.", "those described above."
const AT_END = new RegExp(`(?<! (?:is|are|was|were|be|been|being|those|that|as|and|or|than|not|the))(?<!,) (?:${VERBS}) (?:above|below)(?=\\.$)`)

/**
 * References to other places of the report.
 *
 * - cuts: We lease ships⟨ (see Note 4)⟩. We own four banks⟨, which are described below⟩. Our rates⟨, as described below,⟩ are regulated. We sell through the plan⟨ discussed above⟩.
 * - must not: as described in the contract for Acme, Beta and Gamma (a list); See Note 4. (the whole sentence)
 */
export const CROSS_REFERENCE: DeletionRule = {
  name: 'cross-reference',
  calledBy: ['see', 'refer', ...lexicon.referenceVerbs],
  find: ({ lower, context }) => {
    const inParentheses = allMatches(lower, IN_PARENTHESES)
    const betweenCommas = allMatches(lower, BETWEEN_COMMAS)
      .filter(match => !context.hasEvidence(match.index, match.index + match[0].length) && !/\sand\s|\sor\s/.test(match[0]))
    const atEnd = RELATIVE.exec(lower) ?? AT_END.exec(lower)
    return [...inParentheses, ...betweenCommas, ...(atEnd === null ? [] : [atEnd])].map(match => ({ start: match.index, end: match.index + match[0].length, rule: 'cross-reference' }))
  },
}
