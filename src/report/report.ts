import type { BusinessModelSummary, FacetCoverage } from '../types.ts'
import { facetKeys, facetNames, type FacetKey } from './facet-keys.ts'
import { html, type Markup } from './markup.ts'
import { marksOf, type Mark } from './passages.ts'

/** What every part of the page is made from. */
export interface Report {
  readonly summary: BusinessModelSummary
  readonly source: string
  readonly title: string
  /** The facets of the page by name, in the order in which it lists them. */
  readonly keys: ReadonlyMap<string, FacetKey>
  /** Where the sentences stand in the source. */
  readonly marks: readonly Mark[]
}

/** Reads what the page needs from the summary. */
export const reportOf = (summary: BusinessModelSummary, source: string, title: string): Report => ({
  summary,
  source,
  title,
  keys: facetKeys(facetNames(summary)),
  marks: marksOf(source, summary.sentences),
})

/** What an object holds under a name of the caller's, which may be one such as `constructor`. */
export const ownValue = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined

const NOT_COVERED: FacetCoverage = { covered: false, sentences: [], tokens: 0 }

/** What the summary says of a facet that the page names, sentences that it has not got left out. */
export const coverageOf = ({ summary }: Report, facet: string): FacetCoverage => {
  const coverage = ownValue(summary.facets, facet) ?? NOT_COVERED
  return { ...coverage, sentences: coverage.sentences.filter(index => summary.sentences[index]?.facet === facet) }
}

/** The key of a facet that the page names: each that the summary or one of its sentences has. */
export const keyOf = (report: Report, facet: string): FacetKey => report.keys.get(facet) as FacetKey

/** What a sentence is called on the page: `R3` is the third sentence, and it speaks of revenue. */
export const tagOf = (report: Report, facet: string, sentence: number): string =>
  `${keyOf(report, facet).letters}\u200a${sentence + 1}`

/** Id of the place where a sentence stands in the summary. */
export const sentenceId = (sentence: number): string => `s${sentence + 1}`

/** Id of the place where a slice of a sentence stands in the source. */
export const markId = (mark: Mark): string => `p${mark.sentence + 1}-${mark.part + 1}`

/** The facet's letters on its colour, and its name: how the page writes a facet wherever it lists one. */
export const facetLabel = (key: FacetKey): Markup =>
  html`<span class="facet ${key.hue}"><span class="key" aria-hidden="true">${key.letters}</span> <bdi>${key.name}</bdi></span>`
