import lexicon from '../../lexicons/opening.json' with { type: 'json' }
import type { DocumentReading } from '../score/reading.ts'
import type { Candidates, StatementCandidate } from './candidates.ts'
import type { CompanyName } from './company-name.ts'
import { OPENING_SENTENCES } from './company-name.ts'
import { remembered } from './remembered.ts'
import type { Signs } from './signs.ts'
import { signsOf } from './signs.ts'

/** How a summary should open. */
export interface Opening {
  /** Indices of the candidates that introduce the company best, in document order: none, one, or a naming sentence and a definition. */
  readonly best: readonly number[]
  /** Indices of all candidates that name the company and say what it is. */
  readonly introductions: ReadonlySet<number>
  /** Indices of candidates that no summary opens with: a mission, an address; where a definition names the company, its founding and what speaks of others. */
  readonly unfit: ReadonlySet<number>
}

/** A summary that opens as it may. */
export const NO_OPENING: Opening = { best: [], introductions: new Set(), unfit: new Set() }

/** What the signs of an introduction count. */
const LEGAL_NAME = 0.5
const HOUSE_NAME = 0.3
const ALIASED = 0.4
const FIRST_PERSON = 0.35
const DEFINED = 0.6
const INTRODUCED = 0.3
/** What a sentence about founding and seat loses, which says who but not what. */
const FOUNDED = -0.7
/** What a sentence's worth counts beside its signs. */
const WORTH = 0.15
/** What each sentence before it takes from its worth. */
const DELAY = 0.12
/** A definition that stands behind so many sentences opens nothing. */
const LATEST_DEFINITION = 10
/** The introduction is the first or second sentence of a summary. */
const FIRST_SENTENCES = 2
/** A sentence that is there for the name alone may take so many tokens, and this share of the budget. */
const LONGEST_NAMING = 36
const NAMING_SHARE = 1 / 5
/** It costs so many tokens more for each sentence that it stands behind the definition, and stands at most so many behind it. */
const BEHIND = 4
const FARTHEST_BEHIND = 6

const NO_OPENINGS = new RegExp(`^(?:${lexicon.noOpenings.join('|')})\\b`, 'i')

/** A candidate near the head of the document. */
interface Early {
  readonly index: number
  readonly sentence: number
  readonly size: number
  readonly signs: Signs
  readonly names: boolean
  readonly value: number
}

/** All that is there to choose from, and how the choice should open. */
export interface Opened {
  readonly candidates: readonly StatementCandidate[]
  readonly opening: Opening
}

/**
 * The sentences that say who the company is: a definition ("Acme Corporation makes valves"), with a naming sentence beside it
 * where the definition says only "we".
 *
 * @param candidates what was found, and what names the company, which is made only where no definition does
 * @param name what the report calls its company
 * @param maxTokens the budget: a short summary has no room for a name alone
 */
export const openingOf = ({ found, namings }: Candidates, reading: DocumentReading, name: CompanyName, maxTokens: number): Opened => {
  const isNoOpening = remembered(sentence => NO_OPENINGS.test(reading.document.sentences[sentence]?.text ?? ''))
  const early = earlyOf(found, 0, reading, name, isNoOpening)
  const introductions = new Set(early.filter(({ signs }) => isNamed(signs) && (signs.defined || signs.aliased)).map(({ index }) => index))
  const unfitAmong = (candidates: readonly StatementCandidate[]): ReadonlySet<number> =>
    new Set(candidates.flatMap(({ states: [sentence = 0] }, index) => (isNoOpening(sentence) ? [index] : [])))
  const unfitFound = unfitAmong(found)
  const introduced = definitionAmong(early, unfitFound)
  if (namesCompany(introduced)) return { candidates: found, opening: { ...byDefinition(introduced, early, unfitFound), introductions } }
  const candidates = [...found, ...namings()]
  const named = [...early, ...earlyOf(candidates, found.length, reading, name, isNoOpening)]
  const unfit = unfitAmong(candidates)
  const definition = definitionAmong(named, unfit)
  const beginning = namesCompany(definition) ? byDefinition(definition, named, unfit) : byNaming(definition, named, unfit, maxTokens)
  return { candidates, opening: { ...beginning, introductions } }
}

/** How a summary should open, but for what introduces the company beside. */
type Beginning = Pick<Opening, 'best' | 'unfit'>

const namesCompany = (definition: Early | undefined): definition is Early => definition !== undefined && isNamed(definition.signs)

/** With a definition that names the company. */
const byDefinition = (definition: Early, early: readonly Early[], unfit: ReadonlySet<number>): Beginning =>
  ({ best: [definition.index], unfit: new Set([...unfit, ...besideDefinition(early)]) })

/** With a sentence that is there for the name alone, and the definition, if there is one. */
const byNaming = (definition: Early | undefined, early: readonly Early[], unfit: ReadonlySet<number>, maxTokens: number): Beginning => {
  const behind = ({ sentence }: Early): number => Math.max(0, sentence - (definition?.sentence ?? OPENING_SENTENCES))
  const namings = early.filter(entry => entry.names && entry.sentence !== definition?.sentence && entry.size <= Math.min(LONGEST_NAMING, NAMING_SHARE * maxTokens) && behind(entry) <= FARTHEST_BEHIND)
  const naming = bestOf(namings, entry => 1 / (1 + entry.size + entry.sentence + BEHIND * behind(entry)))
  const best = [naming, definition].filter(entry => entry !== undefined).sort((a, b) => a.sentence - b.sentence)
  return { best: best.map(({ index }) => index), unfit }
}

const definitionAmong = (early: readonly Early[], unfit: ReadonlySet<number>): Early | undefined =>
  bestOf(early.filter(({ index, signs, sentence }) => !unfit.has(index) && sentence <= LATEST_DEFINITION && signs.defined && (signs.named || signs.firstPerson)), ({ value }) => 1 + value)

/** What does not open a summary that has a definition which names the company. */
const besideDefinition = (early: readonly Early[]): number[] =>
  early.filter(({ signs }) => (signs.founded && !signs.defined) || !signs.mentioned).map(({ index }) => index)

/** The candidates from a number on that stand near the head of the document. */
const earlyOf = (candidates: readonly StatementCandidate[], from: number, reading: DocumentReading, name: CompanyName, isNoOpening: (sentence: number) => boolean): Early[] =>
  candidates.slice(from).flatMap(({ statements: [first, ...more], worths: [worth = 0], sizes: [size = 0], needs, names = false }, i) => {
    const sentence = first?.sentence ?? OPENING_SENTENCES
    const whole = reading.sentences[sentence]
    if (first === undefined || whole === undefined || more.length > 0 || needs !== undefined || sentence >= OPENING_SENTENCES) return []
    if (!names && (reading.places[sentence]?.remote === true || isNoOpening(sentence))) return []
    const signs = signsOf(first.reading, whole, name)
    return [{ index: from + i, sentence, size, signs, names, value: WORTH * worth + valueOf(signs) - DELAY * sentence }]
  })

const isNamed = ({ named, aliased }: Signs): boolean => named || aliased

const bestOf = <T>(entries: readonly T[], valueOfEntry: (entry: T) => number): T | undefined =>
  entries.reduce<T | undefined>((best, entry) => (valueOfEntry(entry) > (best === undefined ? 0 : valueOfEntry(best)) ? entry : best), undefined)

/**
 * Whether a summary of these candidates introduces the company by itself.
 *
 * @param chosen indices of the chosen candidates
 */
export const isIntroduced = (chosen: readonly number[], candidates: readonly StatementCandidate[], { introductions, unfit }: Opening): boolean => {
  const inOrder = chosen.map(index => ({ index, sentence: candidates[index]?.states[0] ?? 0 })).sort((a, b) => a.sentence - b.sentence)
  return !unfit.has(inOrder[0]?.index ?? -1) && inOrder.slice(0, FIRST_SENTENCES).some(({ index }) => introductions.has(index))
}

/**
 * Whether a candidate may stand in a summary with this opening: no mission or address before it, and nothing before a name that
 * comes second.
 */
export const leavesOpening = (index: number, candidates: readonly StatementCandidate[], { best, unfit }: Opening): boolean => {
  const last = best.at(-1)
  if (last === undefined || best.includes(index)) return true
  const sentenceOf = (each: number): number => candidates[each]?.states[0] ?? 0
  const isClosed = unfit.has(index) || (best.length > 1 && candidates[last]?.names === true)
  return !isClosed || sentenceOf(index) > sentenceOf(last)
}

const valueOf = ({ named, legal, aliased, firstPerson, defined, founded }: Signs): number =>
  (legal ? LEGAL_NAME : named ? HOUSE_NAME : 0) + (aliased ? ALIASED : 0) + (firstPerson ? FIRST_PERSON : 0) + (defined ? DEFINED : 0) + (named && defined ? INTRODUCED : 0) + (founded ? FOUNDED : 0)
