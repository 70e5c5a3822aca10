import type { WinkMethods } from 'wink-nlp'
import { splitter } from '../language/wink.ts'
import type { Span } from '../types.ts'
import { judgeStop } from './judge-stop.ts'
import { mergeSentences } from './merge-sentences.ts'
import { stopAt } from './stop.ts'
import { WINDOW, winkSentences } from './wink-sentences.ts'

/** Splits cleaned text of one block (white space collapsed, trimmed) into sentences, in order. */
export type SentenceSplitter = (text: string) => Span[]

/**
 * A splitter for the blocks of one document. Splits cleaned text into sentences: wink-nlp's, corrected where filings defeat it.
 *
 * 1. Judge every full stop by the words around it ("Acme Inc. of", "No. 114", "sales.We").
 * 2. Hide from wink the stops that end no sentence.
 * 3. Take wink's sentences.
 * 4. Cut them where a stop certainly ends a sentence.
 * 5. Merge what is one sentence again (quotes, brackets, a start in lower case).
 *
 * @param openers names that open sentences of the document, such as its company's
 * @returns the splitter; what other documents held makes no difference to it
 */
export const sentenceSplitter = (openers: ReadonlySet<string> = new Set()): SentenceSplitter => {
  const { nlp, forget } = splitter()
  forget()
  return text => sentenceSpans(nlp, text, openers)
}

const sentenceSpans = (nlp: WinkMethods, text: string, openers: ReadonlySet<string>): Span[] => {
  if (text === '') return []
  const { hidden, ends, open } = readStops(text, openers)
  const found = open || text.length > WINDOW ? winkSentences(nlp, hidden) : { spans: [{ start: 0, end: text.length }], cuts: [] }
  const parts = cutAt(text, found.spans, ends)
  return mergeSentences(text, parts, new Set([...ends, ...found.cuts])).filter(span => hasLetters(text, span)).map(span => wholeCharacters(text, span))
}

/** The text with the stops hidden that end no sentence, the certain ends, and whether a stop is left to wink. */
const readStops = (text: string, openers: ReadonlySet<string>): { hidden: string; ends: number[]; open: boolean } => {
  const ends: number[] = []
  let open = false
  let hidden = ''
  let kept = 0
  for (const { 0: marks, index } of text.matchAll(/[.!?]+/g)) {
    const last = index + marks.length - 1
    const verdict = judgeStop(stopAt(text, last), openers)
    if (verdict === 'end') ends.push(endOfSentence(text, last))
    if (verdict === 'open' && last < text.length - 1) open = true
    if (verdict === 'inside') {
      hidden += text.slice(kept, index) + 'x'.repeat(marks.length)
      kept = last + 1
    }
  }
  return { hidden: kept === 0 ? text : hidden + text.slice(kept), ends, open }
}

/** Past the quotes and brackets that close with the sentence: "“… Acme Inc.” The" */
const endOfSentence = (text: string, stop: number): number => {
  let end = stop + 1
  while (end < text.length && '"\'”’)]}»'.includes(text[end] as string)) end += 1
  return end
}

const cutAt = (text: string, spans: readonly Span[], ends: readonly number[]): Span[] => {
  const cut: Span[] = []
  let next = 0
  for (const span of spans) {
    let start = span.start
    while (next < ends.length && (ends[next] as number) <= start) next += 1
    for (; next < ends.length && (ends[next] as number) < span.end; next += 1) {
      const end = ends[next] as number
      cut.push({ start, end })
      start = end
      while (start < span.end && text[start] === ' ') start += 1
    }
    if (start < span.end) cut.push({ start, end: span.end })
  }
  return cut
}

/** "2004. 1995 70": what is left of a table's row is no sentence. */
const hasLetters = (text: string, { start, end }: Span): boolean => end - start > 60 || /\p{L}/u.test(text.slice(start, end))

/** Never between the halves of a surrogate pair. */
const wholeCharacters = (text: string, { start, end }: Span): Span => ({
  start: isInsidePair(text, start) ? start + 1 : start,
  end: isInsidePair(text, end) ? end + 1 : end,
})

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))
