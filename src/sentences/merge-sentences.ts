import { isCapital } from '../language/ascii-letters.ts'
import type { Span } from '../types.ts'

/** A quotation that closes farther on than this was never closed: the next quote opens another. */
const QUOTE_REACH = 130
const BRACKET_REACH = 250

/**
 * Puts together again what is one sentence. The first rule that holds joins a piece to the one before it.
 *
 * @param text the text
 * @param spans pieces of it in order
 * @param cuts ends that are certain: nothing is joined across them
 * @returns the sentences
 */
export const mergeSentences = (text: string, spans: readonly Span[], cuts: ReadonlySet<number>): Span[] => {
  const merged: Span[] = []
  for (const part of spans) {
    const last = merged.at(-1)
    const mark = last === undefined ? 0 : gluedMark(text, last, part)
    if (last !== undefined && mark > 0) merged[merged.length - 1] = { start: last.start, end: part.start + mark }
    const span = mark > 0 ? afterMark(text, part, mark) : part
    if (span.start >= span.end) continue
    if (last !== undefined && mark === 0 && !cuts.has(last.end) && belongTogether(text, last, span)) merged[merged.length - 1] = { start: last.start, end: span.end }
    else merged.push(span)
  }
  return merged
}

/** "rose.(1) | Costs": the length of a footnote mark that hangs on the sentence before, or 0. */
const gluedMark = (text: string, last: Span, { start, end }: Span): number =>
  last.end === start ? /^[([{]\d{1,2}[)\]}](?= |$)/.exec(text.slice(start, Math.min(end, start + 5)))?.[0].length ?? 0 : 0

const afterMark = (text: string, { start, end }: Span, mark: number): Span => ({ start: text[start + mark] === ' ' ? start + mark + 1 : start + mark, end })

const belongTogether = (text: string, left: Span, right: Span): boolean =>
  startsInside(text, right) || !endsSentence(text, left) || isMark(text, right)
  || closesQuote(text, left, right) || closesBracket(text, left, right)

/** "in the west", ", which", ") and", "” said": what a sentence does not start with; but "iPhone" may. */
const startsInside = (text: string, { start }: Span): boolean =>
  !isCapital(text.charCodeAt(start)) && /^(?:[a-z](?![A-Z]|[a-z][A-Z])|[,;:)\]}”’»%&])/.test(text.slice(start, start + 3))

/** wink cut after a word, a colon or a bracket. */
const endsSentence = (text: string, { start, end }: Span): boolean =>
  text[end - 1] === '.' || /[.!?…。！？]["'”’)\]}»*†]*(?:\s?[([{]?\d{1,2}[)\]}]|\d{1,2})?$/.test(text.slice(Math.max(start, end - 12), end))

/** "(1)", "*", ".", "”": a footnote mark or stray mark by itself. */
const isMark = (text: string, { start, end }: Span): boolean =>
  end - start <= 4 && /^\P{L}+$/u.test(text.slice(start, end)) && !/^\d+[.!?]$/.test(text.slice(start, end))

/** "He said “No. | It is late.”": opened shortly before, closed soon after. */
const closesQuote = (text: string, left: Span, right: Span): boolean => {
  const before = text.slice(Math.max(left.start, left.end - QUOTE_REACH), left.end)
  const opened = before.lastIndexOf('“')
  if (opened < 0 || before.indexOf('”', opened) >= 0) return false
  const after = text.slice(right.start, Math.min(right.end, right.start + QUOTE_REACH))
  const closed = after.indexOf('”')
  return closed >= 0 && !after.slice(0, closed).includes('“')
}

/** "(see Note 4. | Debt)" */
const closesBracket = (text: string, left: Span, right: Span): boolean => {
  const before = text.slice(Math.max(left.start, left.end - BRACKET_REACH), left.end)
  if (unclosed(before) <= 0) return false
  const after = text.slice(right.start, Math.min(right.end, right.start + BRACKET_REACH))
  const closed = after.indexOf(')')
  return closed >= 0 && !after.slice(0, closed).includes('(')
}

const unclosed = (text: string): number => {
  if (!text.includes('(')) return 0
  let open = 0
  for (const character of text) {
    if (character === '(') open += 1
    else if (character === ')' && open > 0) open -= 1
  }
  return open
}
