import lexicon from '../../lexicons/filing.json' with { type: 'json' }
import { MONTHS } from '../language/months.ts'
import { wordsOf } from './phrases.ts'

/** `December 31, 1997`, `31 December 1997`, `Dec. 31 1997`, `1997-12-31`, `19971231`, `12/31/1997`. */
const WRITTEN = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:,\s+)?|,\s+)((?:19|20)\d\d)\b/
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+((?:19|20)\d\d)\b/
const NUMERIC = /\b((?:19|20)\d\d)-?(\d\d)-?(\d\d)\b/
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/

/**
 * @returns the first date of the text as `YYYY-MM-DD`, or `undefined`
 * @example isoDate('for the fiscal year ended December 31, 1997') // '1997-12-31'
 */
export function isoDate(text: string): string | undefined {
  const written = WRITTEN.exec(text)
  if (written !== null && monthOf(written[1] as string) > 0) return iso(written[3] as string, monthOf(written[1] as string), written[2] as string)
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null && monthOf(dayFirst[2] as string) > 0) return iso(dayFirst[3] as string, monthOf(dayFirst[2] as string), dayFirst[1] as string)
  const numeric = NUMERIC.exec(text)
  if (numeric !== null) return iso(numeric[1] as string, Number(numeric[2]), numeric[3] as string)
  const slashed = SLASHED.exec(text)
  return slashed === null ? undefined : iso(slashed[3] as string, Number(slashed[1]), slashed[2] as string)
}

function monthOf(name: string): number {
  const lower = name.toLowerCase()
  return MONTHS.findIndex((month) => month === lower || (lower.length >= 3 && lower.length <= 4 && month.startsWith(lower.slice(0, 3)) && month.startsWith(lower))) + 1
}

function iso(year: string, month: number, day: string): string | undefined {
  const number = Number(day)
  if (month < 1 || month > 12 || number < 1 || number > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}

/** @returns the end of the fiscal year as the cover says it, or `undefined` */
export function periodOnCover(cover: readonly string[]): string | undefined {
  for (const [index, line] of cover.entries()) {
    const lower = line.toLowerCase()
    const phrase = lexicon.cover.period.find((each) => lower.includes(each))
    if (phrase === undefined) continue
    const here = `${line} ${cover[index + 1] ?? ''} ${cover[index + 2] ?? ''}`.slice(lower.indexOf(phrase) + phrase.length)
    const date = isoDate(phrase.endsWith('from') ? here.replace(/^.{0,60}?\bto\b/i, '') : here.slice(0, 80))
    if (date !== undefined) return date
  }
  return undefined
}

/** @returns the company's name: the line above "(Exact name of registrant …)", else the one below the file number; or `undefined` */
export function companyOnCover(cover: readonly string[]): string | undefined {
  const below = cover.findIndex((line) => {
    const words = wordsOf(line)
    return words.length < 140 && lexicon.cover.nameBelow.some((phrase) => words.startsWith(phrase))
  })
  if (below > 0) return cover.slice(Math.max(0, below - 3), below).findLast(isName)
  const number = cover.findIndex((line) => line.length < 80 && wordsOf(line).includes('commission file'))
  const next = number < 0 ? undefined : cover[number + 1]
  return next !== undefined && isName(next) && !/\d/.test(next) ? next : undefined
}

function isName(line: string): boolean {
  const words = wordsOf(line)
  if (words === '' || line.length > 120 || !/\p{L}{2}/u.test(line) || line.startsWith('(')) return false
  return !lexicon.cover.notName.some((phrase) => words === phrase || (phrase.length > 2 && words.startsWith(phrase)))
}
