import lexicon from '../../lexicons/opening.json' with { type: 'json' }
import type { DocumentReading, SentenceReading } from '../score/reading.ts'
import { readSentence } from '../score/reading.ts'
import type { StatementCandidate } from './candidates.ts'

/** How a summary should open. */
export interface Opening {
  /** Indices of the candidates that introduce the company best, in document order: none, one, or a naming sentence and a definition. */
  readonly best: readonly number[]
  /** Indices of all candidates that name the company and say what it is. */
  readonly introductions: ReadonlySet<number>
}

/** The company introduces itself within so many sentences, if at all. */
const WITHIN = 20
/** What the signs of an introduction count. */
const LEGAL_NAME = 0.5
const HOUSE_NAME = 0.3
const ALIASED = 0.4
const FIRST_PERSON = 0.35
const DEFINED = 0.6
/** What a sentence about founding and seat loses, which says who but not what. */
const FOUNDED = -0.7
/** What a sentence's worth counts beside its signs. */
const WORTH = 0.3
/** What each sentence before it takes from its worth. */
const DELAY = 0.12
/** The introduction is the first or second sentence of a summary. */
const FIRST_SENTENCES = 2
/** The subject of a sentence stands within so many tokens, its verb within so many. */
const SUBJECT = 9
const VERB = 16
/** A sentence that is there for the name alone may take so many tokens. */
const LONGEST_NAMING = 28

const DEFINERS = new Set(lexicon.definers)
const FOUNDERS = new Set(lexicon.founders)
const LEGAL_FORMS = new Set(lexicon.legalForms)
const FIRST_PERSONS = new Set(lexicon.firstPerson)
const NO_OPENINGS = new RegExp(`^(?:${lexicon.noOpenings.join('|')})\\b`, 'i')

/** `("Acme", the "Company", "we")`: what the report calls the company from here on. */
const ALIAS = new RegExp(`["“](?:${lexicon.selfNames.join('|')})[,.]?["”]`, 'i')

interface Signs {
  /** The company's name is its subject, or it gives the company its short name. */
  readonly named: boolean
  /** The name comes with its legal form: "Acme Corporation". */
  readonly legal: boolean
  readonly aliased: boolean
  /** "We", "The Company" is its subject. */
  readonly firstPerson: boolean
  /** It says what the company is or does. */
  readonly defined: boolean
  /** It says where and when the company was founded, or where it sits. */
  readonly founded: boolean
}

/**
 * The sentences that say who the company is: a definition ("Acme Corporation makes valves"), with a naming sentence before it
 * where the definition says only "we".
 */
export const openingOf = (candidates: readonly StatementCandidate[], reading: DocumentReading): Opening => {
  const names = houseNames(reading)
  const early = candidates.flatMap(({ statements: [first, ...more], worths: [worth = 0], sizes: [size = 0], needs }, index) => {
    const sentence = first?.sentence ?? WITHIN
    const whole = reading.sentences[sentence]
    const text = reading.document.sentences[sentence]?.text ?? ''
    if (first === undefined || whole === undefined || more.length > 0 || needs !== undefined || sentence >= WITHIN || reading.places[sentence]?.remote === true || NO_OPENINGS.test(text)) return []
    const signs = signsOf(readSentence(first.text, reading.vocabulary), whole, names)
    return [{ index, sentence, size, signs, value: WORTH * worth + valueOf(signs) - DELAY * sentence }]
  })
  const bestOf = <T extends { value: number }>(entries: readonly T[]): T | undefined =>
    entries.reduce<T | undefined>((best, entry) => (entry.value > (best?.value ?? 0) ? entry : best), undefined)
  const definition = bestOf(early.filter(({ signs }) => signs.defined && (signs.named || signs.firstPerson)))
  const named = (entry: (typeof early)[number] | undefined): boolean => entry !== undefined && (entry.signs.named || entry.signs.aliased)
  const introductions = new Set(early.filter(entry => named(entry) && (entry.signs.defined || entry.signs.aliased)).map(({ index }) => index))
  if (definition !== undefined && named(definition)) return { best: [definition.index], introductions }
  const last = definition?.sentence ?? WITHIN
  const naming = bestOf(early.filter(entry => named(entry) && entry.sentence < last && entry.size <= LONGEST_NAMING).map(entry => ({ ...entry, value: 1 + entry.value })))
  const chosen = [naming, definition].filter(entry => entry !== undefined)
  return { best: chosen.map(({ index }) => index), introductions }
}

/**
 * Whether a summary of these candidates introduces the company by itself.
 *
 * @param chosen indices of the chosen candidates
 */
export const isIntroduced = (chosen: readonly number[], candidates: readonly StatementCandidate[], { introductions }: Opening): boolean => {
  const inOrder = chosen.map(index => ({ index, sentence: candidates[index]?.states[0] ?? 0 })).sort((a, b) => a.sentence - b.sentence)
  return inOrder.slice(0, FIRST_SENTENCES).some(({ index }) => introductions.has(index))
}

const valueOf = ({ named, legal, aliased, firstPerson, defined, founded }: Signs): number =>
  (legal ? LEGAL_NAME : named ? HOUSE_NAME : 0) + (aliased ? ALIASED : 0) + (firstPerson ? FIRST_PERSON : 0) + (defined ? DEFINED : 0) + (founded ? FOUNDED : 0)

/** Stems of words that are always written with a capital and come up often: the company's name, or a brand's. */
const houseNames = ({ sentences }: DocumentReading): ReadonlySet<number> => {
  const capitals = new Map<number, number>()
  const inside = new Set<number>()
  const small = new Set<number>()
  for (const { words } of sentences) {
    words.forEach((word, i) => {
      if (word === undefined) return
      if (word.nameLike) {
        capitals.set(word.stem, (capitals.get(word.stem) ?? 0) + 1)
        if (i > 0) inside.add(word.stem)
      } else if (word.small) small.add(word.stem)
    })
  }
  return new Set([...capitals].filter(([stem, count]) => count >= 3 && inside.has(stem) && !small.has(stem)).map(([stem]) => stem))
}

/**
 * Reads the subject of a sentence and the verb that follows it.
 *
 * @param short the sentence as it would stand in the summary: "Acme makes valves."
 * @param whole the same with its definitions: "Acme Corporation ("Acme" or the "Company") makes valves."
 */
const signsOf = (short: SentenceReading, whole: SentenceReading, names: ReadonlySet<number>): Signs => {
  const opening = wordsOf(short, VERB)
  const text = whole.tokens.text
  const legal = wordsOf(whole, SUBJECT).some(({ lower, written }, i) => i > 0 && written !== lower && LEGAL_FORMS.has(lower))
  const verb = opening.find(({ lower }) => DEFINERS.has(lower) || FOUNDERS.has(lower))?.lower ?? ''
  const subject = opening.slice(0, SUBJECT)
  const named = subject.some(({ word }) => word.nameLike)
  const house = subject.slice(0, 4).some(({ word }) => names.has(word.stem))
  const aliased = ALIAS.test(text)
  const founded = [...FOUNDERS].some(founder => text.slice(0, 80).includes(` ${founder} `) || text.slice(0, 160).includes(` was ${founder} `))
  return {
    named: named && (legal || aliased || house),
    legal: named && legal,
    aliased,
    firstPerson: !named && subject.slice(0, 3).some(({ lower }) => FIRST_PERSONS.has(lower)),
    defined: DEFINERS.has(verb) && !founded,
    founded,
  }
}

const wordsOf = ({ tokens, words }: SentenceReading, count: number) =>
  words.slice(0, count).flatMap((word, i) => {
    if (word === undefined) return []
    const written = tokens.text.slice(tokens.start[i], tokens.end[i])
    return [{ word, written, lower: written.toLowerCase() }]
  })
