import { counted, percent } from './figures.ts'
import { html, NOTHING, type Markup } from './markup.ts'
import { passagesOf, type Mark, type Passage } from './passages.ts'
import { keyOf, markId, sentenceId, tagOf, type Report } from './report.ts'

/** Most characters without white space that a browser must set in one piece; of no consequence for words. */
const LONGEST_RUN = 1000

/** A word, a rule of dashes, or so much of it as {@link LONGEST_RUN} allows. */
const RUN = new RegExp(`\\S{1,${LONGEST_RUN}}`, 'gu')

/** Columns of a printer of the time, and the part of the text that must keep to them. */
const LONGEST_TYPED_LINE = 100
const MOSTLY = 0.95

/** The whole source, the slices of the summary's sentences marked, each a link to its sentence. */
export const sourceSection = (report: Report): Markup => html`<section id="source" class="pane" aria-labelledby="source-heading" tabindex="0">
<div class="bar-of-source">
<h2 id="source-heading">Source <span class="count">${counted(report.source.length, 'character')}, ${counted(report.marks.length, 'passage')} marked</span></h2>
${places(report)}
</div>
<div class="text${isTyped(report.source) ? ' typed' : ''}">${passagesOf(report.source, report.marks).map((passage, i, all) => passageText(report, passage, all[i - 1]?.cut === true))}</div>
</section>`

/**
 * Whether the lines were broken by whoever typed the text, as in filings of the 1990s. Such text is shown in letters of one
 * width, so that its tables stand in columns.
 */
const isTyped = (source: string): boolean => {
  let typed = 0
  for (const line of source.split('\n')) if (line.length <= LONGEST_TYPED_LINE) typed += line.length
  return source.includes('\n') && typed >= MOSTLY * source.replaceAll('\n', '').length
}

/** A strip as long as the source with a stroke at each place that the summary draws on. */
const places = (report: Report): Markup => {
  if (report.marks.length === 0) return NOTHING
  const strokes = report.marks.map(mark => {
    const width = Math.max(0.3, percent(mark.end - mark.start, report.source.length))
    const x = Math.min(100 - width, percent(mark.start, report.source.length))
    return html`<rect class="${hueOf(report, mark)}" x="${x.toFixed(2)}%" width="${width}%" height="100%"/>`
  })
  return html`<svg class="places" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%"/>${strokes}</svg>`
}

/** @param resumes whether words cut out of the same sentence stand before it, so that it needs no tag again */
const passageText = (report: Report, passage: Passage, resumes: boolean): Markup => {
  const text = breakable(report.source.slice(passage.start, passage.end))
  const [first, ...others] = passage.marks
  if (first === undefined) return passage.cut ? html`<span class="cut">${text}</span>` : text
  const link = html`<a class="mark ${hueOf(report, first)}${first.start === passage.start && !resumes ? ' opens' : ''}"${placeOf(report, first, passage)} href="#${sentenceId(first.sentence)}">${text}</a>`
  const starting = others.filter(mark => mark.start === passage.start)
  return starting.length === 0 ? link : html`<span class="shared">${link}${starting.map(mark => alsoIn(report, mark))}</span>`
}

/**
 * The text, in which a line may break within a run of characters such as `________…` that is longer than any line.
 * Browsers need a minute and more for a megabyte without such places.
 */
const breakable = (text: string): Markup => {
  const pieces: Markup[] = []
  let done = 0
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length < LONGEST_RUN) continue
    pieces.push(html`${text.slice(done, index + run.length)}<wbr>`)
    done = index + run.length
  }
  return html`${pieces}${text.slice(done)}`
}

/** Where a mark starts, it can be jumped to and says whose it is. */
const placeOf = (report: Report, mark: Mark, passage: Passage): Markup => {
  if (mark.start !== passage.start) return NOTHING
  return html` id="${markId(mark)}" data-tag="${tagOf(report, mark.facet, mark.sentence)}" title="${describe(mark)}"`
}

/** A link of its own for each further sentence that uses the same words; it is the place that this sentence leads to. */
const alsoIn = (report: Report, mark: Mark): Markup =>
  html`<a class="also ${hueOf(report, mark)}" id="${markId(mark)}" href="#${sentenceId(mark.sentence)}" data-tag="${tagOf(report, mark.facet, mark.sentence)}" aria-label="${describe(mark)}"></a>`

const describe = (mark: Mark): string => `Sentence ${mark.sentence + 1} of the summary, ${mark.facet}`

const hueOf = (report: Report, mark: Mark): string => keyOf(report, mark.facet).hue
