import type { SummarySentence } from '../types.ts'
import { facetScore } from './facet-table.ts'
import { score } from './figures.ts'
import { html, NOTHING, type Markup } from './markup.ts'
import { facetLabel, keyOf, markId, sentenceId, tagOf, type Report } from './report.ts'

/** Steps of the shading behind scores; the style sheet has a class for each, `w0` to `w4`. */
const SHADES = 5

/** How much each sentence speaks of each facet, and where it stands in the source. */
export const scoreSection = (report: Report): Markup => {
  const { sentences } = report.summary
  if (sentences.length === 0) return NOTHING
  const keys = [...report.keys.values()]
  return html`<section aria-labelledby="scores-heading">
<h2 id="scores-heading">Scores</h2>
<p class="note" id="scores-note">How much each sentence speaks of each facet; its main facet in bold.</p>
<section class="scroll" tabindex="0" aria-label="Table of scores">
<table class="scores" aria-labelledby="scores-heading" aria-describedby="scores-note">
<thead><tr><th scope="col">Sentence</th>${keys.map(key => html`<th scope="col">${facetLabel(key)}</th>`)}<th scope="col">Source</th></tr></thead>
<tbody>
${sentences.map((sentence, i) => scoreRow(report, sentence, i))}</tbody>
</table>
</section>
</section>`
}

const scoreRow = (report: Report, sentence: SummarySentence, index: number): Markup => {
  const keys = [...report.keys.values()]
  const most = Math.max(0, ...keys.map(key => facetScore(sentence.scores, key.name)))
  const cells = keys.map(key => {
    const value = facetScore(sentence.scores, key.name)
    const figure = key.name === sentence.facet ? html`<strong>${score(value)}</strong>` : html`${score(value)}`
    return html`<td class="${key.hue} w${shade(value, most)}">${figure}</td>`
  })
  const places = report.marks
    .filter(mark => mark.sentence === index)
    .map(mark => html`<a href="#${markId(mark)}" aria-label="Sentence ${index + 1}, passage ${mark.part + 1}, in the source">${mark.part + 1}</a> `)
  return html`<tr><th scope="row" class="${keyOf(report, sentence.facet).hue}"><a href="#${sentenceId(index)}">${tagOf(report, sentence.facet, index)}</a></th>${cells}<td class="places">${places}</td></tr>
`
}

const shade = (value: number, most: number): number =>
  value > 0 && most > 0 ? Math.max(1, Math.min(SHADES - 1, Math.round((value / most) * (SHADES - 1)))) : 0
