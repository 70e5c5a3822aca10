import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

const CACHE_SIZE = 60_000

const stems = new Map<string, string>()

/**
 * The stem of a lower-case English word by Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980),
 * as the package `natural` implements it. Remembered, since the same words come again and again.
 *
 * @example stem('distributors') // 'distributor'
 */
export const stem = (word: string): string => {
  const known = stems.get(word)
  if (known !== undefined) return known
  // Beyond this length it is no word, and suffix rules cost time.
  const found = word.length > 40 ? word : PorterStemmer.stem(word)
  if (stems.size >= CACHE_SIZE) stems.clear()
  stems.set(word, found)
  return found
}
