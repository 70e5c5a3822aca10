import type { Evidence, SentenceEvidence } from '../types.ts'
import { counted, score } from './figures.ts'
import { html, NOTHING, type Markup } from './markup.ts'
import { keyOf, tagOf, type Report } from './report.ts'

/** Why each sentence was chosen and the best of the others were not; nothing where the summary holds no explanation. */
export const evidenceSection = (report: Report): Markup => {
  const { explanation } = report.summary
  if (explanation === undefined) return NOTHING
  const chosen = explanation.chosen.map((sentence, i) => entry(report, sentence, tagOf(report, sentence.facet, i)))
  const leftOut = explanation.leftOut.map(sentence => entry(report, sentence, keyOf(report, sentence.facet).letters))
  return html`<section aria-labelledby="evidence-heading">
<h2 id="evidence-heading">Evidence</h2>
${group('Chosen', chosen)}
${group('Left out', leftOut)}
</section>`
}

const group = (heading: string, entries: readonly Markup[]): Markup =>
  entries.length === 0 ? NOTHING : html`<h3>${heading}</h3>
${entries}`

const entry = (report: Report, sentence: SentenceEvidence, tag: string): Markup => {
  const { hue, name } = keyOf(report, sentence.facet)
  return html`<details class="evidence">
<summary><span class="key ${hue}" aria-hidden="true">${tag}</span> <span class="quote"><bdi>${sentence.text}</bdi></span> <span class="count">${score(sentence.score)}</span></summary>
<p><bdi>${sentence.reason}</bdi></p>
<dl>
<div><dt>Facet</dt><dd><bdi>${name}</bdi></dd></div>
<div><dt>Score</dt><dd>${score(sentence.score)}</dd></div>
<div><dt>Length</dt><dd>${counted(sentence.tokens, 'token')}</dd></div>
${sentence.heading === '' ? NOTHING : html`<div><dt>Under</dt><dd><bdi>${sentence.heading}</bdi></dd></div>
`}</dl>
${evidenceTable(sentence.evidence)}
</details>
`
}

const evidenceTable = (evidence: readonly Evidence[]): Markup => {
  if (evidence.length === 0) return NOTHING
  return html`<table class="weights">
<thead><tr><th scope="col">Because of</th><th scope="col">Words</th><th scope="col">Weight</th></tr></thead>
<tbody>
${evidence.map(({ name, match, weight }) => html`<tr><th scope="row"><bdi>${name}</bdi></th><td>${match === undefined ? NOTHING : html`<q><bdi>${match}</bdi></q>`}</td><td>${signed(weight)}</td></tr>
`)}</tbody>
</table>`
}

/** `+1.50`, `−0.25`. */
const signed = (weight: number): string => (weight < 0 ? `−${score(-weight)}` : `+${score(weight)}`)
