import type { Slice } from '../compress/cut.ts'
import type { DocumentSentence } from '../document/model.ts'
import type { CompiledLexicons } from '../lexicon/compile.ts'
import { Wording } from '../language/wording.ts'
import { definedNames, namesInUse } from '../reference/defined-names.ts'
import type { Dependence } from '../reference/dependence.ts'
import { dependence } from '../reference/dependence.ts'
import type { DocumentReading, SentenceReading } from '../score/reading.ts'
import { readSentence } from '../score/reading.ts'
import type { Score, Scorer } from '../score/score.ts'
import type { Candidate } from '../select/model.ts'
import { candidateBuilder } from './build.ts'
import { evidenceFinder } from './evidence.ts'
import { namingOf, namingSentences } from './naming.ts'
import { listsOf } from './lists.ts'
import { othersIn } from './others.ts'
import { withoutStale } from './stale.ts'
import { shortlist } from './shortlist.ts'
import { isUsable } from './usable.ts'
import { variantsOf } from './variants.ts'

/** What is left of one sentence of the document. */
export interface Part {
  /** Number of the sentence in the document. */
  readonly sentence: number
  /** The slices of the sentence's text that stay. */
  readonly kept: readonly Slice[]
}

/** A sentence as it would stand in the summary. */
export interface Statement {
  /** Number of its first sentence in the document. */
  readonly sentence: number
  readonly text: string
  /** What it consists of: one sentence, or a lead-in and its items. */
  readonly parts: readonly Part[]
  /** Its words. */
  readonly reading: SentenceReading
  readonly score: Score
}

/** A candidate with its statements: one, or a sentence that leans on the one before it together with that. */
export interface StatementCandidate extends Candidate {
  readonly statements: readonly Statement[]
  /** The latest year that it names, or `undefined`. */
  readonly year: number | undefined
  /** `true` where it is there to name the company at the opening, and for nothing else. */
  readonly names?: true
}

/** How the facets that were asked for value a score. */
export interface Valuation {
  /** What a score is worth, given the facets asked for. */
  readonly worthOf: (score: Score) => number
  /** How a score is shared out over the facets: adds up to 1, or all 0. */
  readonly sharesOf: (score: Score) => readonly number[]
}

/** A short name that none of so many of the best sentences uses need not be defined. */
const LIKELY = 40

/** What is left of the worth of a sentence that probably leans on its heading, or speaks of others than the company. */
const LEANING = 0.3
/** A part of a sentence that keeps less of its worth than this has lost the point: "Organizations license our products indirectly". */
const POINT = 0.7
/** What speaks of others, but so surely of a facet, tells of the company in other words: "Two distributors accounted for 10% of net revenues". */
const SURE_OF_FACT = 0.7
/** A dependence of less confidence is a false alarm as often as not. */
const SURE = 0.6

/**
 * The candidates of a document: its usable sentences, shortened, and the clauses of the long ones.
 *
 * @param reading the document
 * @param scorer scores its sentences and parts of them
 * @param scores the scores of its sentences
 * @param valuation what scores are worth
 * @param maxTokens the budget, which says how many sentences are looked at
 * @returns candidates in document order
 */
export const candidatesOf = (reading: DocumentReading, compiled: CompiledLexicons, scorer: Scorer, scores: readonly Score[], valuation: Valuation, maxTokens: number): StatementCandidate[] => {
  const { sentences } = reading.document
  const wordings = sentences.map(({ text }) => new Wording(text))
  const worths = scores.map(valuation.worthOf)
  const usable = remembered(i => isUsable(reading, sentences[i] as DocumentSentence, i, wordings[i] as Wording))
  const list = shortlist(worths, scores.map(valuation.sharesOf), usable, maxTokens)
  const likely = [...list].sort((a, b) => (worths[b] as number) - (worths[a] as number) || a - b).slice(0, LIKELY).sort((a, b) => a - b)
  const names = definedNames(wordings, likely)
  const shortNames = namesInUse(names)
  const known = new Set(names.map(({ name }) => name))
  const evidenceOf = evidenceFinder(compiled)
  const read = (text: string): SentenceReading => readSentence(text, reading.vocabulary)
  const speaksOfOthers = othersIn(reading)
  const due = (statement: Statement): Statement =>
    surest(statement.score) < SURE_OF_FACT && speaksOfOthers(statement.sentence, wordings[statement.sentence] as Wording) ? weakened(statement) : statement
  const statementsOf = remembered((i): Statement[] => {
    const sentence = wordings[i] as Wording
    const whole = reading.sentences[i] as SentenceReading
    const score = scores[i] as Score
    const variants = variantsOf(sentence, { ...(reading.fiscalYear === undefined ? {} : { fiscalYear: reading.fiscalYear }), shortNames, hasEvidence: evidenceOf(whole) })
    return variants.flatMap(({ text, kept }, v) => {
      const words = text === sentence.text ? whole : read(text)
      const statement = { sentence: i, text, parts: [{ sentence: i, kept }], reading: words, score: v === 0 ? score : partScore(scorer.score(i, words), score) }
      return statement.score.worth >= POINT * score.worth ? [due(statement)] : []
    })
  })
  const leaning = (i: number): Dependence | undefined => {
    const sentence = sentences[i] as DocumentSentence
    const block = reading.document.blocks[sentence.block]
    const found = dependence(wordings[i] as Wording, { isItem: block?.kind === 'item', underHeading: block?.headings.length !== undefined && block.headings.length > 1, names: known })
    return found !== undefined && found.confidence >= SURE ? found : undefined
  }
  const build = candidateBuilder(reading, valuation)
  const lists = listsOf(reading.document).flatMap(({ text, parts }) => {
    const sentence = parts[0]?.sentence ?? 0
    const announced = new Wording((sentences[sentence] as DocumentSentence).text.replace(/:$/, '.'))
    const leans = dependence(announced, { names: known })?.on === 'previous'
    if (leans && sentences[sentence - 1]?.block !== sentences[sentence]?.block) return []
    const words = read(text)
    return [build([due({ sentence, text, parts, reading: words, score: scorer.score(sentence, words) })], leans ? sentence - 1 : undefined)]
  })
  const found = list.flatMap(i => {
    const leans = leaning(i)
    if (leans?.on === 'lead-in' || leans?.on === 'list-fragment') return []
    const statements = statementsOf(i)
    if (leans === undefined) return statements.map(statement => build([statement], undefined))
    if (leans.on === 'heading') return statements.map(statement => build([weakened(statement)], undefined))
    const before = i - 1
    if (sentences[before]?.block !== sentences[i]?.block || !usable(before)) return []
    const alone = statements.map(statement => build([statement], before))
    if (leaning(before) !== undefined) return alone
    const [antecedent] = statementsOf(before)
    const [whole] = statements
    return antecedent === undefined || whole === undefined ? alone : [...alone, build([antecedent, whole], undefined)]
  })
  const namings = namingSentences(reading).flatMap(i => {
    const { text } = sentences[i] as DocumentSentence
    const naming = namingOf(text, usable(i), { shortNames, hasEvidence: () => false })
    if (naming === undefined) return []
    const words = read(naming.text)
    return [forNameAlone(build([{ sentence: i, text: naming.text, parts: [{ sentence: i, kept: naming.kept }], reading: words, score: scorer.score(i, words) }], undefined))]
  })
  return [...withoutStale([...found, ...lists]), ...namings].sort((a, b) => (a.states[0] ?? 0) - (b.states[0] ?? 0))
}

/** Asks once. */
const remembered = <Answer>(ask: (i: number) => Answer): ((i: number) => Answer) => {
  const answers: Answer[] = []
  return i => answers[i] ??= ask(i)
}

const weakened = (statement: Statement): Statement => ({ ...statement, score: { ...statement.score, worth: statement.score.worth * LEANING } })

/** Worth nothing, so that only an opening takes it. */
const forNameAlone = (candidate: StatementCandidate): StatementCandidate => ({ ...candidate, worths: candidate.worths.map(() => 0), names: true })

const surest = ({ evidence }: Score): number => Math.max(...evidence)

/** A part of a sentence is worth at most as much as the whole. */
const partScore = (part: Score, whole: Score): Score => ({ ...part, worth: Math.min(part.worth, whole.worth) })
