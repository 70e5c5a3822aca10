import { CROSS_REFERENCE, HEADING_TAILS, NOT_BUSINESS, startingPhrase, SUB_ITEMS, TITLES, wordsOf } from './phrases.ts'

/** The heading of an Item, as it stands at the start of a line. */
export interface ItemHeading {
  /** The Items that it names: `['1']`, `['1A']`, `['1', '2']`. */
  readonly items: readonly string[]
  /**
   * - `bare`: the number only, the title follows on the next line
   * - `known`: a title that the form has for the Item
   * - `other`: a short title of the company's own
   * - `foreign`: a title that says that this Item 1 is not the business
   */
  readonly title: 'bare' | 'known' | 'other' | 'foreign'
  /** Length of the heading at the start of the line; text may follow: "ITEM 1. BUSINESS. The Company …". */
  readonly length: number
  /** The line ends with a page number: it stands in a table of contents. */
  readonly paged: boolean
  /** "(continued)": a running header. */
  readonly continued: boolean
  /** A part of the business Item numbered like an Item: "Item 1(a). General Development of Business", "Item 4.B. Business Overview". */
  readonly part: boolean
}

/** `PART I, ` before the Item; `Part I - `. */
const PART_BEFORE = /^part\s+(?:i{1,3}|iv|[1-4]|one)\b[\s,.:;/|—–-]{0,6}/i

const ITEM_WORD = /^items?\b\s*(?:\.\s*)?(?:no\s?\.?\s*|number\s*|#\s*)?(?=[\dIlVOT(])\(?|^items?(?=\d)/i

/** `1`, `1A`, `1(a)`, `1.A.`, `II`, `One`; `l` is how some filings type a 1. */
const NUMBER = /^(\d{1,2}|i{1,3}|iv|l|one|two|three|four)(?:([a-d])(?![a-z0-9])|\s?\(([a-d])\)(?![a-z0-9])|\.([a-d])(?=[.\s:–—-])|(?![a-z0-9]))/i

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  i: '1', l: '1', one: '1', ii: '2', two: '2', iii: '3', three: '3', iv: '4', four: '4',
}

/** ` and 2`, `., 2`, ` & Item 2`, `/2`, ` through 3`, `-3`. */
const NEXT_NUMBER = /^\s?[.)]?\s{0,2}(,\s?and|,\s?&|[,&/\-–]|and|through|to)\s{0,2}(?:items?\s)?(?=\d|ii\b|iii\b)/i

const SEPARATOR = /^[\s.:;,)\]|/•·_*~—–―-]+/

/** `12`, `3-14`, `I-2`, `iv`, `4, 6` at the end of a line. */
const PAGE_NUMBER = /[\s.|·…_-]((?:[ivx]{1,5}|[a-z]-?\d{1,3}|\d{1,3})(?: ?[-–,] ?\d{1,3})?)$/i

/** Leaders between a title and its page number. */
const LEADERS = ' .|·…_-'

/** Longest title of a company's own, in words. */
const LONGEST_TITLE = 14

/** Longest rest of a known title: "… , Related Stockholder Matters and Issuer Purchases of Equity Securities". */
const LONGEST_TAIL = 24

/**
 * Reads the heading of an Item at the start of a line.
 *
 * @param line a line, white space collapsed
 * @returns the heading, or `undefined` where the line starts otherwise or speaks of an Item in a sentence
 * @example itemHeading('Item 1—Business') // { items: ['1'], title: 'known', … }
 * @example itemHeading('Item 1 of this report describes the risks.') // undefined
 */
export function itemHeading(line: string): ItemHeading | undefined {
  const part = PART_BEFORE.exec(line)?.[0].length ?? 0
  const word = ITEM_WORD.exec(line.slice(part, part + 20))
  if (word === null) return undefined
  const numbers = readNumbers(line, part + word[0].length)
  if (numbers === undefined) return undefined
  return asPart(titled(line, numbers.items, numbers.end), line.slice(numbers.end))
}

/** Item 1(a) with the title of a part of the business is Item 1; Item 1A. Risk Factors is not. */
function asPart(heading: ItemHeading | undefined, rest: string): ItemHeading | undefined {
  const item = heading?.items[0] ?? ''
  if (heading === undefined || !/^[14][A-D]$/.test(item) || heading.title === 'known') return heading
  if (startingPhrase(SUB_ITEMS, wordsOf(rest.slice(0, 120))) === undefined) return heading
  return { ...heading, items: [item.slice(0, 1)], part: true }
}

/**
 * Reads a heading that has its number but not the word: "1. BUSINESS", "2. PROPERTIES".
 *
 * @returns the heading, or `undefined` where the title is not one that the form has
 */
export function numberedHeading(line: string): ItemHeading | undefined {
  const numbers = /^\(?\d/.test(line) ? readNumbers(line, line.startsWith('(') ? 1 : 0) : undefined
  if (numbers === undefined || !/^[.)\s:—–-]/.test(line.slice(numbers.end))) return undefined
  const heading = titled(line, numbers.items, numbers.end)
  return heading?.title === 'known' && heading.length >= line.length - 1 ? heading : undefined
}

function readNumbers(line: string, at: number): { items: string[]; end: number } | undefined {
  const items: string[] = []
  for (let end = at; ;) {
    const found = NUMBER.exec(line.slice(end, end + 12))
    if (found === null) return items.length > 0 ? { items, end } : undefined
    const number = NUMBER_WORDS[(found[1] as string).toLowerCase()] ?? String(Number(found[1]))
    items.push(number + (found[2] ?? found[3] ?? found[4] ?? '').toUpperCase())
    end += found[0].length
    const next = NEXT_NUMBER.exec(line.slice(end, end + 20))
    if (next === null || items.length > 15) return { items: spread(items), end }
    if (/through|to|-|–/i.test(next[1] as string)) items.push('…')
    end += next[0].length
  }
}

/** `['1', '…', '3']` is Items 1, 2 and 3. */
function spread(items: readonly string[]): string[] {
  return items.flatMap((item, index) => {
    if (item !== '…') return [item]
    const first = Number.parseInt(items[index - 1] as string, 10)
    const last = Number.parseInt(items[index + 1] as string, 10)
    return Array.from({ length: Math.min(15, Math.max(0, last - first - 1)) }, (_, step) => String(first + 1 + step))
  })
}

function titled(line: string, items: readonly string[], end: number): ItemHeading | undefined {
  const separator = SEPARATOR.exec(line.slice(end, end + 200))?.[0] ?? ''
  const rest = line.slice(end + separator.length)
  if (rest === '' || /^[.\s·…_|-]*\d{1,3}$/.test(rest)) return bare(line, items, end, rest)
  if (/^["“”'‘]/.test(rest)) return undefined
  const whole = withoutPageNumber(rest)
  const words = wordsOf(whole.slice(0, 300))
  const titles = items.map((item) => TITLES.get(item)).find((table) => table !== undefined && startingPhrase(table, words) !== undefined)
  const known = titles === undefined ? undefined : startingPhrase(titles, words)
  const foreign = items[0] === '1' ? startingPhrase(NOT_BUSINESS, words) : undefined
  const shape = { items, paged: whole.length < rest.length, part: false, continued: /\bcont(?:inued|['’]?d)\b/i.test(whole.slice(0, 120)) }
  if (known === undefined) {
    if (startingPhrase(CROSS_REFERENCE, words) !== undefined || !isTitle(whole)) return undefined
    return { ...shape, title: foreign === undefined ? 'other' : 'foreign', length: line.length }
  }
  const length = titleLength(rest, known)
  const tail = whole.slice(length)
  const joined = /^[\s.,;]{0,3}(?:and|&)\s(?=items?\s)/i.exec(tail)
  const second = joined === null ? undefined : itemHeading(tail.slice(joined[0].length))
  if (joined !== null && second?.title === 'known') {
    return { ...shape, title: 'known', items: [...items, ...second.items], length: end + separator.length + length + joined[0].length + second.length }
  }
  if (/^[\s.:]{0,4}[-=_*—–\s]{3,}$/.test(tail)) return { ...shape, title: 'known', length: end + separator.length + length }
  if (isHeadingTail(tail)) return { ...shape, title: 'known', length: line.length }
  if (!startsText(tail, separator)) return undefined
  return { ...shape, title: 'known', length: end + separator.length + length + (/^[\s.:;—–-]+/.exec(tail) as RegExpExecArray)[0].length }
}

/** `Business ........ 3` without leaders and number. */
function withoutPageNumber(rest: string): string {
  const number = PAGE_NUMBER.exec(rest.slice(-16))?.[1]
  if (number === undefined) return rest
  let end = rest.length - number.length
  while (end > 0 && LEADERS.includes(rest.charAt(end - 1))) end--
  return rest.slice(0, end).replace(/\s?\bpage$/i, '')
}

function bare(line: string, items: readonly string[], end: number, rest: string): ItemHeading {
  return { items, title: 'bare', length: rest === '' ? line.length : end, paged: rest !== '', continued: false, part: false }
}

/** Length of the words of `title` at the start of `rest`, whatever stands between them. */
function titleLength(rest: string, title: string): number {
  let letters = title.replaceAll(' ', '').length
  let at = 0
  for (; at < rest.length && letters > 0; at++) {
    if (/[\p{L}\p{N}]/u.test(rest.charAt(at))) letters--
  }
  return at
}

/** Whether what follows a title leaves the line a heading: "", ".", " of Textron", " (continued)", " AND OTHER MATTERS". */
function isHeadingTail(tail: string): boolean {
  const words = wordsOf(tail)
  if (words === '' || startingPhrase(HEADING_TAILS, words) !== undefined && words.split(' ').length <= LONGEST_TITLE) return true
  return startingPhrase(CROSS_REFERENCE, words) === undefined && !/^[.:]\s|^\s*[”"’'“]|^,\s*[a-z“"]/.test(tail) && isTitle(tail.trim(), LONGEST_TAIL)
}

/** Whether text starts after a title: ". The Company …", " - General. The …", ": Acme is …". */
function startsText(tail: string, separator: string): boolean {
  if (/^\s*[.:—–-]{1,3}\s*["“(]?[\p{Lu}\d(]/u.test(tail)) return !/^[^"“]{0,80}”/.test(tail) && startingPhrase(CROSS_REFERENCE, wordsOf(tail.slice(0, 100))) === undefined
  return separator.length > 0 && /^\s["“(]?\p{Lu}/u.test(tail) && tail.split(' ', LONGEST_TITLE + 2).length > LONGEST_TITLE
}

/** Whether a short text looks like a title: few words, most of them capitalised or in capitals, no sentence. */
function isTitle(text: string, most = LONGEST_TITLE): boolean {
  if (text.length > 12 * most) return false
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word))
  if (words.length > most || /[a-z][.;]\s+[A-Z]/.test(text) || /[,;”]$/.test(text)) return false
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length
  return capitals >= 0.6 * long.length || words.length <= 3
}
