import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import type { Slice } from '../compress/cut.ts'
import { knownFiniteVerb } from '../language/finite-verb.ts'
import type { Clause } from './clause.ts'
import { closeOf, holdsCondition, isMainClause, lowerWords, outside, SHORTEST } from './clause.ts'

/** What a tail must save, in words, to be worth a try. */
const LEAST_SAVED = 6

const { listing, adding, other } = lexicon.tails
const LISTING = new Set(listing)
const ADDING = new Set(adding)
const VAGUE = new Set(lexicon.vague)
const NEGATIONS = new Set(lexicon.negations)
const ENUMERATIONS = new Set(lexicon.enumerations)
const WANTS_COMPLEMENT = new Set(lexicon.wantsComplement)
const BEFORE_NOUN = new Set(['in', 'into', 'with', 'through', 'to', 'of', 'by', 'from', 'for', 'on'])

// ", which are", ", some of which are", ", including", " such as", ": Ohio, Indiana and Illinois"
const TAIL = new RegExp(`(?:,?\\s(?<free>including|such as)|,\\s(?:(?:some|many|most|all|each|both|one) of\\s)?(?<word>${[...listing, ...adding, ...other].join('|')})|(?<colon>:))(?=[\\s:,])`, 'g')

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
  readonly main: string
  readonly rest: string
  /** What the tail opens with: `which`, `such as`, `:`. */
  readonly mark: string
}

/** "many factors, including", "a variety of measures, such as", "through services such as": what it says stands in the tail. */
const isHollow = ({ main, mark }: Cutting): boolean => {
  if (!LISTING.has(mark) && mark !== ':') return false
  const words = lowerWords(main).slice(-4)
  const [beforeLast, last] = words.slice(-2)
  const isBarePlural = last !== undefined && last.endsWith('s') && BEFORE_NOUN.has(beforeLast ?? '') && main.endsWith(last)
  return isBarePlural || words.slice(mark === ':' ? -3 : 0, mark === ':' ? undefined : -1).some(word => VAGUE.has(word))
}

/** Whether the beginning breaks off inside of a list: "to transfer signals, minimize noise" with "and reduce cost" still to come. */
const isOpenList = ({ main, rest, mark }: Cutting): boolean => {
  const last = lowerWords(main.slice(main.lastIndexOf(',') + 1))
  // "the factors are quality, including …, price and service": the tail may be the list's own
  if (lowerWords(main).slice(-6).some(word => ENUMERATIONS.has(word)) && !last.includes('and') && rest.split(',').length > 3) return true
  const comma = outside(main, /,\s/g).at(-1)?.index
  const verb = knownFiniteVerb(main)
  // "products include cartons, on which we print, which …, bags and sacks"
  if (verb !== undefined && ENUMERATIONS.has(verb.lower) && verb.lower.startsWith('inc') && rest.split(',').length > 3) return true
  if (comma === undefined || (verb !== undefined && verb.start > comma)) return false
  const isClosed = last.includes('and') || last.includes('or')
  if (ADDING.has(mark)) return !isClosed
  if (isParticiple(last[0] ?? '')) return lowerWords(main.slice(0, comma)).some(isParticiple)
  return !isClosed && !NO_MEMBER.test(main.slice(comma + 2))
}

/** Whether what is cut belongs to what stands before it: a complement, an infinitive, the object of a denial. */
const isNeeded = ({ main, rest, mark }: Cutting): boolean => {
  const words = lowerWords(main)
  if (VERB_BEHIND.test(rest.slice(2)) || holdsCondition(lowerWords(rest))) return true
  if (words.some(word => WANTS_COMPLEMENT.has(word)) && COMPLEMENT.test(rest)) return true
  // "no talks, with respect to a merger"
  if (words.some(word => NEGATIONS.has(word)) && !['which', 'who', 'including', 'such as'].includes(mark)) return true
  if (mark === ':') return rest.split(', ').length < 4 || /following|follows/.test(main)
  // "agreements with farms covering, for example, pumps"
  if (isParticiple(words.at(-1) ?? '') && words.at(-2)?.endsWith('s')) return true
  // "companies such as Acme to compete": the infinitive belongs to what stands before
  return !rest.startsWith(',') && /\sto\s\p{Ll}/u.test(rest)
}

const isGoodCut = (cutting: Cutting): boolean => {
  const { main, rest } = cutting
  if (lowerWords(rest).length < LEAST_SAVED || lowerWords(main).length < SHORTEST) return false
  if (/[:;]/.test(main) || ENUMERATOR.test(main)) return false
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
export const withoutTails = (sentence: string): Clause[] => {
  const close = closeOf(sentence)
  const ends = outside(sentence, TAIL).filter(match => {
    const mark = match.groups?.['free'] ?? match.groups?.['word'] ?? ':'
    return isGoodCut({ main: sentence.slice(0, match.index), rest: sentence.slice(match.index, close), mark })
  }).map(match => match.index)
  const extremes = new Set([ends[0], ends.at(-1)].filter(end => end !== undefined))
  return [...extremes].map(end => ({ rule: 'without-tail', slices: closedBy(sentence, end, close) }))
}
