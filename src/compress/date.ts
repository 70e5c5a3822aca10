import type { Cut } from './cut.ts'
import type { DeletionRule, Reading } from './reading.ts'

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
// "December 31, 2003", "the end of fiscal 2003", "fiscal year-end 2003"
const DAY = `(?:${MONTH} \\d{1,2}, (?<day>\\d{4})|(?:the end of|year-?end) (?:fiscal |fiscal year )?(?<end>\\d{4}))`
const YEAR = /\b(?:19|20)\d\d\b/g
const COMPARISON = /\b(?:compared|compares|versus|respectively|from|increase[ds]?|decrease[ds]?|grew|declined|since|until|prior|previous(?:ly)?|expires?|matur\w+|due)\b/

/** Whether a date is the report's own: a day of its fiscal year or of the months after it, and no other year to tell it from. */
const isReportDate = ({ lower, context }: Reading, year: string | undefined, cut: Cut): boolean => {
  if (context.fiscalYear === undefined || year === undefined) return false
  const age = Number(year) - context.fiscalYear
  if (age < 0 || age > 1) return false
  const rest = lower.slice(0, cut.start) + ' ' + lower.slice(cut.end)
  return !COMPARISON.test(rest) && !(rest.match(YEAR) ?? []).length
}

const yearOf = (match: RegExpExecArray): string | undefined => match.groups?.['day'] ?? match.groups?.['end']

const LEADING = new RegExp(`^(?:as of|at) ${DAY},\\s`)

/**
 * The report's own date at the start.
 *
 * - cuts: ⟨As of December 31, 2003, ⟩we operated 40 stores. (fiscal 2003, no other year in the sentence)
 * - must not: On May 4, 2003, we merged. In fiscal 2003, sales were $4 million. As of June 30, 1999, … (another year). … 40 stores compared with 35 …
 */
export const LEADING_DATE: DeletionRule = {
  name: 'leading-date',
  find: reading => {
    const match = LEADING.exec(reading.lower)
    if (match === null) return []
    const cut = { start: 0, end: match[0].length, rule: 'leading-date' }
    return isReportDate(reading, yearOf(match), cut) ? [cut] : []
  },
}

const CLOSING = new RegExp(`,? as of ${DAY}(?=\\.$)`)

/**
 * The report's own date at the end.
 *
 * - cuts: We operated 40 stores⟨ as of December 31, 2003⟩.
 * - must not: We will have closed 4 stores by June 30, 2004.
 */
export const CLOSING_DATE: DeletionRule = {
  name: 'closing-date',
  find: reading => {
    const at = Math.max(0, reading.lower.length - 60)
    const match = CLOSING.exec(reading.lower.slice(at))
    if (match === null) return []
    const cut = { start: at + match.index, end: at + match.index + match[0].length, rule: 'closing-date' }
    return isReportDate(reading, yearOf(match), cut) ? [cut] : []
  },
}

// "the fiscal year ended June 30, 2003"; months from April: a year that ends earlier may bear the number of the one before
const ENDED = /\byear( (?:ended|ending) (?:april|may|june|july|august|september|october|november|december) \d{1,2},)(?= \d{4}\b)/g

/**
 * The day on which a year ended, where the year's number is enough.
 *
 * - cuts: in the fiscal year⟨ ended June 30,⟩ 2003
 * - must not: the three years ended June 30, 2003; the quarter ended June 30, 2003; the year ended January 31, 2004
 */
export const YEAR_END: DeletionRule = {
  name: 'year-end',
  find: ({ lower }) => [...lower.matchAll(ENDED)].map(match => {
    const start = match.index + 'year'.length
    return { start, end: start + (match[1] ?? '').length, rule: 'year-end' }
  }),
}
