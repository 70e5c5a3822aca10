/** A run of the text that was kept. */
interface Kept {
  /** Where it starts in the condensed text. */
  readonly at: number
  /** Where it starts in the text. */
  readonly start: number
}

/** A text without what stands far from the marks that matter. */
export interface Condensed {
  readonly text: string
  readonly pieces: readonly Kept[]
}

/** How much is kept before and after a mark, in code units: some five words. */
const AROUND = 36

/** A longer run without white space is no word; wink's tokenizer takes quadratic time over it and must not see it. */
const LONGEST_WORD = 48

/**
 * Keeps what stands around the marks, and the start and the end of the text.
 *
 * @example "The mill … pays for it in cash. The rest … of the year." without the words where the dots are
 * @param text the text
 * @param marks places in it, ascending
 */
export const condense = (text: string, marks: readonly number[]): Condensed => {
  const pieces: Kept[] = []
  let condensed = ''
  let to = 0
  const keep = (from: number, end: number): void => {
    const start = Math.max(from, to)
    if (start >= end) return
    if (start > to && condensed !== '') condensed += ' '
    pieces.push({ at: condensed.length, start })
    condensed += withoutLongWords(text.slice(start, end))
    to = end
  }
  keep(0, wordEnd(text, AROUND))
  for (const mark of marks) keep(wordStart(text, mark - AROUND), wordEnd(text, mark + AROUND))
  keep(wordStart(text, text.length - AROUND), text.length)
  return { text: condensed, pieces }
}

const wordStart = (text: string, at: number): number => {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + AROUND ? at : space + 1
}

const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < at - AROUND ? at : space
}

/** "aaaa…a." becomes "aa      a.": same length, same ends, nothing for a tokenizer to chew on. */
const withoutLongWords = (text: string): string => {
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
