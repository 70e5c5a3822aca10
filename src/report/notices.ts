import type { Notice } from '../types.ts'
import { html, NOTHING, type Markup } from './markup.ts'
import { facetLabel, keyOf, type Report } from './report.ts'

/** What the reader should know of the source and the summary, and which facets are missing; nothing where all is well. */
export const noticeSection = (report: Report): Markup => {
  const { warnings, omitted } = report.summary
  if (warnings.length + omitted.length === 0) return NOTHING
  return html`<section class="notices" aria-labelledby="notices-heading">
<h2 id="notices-heading">Notices</h2>
<ul>
${[...warnings, ...omitted].map(notice => noticeItem(report, notice))}</ul>
</section>`
}

const noticeItem = (report: Report, { facet, message, code }: Notice): Markup =>
  html`<li>${facet === undefined ? NOTHING : html`${facetLabel(keyOf(report, facet))}: `}<bdi>${message}</bdi> <code>${code}</code></li>
`
