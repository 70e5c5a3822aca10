const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a pattern. Of the many patterns that are tried on a sentence most match nowhere: looking first is several
 * times faster than `matchAll`, which prepares for many.
 *
 * @param text any text
 * @param pattern an expression with the flag `g`
 * @returns its matches in order
 */
export const allMatches = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  text.search(pattern) < 0 ? NONE : [...text.matchAll(pattern)]
