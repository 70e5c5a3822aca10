import { allMatches } from '../language/all-matches.ts'
import { MONTHS } from '../language/months.ts'
import type { Cut } from './cut.ts'
import type { DeletionRule, Reading } from './reading.ts'

const MONTH = `(?:${MONTHS.join('|')})`
// "December 31, 2003", "the end of fiscal 2003", "fiscal year-end 2003"
const DAY = `(?:${MONTH} \\d{1,2}, (?<day>\\d{4})|(?:the end of|year-?end) (?:fiscal |fiscal year )?(?<end>\\d{4}))`
/** The words of a day. */
const DATED = [...MONTHS, 'end', 'year-end', 'yearend']
const YEAR = /\b(?:19|20)\d\d\b/g
const COMPARISON = /\b(?:compared|compares|versus|respectively|up from|down from|last year|(?:that|such) (?:date|time|day)|year ago|year earlier|increase[ds]?|decrease[ds]?|grew|declined|until|prior|previous(?:ly)?|expires?|matur\w+|due)\b/

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
  calledBy: DATED,
  find: reading => {
    const match = LEADING.exec(reading.lower)
    if (match === null) return []
    const cut = { start: 0, end: match[0].length, rule: 'leading-date' }
    return isReportDate(reading, yearOf(match), cut) ? [cut] : []
  },
}

const INNER = new RegExp(`(?<before>,)? (?:as of|at) ${DAY}(?<after>,(?! and\\b| or\\b))?`, 'g')

// A comma between subject and verb stays only where one stood before the date: "their ages⟨ as of June 1, 2003,⟩ were"
const VERB = /^ (?:was|were|is|are|has|had|have|\p{Ll}+ed)\b/u

/** Where the cut ends: with the comma behind the date, unless that belongs to what follows ("at June 1, 2003, including"). */
const endOfDate = (match: RegExpExecArray, lower: string): number => {
  const end = match.index + match[0].length
  if (match.groups?.['after'] === undefined || match.groups['before'] !== undefined || VERB.test(lower.slice(end, end + 8))) return end
  return end - 1
}

/**
 * The report's own date inside or at the end.
 *
 * - cuts: We operated 40 stores⟨ as of December 31, 2003⟩. We had⟨, as of December 31, 2003,⟩ 40 stores.
 * - must not: We will have closed 4 stores by June 30, 2004. Rates as of December 31, 2003 and 2002
 */
export const INNER_DATE: DeletionRule = {
  name: 'inner-date',
  calledBy: DATED,
  find: reading => allMatches(reading.lower, INNER).flatMap(match => {
    const end = endOfDate(match, reading.lower)
    const cut = { start: match.index, end, rule: 'inner-date' }
    return isReportDate(reading, yearOf(match), cut) && /^(?:[.;,]|\s(?!and\b|or\b))/.test(reading.lower.slice(end)) ? [cut] : []
  }),
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
  calledBy: ['ended', 'ending'],
  find: ({ lower }) => allMatches(lower, ENDED).map(match => {
    const start = match.index + 'year'.length
    return { start, end: start + (match[1] ?? '').length, rule: 'year-end' }
  }),
}
