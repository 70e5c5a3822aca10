import { FACETS } from '../../src/types.ts'
import type { Evaluation } from './evaluate.ts'

const NAME_WIDTH = 34

const percent = (share: number | undefined): string => (share === undefined ? '–' : String(Math.round(100 * share)))

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length)

const row = (name: string, left: readonly string[], facets: readonly string[], right: readonly string[], remark = ''): string => {
  const widths = [6, 6, 5, 6]
  const cells = left.map((cell, i) => cell.padStart(widths[i] ?? 6)).join(' ')
  return `${name.padEnd(NAME_WIDTH)} ${cells} | ${facets.map(cell => cell.padStart(4)).join(' ')} | ${right.map(cell => cell.padStart(5)).join(' ')} ${remark}`.trimEnd()
}

/** Share of a document's sentences in which a fault was found. */
const faults = (count: number, evaluation: Evaluation): number => count / Math.max(1, evaluation.sentences)

/** Means over documents; each a share, but for `echoes` (pairs), `tokens` and `cost` (tokens). */
export const summarise = (evaluations: readonly Evaluation[]) => ({
  tokens: mean(evaluations.map(e => e.tokens)),
  recall: mean(evaluations.map(e => e.recall)),
  vital: mean(evaluations.map(e => e.vital)),
  covered: mean(evaluations.map(e => e.covered)),
  facets: Object.fromEntries(FACETS.map(facet => [facet, mean(evaluations.flatMap(e => e.facets[facet] ?? []))])),
  unresolved: mean(evaluations.map(e => faults(e.prose.unresolved.length, e))),
  verbless: mean(evaluations.map(e => faults(e.prose.verbless.length, e))),
  debris: mean(evaluations.map(e => faults(e.prose.debris.length, e))),
  echoes: mean(evaluations.map(e => e.prose.echoes.length)),
  used: mean(evaluations.map(e => e.used)),
  cost: mean(evaluations.flatMap(e => e.cost ?? [])),
  named: mean(evaluations.map(e => (e.prose.named ? 1 : 0))),
})

const lineOf = (e: Evaluation): string => row(
  e.name,
  [String(e.tokens), percent(e.recall), percent(e.vital), percent(e.covered)],
  FACETS.map(facet => percent(e.facets[facet])),
  [
    ...[e.prose.unresolved, e.prose.verbless, e.prose.debris].map(list => percent(faults(list.length, e))),
    String(e.prose.echoes.length), percent(e.used), e.cost === null ? '–' : e.cost.toFixed(1), e.prose.named ? 'yes' : 'no',
  ],
  e.over ? 'OVER BUDGET' : '',
)

/**
 * The table of an evaluation, one line a document, then the means. Shares are in percent; `echo` counts pairs; `cost` is tokens per fact stated.
 *
 * @param missed also list the facts that each summary does not state; `!` marks the vital ones
 * @param faulty also list the sentences with faults of prose
 */
export const formatTable = (evaluations: readonly Evaluation[], missed: boolean, faulty: boolean): string => {
  const lines = [row('document', ['tokens', 'recall', 'vital', 'facets'], FACETS.map(facet => facet.slice(0, 4)), ['lost', 'noverb', 'debris', 'echo', 'used', 'cost', 'named'])]
  for (const e of evaluations) {
    lines.push(lineOf(e))
    if (missed) lines.push(...e.missed.map(fact => `      missed ${fact.weight === 2 ? '!' : ' '} ${fact.facet}: ${fact.fact}`))
    if (faulty) {
      lines.push(...e.prose.unresolved.map(text => `      lost reference: ${text}`), ...e.prose.verbless.map(text => `      no verb: ${text}`))
      lines.push(...e.prose.debris.map(text => `      debris, ${text}`), ...e.prose.echoes.map(([one, two]) => `      echo: ${one} <> ${two}`))
    }
  }
  const all = summarise(evaluations)
  const tenths = (share: number): string => (100 * share).toFixed(1)
  lines.push(row(
    'MEAN',
    [all.tokens.toFixed(0), tenths(all.recall), tenths(all.vital), tenths(all.covered)],
    FACETS.map(facet => percent(all.facets[facet])),
    [tenths(all.unresolved), tenths(all.verbless), tenths(all.debris), all.echoes.toFixed(2), tenths(all.used), all.cost.toFixed(1), tenths(all.named)],
  ))
  return lines.join('\n')
}
