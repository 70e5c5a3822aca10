import { wink } from '../language/wink.ts'

/** What stands between two breaks of wink-nlp's tokenizer: `Bellingham,Washington` is one, `net sales` are two. */
const WORD = /[^ \n\r\t\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]+/g

/** Wink's tokenizer takes n² steps and more for a word of n characters; no word of a language is as long as this. */
const LONGEST_WORD = 256

/** How many words wink is given at once: enough to be quick, few enough for its lists to stay short. */
const WORDS_AT_ONCE = 10_000

/**
 * The number of wink-nlp's tokens: words, numbers, punctuation marks and symbols, without its tokens for line breaks.
 * A run of more than 256 characters without white space is counted in slices of 256, so that time stays linear.
 *
 * @param text any text
 * @returns a whole number ≥ 0
 */
export const countWinkTokens = (text: string): number => {
  const { nlp, forget } = wink()
  let tokens = 0
  let words: string[] = []
  const count = (): void => {
    forget()
    tokens += nlp.readDoc(words.join(' ')).tokens().length()
    words = []
  }
  for (const [word] of text.matchAll(WORD)) {
    for (let at = 0; at < word.length; at += LONGEST_WORD) words.push(word.slice(at, at + LONGEST_WORD))
    if (words.length >= WORDS_AT_ONCE) count()
  }
  if (words.length > 0) count()
  return tokens
}
