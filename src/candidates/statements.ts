import type { Wording } from '../language/wording.ts'
import type { SentenceReading } from '../score/reading.ts'
import { readSentence } from '../score/reading.ts'
import type { Score } from '../score/score.ts'
import type { CandidateTask, Part, Statement } from './candidates.ts'
import { evidenceFinder } from './evidence.ts'
import { othersIn } from './others.ts'
import { remembered } from './remembered.ts'
import { variantsOf, wholeOf } from './variants.ts'

/** What is left of the worth of a sentence that probably leans on its heading, or speaks of others than the company. */
const LEANING = 0.3
/** A part of a sentence that keeps less of its worth than this has lost the point: "Organizations license our products indirectly". */
const POINT = 0.7
/** What speaks of others, but so surely of a facet, tells of the company in other words: "Two distributors accounted for 10% of net revenues". */
const SURE_OF_FACT = 0.7

/** Makes statements of a document's sentences. */
export interface Statements {
  /** The ways to state a sentence, the whole first. */
  readonly of: (i: number) => readonly Statement[]
  /** A text made of parts of sentences, scored as one of them. */
  readonly from: (text: string, parts: readonly Part[]) => Statement
  /** The same for a text that names the company, whoever else it speaks of. */
  readonly named: (text: string, parts: readonly Part[]) => Statement
  /** Short names whose definitions stay. */
  readonly shortNames: ReadonlySet<string>
}

/**
 * @param task the document and what scores its sentences
 * @param shortNames short names that other sentences use
 * @param best the sentences of which parts are made as well
 */
export const statementsFor = (
  { reading, compiled, scorer, scores }: CandidateTask, shortNames: ReadonlySet<string>, best: ReadonlySet<number>,
): Statements => {
  const evidenceOf = evidenceFinder(compiled)
  const speaksOfOthers = othersIn(reading)
  const read = (text: string): SentenceReading => readSentence(text, reading.vocabulary)
  const due = (statement: Statement): Statement =>
    surest(statement.score) < SURE_OF_FACT && speaksOfOthers(statement.sentence) ? weakened(statement) : statement
  const named = (text: string, parts: readonly Part[]): Statement => {
    const sentence = parts[0]?.sentence ?? 0
    const words = read(text)
    return { sentence, text, parts, reading: words, score: scorer.score(sentence, words) }
  }
  const known = { ...(reading.fiscalYear === undefined ? {} : { fiscalYear: reading.fiscalYear }), shortNames }
  const of = remembered((i): Statement[] => {
    const sentence = reading.wordings[i] as Wording
    const whole = reading.sentences[i] as SentenceReading
    const score = scores[i] as Score
    const context = { ...known, hasEvidence: evidenceOf(whole) }
    const variants = best.has(i) ? variantsOf(sentence, context) : [wholeOf(sentence, context)]
    return variants.flatMap(({ text, kept }, v) => {
      const words = text === sentence.text ? whole : read(text)
      const statement = { sentence: i, text, parts: [{ sentence: i, kept }], reading: words, score: v === 0 ? score : partScore(scorer.score(i, words), score) }
      return statement.score.worth >= POINT * score.worth ? [due(statement)] : []
    })
  })
  return { of, from: (text, parts) => due(named(text, parts)), named, shortNames }
}

/** Worth less, because it may not speak of the company. */
export const weakened = (statement: Statement): Statement => ({ ...statement, score: { ...statement.score, worth: statement.score.worth * LEANING } })

const surest = ({ evidence }: Score): number => Math.max(...evidence)

/** A part of a sentence is worth at most as much as the whole. */
const partScore = (part: Score, whole: Score): Score => ({ ...part, worth: Math.min(part.worth, whole.worth) })
