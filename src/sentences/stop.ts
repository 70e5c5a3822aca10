/** A full stop, exclamation or question mark in a text, with the words around it. */
export interface Stop {
  readonly text: string
  /** Where the mark stands. */
  readonly at: number
  /** What stands before it up to the last white space, at most {@link REACH} code units, without opening brackets and quotes: `U.S` in `the (U.S. market`. */
  readonly word: string
  /** Where `word` starts. */
  readonly wordAt: number
  /** The word before `word`, or `''`. */
  readonly previous: string
  /** What follows it directly, up to white space: `com,` in `example.com,`. */
  readonly tail: string
  /** The word after closing quotes and brackets and white space, without opening brackets and quotes, or `''` at the end of the text. */
  readonly next: string
  /** Whether a bracket opens before `next`: "Acme Inc. (Acme)". */
  readonly bracketed: boolean
  /** Whether white space stands between the mark (with closing quotes and brackets) and `next`. */
  readonly spaced: boolean
}

/** How far a stop looks around for words, in code units. */
const REACH = 48

/** Quotes and brackets that open or close; an apostrophe inside a word is not touched, only its ends. */
const OPENERS = /^[("'“‘[{«]+/
const CLOSERS = '"\'”’)]}»'

/** The stop at `at`. */
export const stopAt = (text: string, at: number): Stop => {
  const wordFrom = startOfWord(text, at)
  const before = text.slice(wordFrom, at)
  const word = before.replace(OPENERS, '')
  let after = at + 1
  while (after < text.length && CLOSERS.includes(text[after] as string)) after += 1
  let nextFrom = after
  while (nextFrom < text.length && text[nextFrom] === ' ') nextFrom += 1
  return {
    text,
    at,
    word,
    wordAt: at - word.length,
    previous: previousWord(text, wordFrom),
    tail: text.slice(at + 1, endOfWord(text, at + 1)),
    next: text.slice(nextFrom, endOfWord(text, nextFrom)).replace(OPENERS, ''),
    bracketed: '([{'.includes(text[nextFrom] ?? '-'),
    spaced: nextFrom > after,
  }
}

const startOfWord = (text: string, end: number): number => {
  let from = end
  while (from > 0 && end - from < REACH && text[from - 1] !== ' ') from -= 1
  return from
}

const endOfWord = (text: string, start: number): number => {
  let to = start
  while (to < text.length && to - start < REACH && text[to] !== ' ') to += 1
  return to
}

const previousWord = (text: string, wordFrom: number): string => {
  const end = wordFrom - 1
  if (end <= 0 || text[end] !== ' ') return ''
  return text.slice(startOfWord(text, end), end).replace(OPENERS, '')
}
