import type { Statement, StatementCandidate, Valuation } from '../candidates/candidates.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { Settings } from '../options.ts'
import type { DocumentReading } from '../score/reading.ts'
import type { Scorer } from '../score/score.ts'
import type { BusinessModelSummary, FacetCoverage, SummarySentence } from '../types.ts'
import { finished, join, spansOfStatement } from './compose.ts'
import type { StatementCounter } from './count-statements.ts'
import { explain } from './explain.ts'
import { omissions, warningsFor } from './notices.ts'

/** All that the description of a summary draws on. */
export interface Outcome {
  readonly reading: DocumentReading
  readonly scorer: Scorer
  readonly candidates: readonly StatementCandidate[]
  readonly chosen: readonly StatementCandidate[]
  /** The statements of the summary, in its order. */
  readonly statements: readonly Statement[]
  readonly facetOf: (statement: Statement) => number
  readonly valuation: Valuation
  readonly settings: Settings
  readonly count: StatementCounter
}

/** A sentence covers a facet beside its main one if that facet has so much of its worth. */
const COVERING_SHARE = 0.25

/** The summary as plain data, with what it covers and what it leaves out. */
export const describeSummary = (outcome: Outcome): BusinessModelSummary => {
  const { reading, statements, facetOf, valuation, settings, count } = outcome
  const names = settings.compiled.facets
  const sentences = statements.map((statement): SummarySentence => ({
    text: finished(statement.text),
    facet: names[facetOf(statement)] as string,
    scores: Object.fromEntries(askedFacets(settings).map(f => [names[f] as string, scoreFor(statement, f, valuation)])),
    spans: spansOfStatement(reading.document, statement),
  }))
  const text = join(statements)
  const facets = coverage(outcome)
  return {
    text,
    tokenCount: text === '' ? 0 : count.together(statements),
    sentences,
    facets,
    omitted: omissions(outcome, facets),
    warnings: warningsFor(outcome),
    fingerprint: fingerprintOf(settings),
    ...(settings.explain ? { explanation: explain(outcome) } : {}),
  }
}

/** Indices of the facets that count. */
export const askedFacets = ({ weights }: Settings): number[] => weights.flatMap((weight, f) => (weight > 0 ? [f] : []))

const scoreFor = ({ score }: Statement, facet: number, { worthOf, sharesOf }: Valuation): number =>
  rounded(worthOf(score) * (sharesOf(score)[facet] ?? 0))

/** Four decimals: what lies beyond is no information. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

const coverage = ({ statements, facetOf, valuation, settings, count }: Outcome): Record<string, FacetCoverage> => {
  const shares = statements.map(({ score }) => valuation.sharesOf(score))
  const mains = statements.map(facetOf)
  const tokens = statements.map(count.alone)
  return Object.fromEntries(askedFacets(settings).map(f => {
    const own = mains.flatMap((main, s) => (main === f ? [s] : []))
    return [settings.compiled.facets[f] as string, {
      covered: own.length > 0 || shares.some(share => (share[f] ?? 0) >= COVERING_SHARE),
      sentences: own,
      tokens: own.reduce((sum, s) => sum + (tokens[s] as number), 0),
    }]
  }))
}
