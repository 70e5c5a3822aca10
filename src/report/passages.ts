import { OptionError } from '../errors.ts'
import type { Span, SummarySentence } from '../types.ts'

/** A slice of the source that a sentence of the summary consists of. */
export interface Mark extends Span {
  /** Index of the sentence. */
  readonly sentence: number
  /** The sentence's main facet. */
  readonly facet: string
  /** Which of the sentence's slices it is, from 0. */
  readonly part: number
}

/** A stretch of the source to which the same applies from its first to its last character. */
export interface Passage extends Span {
  /** The marks that cover it; more than one where sentences share words of the source. */
  readonly marks: readonly Mark[]
  /** Whether it was cut out of the middle of a sentence: it stands between two slices of one. */
  readonly cut: boolean
}

/** Most characters between two slices of a sentence for which we say that they were cut out of it, rather than that they stand apart. */
const LONGEST_CUT = 400

/** The marks of all sentences in their order, empty slices left out. */
export const marksOf = (source: string, sentences: readonly SummarySentence[]): Mark[] =>
  sentences.flatMap((sentence, index) => {
    const spans = sentence.spans.map(span => whole(source, checked(source, span, index)))
    return spans.filter(span => span.start < span.end).map((span, part) => ({ ...span, sentence: index, facet: sentence.facet, part }))
  })

const checked = (source: string, span: Span, index: number): Span => {
  if (0 <= span.start && span.start <= span.end && span.end <= source.length) return span
  throw new OptionError(
    'source',
    `Sentence ${index + 1} of the summary comes from ${span.start} to ${span.end} of a source, but the source given has ` +
      `${source.length} UTF-16 code units. Give the text that was summarised, unchanged.`,
  )
}

/** The span, grown where it would cut an emoji or a CR LF in two. */
const whole = (source: string, span: Span): Span => ({
  start: span.start - (splits(source, span.start) ? 1 : 0),
  end: span.end + (splits(source, span.end) ? 1 : 0),
})

const splits = (source: string, at: number): boolean => /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(source.slice(Math.max(0, at - 1), at + 1))

/**
 * Cuts the source wherever a mark starts or ends.
 *
 * @returns passages that follow one another without a gap from the first character of the source to the last
 */
export const passagesOf = (source: string, marks: readonly Mark[]): Passage[] => {
  const cuts = cutsBetween(source, marks)
  const edges = new Set([0, source.length])
  for (const { start, end } of [...marks, ...cuts]) edges.add(start).add(end)
  const ordered = [...edges].sort((a, b) => a - b)
  const markAt = sweep(marks)
  const cutAt = sweep(cuts)
  return ordered.slice(0, -1).map((start, i) => {
    const covering = markAt(start)
    const cut = cutAt(start).length > 0 && covering.length === 0
    return { start, end: ordered[i + 1] as number, marks: covering, cut }
  })
}

/** What stands between the slices of one sentence: of "sells *(through agents)* to banks" the parenthesis. */
const cutsBetween = (source: string, marks: readonly Mark[]): Span[] =>
  marks.flatMap((mark, i) => {
    const next = marks[i + 1]
    if (next?.sentence !== mark.sentence || next.start <= mark.end || next.start - mark.end > LONGEST_CUT) return []
    return source.slice(mark.end, next.start).trim() === '' ? [] : [{ start: mark.end, end: next.start }]
  })

/**
 * A function that answers with the spans that cover an offset, in the order given; called with ascending offsets, every start of
 * a span among them.
 */
const sweep = <S extends Span>(spans: readonly S[]): ((at: number) => S[]) => {
  const order = new Map(spans.map((span, i) => [span, i]))
  const waiting = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  let open: S[] = []
  return at => {
    open = open.filter(span => span.end > at)
    for (let span = waiting[next]; span !== undefined && span.start <= at; span = waiting[++next]) open.push(span)
    return [...open].sort((a, b) => (order.get(a) as number) - (order.get(b) as number))
  }
}
