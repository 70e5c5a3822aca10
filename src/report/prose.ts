import type { SummarySentence } from '../types.ts'
import { counted, percent } from './figures.ts'
import { html, NOTHING, type Markup } from './markup.ts'
import { coverageOf, facetLabel, keyOf, markId, sentenceId, tagOf, type Report } from './report.ts'

/** The summary: each sentence in the colour of its facet, with its tag, and a link to its place in the source. */
export const proseSection = (report: Report): Markup => {
  const { sentences } = report.summary
  return html`<section id="summary" aria-labelledby="summary-heading" tabindex="-1">
<h2 id="summary-heading">Summary</h2>
${sentences.length === 0 ? html`<p class="empty">The summary is empty.</p>` : html`<p class="hint">Follow a sentence to its place in the source, and a marked passage back.</p>
<p class="prose">${sentences.map((sentence, i) => proseSentence(report, sentence, i))}</p>
${proportions(report)}`}
</section>`
}

const proseSentence = (report: Report, sentence: SummarySentence, index: number): Markup => {
  const { hue, name } = keyOf(report, sentence.facet)
  const target = report.marks.find(mark => mark.sentence === index)
  const content = html`<bdi>${sentence.text}</bdi>`
  if (target === undefined) {
    return html`<span class="sentence ${hue}" id="${sentenceId(index)}" tabindex="-1" data-tag="${tagOf(report, sentence.facet, index)}">${content}</span> `
  }
  return html`<a class="sentence ${hue}" id="${sentenceId(index)}" href="#${markId(target)}" data-tag="${tagOf(report, sentence.facet, index)}" title="Sentence ${index + 1}, ${name}: show it in the source">${content}</a> `
}

/** One bar, as long as the summary, in which each facet has the part of its tokens; below it what the colours mean. */
const proportions = (report: Report): Markup => {
  const shares = [...report.keys.values()].map(key => ({ key, tokens: coverageOf(report, key.name).tokens }))
  const whole = shares.reduce((sum, share) => sum + share.tokens, 0)
  if (!(whole > 0)) return NOTHING
  let before = 0
  const stretches = shares.map(({ key, tokens }) => {
    const x = percent(before, whole)
    before += tokens
    return html`<rect class="${key.hue}" x="${x}%" width="${percent(tokens, whole)}%" height="100%"/>`
  })
  const entries = shares.map(({ key, tokens }) => html`<li>${facetLabel(key)} <span class="count">${counted(tokens, 'token')}</span></li>`)
  return html`<svg class="proportions" aria-hidden="true" focusable="false">${stretches}</svg>
<ul class="legend">${entries}</ul>`
}
