import type { WinkMethods } from 'wink-nlp'
import { wink } from '../language/wink.ts'
import type { Span } from '../types.ts'
import { judgeStop } from './judge-stop.ts'
import { mergeSentences } from './merge-sentences.ts'
import { isPlainEnd } from './plain-end.ts'
import { stopAt } from './stop.ts'
import { winkEnds } from './wink-ends.ts'

/** Splits cleaned text of one block (white space collapsed, trimmed) into sentences, in order. */
export type SentenceSplitter = (text: string) => Span[]

/** The longest sentence, in code units: a block without a full stop may be megabytes long. */
const LONGEST = 5000

/**
 * A splitter for the blocks of one document. Splits cleaned text into sentences: wink-nlp's, corrected where filings defeat it.
 *
 * 1. Judge every full stop by the words around it ("Acme Inc. of", "No. 114", "sales.We"), most at a glance ("pumps. We").
 * 2. Hide from wink the stops that end no sentence, and let it judge what is left open.
 * 3. Cut at the ends of sentences.
 * 4. Merge what is one sentence again (quotes, brackets, a start in lower case).
 * 5. Drop what has no letter, and cut what is longer than a sentence can be.
 *
 * Time is linear in the text.
 *
 * @param openers names that open sentences of the document, such as its company's
 * @returns the splitter; what other documents held makes no difference to it
 */
export const sentenceSplitter = (openers: ReadonlySet<string> = new Set()): SentenceSplitter => {
  let known: WinkMethods | undefined
  const nlp = (): WinkMethods => (known ??= freshWink())
  return text => sentenceSpans(nlp, text, openers)
}

/** wink without the words of the document before. */
const freshWink = (): WinkMethods => {
  const { nlp, forget } = wink()
  forget()
  return nlp
}

const sentenceSpans = (nlp: () => WinkMethods, text: string, openers: ReadonlySet<string>): Span[] => {
  if (text === '') return []
  const { hidden, ends, certain, open } = readStops(text, openers)
  const parts = cutAt(text, open.length === 0 ? ends : [...ends, ...winkEnds(nlp(), hidden, open)].sort((a, b) => a - b))
  const spans: Span[] = []
  for (const span of mergeSentences(text, parts, certain)) {
    if (!hasLetters(text, span)) continue
    if (span.end - span.start <= LONGEST) spans.push(wholeCharacters(text, span))
    else for (const part of cutLong(text, span)) spans.push(wholeCharacters(text, part))
  }
  return spans
}

/** What the stops of a text do. */
interface Stops {
  /** The text with the stops hidden that end no sentence. */
  readonly hidden: string
  /** Ends of sentences, ascending. Quotes and brackets may still join what stands around them, as around those that wink finds. */
  readonly ends: readonly number[]
  /** Those of them that are certain. */
  readonly certain: ReadonlySet<number>
  /** Stops that are left to wink. */
  readonly open: readonly number[]
}

const readStops = (text: string, openers: ReadonlySet<string>): Stops => {
  const ends: number[] = []
  const certain = new Set<number>()
  const open: number[] = []
  let hidden = ''
  let kept = 0
  for (let index = nextStop(text, 0); index >= 0;) {
    let last = index
    while (isStop(text.charCodeAt(last + 1))) last++
    // What ends with the text need not be judged.
    if (last === text.length - 1) break
    if (isPlainEnd(text, index)) ends.push(index + 1)
    else {
      const verdict = judgeStop(stopAt(text, last), openers)
      if (verdict === 'end') certain.add(endOfSentence(text, last))
      if (verdict === 'end' || verdict === 'plain') ends.push(endOfSentence(text, last))
      if (verdict === 'open') open.push(last)
      if (verdict === 'inside') {
        hidden += text.slice(kept, index) + 'x'.repeat(last + 1 - index)
        kept = last + 1
      }
    }
    index = nextStop(text, last + 1)
  }
  return { hidden: kept === 0 ? text : hidden + text.slice(kept), ends, certain, open }
}

/** A full stop, an exclamation or question mark. */
const STOP = /[.!?]/g
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63

/** Where the next one stands, or -1: the expression finds it in half the time of a look at each character. */
const nextStop = (text: string, from: number): number => {
  STOP.lastIndex = from
  return STOP.test(text) ? STOP.lastIndex - 1 : -1
}

/** Past the quotes and brackets that close with the sentence: "“… Acme Inc.” The" */
const endOfSentence = (text: string, stop: number): number => {
  let end = stop + 1
  while (end < text.length && '"\'”’)]}»'.includes(text.charAt(end))) end += 1
  return end
}

const cutAt = (text: string, ends: readonly number[]): Span[] => {
  const parts: Span[] = []
  let start = 0
  for (const end of [...ends, text.length]) {
    if (end > start) parts.push({ start, end })
    start = Math.max(start, end)
    while (text[start] === ' ') start += 1
  }
  return parts
}

/** "2004. 1995 70": what is left of a table's row is no sentence. */
const hasLetters = (text: string, { start, end }: Span): boolean => end - start > 60 || /\p{L}/u.test(text.slice(start, end))

const cutLong = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const to = space > from ? space : from + LONGEST
    parts.push({ start: from, end: to })
    from = text[to] === ' ' ? to + 1 : to
  }
  if (from < end) parts.push({ start: from, end })
  return parts
}

/** Never between the halves of a surrogate pair. */
const wholeCharacters = (text: string, { start, end }: Span): Span => ({
  start: isInsidePair(text, start) ? start + 1 : start,
  end: isInsidePair(text, end) ? end + 1 : end,
})

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
