/** A word of a text: letters, digits, inner apostrophes, hyphens, a currency sign before it and full stops of abbreviations ("U.S", "company's", "co-brand"). */
export interface Word {
  /** As it stands, in lower case. */
  readonly lower: string
  /** First code unit in the text. */
  readonly start: number
  /** One past the last code unit. */
  readonly end: number
}

// "We sell U.S.-made pumps" → We | sell | U.S.-made | pumps
const WORD = /[$€£¥]?(?:[\p{L}\p{N}][\p{L}\p{N}'’.&-]*[\p{L}\p{N}]|[\p{L}\p{N}])/gu

/**
 * The words of a text, with where they stand.
 *
 * @param text any text
 * @returns words in order
 */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    words.push({ lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length })
  }
  return words
}
