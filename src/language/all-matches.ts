const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a pattern, as `matchAll` finds them: several times faster, because that copies the pattern each time, and of
 * the many patterns that are tried on a sentence most match nowhere.
 *
 * @param text any text
 * @param pattern an expression with the flag `g`; its empty matches are left out
 * @returns its matches in order
 */
export const allMatches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let matches: RegExpExecArray[] | undefined
  // Behind the last match, `exec` sets the pattern back to the start; behind an empty one it would stand still
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    else (matches ??= []).push(match)
  }
  return matches ?? NONE
}
