import type { BusinessModelSummary, Evidence, SentenceEvidence, Span, SummarySentence } from '../../src/types.ts'

/** Item 1 of a company that does not exist; its lines break and its characters misbehave as those of filings do. */
export const SAMPLE_SOURCE = `ITEM 1. BUSINESS

General

Harbor Tool Works, Inc. (the "Company") designs, makes and sells hand tools
and storage cabinets for professional mechanics. The Company was incorporated
in Delaware in 1961 and has its headquarters in Duluth, Minnesota.

Products

The Company's wrenches, sockets and torque instruments, which are forged at
two plants in Minnesota and Ohio, carry a lifetime guarantee; cabinets and
benches are built to order. Hand tools accounted for 71% of net sales in
fiscal 2004, storage for 22% and repair services for 7%.

Sales and Distribution

Tools are sold through 412 franchised dealers, each of whom calls on workshops
along a fixed route in a van, and through a catalogue that is mailed to 60,000
addresses twice a year.

                                       - 3 -

Customers

No customer accounted for more than 10% of net sales. About 80% of sales are
made to independent garages & body shops; the rest goes to vocational schools
(3%) and to the United States Army <under a contract that ends in 2006>.

Financing of Dealers

The Company finances its dealers' purchases through Harbor Credit, a
wholly-owned subsidiary, whose receivables of $48.2 million are funded by a
$60 million revolving credit facility.

Competition

The Company competes with larger makers on quality and service rather than on
price. <script>alert("filed")</script>
`

/** The sentences chosen, each as its facet and the slices that it consists of. */
const CHOSEN: readonly (readonly [facet: string, ...slices: string[]])[] = [
  ['products', 'Harbor Tool Works, Inc.', 'designs, makes and sells hand tools and storage cabinets for professional mechanics.'],
  ['products', "The Company's wrenches, sockets and torque instruments", 'carry a lifetime guarantee;', 'cabinets and benches are built to order.'],
  ['revenue', 'Hand tools accounted for 71% of net sales in fiscal 2004, storage for 22% and repair services for 7%.'],
  ['distribution', 'Tools are sold through 412 franchised dealers', ', and through a catalogue that is mailed to 60,000 addresses twice a year.'],
  ['customers', 'No customer accounted for more than 10% of net sales.'],
  ['customers', 'About 80% of sales are made to independent garages & body shops; the rest goes to vocational schools (3%) and to the United States Army <under a contract that ends in 2006>.'],
  ['financing', "The Company finances its dealers' purchases through Harbor Credit", ', whose receivables of $48.2 million are funded by a $60 million revolving credit facility.'],
]

/** Facets of the sample; the last is one of the user's own. */
const NAMES = ['revenue', 'customers', 'products', 'distribution', 'financing', 'regulation']

/** A summary of {@link SAMPLE_SOURCE}, put together by hand. */
export const sampleSummary = (): BusinessModelSummary => summaryOf(SAMPLE_SOURCE, CHOSEN.map(([facet, ...slices]) => ({
  facet,
  spans: slices.map(spanInSample),
})), NAMES)

/** Where the words stand in the sample, whatever its line breaks. */
const spanInSample = (words: string): Span => {
  const start = SAMPLE_SOURCE.replaceAll('\n', ' ').indexOf(words)
  if (start < 0) throw new Error(`not in the sample: ${words}`)
  return { start, end: start + words.length }
}

/** A summary that consists of the slices given. */
export const summaryOf = (
  source: string,
  chosen: readonly { readonly facet: string; readonly spans: readonly Span[] }[],
  names: readonly string[] = ['revenue', 'customers', 'products', 'distribution', 'financing'],
): BusinessModelSummary => {
  const sentences = chosen.map(({ facet, spans }, i): SummarySentence => ({
    text: textOf(source, spans),
    facet,
    scores: Object.fromEntries(names.map((name, k) => [name, name === facet ? 2.5 + ((i * 7) % 5) / 3 : ((i * 3 + k * 5) % 7) / 5])),
    spans,
  }))
  const tokensOf = (text: string) => Math.ceil(text.length / 4)
  const explained = sentences.map((sentence): SentenceEvidence => ({
    ...sentence,
    score: sentence.scores[sentence.facet] ?? 0,
    tokens: tokensOf(sentence.text),
    heading: 'Sales and Distribution',
    evidence: EVIDENCE,
    reason: 'Adds most to what is chosen for its length.',
  }))
  const indices = (name: string) => sentences.flatMap((sentence, i) => (sentence.facet === name ? [i] : []))
  return {
    text: sentences.map(sentence => sentence.text).join(' '),
    tokenCount: tokensOf(sentences.map(sentence => sentence.text).join(' ')),
    sentences,
    facets: Object.fromEntries(names.map(name => [name, {
      covered: indices(name).length > 0,
      sentences: indices(name),
      tokens: indices(name).reduce((sum, i) => sum + (explained[i]?.tokens ?? 0), 0),
    }])),
    omitted: names.filter(name => indices(name).length === 0)
      .map(facet => ({ code: 'facet-not-found', message: `The text says nothing that counts as ${facet}.`, facet })),
    warnings: [],
    fingerprint: '00c0ffee00c0ffee',
    explanation: { chosen: explained, leftOut: explained.slice(0, 2).map(entry => ({ ...entry, reason: 'Repeats sentence 1.' })) },
  }
}

const EVIDENCE: readonly Evidence[] = [
  { name: 'channel', match: 'sold through', weight: 1.75 },
  { name: 'figure', match: '412', weight: 0.5 },
  { name: 'length', weight: -0.25 },
]

const textOf = (source: string, spans: readonly Span[]): string =>
  spans.map(span => source.slice(span.start, span.end)).join(' ').replace(/\s+/g, ' ').replace(/ ,/g, ',')
