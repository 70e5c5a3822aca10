import type { Colors } from 'picocolors/types.js'
import type { SummaryRow } from '../batch/row.ts'
import type { Evidence, SentenceEvidence } from '../types.ts'
import { printable } from './printable.ts'

/**
 * The evidence for a summary, for people at a terminal.
 *
 * ```text
 * 1  revenue  score 3.21  58 tokens  characters 1204–1377  under "General"
 *    The Company derives its revenue from …
 *    +1.20 revenue-source (derives its revenue)
 *    +0.40 position
 * ```
 */
export const explainRow = (row: SummaryRow, colors: Colors): string => {
  const { explanation } = row
  if (explanation === undefined) return ''
  const uncovered = row.omitted.filter(notice => notice.facet !== undefined)
  const coverage = Object.entries(row.facets).map(([facet, { sentences, tokens }]) =>
    `  ${facet.padEnd(14)}${String(sentences.length).padStart(3)} sentence${sentences.length === 1 ? ' ' : 's'}${String(tokens).padStart(5)} tokens`)
  return [
    heading('Chosen, in the order of the summary', colors),
    ...explanation.chosen.map((sentence, index) => describe(sentence, String(index + 1), colors)),
    heading('Left out, best first', colors),
    ...(explanation.leftOut.length === 0 ? ['  nothing', ''] : explanation.leftOut.map(sentence => describe(heaviest(sentence), '-', colors))),
    heading('Facets', colors),
    ...coverage,
    ...uncovered.map(notice => `  ${colors.yellow('not covered')}: ${notice.facet}: ${printable(notice.message)}`),
    `  ${row.tokens} tokens in all; fingerprint ${row.fingerprint}`,
    '',
  ].join('\n')
}

// Of a sentence that was left out, the few heaviest reasons tell enough.
const MOST_REASONS = 4

const heaviest = (sentence: SentenceEvidence): SentenceEvidence => ({ ...sentence, evidence: sentence.evidence.slice(0, MOST_REASONS) })

const heading = (text: string, colors: Colors): string => `${colors.bold(text)}\n`

const describe = (sentence: SentenceEvidence, mark: string, colors: Colors): string => {
  const place = sentence.spans.map(({ start, end }) => `${start}–${end}`).join(', ')
  const under = sentence.heading === '' ? '' : `  under "${printable(sentence.heading)}"`
  return [
    `${mark.padEnd(3)}${colors.cyan(sentence.facet)}  score ${sentence.score.toFixed(2)}  ${sentence.tokens} tokens  characters ${place}${under}`,
    `   ${printable(sentence.text)}`,
    ...sentence.evidence.map(evidence => colors.dim(`   ${evidenceLine(evidence)}`)),
    `   ${colors.dim(printable(sentence.reason))}`,
    '',
  ].join('\n')
}

const evidenceLine = ({ name, match, weight }: Evidence): string =>
  `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)} ${name}${match === undefined ? '' : ` (${printable(match)})`}`
