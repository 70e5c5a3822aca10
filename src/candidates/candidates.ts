import type { Slice } from '../compress/cut.ts'
import type { DocumentSentence } from '../document/model.ts'
import type { CompiledLexicons } from '../lexicon/compile.ts'
import { matchTerms, SymbolHits } from '../lexicon/match.ts'
import { Wording } from '../language/wording.ts'
import { TokenKind } from '../language/tokenize.ts'
import { definedNames, namesInUse } from '../reference/defined-names.ts'
import type { Dependence } from '../reference/dependence.ts'
import { dependence } from '../reference/dependence.ts'
import type { DocumentReading, SentenceReading } from '../score/reading.ts'
import { readSentence } from '../score/reading.ts'
import type { Score, Scorer } from '../score/score.ts'
import type { Candidate } from '../select/model.ts'
import { listsOf } from './lists.ts'
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
  readonly score: Score
}

/** A candidate with its statements: one, or a sentence that leans on the one before it together with that. */
export interface StatementCandidate extends Candidate {
  readonly statements: readonly Statement[]
  /** The latest year that it names, or `undefined`. */
  readonly year: number | undefined
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

/** What is left of the worth of a sentence that probably leans on its heading. */
const LEANING = 0.3
/** A sentence of more tokens is hard to read, and says less for its tokens than its parts do. */
const LONG = 75
const LONG_WORTH = 0.5
/** A part of a sentence that keeps less of its worth than this has lost the point: "Organizations license our products indirectly". */
const POINT = 0.7
/** A dependence of less confidence is a false alarm as often as not. */
const SURE = 0.6
/** A term of a surer theme than this is evidence that no deletion may strike. */
const TELLING = 0.1

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
  const wording = remembered(i => new Wording((sentences[i] as DocumentSentence).text))
  const usable = remembered(i => isUsable(reading, sentences[i] as DocumentSentence, i, wording(i)))
  const list = shortlist(scores, usable, valuation, maxTokens)
  const likely = [...list].sort((a, b) => valuation.worthOf(scores[b] as Score) - valuation.worthOf(scores[a] as Score) || a - b).slice(0, LIKELY).sort((a, b) => a - b)
  const names = definedNames([...sentences.keys()].map(wording), likely)
  const shortNames = namesInUse(names)
  const known = new Set(names.map(({ name }) => name))
  const hits = new SymbolHits(compiled.symbolCount)
  const read = readerFor(reading)
  const statementsOf = (i: number): Statement[] => {
    const whole = read.whole(i)
    const evidenced = evidenceIn(whole, compiled, hits)
    const variants = variantsOf(wording(i), { ...(reading.fiscalYear === undefined ? {} : { fiscalYear: reading.fiscalYear }), shortNames, hasEvidence: evidenced })
    return variants.flatMap((variant, v) => {
      const score = v === 0 ? scores[i] as Score : partScore(scorer.score(i, read.text(variant.text)), scores[i] as Score)
      return score.worth >= POINT * (scores[i] as Score).worth ? [{ sentence: i, text: variant.text, parts: [{ sentence: i, kept: variant.kept }], score }] : []
    })
  }
  const leaning = (i: number): Dependence | undefined => {
    const sentence = sentences[i] as DocumentSentence
    const block = reading.document.blocks[sentence.block]
    const found = dependence(wording(i), { isItem: block?.kind === 'item', underHeading: block?.headings.length !== undefined && block.headings.length > 1, names: known })
    return found !== undefined && found.confidence >= SURE ? found : undefined
  }
  const build = candidateBuilder(reading, read.text, valuation)
  const lists = listsOf(reading.document).flatMap(({ text, parts }) => {
    const sentence = parts[0]?.sentence ?? 0
    const announced = new Wording((sentences[sentence] as DocumentSentence).text.replace(/:$/, '.'))
    const leans = dependence(announced, { names: known })?.on === 'previous'
    if (leans && sentences[sentence - 1]?.block !== sentences[sentence]?.block) return []
    return [build([{ sentence, text, parts, score: scorer.score(sentence, read.text(text)) }], leans ? sentence - 1 : undefined)]
  })
  const found = list.flatMap(i => {
    const leans = leaning(i)
    const statements = statementsOf(i)
    if (leans === undefined) return statements.map(statement => build([statement], undefined))
    if (leans.on === 'lead-in' || leans.on === 'list-fragment') return []
    if (leans.on === 'heading') return statements.map(statement => build([weakened(statement)], undefined))
    const before = i - 1
    if (sentences[before]?.block !== sentences[i]?.block || !usable(before)) return []
    const alone = statements.map(statement => build([statement], before))
    if (leaning(before) !== undefined) return alone
    const [antecedent] = statementsOf(before)
    const [whole] = statements
    return antecedent === undefined || whole === undefined ? alone : [...alone, build([antecedent, whole], undefined)]
  })
  return withoutStale([...found, ...lists].sort((a, b) => (a.states[0] ?? 0) - (b.states[0] ?? 0)))
}

/** Reads whole sentences and parts of them, each text once. */
const readerFor = ({ document, sentences, vocabulary }: DocumentReading) => {
  const known = new Map<string, SentenceReading>()
  const whole = (i: number): SentenceReading => {
    const found = sentences[i] as SentenceReading
    known.set((document.sentences[i] as DocumentSentence).text, found)
    return found
  }
  const text = (given: string): SentenceReading => {
    const found = known.get(given) ?? readSentence(given, vocabulary)
    known.set(given, found)
    return found
  }
  return { whole, text }
}

/** Asks once. */
const remembered = <Answer>(ask: (i: number) => Answer): ((i: number) => Answer) => {
  const answers = new Map<number, Answer>()
  return i => {
    const answer = answers.get(i) ?? ask(i)
    answers.set(i, answer)
    return answer
  }
}

const weakened = (statement: Statement): Statement => ({ ...statement, score: { ...statement.score, worth: statement.score.worth * LEANING } })

/** A part of a sentence is worth at most as much as the whole. */
const partScore = (part: Score, whole: Score): Score => ({ ...part, worth: Math.min(part.worth, whole.worth) })

/** Whether a slice of the sentence holds a figure, a name or a telling term of a facet's lexicon. */
const evidenceIn = ({ tokens, words }: SentenceReading, compiled: CompiledLexicons, hits: SymbolHits) => {
  hits.clear()
  matchTerms(words, compiled, hits)
  const evident = words.map((word, i) => {
    const kind = tokens.kind[i] as number
    return (kind !== TokenKind.word && kind !== TokenKind.mark) || (i > 0 && word?.nameLike === true)
  })
  for (const { symbol, weight } of compiled.themes) {
    if (weight < TELLING) continue
    for (let hit = hits.first(symbol); hit >= 0; hit = hits.after(hit)) evident.fill(true, hits.start[hit], hits.end[hit])
  }
  return (start: number, end: number): boolean => {
    for (let i = 0; i < evident.length && (tokens.start[i] as number) < end; i++) {
      if (evident[i] === true && (tokens.start[i] as number) >= start && (tokens.end[i] as number) <= end) return true
    }
    return false
  }
}

const candidateBuilder = (reading: DocumentReading, read: (text: string) => SentenceReading, { worthOf, sharesOf }: Valuation) => (statements: readonly Statement[], needs: number | undefined): StatementCandidate => {
  const readings = statements.map(({ text }) => read(text))
  const shares = statements.map(({ score }) => sharesOf(score))
  const worths = statements.map(({ score }, s) => worthOf(score) * ((readings[s]?.tokens.length ?? 0) > LONG ? LONG_WORTH : 1))
  const worth = worths.reduce((sum, each) => sum + each, 0)
  return {
    statements, needs, worths,
    states: statements.flatMap(({ parts }) => parts.map(({ sentence }) => sentence)),
    shares: (shares[0] ?? []).map((_, f) => shares.reduce((sum, share, s) => sum + (share[f] ?? 0) * (worths[s] as number), 0) / Math.max(worth, 1e-9)),
    evidence: (shares[0] ?? []).map((_, f) => Math.max(...statements.map(({ score }) => score.evidence[f] ?? 0))),
    sizes: readings.map(({ tokens }) => Math.max(1, tokens.length)),
    stems: stemVector(readings, reading),
    figures: figuresOf(readings),
    year: latestYearOf(readings),
  }
}

/** Content stems weighted by their rarity in the document, as a vector of unit length. */
const stemVector = (readings: readonly SentenceReading[], { sentenceCounts, sentences }: DocumentReading): ReadonlyMap<number, number> => {
  const vector = new Map<number, number>()
  for (const { words, tokens } of readings) {
    words.forEach((word, t) => {
      if (word !== undefined && !word.stopword && (tokens.kind[t] as number) <= TokenKind.numberWord) {
        vector.set(word.stem, Math.log(1 + sentences.length / Math.max(1, sentenceCounts[word.stem] ?? 1)))
      }
    })
  }
  const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return new Map([...vector].map(([stem, weight]) => [stem, weight / norm]))
}

const latestYearOf = (readings: readonly SentenceReading[]): number | undefined => {
  const years = readings.flatMap(({ tokens }) => [...tokens.kind.keys()].filter(i => tokens.kind[i] === TokenKind.year).map(i => Number(tokens.text.slice(tokens.start[i], tokens.end[i]))))
  return years.length === 0 ? undefined : Math.max(...years)
}

const figuresOf = (readings: readonly SentenceReading[]): ReadonlySet<string> => {
  const figures = new Set<string>()
  for (const { tokens } of readings) {
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kind[i] as number
      if (kind >= TokenKind.number && kind <= TokenKind.percent) figures.add(tokens.text.slice(tokens.start[i], tokens.end[i]))
    }
  }
  return figures
}
