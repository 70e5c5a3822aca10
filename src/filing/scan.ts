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
  /** Characters of text before it. */
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
  /** Characters of text in the filing. */
  readonly size: number
}

/** A row of a table is read as one line up to this length: "Item" | "1." | "Business". */
const LONGEST_ROW = 400

/** Longest line that may be a heading without text after it; of longer ones the start is looked at. */
const LONGEST_LOOK = 400

const COVER_LINES = 160

/** A filing has some dozens; more are made to hurt. */
const MOST_LANDMARKS = 4000

const FIRST_WORD = /^\W{0,3}(items?|part|\(?\d{1,2}[A-C]?[.)\s—–-])/i

const PART = /^part\s+(i{1,3}|iv|[1-4]|one|two|three|four)\b(.{0,60})$/i

const PART_NUMBERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', one: '1', two: '2', three: '3', four: '4' }

/** Collects the landmarks of a filing from its lines. */
export class Scanner {
  readonly landmarks: Landmark[] = []
  readonly cover: string[] = []
  size = 0
  #row: Line[] = []
  #rowLength = 0
  #bare: { heading: ItemHeading; line: Line; text: string; before: number } | undefined
  #previous = ''

  /** Takes the next line. */
  readonly take: LineSink = (line) => {
    if (this.#joinsRow(line)) {
      this.#row.push(line)
      this.#rowLength += line.text.length
      return
    }
    this.#endRow()
    if (line.row > 0 && line.text.length < LONGEST_ROW) {
      this.#row = [line]
      this.#rowLength = line.text.length
    } else this.#look(line, line.text)
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
      const last = this.#row.at(-1) ?? first
      this.#look({ ...first, from: first.rowFrom, end: last.end }, this.#row.map((line) => line.text).join(' '))
    }
    this.#row = []
  }

  #look(line: Line, raw: string): void {
    const before = this.size
    this.size += raw.length
    if (raw.length > 4 * LONGEST_LOOK && !FIRST_WORD.test(raw.slice(0, 40).trimStart())) {
      this.#settle(raw)
      this.#previous = raw
      return
    }
    const text = cleaned(raw.slice(0, LONGEST_LOOK))
    if (this.cover.length < COVER_LINES && text !== '') this.cover.push(text)
    if (text !== '') this.#settle(text)
    if (text !== '' && !this.#midParagraph(line, text)) this.#classify(line, text, before)
    this.#previous = raw
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
    if (part !== null && startingPhrase(CROSS_REFERENCE, wordsOf(part[2] ?? '')) === undefined && !/[,;]/.test(part[2] ?? '')) {
      const number = (part[1] ?? '').toLowerCase()
      this.#add('part', { items: [PART_NUMBERS[number] ?? number], title: 'known', length: text.length, paged: /\d$/.test(part[2] ?? ''), continued: false, part: false }, line, text, before)
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
  }
}
