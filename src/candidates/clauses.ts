import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import { capitalised } from '../compress/cut.ts'
import { knownFiniteVerb } from '../language/finite-verb.ts'
import { dependence } from '../reference/dependence.ts'
import { stemOf } from '../reference/word-stem.ts'
import type { Clause } from './clause.ts'
import { closeOf, isMainClause, lowerWords, outside, SHORTEST } from './clause.ts'
import { forCurrentYear, withoutComparison } from './current-year.ts'
import { withoutInsertion } from './insertion.ts'
import { withoutTails } from './tail.ts'

/** Sentences of fewer words (about 28 tokens) are chosen whole or not at all. */
const LONG = 20
/** Longer texts are no sentences; in code units. */
const LONGEST = 3000
/** Where the verb of a second clause stands at the latest, in code units. */
const FARTHEST_VERB = 40
/** Candidates of one sentence. */
const MOST = 4

const SUBORDINATORS = new Set(lexicon.subordinators)
const ATTRIBUTIONS = new Set(lexicon.attributions)
const OWN_NAMES = new Set(['company', 'corporation', 'bank', 'registrant', 'partnership', 'the', 'year', 'united', 'state', 'fiscal', 'quarter', 'month', 'world', 'market', 'industry', 'of', 'in', 'and', 'for', 'to'])
const PREPOSITIONS = new Set(['of', 'in', 'for', 'to', 'by', 'from', 'with', 'on', 'at'])

// "(i) pumps; (ii) valves", "(1)", "(a)": an enumeration, not clauses
const ENUMERATOR = /\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)/
// "; and ", "; however, ", "; in addition, "
const OPENING = /^;?\s*(?:(?:and|but|however|therefore|consequently|accordingly|in addition|moreover|furthermore|thus),?\s)*/

/**
 * Whether a clause takes up a noun of the clause before it: "We sell policies of Beta, and the Bank receives a fee on ⟨the policies⟩".
 * The company's own names and "the same", "the most" are no such nouns.
 */
const takesUp = (left: string, right: string): boolean => {
  const before = new Set(lowerWords(left).map(stemOf))
  const words = lowerWords(right)
  return words.some((word, i) => word === 'the' && words.slice(i + 1, i + 3).some((noun, n, nouns) =>
    before.has(stemOf(noun)) && !OWN_NAMES.has(stemOf(noun)) && !(n === 1 && (PREPOSITIONS.has(nouns[0] ?? '') || /['’]s$/.test(nouns[0] ?? '')))))
}

/** "We make pumps; we sell them to farmers." → its clauses, if every part is one: else it is a list. */
const betweenSemicolons = (sentence: string): Clause[] => {
  if (!sentence.includes('; ') || sentence.includes(':') || ENUMERATOR.test(sentence)) return []
  const ends = [...outside(sentence, /;\s/g).map(match => match.index), closeOf(sentence)]
  const clauses: Clause[] = []
  let start = 0
  for (const end of ends) {
    const opening = OPENING.exec(sentence.slice(start, end))?.[0].length ?? 0
    const slice = { start: start + opening, end }
    const text = sentence.slice(slice.start, slice.end)
    if (!isMainClause(text)) return []
    if (start === 0 || (dependence(capitalised(text)) === undefined && !takesUp(sentence.slice(0, start), text))) clauses.push({ rule: 'semicolon', slices: [slice] })
    start = end
  }
  return clauses
}

// ", and we sell", ", and our stores are": a clause with a subject of its own
const COORDINATE = /,\sand\s(?=we\s|our\s\w|the\s[Cc]ompany\s|the\s[Bb]ank\s)/g

/** "We make pumps, and we sell them to farmers." → its two clauses, where belief and condition of the first do not govern the second. */
const coordinated = (sentence: string): Clause[] => {
  if (/[;:]/.test(sentence)) return []
  for (const match of outside(sentence, COORDINATE)) {
    const first = { start: 0, end: match.index }
    const second = { start: match.index + match[0].length, end: closeOf(sentence) }
    const left = sentence.slice(first.start, first.end)
    const right = sentence.slice(second.start, second.end)
    if ((knownFiniteVerb(right)?.start ?? Infinity) >= FARTHEST_VERB || !isMainClause(left) || !isMainClause(right)) continue
    const isGoverned = lowerWords(left).some(word => ATTRIBUTIONS.has(word)) || dependence(capitalised(right)) !== undefined || takesUp(left, right)
    return (isGoverned ? [first] : [first, second]).map(slice => ({ rule: 'coordinate', slices: [slice] }))
  }
  return []
}

// "By making our own pumps, we", "Because of its size, the Company"
const LEAD = /^(?:By \w+ing|Because|Due to|As a result of|In order to|In addition to|To \w+|Given|Using|Utilizing|Leveraging|Founded|Headquartered|Based)\b[^,;:()]{10,160},\s(?=we\s|our\s|the\s[Cc]ompany|the\s[Bb]ank)/

// "To sell where we have no licence, we …": the opening says when the rest holds
const NARROWING = /\b(?:where|when|if|not|no|only|without|certain)\b/
// "By training farmers, we add to ⟨their⟩ skills"
const TAKES_UP = /\b(?:their|them|they|those|these|such)\b/

/** "By making our own pumps, we save time." → "we save time." */
const withoutLead = (sentence: string, lead: string): Clause[] =>
  !NARROWING.test(lead) && !TAKES_UP.test(sentence.slice(lead.length)) && isMainClause(sentence.slice(lead.length, closeOf(sentence))) ? [{ rule: 'without-lead', slices: [{ start: lead.length, end: sentence.length }] }] : []

/**
 * The ways to offer parts of a long sentence that stand alone: clauses between semicolons or around ", and we", the main
 * clause without its tails, insertions or opening. They compete with the whole sentence; none is a must.
 *
 * @param sentence the sentence's text, white space collapsed
 * @param fiscalYear the fiscal year that the report speaks of
 * @returns at most four, most useful first; none for a sentence of fewer than 20 words, but for those of several years
 */
export const clausesOf = (sentence: string, fiscalYear?: number): Clause[] => {
  const words = sentence.length > LONGEST ? [] : lowerWords(sentence)
  const current = words.length < SHORTEST ? [] : [...forCurrentYear(sentence, fiscalYear), ...withoutComparison(sentence)]
  if (words.length < LONG) return current
  const lead = LEAD.exec(sentence)?.[0]
  if (lead !== undefined) return withoutLead(sentence, lead)
  if (SUBORDINATORS.has(words[0] ?? '')) return current
  return [...current, ...betweenSemicolons(sentence), ...withoutTails(sentence), ...withoutInsertion(sentence), ...coordinated(sentence)].slice(0, MOST)
}
