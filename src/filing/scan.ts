import { itemHeading, numberedHeading } from './item-heading.ts'
import type { ItemHeading } from './item-heading.ts'
import type { Line, LineSink } from './lines.ts'
import { cleaned, PREFORMATTED } from './lines.ts'
import { BARE_AFTER, BARE_BUSINESS, CROSS_REFERENCE, NOT_BUSINESS, startingPhrase, TITLES, wordsOf } from './phrases.ts'

/** A place in the filing that tells where Items start and end. */
export interface Landmark {
  /** `item`: "Item 1. Business"; `part`: "PART II"; `numbered`: "1. BUSINESS"; `name`: "BUSINESS". */
  readonly kind: 'item' | 'part' | 'numbered' | 'name'
  /** Of `item` and `numbered`: the Items. Of `part`: its number, `['2']`. Of `name`: `['1']` for the business, `['2']` for what follows it. */
  readonly items: readonly string[]
  readonly title: ItemHeading['title']
  readonly paged: boolean
  readonly continued: boolean
  /** Where its markup starts, and where its text starts and ends, in the filing. */
  readonly from: number
  readonly start: number
  readonly end: number
  /** Characters of prose before it. */
  readonly before: number
  /** It stands at the top of a page. */
  readonly page: boolean
  readonly looks: number
  /** The line, shortened. */
  readonly text: string
}

/** What one reading of a filing finds. */
export interface Scan {
  readonly landmarks: readonly Landmark[]
  /** The first lines, for form, company and period. */
  readonly cover: readonly string[]
  /** Characters of prose that were read. */
  readonly size: number
}

/** A row of a table is read as one line up to this length: "Item" | "1." | "Business". */
const LONGEST_ROW = 400

/** Longest line that may be a heading without text after it; of longer ones the start is looked at. */
const LONGEST_LOOK = 400

/** Shorter lines, and shorter cells, are no prose. */
const SHORTEST_PROSE = 45
const SHORTEST_PROSE_CELL = 200

const COVER_LINES = 160

/** A filing has some dozens; more are made to hurt. */
const MOST_LANDMARKS = 2000

/** A heading far behind the section is worth a check while there are so few; each check looks at all of them. */
const LANDMARKS_TO_CHECK = 300

const FIRST_WORD = /^\W{0,3}(?:items?|part|\(?\d{1,2}[A-C]?[.)\s—–-])/i

const PART = /^part\s+(i{1,3}|iv|[1-4]|one|two|three|four)\b(.{0,60})$/i

const PART_NUMBERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', one: '1', two: '2', three: '3', four: '4' }

/** First words of headings without a number: "BUSINESS", "Description of Business". */
const NAME_STARTS = new Set([...BARE_BUSINESS, ...BARE_AFTER].map((name) => name.split(' ', 1)[0]))

/** Cheap test by the first characters; what fails it is no heading of an Item. */
function mayBeHeading(raw: string): boolean {
  let at = 0
  while (at < raw.length && at < 200 && isBlankOrMark(raw.charCodeAt(at))) at++
  const code = raw.charCodeAt(at) | 0x20
  if (code === 0x69 || code === 0x70 || (code >= 0x30 && code <= 0x39)) return true
  return raw.length < 120 && NAME_STARTS.has(/^[a-z]{1,12}/i.exec(raw.slice(at, at + 12))?.[0].toLowerCase())
}

/** `I T E M 1. B U S I N E S S` is "ITEM 1. BUSINESS". */
function withoutLetterSpacing(text: string): string {
  return /^(?:[A-Z] ){3}/.test(text) ? text.replace(/(?<=\b[A-Z]) (?=[A-Z]\b)/g, '') : text
}

/** Whether a line counts as text: titles, cells and lines of a table of contents do not. */
function isProse(line: Line, raw: string): boolean {
  if (raw.length < SHORTEST_PROSE || (line.row > 0 && raw.length < SHORTEST_PROSE_CELL)) return false
  return !raw.includes('....') && !raw.includes('. . .')
}

function isBlankOrMark(code: number): boolean {
  return code < 0x30 || (code > 0x7e && code < 0xc0) || code >= 0x2000
}

/** Collects the landmarks of a filing from its lines. */
export class Scanner {
  readonly landmarks: Landmark[] = []
  readonly cover: string[] = []
  size = 0
  #row: Line[] = []
  #rowLength = 0
  #lastRow = 0
  #bare: { heading: ItemHeading; line: Line; text: string; before: number } | undefined
  #previous = ''
  #enough = false

  /**
   * @param isEnough looks at the landmarks after each heading far behind the section, and answers whether more of the
   *   document can change nothing
   */
  constructor(readonly isEnough: (landmarks: readonly Landmark[]) => boolean) {}

  /** Takes the next line; answers whether more lines are of use. */
  readonly take: LineSink = (line) => {
    if (this.#joinsRow(line)) {
      this.#row.push(line)
      this.#rowLength += line.text.length
      return true
    }
    this.#endRow()
    const from = line.row === this.#lastRow ? line.from : line.rowFrom
    this.#lastRow = line.row
    if (line.row > 0 && line.text.length < LONGEST_ROW) {
      this.#row = [{ ...line, from }]
      this.#rowLength = line.text.length
    } else this.#look(line, line.text)
    return !this.#enough
  }

  /** @returns what was found; nothing can be taken after it. */
  finish(): Scan {
    this.#endRow()
    this.#settle('')
    return { landmarks: this.landmarks, cover: this.cover, size: this.size }
  }

  #joinsRow(line: Line): boolean {
    const last = this.#row.at(-1)
    return last !== undefined && line.row === last.row && line.cell !== last.cell && this.#rowLength + line.text.length < LONGEST_ROW
  }

  #endRow(): void {
    const [first] = this.#row
    if (first !== undefined) {
      const { end } = this.#row.at(-1) as Line
      this.#look({ ...first, end }, this.#row.map((line) => line.text).join(' '))
    }
    this.#row = []
  }

  #look(line: Line, raw: string): void {
    const before = this.size
    if (isProse(line, raw)) this.size += raw.length
    const isCover = this.cover.length < COVER_LINES
    if (isCover || this.#bare !== undefined || mayBeHeading(raw)) this.#lookCloser(line, cleaned(raw.slice(0, LONGEST_LOOK)), before, isCover)
    this.#previous = raw
  }

  #lookCloser(line: Line, text: string, before: number, isCover: boolean): void {
    if (text === '') return
    if (isCover) this.cover.push(text)
    this.#settle(text)
    if (this.#midParagraph(line, text)) return
    const lead = line.lead > 0 ? cleaned(line.text.slice(0, line.lead)) : ''
    this.#classify(line, itemHeading(lead) === undefined ? withoutLetterSpacing(text) : lead, before)
  }

  /** In plain text: whether the line goes on with the sentence of the line before. */
  #midParagraph(line: Line, text: string): boolean {
    if ((line.looks & PREFORMATTED) === 0) return false
    const previous = this.#previous.trim()
    if (previous === '' || /[.:!?;)\-_=*]$/.test(previous) || previous.length < 45) return false
    return text !== text.toUpperCase() || previous === previous.toUpperCase() && previous.length > 60
  }

  #classify(line: Line, text: string, before: number): void {
    if (!FIRST_WORD.test(text)) {
      if (text.length <= 60) this.#classifyName(line, text, before)
      return
    }
    const heading = itemHeading(text)
    if (heading?.title === 'bare') this.#bare = { heading, line, text, before }
    else if (heading !== undefined) this.#add('item', heading, line, text, before)
    else this.#classifyPart(line, text, before)
  }

  #classifyPart(line: Line, text: string, before: number): void {
    const part = PART.exec(text)
    const rest = part?.[2] ?? ''
    if (part !== null && startingPhrase(CROSS_REFERENCE, wordsOf(rest)) === undefined && !/[,;]/.test(rest)) {
      const number = (part[1] as string).toLowerCase()
      this.#add('part', { items: [PART_NUMBERS[number] ?? number], title: 'known', length: text.length, paged: /\d$/.test(rest), continued: false, part: false }, line, text, before)
      return
    }
    const numbered = numberedHeading(text)
    if (numbered !== undefined) this.#add('numbered', numbered, line, text, before)
  }

  #classifyName(line: Line, text: string, before: number): void {
    const words = wordsOf(text).replace(/ \d{1,3}$/, '')
    const items = BARE_BUSINESS.has(words) ? ['1'] : BARE_AFTER.has(words) ? ['2'] : undefined
    if (items === undefined || /[,;”]$/.test(text) || /^[a-z]/.test(text)) return
    this.#add('name', { items, title: 'known', length: text.length, paged: /\d$/.test(text), continued: false, part: false }, line, text, before)
  }

  /** After "Item 1." alone the next line is its title. */
  #settle(next: string): void {
    const waiting = this.#bare
    if (waiting === undefined) return
    this.#bare = undefined
    const { heading, line, text, before } = waiting
    const words = wordsOf(next.slice(0, LONGEST_LOOK))
    const known = heading.items.some((item) => startingPhrase(TITLES.get(item) ?? new Map(), words) !== undefined)
    const foreign = heading.items[0] === '1' && startingPhrase(NOT_BUSINESS, words) !== undefined
    if (startingPhrase(CROSS_REFERENCE, words) !== undefined && next.length > 60) return
    this.#add('item', { ...heading, title: known ? 'known' : foreign ? 'foreign' : 'bare' }, line, `${text} ${cleaned(next.slice(0, 100))}`, before)
  }

  #add(kind: Landmark['kind'], heading: ItemHeading, line: Line, text: string, before: number): void {
    if (this.landmarks.length >= MOST_LANDMARKS) return
    this.landmarks.push({
      kind, items: heading.items, title: heading.title, paged: heading.paged, continued: heading.continued,
      from: line.from, start: line.start, end: line.end, before, page: line.page, looks: line.looks, text: text.slice(0, 160),
    })
    const isFar = Number.parseInt(heading.items[0] as string, 10) >= (kind === 'part' ? 2 : 5)
    if (isFar && this.landmarks.length < LANDMARKS_TO_CHECK) this.#enough ||= this.isEnough(this.landmarks)
  }
}
