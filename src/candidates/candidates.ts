import type { Slice } from '../compress/cut.ts'
import type { DocumentSentence } from '../document/model.ts'
import type { CompiledLexicons } from '../lexicon/compile.ts'
import { Wording } from '../language/wording.ts'
import { definedNames, namesInUse } from '../reference/defined-names.ts'
import type { Dependence } from '../reference/dependence.ts'
import { dependence } from '../reference/dependence.ts'
import type { DocumentReading, SentenceReading } from '../score/reading.ts'
import type { Score, Scorer } from '../score/score.ts'
import type { Candidate } from '../select/model.ts'
import { candidateBuilder } from './build.ts'
import type { CompanyName } from './company-name.ts'
import type { ListSentence } from './lists.ts'
import { listsOf } from './lists.ts'
import { namingOf, namingSentences } from './naming.ts'
import { remembered } from './remembered.ts'
import { withoutStale } from './stale.ts'
import { shortlist } from './shortlist.ts'
import type { Statements } from './statements.ts'
import { statementsFor, weakened } from './statements.ts'
import { hasDebris, isUsable } from './usable.ts'

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

/** What candidates are made from. */
export interface CandidateTask {
  readonly reading: DocumentReading
  readonly compiled: CompiledLexicons
  /** Scores parts of the sentences. */
  readonly scorer: Scorer
  /** The scores of the sentences. */
  readonly scores: readonly Score[]
  /** What scores are worth. */
  readonly valuation: Valuation
  /** What the report calls its company. */
  readonly name: CompanyName
  /** The budget, which says how many sentences are looked at. */
  readonly maxTokens: number
}

/** A task, and what is found out on the way. */
interface Sources extends CandidateTask {
  /** Whether a sentence may stand in a summary. */
  readonly usable: (i: number) => boolean
  readonly statements: Statements
  /** Short names that the document defines. */
  readonly names: ReadonlySet<string>
  readonly build: ReturnType<typeof candidateBuilder>
}

/** A dependence of less confidence is a false alarm as often as not. */
const SURE = 0.6

/** The candidates of a document. */
export interface Candidates {
  /** Its usable sentences, shortened, and the clauses of the long ones; lists joined to sentences; in document order. */
  readonly found: readonly StatementCandidate[]
  /** Makes what names the company, for the sake of an opening: in document order. */
  readonly namings: () => StatementCandidate[]
}

/** The candidates of a document. */
export const candidatesOf = (task: CandidateTask): Candidates => {
  const { reading, scores, valuation, name, maxTokens } = task
  const usable = remembered(i => isUsable(reading, i))
  const prospects = { worths: scores.map(valuation.worthOf), sizes: reading.sentences.map(({ tokens }) => tokens.length), shares: scores.map(valuation.sharesOf), usable }
  const listed = shortlist(prospects, maxTokens)
  const names = definedNames(reading.wordings, listed.sentences.filter(i => listed.best.has(i)))
  const statements = statementsFor(task, namesInUse(names), listed.best)
  const sources: Sources = { ...task, usable, statements, names: new Set(names.map(each => each.name)), build: candidateBuilder(reading, valuation) }
  const found = listed.sentences.flatMap(i => ofSentence(i, sources))
  const lists = listsOf(reading.document).flatMap(joined => ofList(joined, sources))
  return {
    found: withoutStale([...found, ...lists]).sort((a, b) => (a.states[0] ?? 0) - (b.states[0] ?? 0)),
    namings: () => namingSentences(reading, name).flatMap(i => ofName(i, sources)),
  }
}

/** What a sentence leans on, as far as that is sure. */
const leaning = (i: number, { reading, names }: Sources): Dependence | undefined => {
  const { blocks, sentences } = reading.document
  const block = blocks[(sentences[i] as DocumentSentence).block]
  const found = dependence(reading.wordings[i] as Wording, { isItem: block?.kind === 'item', underHeading: block?.headings.length !== undefined && block.headings.length > 1, names })
  return found !== undefined && found.confidence >= SURE ? found : undefined
}

/** Whether the sentence before stands in the same block. */
const isContinued = (i: number, { sentences }: DocumentReading['document']): boolean => sentences[i - 1]?.block === sentences[i]?.block

/** The ways to state a sentence; together with the one before it where it leans on that. */
const ofSentence = (i: number, sources: Sources): StatementCandidate[] => {
  const { reading, statements, usable, build } = sources
  const leans = leaning(i, sources)
  if (leans?.on === 'lead-in' || leans?.on === 'list-fragment') return []
  const variants = statements.of(i)
  if (leans === undefined) return variants.map(statement => build([statement], undefined))
  if (leans.on === 'heading') return variants.map(statement => build([weakened(statement)], undefined))
  const before = i - 1
  if (!isContinued(i, reading.document) || !usable(before)) return []
  const alone = variants.map(statement => build([statement], before))
  if (leaning(before, sources) !== undefined) return alone
  const [antecedent] = statements.of(before)
  const [whole] = variants
  return antecedent === undefined || whole === undefined ? alone : [...alone, build([antecedent, whole], undefined)]
}

/** A lead-in joined to its items, unless it leans on what is not there. */
const ofList = ({ text, parts }: ListSentence, { reading, statements, names, build }: Sources): StatementCandidate[] => {
  if (hasDebris(text)) return []
  const sentence = parts[0]?.sentence ?? 0
  const announced = new Wording((reading.document.sentences[sentence] as DocumentSentence).text.replace(/:$/, '.'))
  const leans = dependence(announced, { names })?.on === 'previous'
  if (leans && !isContinued(sentence, reading.document)) return []
  return [build([statements.from(text, parts)], leans ? sentence - 1 : undefined)]
}

/** What names the company: worth nothing, so that only an opening takes it. */
const ofName = (i: number, { reading, statements, usable, build }: Sources): StatementCandidate[] => {
  const naming = namingOf(reading.wordings[i] as Wording, usable(i), { shortNames: statements.shortNames, hasEvidence: () => false })
  if (naming === undefined || hasDebris(naming.text)) return []
  const candidate = build([statements.named(naming.text, [{ sentence: i, kept: naming.kept }])], undefined)
  return [{ ...candidate, worths: candidate.worths.map(() => 0), names: true }]
}
