import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import { capitalised } from '../compress/cut.ts'
import { WordSet } from '../language/word-set.ts'
import { Wording } from '../language/wording.ts'
import { dependence } from '../reference/dependence.ts'
import { stemOf } from '../reference/word-stem.ts'
import type { Clause } from './clause.ts'
import { closeOf, isMainClause, outside, SHORTEST } from './clause.ts'
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
const ATTRIBUTIONS = new WordSet(lexicon.attributions)
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
const takesUp = (left: Wording, right: Wording): boolean => {
  const before = new Set(left.words.map(({ lower }) => stemOf(lower)))
  const words = right.words.map(({ lower }) => lower)
  return words.some((word, i) => word === 'the' && words.slice(i + 1, i + 3).some((noun, n, nouns) =>
    before.has(stemOf(noun)) && !OWN_NAMES.has(stemOf(noun)) && !(n === 1 && (PREPOSITIONS.has(nouns[0] ?? '') || /['’]s$/.test(nouns[0] ?? '')))))
}

/** Whether a clause of its own would lean on another. */
const leans = ({ text }: Wording): boolean => dependence(new Wording(capitalised(text))) !== undefined

/** "We make pumps; we sell them to farmers." → its clauses, if every part is one: else it is a list. */
const betweenSemicolons = (sentence: Wording): Clause[] => {
  const { text } = sentence
  if (!text.includes('; ') || text.includes(':') || ENUMERATOR.test(text)) return []
  const ends = [...outside(text, /;\s/g).map(match => match.index), closeOf(text)]
  const clauses: Clause[] = []
  let start = 0
  for (const end of ends) {
    const opening = OPENING.exec(text.slice(start, end))?.[0].length ?? 0
    const slice = { start: start + opening, end }
    const clause = sentence.part(slice.start, slice.end)
    if (!isMainClause(clause)) return []
    if (start === 0 || (!leans(clause) && !takesUp(sentence.part(0, start), clause))) clauses.push({ rule: 'semicolon', slices: [slice] })
    start = end
  }
  return clauses
}

// ", and we sell", ", and our stores are": a clause with a subject of its own
const COORDINATE = /,\sand\s(?=we\s|our\s\w|the\s[Cc]ompany\s|the\s[Bb]ank\s)/g

/** "We make pumps, and we sell them to farmers." → its two clauses, where belief and condition of the first do not govern the second. */
const coordinated = (sentence: Wording): Clause[] => {
  const { text } = sentence
  if (/[;:]/.test(text)) return []
  for (const match of outside(text, COORDINATE)) {
    const first = { start: 0, end: match.index }
    const second = { start: match.index + match[0].length, end: closeOf(text) }
    const left = sentence.part(first.start, first.end)
    const right = sentence.part(second.start, second.end)
    if ((right.verb?.start ?? Infinity) >= FARTHEST_VERB || !isMainClause(left) || !isMainClause(right)) continue
    const isGoverned = left.holdsAny(ATTRIBUTIONS) || leans(right) || takesUp(left, right)
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
const withoutLead = (sentence: Wording, lead: string): Clause[] => {
  const { text } = sentence
  if (NARROWING.test(lead) || TAKES_UP.test(text.slice(lead.length)) || !isMainClause(sentence.part(lead.length, closeOf(text)))) return []
  return [{ rule: 'without-lead', slices: [{ start: lead.length, end: text.length }] }]
}

/**
 * The ways to offer parts of a long sentence that stand alone: clauses between semicolons or around ", and we", the main
 * clause without its tails, insertions or opening. They compete with the whole sentence; none is a must.
 *
 * @param sentence the sentence, white space collapsed
 * @param fiscalYear the fiscal year that the report speaks of
 * @returns at most four, most useful first; none for a sentence of fewer than 20 words, but for those of several years
 */
export const clausesOf = (sentence: Wording, fiscalYear?: number): Clause[] => {
  const { text } = sentence
  const words = text.length > LONGEST ? [] : sentence.words
  const current = words.length < SHORTEST ? [] : [...forCurrentYear(sentence, fiscalYear), ...withoutComparison(sentence)]
  if (words.length < LONG) return current
  const lead = LEAD.exec(text)?.[0]
  if (lead !== undefined) return withoutLead(sentence, lead)
  if (SUBORDINATORS.has(words[0]?.lower ?? '')) return current
  return [...current, ...betweenSemicolons(sentence), ...withoutTails(sentence), ...withoutInsertion(sentence), ...coordinated(sentence)].slice(0, MOST)
}
