import type { Statement, StatementCandidate } from './candidates/candidates.ts'
import { candidatesOf } from './candidates/candidates.ts'
import { companyName } from './candidates/company-name.ts'
import type { Opening } from './candidates/opening.ts'
import { isIntroduced, leavesOpening, NO_OPENING, openingOf } from './candidates/opening.ts'
import { valuationFor } from './candidates/valuation.ts'
import { inOrder } from './compose/compose.ts'
import type { StatementCounter } from './compose/count-statements.ts'
import { statementCounter } from './compose/count-statements.ts'
import { describeSummary } from './compose/describe.ts'
import type { Document } from './document/model.ts'
import { readDocument } from './document/read-document.ts'
import { OptionError } from './errors.ts'
import type { Settings } from './options.ts'
import { readOptions } from './options.ts'
import { readForScoring } from './score/reading.ts'
import { scorerFor } from './score/score.ts'
import type { Fits } from './select/select.ts'
import { selector } from './select/select.ts'
import type { BusinessModelSummary, SummarizeOptions } from './types.ts'

/**
 * Summarises the business model that the Business section (Item 1) of an annual report describes, in sentences of that text.
 *
 * Deterministic: the same source and options give the same bytes, in any process, on any machine.
 *
 * @param source the text of Item 1, with one paragraph a line or hard-wrapped
 * @param options see {@link SummarizeOptions}
 * @returns the summary with its sentences, facets and notices; an empty one with a warning where there is nothing to say
 * @throws {OptionError} when `source` is no string or an option is not allowed
 * @throws {LexiconError} when a lexicon does not follow its format
 * @throws {TokenizerError} when a tokenizer of the caller's own fails
 * @example
 * const { text } = summarizeBusinessModel(item1, { maxTokens: 256 })
 */
export const summarizeBusinessModel = (source: string, options: SummarizeOptions = {}): BusinessModelSummary => {
  if (typeof source !== 'string') throw new OptionError('source', `source must be a string, but it is ${source as unknown === null ? 'null' : typeof source}.`)
  const settings = readOptions(options)
  return summarizeDocument(readDocument(source), settings)
}

/**
 * The pipeline: a document is read, its sentences are scored, the best are chosen and put in order.
 *
 * @internal
 */
export const summarizeDocument = (document: Document, settings: Settings): BusinessModelSummary => {
  const { compiled, weights, order, worth } = settings
  const reading = readForScoring(document, compiled)
  const scorer = scorerFor(reading, compiled, worth)
  const scores = reading.sentences.map((sentence, i) => scorer.score(i, sentence))
  const valuation = valuationFor(compiled.facets, weights)
  const name = companyName(reading)
  const found = candidatesOf({ reading, compiled, scorer, scores, valuation, name, maxTokens: settings.maxTokens })
  const { candidates, opening } = openingOf(found, reading, name, settings.maxTokens)
  const facetOf = (statement: Statement): number => mainFacet(valuation.sharesOf(statement.score), weights)
  const count = statementCounter(settings)
  const arrange = (statements: readonly Statement[]): Statement[] => inOrder(statements, order, facetOf)
  const select = selector(candidates, weights, settings.selection)
  const choose = (opened: Opening): number[] => {
    const fits = budgetFor(candidates, arrange, count, settings)
    return select(opened.best, (chosen, next) => leavesOpening(next, candidates, opened) && fits(chosen, next))
  }
  const free = opening.introductions.size > 0 ? choose(NO_OPENING) : []
  const picks = isIntroduced(free, candidates, opening) ? free : choose(opening)
  const chosen = picks.map(i => candidates[i] as StatementCandidate)
  return describeSummary({ reading, scorer, candidates, chosen, statements: arrange(chosen.flatMap(({ statements }) => statements)), facetOf, valuation, settings, count })
}

const mainFacet = (shares: readonly number[], weights: readonly number[]): number => {
  const weighted = shares.map((share, f) => (weights[f] === 0 ? -1 : share))
  return weighted.indexOf(Math.max(...weighted))
}

const countWords = ({ statements }: StatementCandidate): number =>
  statements.reduce((sum, { reading: { words } }) => words.reduce((count, word) => (word === undefined ? count : count + 1), sum), 0)

/** Asks whether one more candidate fits beside those that did, which are the chosen ones, counting the tokens of the text as it would stand. */
const budgetFor = (candidates: readonly StatementCandidate[], arrange: (statements: readonly Statement[]) => Statement[], count: StatementCounter, { maxTokens, tokenizer }: Settings): Fits => {
  let stated: Statement[] = []
  let spent = 0
  return (_, next) => {
    const candidate = candidates[next] as StatementCandidate
    // No token of a known tokenizer spans two words: what has too many words need not be counted.
    if (spent > 0 && typeof tokenizer === 'string' && spent + countWords(candidate) > maxTokens) return false
    const together = arrange([...stated, ...candidate.statements])
    const tokens = count.together(together)
    if (tokens > maxTokens) return false
    stated = together
    spent = tokens
    return true
  }
}
