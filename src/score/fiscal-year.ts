/** A year behind a space: few places of a text need a closer look. */
const YEAR = / (?:19|20)\d\d\b/g

/** "December 31, ", "fiscal ", "during ": how reports speak of the year that they report on. The longest has 14 code units. */
const CONTEXT = /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},?|[Ff]iscal(?: year)?|[Ii]n|[Dd]uring|[Ff]or|of|[Ee]nded) $/
const CONTEXT_REACH = 16

const ENOUGH = 0.35

/**
 * The fiscal year that a report is about: the latest year that is named at least 35 % as often as the most frequent one.
 * Dates count twice. Maturities, patents and contracts name later years, but rarely.
 *
 * @returns the year, or `undefined` where the text names none
 */
export const fiscalYearOf = (source: string): number | undefined => {
  const counts = new Map<number, number>()
  for (const { index } of source.matchAll(YEAR)) {
    if (!CONTEXT.test(source.slice(Math.max(0, index + 1 - CONTEXT_REACH), index + 1))) continue
    const year = Number(source.slice(index + 1, index + 5))
    // "31, 2022" or "31 2022", no word
    const isDate = source.charCodeAt(index - 1) < 65
    counts.set(year, (counts.get(year) ?? 0) + (isDate ? 2 : 1))
  }
  const most = Math.max(0, ...counts.values())
  if (most === 0) return undefined
  return Math.max(...[...counts].filter(([, count]) => count >= ENOUGH * most).map(([year]) => year))
}
