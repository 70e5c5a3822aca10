import type { WinkMethods } from 'wink-nlp'
import type { Span } from '../types.ts'

/** The most code units that wink reads at once, and of a sentence: a block without a full stop may be megabytes long. */
export const WINDOW = 5000

/** A longer run without white space is no word; wink's tokenizer takes quadratic time over it and must not see it. */
const LONGEST_WORD = 48

/**
 * Sentences as wink-nlp finds them, in time linear in the text: it reads windows of at most 5,000 code units, each from the
 * last sentence start that it found. A sentence longer than a window is cut at white space.
 *
 * @param nlp wink-nlp with sentence boundary detection
 * @param text cleaned text; marks that end no sentence are hidden in it
 * @returns the sentences in order, without the white space around them, and the ends of those that were cut
 */
export const winkSentences = (nlp: WinkMethods, text: string): { readonly spans: Span[]; readonly cuts: number[] } => {
  const tame = tameLongWords(text)
  const spans: Span[] = []
  const cuts: number[] = []
  let from = 0
  while (from < tame.length) {
    const to = windowEnd(tame, from)
    const found = sentencesOf(nlp, tame.slice(from, to), from)
    const last = to < tame.length && found.length > 1 ? found.pop() : undefined
    spans.push(...found)
    from = last?.start ?? to
    if (last === undefined && found.length > 0 && to < tame.length) cuts.push(found[0]?.end ?? to)
  }
  return { spans, cuts }
}

const windowEnd = (text: string, from: number): number => {
  if (text.length - from <= WINDOW) return text.length
  const space = text.lastIndexOf(' ', from + WINDOW)
  return space > from ? space : from + WINDOW
}

const sentencesOf = (nlp: WinkMethods, text: string, offset: number): Span[] => {
  const spans: Span[] = []
  let cursor = 0
  for (const sentence of nlp.readDoc(text).sentences().out()) {
    const start = text.indexOf(sentence, cursor)
    if (start < 0) continue
    cursor = start + sentence.length
    spans.push({ start: start + offset, end: cursor + offset })
  }
  return spans
}

/** "aaaa…a." becomes "a      a.": same length, same ends, nothing for a tokenizer to chew on. */
const tameLongWords = (text: string): string => {
  let tame = ''
  let kept = 0
  let from = 0
  while (from < text.length) {
    const space = text.indexOf(' ', from)
    const to = space < 0 ? text.length : space
    if (to - from > LONGEST_WORD) {
      tame += text.slice(kept, from + 2) + ' '.repeat(to - from - 4) + text.slice(to - 2, to)
      kept = to
    }
    from = to + 1
  }
  return kept === 0 ? text : tame + text.slice(kept)
}
