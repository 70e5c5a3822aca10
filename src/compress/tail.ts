import lexicon from '../../lexicons/deletions.json' with { type: 'json' }
import { hasFiniteVerb } from '../language/finite-verb.ts'
import { allMatches } from '../language/all-matches.ts'
import { Wording } from '../language/wording.ts'
import type { Word } from '../language/words.ts'
import type { Cut } from './cut.ts'
import type { DeletionRule, Reading } from './reading.ts'

// The main clause has at least this many words
const SHORTEST_MAIN = 6

const NAME = /\s[A-Z][a-z]/
const NEGATION = /\b(?:not|no|never|nor|neither|without|cannot|only)\b|n't\b/

/** Where the sentence's closing mark stands. */
const closeOf = (text: string): number => (/[.!?]$/.test(text) ? text.length - 1 : text.length)

/** Whether the rest is a main clause and the tail says nothing that a reader of figures and names would miss. */
const isEmptyTail = ({ text, words, context }: Reading, cut: Cut): boolean =>
  words.filter(word => word.end <= cut.start).length >= SHORTEST_MAIN &&
  !NAME.test(text.slice(cut.start, cut.end)) &&
  !context.hasEvidence(cut.start, cut.end) &&
  !/[;:()“”"]/.test(text.slice(cut.start, cut.end)) &&
  hasFiniteVerb(new Wording(text.slice(0, cut.start)))

/** The last place where `mark` matches, as a cut from there to the closing mark. */
const tailAt = (reading: Reading, mark: RegExp, rule: string): Cut | undefined => {
  const last = allMatches(reading.lower, mark).at(-1)
  return last === undefined ? undefined : { start: last.index, end: closeOf(reading.text), rule }
}

const PARTICIPLE = new RegExp(`, (?:${lexicon.tailParticiples.join('|')})\\b`, 'g')
/** "designing, making, and selling": the participle is a member of a list. */
const isInList = (before: string): boolean => {
  const member = before.slice(before.lastIndexOf(', ') + 2)
  return /ing\b/.test(member) || /^(?:and|or)\b/.test(member)
}

// "training, reducing waste, and staff dinners": what seemed a tail goes on as a list
const GOES_ON_AS_LIST = /,\s(?:and|or)\s/
const BEFORE_PARTICIPLE = new Set(['by', 'of', 'in', 'for', 'from', 'include', 'includes', 'including', 'are', 'is'])

/** "by raising output, reducing scrap": both are means. */
const hasParticipleBefore = (words: readonly Word[], end: number): boolean =>
  words.some(({ lower, end: wordEnd }, i) => {
    if (wordEnd > end || lower.length < 5 || !lower.endsWith('ing')) return false
    const before = words[i - 1]?.lower ?? ''
    return BEFORE_PARTICIPLE.has(before.endsWith('ly') ? words[i - 2]?.lower ?? '' : before)
  })

// "because of holidays, while sales are low in summer": the tail makes a statement of its own
const OWN_STATEMENT = /\b(?:while|whereas|although|but|which|who)\b/

/**
 * Participial clauses that close a sentence.
 *
 * - cuts: We build our pumps close to our customers⟨, allowing us to respond quickly⟩.
 * - must not: …, reducing sales by 4 %; …, enabling Acme to …; We profit by designing, making and selling pumps.
 */
export const CLOSING_PARTICIPLE: DeletionRule = {
  name: 'closing-participle',
  calledBy: lexicon.tailParticiples,
  find: reading => {
    const cut = tailAt(reading, PARTICIPLE, 'closing-participle')
    if (cut === undefined || !isEmptyTail(reading, cut)) return []
    const before = reading.lower.slice(0, cut.start)
    return hasParticipleBefore(reading.words, cut.start) || isInList(before) || GOES_ON_AS_LIST.test(reading.lower.slice(cut.start, cut.end)) ? [] : [cut]
  },
}

// ", because they are cheap", ", since we own", ", due to", ", primarily as a result of"; not ", since 1985"
const CAUSE = /, (?:(?:primarily|mainly|principally|largely|partly|in part) )?(?:because(?: of)?|due to|as a result of|owing to|since (?=we\b|they\b|it\b|the\b|our\b|these\b|most\b|many\b))\b/g

/**
 * Clauses of cause that close a sentence.
 *
 * - cuts: Sales are highest in summer⟨, primarily because of warm weather⟩.
 * - must not: We do not sell valves, because …; …, due to our 40 % share
 */
export const CLOSING_CAUSE: DeletionRule = {
  name: 'closing-cause',
  calledBy: ['because', 'due', 'result', 'owing', 'since'],
  find: reading => {
    const cut = tailAt(reading, CAUSE, 'closing-cause')
    if (cut === undefined || NEGATION.test(reading.lower.slice(0, cut.start))) return []
    return isEmptyTail(reading, cut) && !OWN_STATEMENT.test(reading.lower.slice(cut.start, cut.end)) ? [cut] : []
  },
}
