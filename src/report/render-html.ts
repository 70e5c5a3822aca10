import { OptionError } from '../errors.ts'
import type { BusinessModelSummary } from '../types.ts'
import { checkSummary } from './check-summary.ts'
import { evidenceSection } from './evidence.ts'
import { facetSection } from './facet-table.ts'
import { counted } from './figures.ts'
import { html, NOTHING, type Markup } from './markup.ts'
import { noticeSection } from './notices.ts'
import { proseSection } from './prose.ts'
import { reportOf, type Report } from './report.ts'
import { scoreSection } from './score-table.ts'
import { sourceSection } from './source-text.ts'
import { STYLE, STYLE_HASH } from './style.ts'

/** Options of {@link renderHtml}. */
export interface RenderHtmlOptions {
  /** What the page is about, such as the company's name: its main heading and its title. Default `'Business model'`. */
  readonly title?: string
}

/**
 * A summary and its source as one HTML page, to be saved or served as UTF-8.
 *
 * The page needs nothing but itself: no script, no request. Sentence and source passage are links to each other, so that
 * mouse, keyboard, screen reader and the Back button all work, and its Content-Security-Policy forbids everything but its
 * own style sheet. Whatever the source holds, `<script>` included, is text there.
 *
 * @param summary the answer of `summarizeBusinessModel`; with `explain: true` the page also shows the evidence
 * @param source the text that was summarised, unchanged
 * @throws {OptionError} where an argument has the wrong type, or the summary was not made from this source
 * @example writeFileSync('report.html', renderHtml(summarizeBusinessModel(text), text, { title: 'Harbor Tool Works' }))
 */
export const renderHtml = (summary: BusinessModelSummary, source: string, options: RenderHtmlOptions = {}): string => {
  if (typeof source !== 'string') throw new OptionError('source', `The source must be a string, not ${kindOf(source)}.`)
  checkSummary(summary)
  if (kindOf(options) !== 'object') throw new OptionError('options', `The options must be an object, not ${kindOf(options)}.`)
  const { title = 'Business model' } = options
  if (typeof title !== 'string') throw new OptionError('title', `The title must be a string, not ${kindOf(title)}.`)
  return page(reportOf(summary, source, title)).markup
}

const kindOf = (value: unknown): string => (value === null ? 'null' : typeof value)

const page = (report: Report): Markup => html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${{ markup: STYLE_HASH }}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${report.title.trim() === '' ? 'Business model' : report.title} – business model summary</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<nav class="skip" aria-label="Skip links"><a id="to-summary" href="#summary">Skip to the summary</a> <a id="to-source" href="#source">Skip to the source</a></nav>
${banner(report)}
<main>
<div class="pane">
${proseSection(report)}
${noticeSection(report)}
${facetSection(report)}
${scoreSection(report)}
${evidenceSection(report)}
</div>
${sourceSection(report)}
</main>
</body>
</html>
`

const banner = (report: Report): Markup => {
  const { tokenCount, sentences, facets, fingerprint } = report.summary
  const all = Object.values(facets)
  return html`<header>
<div><p class="eyebrow">Business model summary</p>
<h1 dir="auto">${report.title.trim() === '' ? 'Business model' : report.title}</h1></div>
<ul class="facts"><li>${counted(tokenCount, 'token')}</li><li>${counted(sentences.length, 'sentence')}</li>${all.length === 0 ? NOTHING : html`<li>${all.filter(facet => facet.covered).length} of ${counted(all.length, 'facet')} covered</li>`}<li>fingerprint <code>${fingerprint}</code></li></ul>
</header>`
}
