import type { BusinessModelSummary, Span, SummarySentence } from '../../src/types.ts'

/**
 * What a sentence of a summary says that its spans of the source do not say, in words, or `undefined` where all is well.
 * White space, the case of the first letter and one closing full stop are free.
 */
export const extractionFault = (source: string, { text, spans }: SummarySentence): string | undefined => {
  const misplaced = spanFault(source, spans)
  if (misplaced !== undefined) return misplaced
  const said = squeezed(text)
  const quoted = squeezed(spans.map(({ start, end }) => source.slice(start, end)).join(''))
  if (said === quoted || said === `${quoted}.`) return undefined
  return `says ${JSON.stringify(text)}, but its spans are ${JSON.stringify(spans.map(({ start, end }) => source.slice(start, end)))}`
}

/**
 * The same where white space counts too: words of the source stay words, runs of white space are one space, and between two
 * spans there may be a space or none.
 */
export const spacingFault = (source: string, { text, spans }: SummarySentence): string | undefined => {
  const slices = spans.map(({ start, end }) => source.slice(start, end).replaceAll(/\s+/g, ' ').trim())
  let rest = text
  for (const [i, slice] of slices.entries()) {
    if (i > 0 && rest.startsWith(' ')) rest = rest.slice(1)
    const begins = i === 0 ? lowerFirst(rest).startsWith(lowerFirst(slice)) : rest.startsWith(slice)
    if (!begins) return `says ${JSON.stringify(rest.slice(0, slice.length + 20))} where the source has ${JSON.stringify(slice)}`
    rest = rest.slice(slice.length)
  }
  return rest === '' || rest === '.' ? undefined : `says ${JSON.stringify(rest)}, which is in none of its spans`
}

const spanFault = (source: string, spans: readonly Span[]): string | undefined => {
  if (spans.length === 0) return 'has no span'
  let end = 0
  for (const span of spans) {
    if (!(Number.isInteger(span.start) && Number.isInteger(span.end))) return `has a span of fractions ${JSON.stringify(span)}`
    if (span.start < end) return `has spans that overlap or go back: ${JSON.stringify(spans)}`
    if (span.end <= span.start || span.end > source.length) return `has an empty span or one beyond the source: ${JSON.stringify(span)}`
    end = span.end
  }
  return undefined
}

/** Without white space, the first letter in lower case. */
const squeezed = (text: string): string => lowerFirst(text.replaceAll(/\s+/g, ''))

/** The first letter in lower case: of `“The` as of `The`. */
const lowerFirst = (text: string): string => text.replace(/\p{L}/u, letter => letter.toLowerCase())

/** `-----`, `. . . .`, `___`, `=====`: what is left of rules, leaders and tables. */
const RUN = /([.\-–—_=*~•·])(?:\s?\1){3}/u
const BULLET = /[•●▪◦■□◆►]/u
const WHOLE = /[.!?]["”’')\]\s]*$/u

/** What keeps the text of a summary from being one paragraph of whole sentences, or `undefined`. */
export const continuityFault = ({ text, sentences }: BusinessModelSummary): string | undefined => {
  if (text !== sentences.map(sentence => sentence.text).join(' ')) return `is not its sentences joined: ${JSON.stringify(text)}`
  for (const { text: sentence } of sentences) {
    const quoted = JSON.stringify(sentence)
    if (sentence.trim() === '') return `holds a blank sentence ${quoted}`
    if (sentence !== sentence.trim() || /[^\S ]| {2}/u.test(sentence)) return `holds white space other than single spaces in ${quoted}`
    if (BULLET.test(sentence)) return `holds a bullet in ${quoted}`
    if (RUN.test(sentence)) return `holds a run of marks in ${quoted}`
    if (!WHOLE.test(sentence)) return `holds a sentence that does not end: ${quoted}`
    if (!/\p{L}/u.test(sentence)) return `holds a sentence without a letter: ${quoted}`
  }
  return undefined
}

/** What is out of order in a summary, or `undefined`. Sentences stand in source order, with `'facet'` within each facet. */
export const orderFault = ({ sentences }: BusinessModelSummary, order: 'document' | 'facet'): string | undefined => {
  const groups = order === 'document' ? [sentences] : runsOfOneFacet(sentences)
  const names = groups.map(group => group[0]?.facet ?? '')
  if (order === 'facet' && new Set(names).size < names.length) return `comes back to a facet: ${names.join(', ')}`
  for (const group of groups) {
    const starts = group.map(sentence => sentence.spans[0]?.start ?? 0)
    if (starts.some((start, i) => i > 0 && start < (starts[i - 1] ?? 0))) return `goes back in the source: ${starts.join(', ')}`
  }
  return undefined
}

const runsOfOneFacet = (sentences: readonly SummarySentence[]): readonly (readonly SummarySentence[])[] => {
  const runs: SummarySentence[][] = []
  for (const sentence of sentences) {
    const run = runs.at(-1)
    if (run?.[0]?.facet === sentence.facet) run.push(sentence)
    else runs.push([sentence])
  }
  return runs
}

/** What in `facets` does not agree with `sentences`, or `undefined`. */
export const coverageFault = ({ facets, sentences }: BusinessModelSummary): string | undefined => {
  for (const [name, { covered, sentences: indices }] of Object.entries(facets)) {
    const expected = [...sentences.keys()].filter(i => sentences[i]?.facet === name)
    if (indices.join() !== expected.join()) return `lists sentences ${indices.join()} for ${name} instead of ${expected.join()}`
    if (expected.length > 0 && !covered) return `has sentences on ${name} and says that it is not covered`
  }
  const stray = sentences.find(({ facet }) => !Object.hasOwn(facets, facet))
  return stray === undefined ? undefined : `has a sentence on ${stray.facet}, which was not asked for`
}
