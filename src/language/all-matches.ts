const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a pattern, as `matchAll` finds them: several times faster, because that copies the pattern each time, and of
 * the many patterns that are tried on a sentence most match nowhere.
 *
 * @param text any text
 * @param pattern an expression with the flag `g` that matches no empty text
 * @returns its matches in order
 */
export const allMatches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  if (first === null) return NONE
  const matches = [first]
  // Behind the last match, `exec` sets the pattern back to the start
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match)
  return matches
}
