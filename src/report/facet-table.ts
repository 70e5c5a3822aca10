import type { FacetCoverage } from '../types.ts'
import type { FacetKey } from './facet-keys.ts'
import { grouped, percent, score } from './figures.ts'
import { html, NOTHING, type Markup } from './markup.ts'
import { coverageOf, facetLabel, ownValue, sentenceId, tagOf, type Report } from './report.ts'

/** Tokens and coverage by facet, as figures and as bars. */
export const facetSection = (report: Report): Markup => {
  const rows = [...report.keys.values()].map(key => reading(report, key))
  if (rows.length === 0) return NOTHING
  const mostTokens = Math.max(...rows.map(row => row.tokens))
  const mostWeight = Math.max(...rows.map(row => row.weight))
  return html`<section aria-labelledby="facets-heading">
<h2 id="facets-heading">Facets</h2>
<p class="note" id="facets-note">Tokens: of the sentences that speak of a facet most. Coverage: the scores of all sentences for it, added up.</p>
<section class="scroll" tabindex="0" aria-label="Table of facets">
<table class="facets" aria-labelledby="facets-heading" aria-describedby="facets-note">
<thead><tr><th scope="col">Facet</th><th scope="col">Sentences</th><th scope="col">Tokens</th><th scope="col">Coverage</th></tr></thead>
<tbody>
${rows.map(row => html`<tr><th scope="row">${facetLabel(row.key)}</th>${sentencesCell(report, row)}<td>${bar(row.key, row.tokens, mostTokens, grouped(row.tokens))}</td><td>${bar(row.key, row.weight, mostWeight, score(row.weight))}</td></tr>
`)}</tbody>
</table>
</section>
</section>`
}

interface FacetReading extends FacetCoverage {
  readonly key: FacetKey
  /** Sum of the scores of all sentences for the facet. */
  readonly weight: number
}

const reading = (report: Report, key: FacetKey): FacetReading => ({
  ...coverageOf(report, key.name),
  key,
  weight: report.summary.sentences.reduce((sum, sentence) => sum + facetScore(sentence.scores, key.name), 0),
})

/** The score for a facet of any name, also one such as `constructor`. */
export const facetScore = (scores: Readonly<Record<string, number>>, facet: string): number => ownValue(scores, facet) ?? 0

const sentencesCell = (report: Report, row: FacetReading): Markup => {
  if (row.sentences.length > 0) {
    return html`<td>${row.sentences.map(index => html`<a href="#${sentenceId(index)}">${tagOf(report, row.key.name, index)}</a> `)}</td>`
  }
  return html`<td class="none">${row.covered ? 'in other sentences' : 'not covered'}</td>`
}

/** A figure with a bar whose length is its part of the most. */
const bar = (key: FacetKey, value: number, most: number, label: string): Markup =>
  html`<span class="figure">${label}</span><svg class="bar" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%"/><rect class="${key.hue}" width="${percent(value, most)}%" height="100%"/></svg>`
