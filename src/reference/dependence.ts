import lexicon from '../../lexicons/reference.json' with { type: 'json' }
import { groupBy } from '../language/group-by.ts'
import type { Wording } from '../language/wording.ts'
import type { Word } from '../language/words.ts'
import { OWN_TAIL, SELF_EVIDENT, SUCH_EXCEPTIONS, THOSE_EXCEPTIONS } from './demonstratives.ts'
import { isFragment } from './fragment.ts'
import { innerReference } from './inner.ts'
import { bareAmount, pronounBehindWe, pronounForPerson, timeOf } from './other-party.ts'

/** What a sentence leans on: the sentence before it, the heading above it, or the sentence that announces its list. */
export type Support = 'previous' | 'heading' | 'lead-in' | 'list-fragment'

/** Why a sentence does not stand alone. */
export interface Dependence {
  /**
   * - `previous`: "These products …" after the sentence that names them
   * - `heading`: "Sales are made through dealers." below the heading "Golf"
   * - `lead-in`: the sentence announces what follows ("… the following:"), which alone says nothing
   * - `list-fragment`: an item that only its lead-in completes ("original equipment manufacturers who make …")
   */
  readonly on: Support
  /** The words that show it, as they stand in the sentence. */
  readonly words: string
  /** How sure the detector is, 0 to 1: about 0.9 for "These include …", 0.5 for "… of such fuel …". */
  readonly confidence: number
}

/** What is known of a sentence's surroundings. */
export interface ReferenceContext {
  /** Whether it stands in a list item. Default `false`. */
  readonly isItem?: boolean
  /** Whether a heading of a segment or product stands right above it. Default `false`. */
  readonly underHeading?: boolean
  /** Short names that the document defines (see `definedNames`): "the Venture" is then a name. */
  readonly names?: ReadonlySet<string>
}

const CONNECTIVE = new RegExp(`^(?:${[...lexicon.connectives].sort((a, b) => b.length - a.length).join('|')}),?\\s`, 'i')
const PRONOUNS = new Set(lexicon.pronouns)
const POSSESSIVES = new Set(lexicon.possessives)
const DEMONSTRATIVES = new Set(lexicon.demonstratives)
const DEFINITE = new Set(lexicon.definiteNouns)
const TAKEN_UP = new Set(lexicon.takenUpAdjectives)
const HEADING_SUBJECTS = new Set(lexicon.headingSubjects)
/** Phrases with the space behind them, by their first word. */
const byFirstWord = (phrases: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  groupBy(phrases.map(phrase => `${phrase} `), phrase => phrase.slice(0, phrase.indexOf(' ')))

const REMAINDERS = byFirstWord(lexicon.remainders.openings)
const OF_REST = new Set(lexicon.remainders.always.map(opening => `${opening} `))
const REST_OF = new Set(lexicon.remainders.ownTail)
const DESCRIBING_PHRASES = byFirstWord(lexicon.openingPhrases)
const KNOWN_PHRASES = lexicon.knownPhrases

// What a sentence leans on shows within so many code units
const LONGEST_READ = 1000
// Behind a subject that leans, the verb stands within so many code units
const FARTHEST_VERB = 60

// "It is likely that we", "It is our policy to", "It was announced that": nothing is meant by "it"
const EMPTY_IT = /^it (?:is|was|appears|seems|may be|will be|has been|would be|became|remains)\b[^.;]{1,90}?\b(?:that|to|whether|if)\b/i
// "It is based on", "It is a maker of … that", "It is designed to": something is
const FULL_IT = /^it (?:is|was|has been) (?:also |currently |now |primarily |not )?(?:an?|the|one|based|made|used|designed|located|comprised|composed|organized|managed|sold|offered|headquartered|built|intended|engaged|able)\b/i

const NO_NAMES: ReadonlySet<string> = new Set()

const found = (on: Support, words: string, confidence: number): Dependence => ({ on, words, confidence })

/** A sentence that announces a list or table, and says nothing without it. */
const leadInOf = ({ text, lower }: Wording): Dependence | undefined => {
  if (text.trimEnd().endsWith(':')) return found('lead-in', ':', 0.95)
  if (!lower.includes('follow')) return undefined
  // "Revenues by type were as follows in 2004: pumps, 60%; and valves, 40%.": what it announces follows at once
  if (/\bas follows\b[^:.;]{0,60}:\s\S/.test(lower)) return undefined
  const announces = /\b(?:as follows|(?:the )?following(?: table| chart| list)?(?: [a-z]+){0,3} (?:sets? forth|shows?|summarizes|presents|provides|lists|describes|illustrates|details|is|are))\b/.exec(lower)
  return announces !== null && announces.index < 40 ? found('lead-in', text.slice(announces.index, announces.index + announces[0].length), 0.8) : undefined
}

const pronounAt = (body: string, first: string): Dependence | undefined => {
  if (POSSESSIVES.has(first)) return found('previous', first, 0.9)
  if (!PRONOUNS.has(first)) return undefined
  if (first === 'it' && EMPTY_IT.test(body) && !FULL_IT.test(body)) return undefined
  return found('previous', first, 0.95)
}

const demonstrativeAt = (words: readonly Word[]): Dependence | undefined => {
  const [first, second, third] = words.slice(0, 3).map(word => word.lower)
  if (first === undefined || second === undefined) return undefined
  if (first === 'such') return SUCH_EXCEPTIONS.has(second) ? undefined : found('previous', `such ${second}`, 0.85)
  if (!DEMONSTRATIVES.has(first)) return undefined
  if (SELF_EVIDENT.has(second) && !(second === 'information')) return undefined
  if (OWN_TAIL.has(second) && third === 'of') return undefined
  if (first === 'those' && THOSE_EXCEPTIONS.has(second)) return undefined
  return found('previous', `${first} ${second}`, 0.9)
}

const openingPhraseAt = (lower: string, first: string): Dependence | undefined => {
  const phrase = DESCRIBING_PHRASES.get(first)?.find(opening => lower.startsWith(opening))
  if (phrase === undefined || KNOWN_PHRASES.some(known => lower.startsWith(known))) return undefined
  return found('previous', phrase.trim(), /other $/.test(phrase) ? 0.6 : 0.85)
}

/** "The purchase price consisted of", "Remaining sales are", "No other customer": the rest of what stands before; not "The remaining 35% of pumps". */
const remainderAt = (lower: string, words: readonly Word[]): Dependence | undefined => {
  const opening = REMAINDERS.get(words[0]?.lower ?? '')?.find(each => lower.startsWith(each))
  if (opening === undefined) return undefined
  const next = words[opening.split(' ').length - 1]?.lower ?? ''
  const isOwn = OF_REST.has(opening) ? /^\d/.test(next) : REST_OF.has(next) || !/^(?:the aggregate|the total) (?:\w+ ){0,3}(?:include|consist)/.test(lower) && /^the (?:aggregate|total) /.test(lower)
  return isOwn ? undefined : found('previous', opening.trim(), 0.75)
}

/** "In 1993 ⟨it⟩ sold", "At March 31, 2004, ⟨the largest was⟩ a loan": the same behind the date or year that opens the sentence. */
const behindTime = ({ text, lower, words }: Wording): Dependence | undefined => {
  const first = words[0]?.lower ?? ''
  return pronounAt(text, first) ?? openingPhraseAt(lower, first) ?? remainderAt(lower, words)
}

/** "We owe it a fee", "We estimate that it costs", "$4 million was outstanding". */
const otherPartyAt = (body: Wording, timeless: Wording): Dependence | undefined => {
  const amount = bareAmount(timeless.text)
  if (amount !== undefined) return found('previous', amount, 0.8)
  const behind = pronounBehindWe(body.words)
  const person = pronounForPerson(body)
  if (behind === undefined) return person === undefined ? undefined : found('previous', person, 0.75)
  if (behind.clause === undefined) return found('previous', behind.words, 0.8)
  const clause = body.part(behind.clause, body.text.length)
  return pronounAt(clause.text, clause.words[0]?.lower ?? '')
}

/** "The venture offers", "The products are": a definite noun that nothing in the sentence introduces, straight before the verb. */
const definiteAt = (timeless: Wording, names: ReadonlySet<string>): Dependence | undefined => {
  const { words } = timeless
  if (words[0]?.lower !== 'the') return undefined
  const { verb } = timeless
  if (verb === undefined || verb.start > FARTHEST_VERB) return undefined
  const subject = words.slice(1, words.indexOf(verb)).map(word => word.lower).filter(word => !word.endsWith('ly') && word !== 'also')
  if (subject.length === 0 || subject.length > 3) return undefined
  const name = subject.join(' ')
  const isTakenUp = TAKEN_UP.has(subject[0] ?? '') && DEFINITE.has(subject.at(-1) ?? '')
  const isName = [...names].some(known => known.toLowerCase() === name)
  return (DEFINITE.has(name) || isTakenUp) && !isName ? found('previous', `the ${name}`, 0.75) : undefined
}

const bareSubjectAt = ({ words, verb }: Wording): Dependence | undefined => {
  if (verb === undefined || verb.start > FARTHEST_VERB) return undefined
  const subject = words.slice(0, words.indexOf(verb)).map(word => word.lower).filter(word => word !== 'also').join(' ')
  return HEADING_SUBJECTS.has(subject) ? found('heading', subject, 0.6) : undefined
}

// "the above categories", "listed below": not "the above-ground tanks"
const POINTER = new RegExp(`\\b(?:${lexicon.pointers.join('|')})(?![\\w-])`)

const innerAt = (body: Wording, names: ReadonlySet<string>): Dependence | undefined => {
  const pointer = POINTER.exec(body.lower)
  if (pointer !== null) return found('previous', body.text.slice(pointer.index, pointer.index + pointer[0].length), 0.65)
  const inner = innerReference(body, names)
  return inner === undefined ? undefined : found('previous', inner.words, inner.confidence)
}

/** An item that its lead-in must complete: a lower-case start, "makers who …", or no finite verb. */
const itemOf = (sentence: Wording): Dependence | undefined => {
  const { text } = sentence
  const opening = text.slice(0, 40)
  if (/^\P{L}*\p{Ll}/u.test(text) && !/^\P{L}*\p{Ll}\p{Lu}/u.test(text)) return found('list-fragment', opening, 0.85)
  return isFragment(sentence) ? found('list-fragment', opening, 0.8) : undefined
}

/** A sentence without the connective and the quotation mark or parenthesis that open it, as far as it is read. */
const bodyOf = (sentence: Wording): Wording => {
  const { text } = sentence
  const connective = CONNECTIVE.exec(text)?.[0].length ?? 0
  const start = connective + (/["“(]/.test(text.charAt(connective)) ? 1 : 0)
  return start === 0 && text.length <= LONGEST_READ ? sentence : sentence.part(start, LONGEST_READ)
}

/** A sentence without the date or year that opens it. */
const withoutTime = (body: Wording): Wording => {
  const time = timeOf(body.text)
  return time === '' ? body : body.part(time.length, body.text.length)
}

/**
 * What a sentence leans on, if it does not stand alone. A leading connective ("However,") is no dependence: it is struck.
 *
 * @param sentence the sentence
 * @param context what surrounds it
 * @returns `undefined` when it stands alone
 * @example dependence(new Wording('These pumps are sold to farmers.')) // { on: 'previous', words: 'these pumps', confidence: 0.9 }
 */
export const dependence = (sentence: Wording, context: ReferenceContext = {}): Dependence | undefined => {
  const body = bodyOf(sentence)
  const { text, words } = body
  const first = words[0]?.lower
  if (first === undefined) return found('list-fragment', sentence.text.slice(0, 40), 0.9)
  const atOpening = leadInOf(sentence)
    ?? (context.isItem ? itemOf(sentence) : undefined)
    ?? pronounAt(text, first)
    ?? demonstrativeAt(words)
    ?? openingPhraseAt(body.lower, first)
    ?? remainderAt(body.lower, words)
  if (atOpening !== undefined) return atOpening
  const names = context.names ?? NO_NAMES
  const timeless = withoutTime(body)
  return (timeless === body ? undefined : behindTime(timeless))
    ?? otherPartyAt(body, timeless)
    ?? definiteAt(timeless, names)
    ?? (context.underHeading ? bareSubjectAt(body) : undefined)
    ?? innerAt(body, names)
}
