import { wink } from '../language/wink.ts'

/** What stands between two breaks of wink-nlp's tokenizer: `Bellingham,Washington` is one, `net sales` are two. */
const WORD = /[^ \n\r\t\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]+/g

/** Wink's tokenizer takes n² steps and more for a word of n characters; no word of a language is as long as this. */
const LONGEST_WORD = 256

/**
 * The number of wink-nlp's tokens: words, numbers, punctuation marks and symbols, without its tokens for line breaks.
 * A run of more than 256 characters without white space is counted in slices of 256, so that time stays linear.
 *
 * @param text any text
 * @returns a whole number ≥ 0
 */
export const countWinkTokens = (text: string): number => {
  const { nlp, its } = wink()
  const types = nlp.readDoc(text.replace(WORD, withinBounds)).tokens().out<string>(its.type)
  return types.reduce((count, type) => (type === 'tabCRLF' ? count : count + 1), 0)
}

const withinBounds = (word: string): string => {
  if (word.length <= LONGEST_WORD) return word
  const slices: string[] = []
  for (let at = 0; at < word.length; at += LONGEST_WORD) slices.push(word.slice(at, at + LONGEST_WORD))
  return slices.join(' ')
}
