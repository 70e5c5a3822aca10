import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import type { Slice } from '../compress/cut.ts'
import { WordSet } from '../language/word-set.ts'
import type { Wording } from '../language/wording.ts'
import type { Clause } from './clause.ts'
import { closeOf, holdsCondition, isMainClause, outside, SHORTEST } from './clause.ts'

/** What a tail must save, in words, to be worth a try. */
const LEAST_SAVED = 6

const { listing, adding, other } = lexicon.tails
const LISTING = new Set(listing)
const ADDING = new Set(adding)
const VAGUE = new Set(lexicon.vague)
const NEGATIONS = new WordSet(lexicon.negations)
const ENUMERATIONS = new Set(lexicon.enumerations)
const WANTS_COMPLEMENT = new WordSet(lexicon.wantsComplement)
const BEFORE_NOUN = new Set(['in', 'into', 'with', 'through', 'to', 'of', 'by', 'from', 'for', 'on'])

// ", which are", ", some of which are", ", including", " such as", ": Ohio, Indiana and Illinois"
const TAIL = new RegExp(`(?:,\\s(?:(?:some|many|most|all|each|both|one) of\\s)?(${[...listing, ...adding, ...other].join('|')})|\\s(including|such as)|:)(?=[\\s:,])`, 'g')

// "a number of makers⟨, as well as others, have⟩": the tail stands inside of a subject, whose verb follows
const VERB_BEHIND = /,\s(?:have|has|are|is|was|were|will|may|can|could|would|had|do|does)\b/
// "prohibits a bank, with few exceptions, ⟨from owning⟩"
const COMPLEMENT = /,\s(?:from|to)\s/
// "(i) pumps; (ii) valves"
const ENUMERATOR = /\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)/
// What no member of a list begins with: "we sell pumps, ⟨which are …⟩"
const NO_MEMBER = /^(?:which|who|whose|where|including|such|with|as|a|an|the|or|and|to|in|at|on|by|for|from|through|under|primarily|principally|particularly|along|together|both|each|we|our)\b/

const isParticiple = (word: string): boolean => word.length > 5 && word.endsWith('ing')

/** The beginning of a sentence before a tail, and the tail. */
interface Cutting {
  readonly main: Wording
  readonly rest: Wording
  /** What the tail opens with: `which`, `such as`, `:`. */
  readonly mark: string
}

/** "many factors, including", "a variety of measures, such as", "through services such as": what it says stands in the tail. */
const isHollow = ({ main, mark }: Cutting): boolean => {
  if (!LISTING.has(mark) && mark !== ':') return false
  const words = main.words.slice(-4).map(({ lower }) => lower)
  const [beforeLast, last] = words.slice(-2)
  const isBarePlural = last !== undefined && last.endsWith('s') && BEFORE_NOUN.has(beforeLast ?? '') && main.text.endsWith(last)
  return isBarePlural || words.slice(mark === ':' ? -3 : 0, mark === ':' ? undefined : -1).some(word => VAGUE.has(word))
}

/** Whether the beginning breaks off inside of a list: "to transfer signals, minimize noise" with "and reduce cost" still to come. */
const isOpenList = ({ main, rest, mark }: Cutting): boolean => {
  const { text, words, verb } = main
  const lastComma = text.lastIndexOf(',')
  const last = words.filter(({ start }) => start > lastComma).map(({ lower }) => lower)
  const isLong = rest.text.split(',').length > 3
  // "the factors are quality, including …, price and service": the tail may be the list's own
  if (isLong && words.slice(-6).some(({ lower }) => ENUMERATIONS.has(lower)) && !last.includes('and')) return true
  const comma = outside(text, /,\s/g).at(-1)?.index
  // "products include cartons, on which we print, which …, bags and sacks"
  if (isLong && verb !== undefined && ENUMERATIONS.has(verb.lower) && verb.lower.startsWith('inc')) return true
  if (comma === undefined || (verb !== undefined && verb.start > comma)) return false
  const isClosed = last.includes('and') || last.includes('or')
  if (ADDING.has(mark)) return !isClosed
  if (isParticiple(last[0] ?? '')) return words.some(({ lower, end }) => end <= comma && isParticiple(lower))
  return !isClosed && !NO_MEMBER.test(text.slice(comma + 2))
}

/** Whether what is cut belongs to what stands before it: a complement, an infinitive, the object of a denial. */
const isNeeded = ({ main, rest, mark }: Cutting): boolean => {
  if (VERB_BEHIND.test(rest.text.slice(2)) || holdsCondition(rest)) return true
  if (COMPLEMENT.test(rest.text) && main.holdsAny(WANTS_COMPLEMENT)) return true
  // "no talks, with respect to a merger"
  if (!['which', 'who', 'including', 'such as'].includes(mark) && main.holdsAny(NEGATIONS)) return true
  if (mark === ':') return rest.text.split(', ').length < 4 || /following|follows/.test(main.text)
  // "agreements with farms covering, for example, pumps"
  if (isParticiple(main.words.at(-1)?.lower ?? '') && main.words.at(-2)?.lower.endsWith('s')) return true
  // "companies such as Acme to compete": the infinitive belongs to what stands before
  return !rest.text.startsWith(',') && /\sto\s\p{Ll}/u.test(rest.text)
}

const isGoodCut = (cutting: Cutting): boolean => {
  const { main } = cutting
  if (/[:;]/.test(main.text) || ENUMERATOR.test(main.text)) return false
  return isMainClause(main) && !isNeeded(cutting) && !isHollow(cutting) && !isOpenList(cutting)
}

/** The beginning and the sentence's own full stop; none behind "U.S." */
const closedBy = (sentence: string, end: number, close: number): Slice[] =>
  close === sentence.length || sentence[end - 1] === '.' ? [{ start: 0, end }] : [{ start: 0, end }, { start: close, end: sentence.length }]

/**
 * Main clauses without their tails: the shortest and the longest.
 *
 * - offers: We sell pumps to farms⟨, which buy them in spring⟩.
 * - must not: We deal with many risks⟨, including fire⟩. We deliver daily⟨, except in winter⟩.
 */
export const withoutTails = (sentence: Wording): Clause[] => {
  const { text, words } = sentence
  const close = closeOf(text)
  const ends = outside(text, TAIL).filter(({ index, 1: word, 2: free }) => {
    // Most ends leave or save too little, which shows before parts are made
    const kept = words.findIndex(({ start }) => start >= index)
    if (kept < SHORTEST || words.length - kept < LEAST_SAVED) return false
    return isGoodCut({ main: sentence.part(0, index), rest: sentence.part(index, close), mark: free ?? word ?? ':' })
  }).map(match => match.index)
  const extremes = new Set([ends[0], ends.at(-1)].filter(end => end !== undefined))
  return [...extremes].map(end => ({ rule: 'without-tail', slices: closedBy(text, end, close) }))
}
