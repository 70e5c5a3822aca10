import type { Statement, StatementCandidate } from '../candidates/candidates.ts'
import type { Block } from '../document/model.ts'
import type { Place } from '../score/sections.ts'
import type { Evidence, Explanation, SentenceEvidence } from '../types.ts'
import { finished, spansOfStatement } from './compose.ts'
import type { Outcome } from './describe.ts'
import { rounded } from './describe.ts'

const LEFT_OUT = 20
const EVIDENCE = 12
/** What adds less does not explain anything. */
const LEAST_WEIGHT = 0.005

/** The evidence for what was chosen, and for the best of the rest. */
export const explain = (outcome: Outcome): Explanation => {
  const { candidates, chosen, statements, valuation } = outcome
  const stated = new Set(chosen.flatMap(({ states }) => states))
  const rest = candidates.filter(({ states, statements: own }) => own.length === 1 && !states.some(sentence => stated.has(sentence)))
  const bestOf = new Map<number, StatementCandidate>()
  for (const candidate of rest) {
    const sentence = candidate.states[0] as number
    if (worthOf(candidate) > worthOf(bestOf.get(sentence))) bestOf.set(sentence, candidate)
  }
  const best = [...bestOf.values()].sort((a, b) => worthOf(b) - worthOf(a) || (a.states[0] as number) - (b.states[0] as number)).slice(0, LEFT_OUT)
  const describe = describer(outcome)
  return {
    chosen: statements.map(statement => describe(statement, reasonChosen(statement, outcome))),
    leftOut: best.map(({ statements: [statement], needs }) => describe(statement as Statement, reasonLeftOut(statement as Statement, needs, outcome, valuation.worthOf((statement as Statement).score)))),
  }
}

const worthOf = (candidate: StatementCandidate | undefined): number => candidate?.worths[0] ?? -1

const describer = (outcome: Outcome) => (statement: Statement, reason: string): SentenceEvidence => {
  const { reading, settings, facetOf, valuation, count } = outcome
  const heading = (reading.places[statement.sentence] as Place).heading
  return {
    text: finished(statement.text),
    spans: spansOfStatement(reading.document, statement),
    facet: settings.compiled.facets[facetOf(statement)] as string,
    score: rounded(valuation.worthOf(statement.score)),
    tokens: count.alone(statement),
    heading: heading < 0 ? '' : (reading.document.blocks[heading] as Block).text,
    evidence: evidenceOf(statement, outcome),
    reason,
  }
}

const evidenceOf = ({ sentence, text, reading }: Statement, { scorer }: Outcome): Evidence[] => {
  const { tokens: { start, end } } = reading
  return scorer.explain(sentence, reading).filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT).slice(0, EVIDENCE).map(({ name, weight, tokens }) => ({
    name,
    weight: rounded(weight),
    ...(tokens === undefined ? {} : { match: written(text, start[tokens.start] as number, end[tokens.end - 1] as number) }),
  }))
}

/** Tokens with the signs of the figures at their ends: "$4.2 million of sales", "sales by 12%". */
const written = (text: string, start: number, end: number): string => {
  const from = /[$£€]/.test(text.charAt(start - 1)) ? start - 1 : start
  const sign = /^(?:%| percent\b)/.exec(text.slice(end, end + 9))?.[0] ?? ''
  return text.slice(from, end) + sign
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const reasonChosen = (statement: Statement, { settings, valuation, facetOf }: Outcome): string => {
  const facet = facetOf(statement)
  return `${percent(valuation.sharesOf(statement.score)[facet] as number)} of its worth speaks of ${settings.compiled.facets[facet] as string}.`
}

const reasonLeftOut = (statement: Statement, needs: number | undefined, { chosen, settings, facetOf }: Outcome, worth: number): string => {
  if (needs !== undefined) return 'It leans on the sentence before it, which was not chosen.'
  const facet = settings.compiled.facets[facetOf(statement)] as string
  const least = Math.min(...chosen.flatMap(({ worths }) => worths))
  return worth >= least
    ? `Other sentences gave more for their tokens, or said the same of ${facet}.`
    : 'Its worth is below that of every sentence chosen.'
}
