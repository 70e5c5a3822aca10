/** "December 31, 2022", "fiscal 2022", "during 2022": how reports speak of the year that they report on. */
const YEAR_IN_CONTEXT = /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? |(?:[Ff]iscal(?: year)?|[Ii]n|[Dd]uring|[Ff]or|of|[Ee]nded) )((?:19|20)\d\d)\b/g

const ENOUGH = 0.35

/**
 * The fiscal year that a report is about: the latest year that is named at least 35 % as often as the most frequent one.
 * Dates count twice. Maturities, patents and contracts name later years, but rarely.
 *
 * @returns the year, or `undefined` where the text names none
 */
export const fiscalYearOf = (source: string): number | undefined => {
  const counts = new Map<number, number>()
  for (const match of source.matchAll(YEAR_IN_CONTEXT)) {
    const year = Number(match[1])
    const isDate = (match[0].codePointAt(match[0].length - 6) ?? 0) < 65
    counts.set(year, (counts.get(year) ?? 0) + (isDate ? 2 : 1))
  }
  const most = Math.max(0, ...counts.values())
  if (most === 0) return undefined
  return Math.max(...[...counts].filter(([, count]) => count >= ENOUGH * most).map(([year]) => year))
}
