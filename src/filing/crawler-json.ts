import { FilingError } from './filing-error.ts'

/** A record of edgar-crawler or EDGAR-CORPUS. */
export interface CrawlerRecord {
  /** Item 1, as the record has it. */
  readonly text: string
  /** Where its string starts in the source, after the quote. */
  readonly start: number
  readonly end: number
  readonly form: string
  readonly company: string
  /** `period_of_report` (`2021-12-31`), or the record's `year`. */
  readonly period: string
}

/** Keys of Item 1: edgar-crawler, EDGAR-CORPUS. Of a 20-F: Item 4. */
const ITEM_KEYS = ['item_1', 'section_1', 'Item 1', 'item1', 'business']
const FOREIGN_KEYS = ['item_4', 'section_4']

/**
 * Reads a JSON record.
 *
 * @returns the record, or `undefined` where the source is no JSON object
 * @throws FilingError `malformed-json`, and `no-business-section` for a record without Item 1
 */
export function readCrawlerJson(source: string): CrawlerRecord | undefined {
  if (!/^\s{0,64}[{[]\s{0,64}["{}\]]/.test(source.slice(0, 200))) return undefined
  const record = parse(source)
  const form = text(record['filing_type']) || text(record['form_type']) || text(record['form']) || impliedForm(record)
  const keys = form.toUpperCase().startsWith('20-F') ? [...FOREIGN_KEYS, ...ITEM_KEYS] : ITEM_KEYS
  const key = keys.find((each) => text(record[each]).trim() !== '')
  const value = key === undefined ? '' : text(record[key])
  const span = key === undefined ? { start: 0, end: 0 } : valueSpan(source, key)
  return {
    text: value, ...span, form,
    company: text(record['company']) || text(record['company_name']) || text(record['name']),
    period: text(record['period_of_report']) || text(record['year']),
  }
}

function parse(source: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new FilingError('malformed-json', `The source starts like JSON and is none: ${(error as SyntaxError).message}.`, 'The download may be cut off; download it again, and give one record at a time.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FilingError('malformed-json', 'The source is JSON, but no record of one filing.', 'Give one record at a time: an object with item_1 (edgar-crawler) or section_1 (EDGAR-CORPUS).')
  }
  return value as Readonly<Record<string, unknown>>
}

/** Records of quarterly and current reports have keys such as `part_1_item_1` and `item_2.02`. */
function impliedForm(record: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(record)
  if (keys.some((key) => /^part_[12]_item_/i.test(key))) return '10-Q'
  return keys.some((key) => /^item_\d\.\d\d$/i.test(key)) ? '8-K' : ''
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** Where the string of a top-level key stands in the source. */
function valueSpan(source: string, key: string): { start: number; end: number } {
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === '"') {
      const end = stringEnd(source, at)
      const colon = /^\s{0,64}:\s{0,64}"/.exec(source.slice(end + 1, end + 140))
      if (depth === 1 && colon !== null && source.slice(at + 1, end) === key) {
        const start = end + 1 + colon[0].length
        return { start, end: stringEnd(source, start - 1) }
      }
      at = end
    }
  }
  return { start: 0, end: source.length }
}

/** Index of the quote that ends the string starting at `at`. */
function stringEnd(source: string, at: number): number {
  let end = at + 1
  while (end < source.length && source.charCodeAt(end) !== 34) end += source.charCodeAt(end) === 92 ? 2 : 1
  return end
}

/**
 * Finds where characters of a decoded JSON string stand in the source.
 *
 * @param source the JSON
 * @param start where the string starts, after its quote
 * @returns a function from offsets in the string (ascending from call to call) to offsets in the source
 */
export function jsonOffsets(source: string, start: number): (offset: number) => number {
  let decoded = 0
  let at = start
  return (offset) => {
    for (; decoded < offset; decoded++) {
      if (source.charCodeAt(at) !== 92) at++
      else at += source[at + 1] === 'u' ? 6 : 2
    }
    return at
  }
}
