import type { Line, LineSink } from './lines.ts'
import { BOLD, PREFORMATTED, RAISED, UNDERLINE } from './lines.ts'
import type { OpenElements } from './open-elements.ts'

/** A run of so few characters (a full stop, a blank) does not decide what a line looks like. */
const TRIFLE = 2

/** More empty lines than these on end tell no more. */
const MOST_EMPTY = 3

/** Looks of a heading that starts the paragraph it names. */
const EMPHASIS = BOLD | UNDERLINE

/** The line that is being read. */
export class LineBuilder {
  #text = ''
  #from: number
  #start = -1
  #end = 0
  #looks = -1
  #lead = 0
  #inLead = false
  #size = 0
  #level = 0
  #listed = false
  #breaks = 0
  #empty = 0
  #hard = true
  #page = false

  /**
   * @param sink takes each line that is done
   * @param from where reading starts
   */
  constructor(readonly sink: LineSink, from: number) {
    this.#from = from
  }

  /** Whether the line has no visible character yet. */
  get blank(): boolean {
    return this.#start < 0
  }

  /** Adds blanks: they count only between visible characters. */
  space(blanks: string): void {
    if (this.#start >= 0) this.#text += blanks
  }

  /** Adds text with at least one visible character. */
  add(text: string, start: number, end: number, open: OpenElements): void {
    if (this.#start < 0) {
      this.#start = start
      this.#level = open.level
      this.#inLead = (open.looks & EMPHASIS) !== 0
    } else if (this.#inLead && (open.looks & EMPHASIS) === 0) {
      this.#inLead = false
      this.#lead = this.#text.length
    }
    this.#text += text
    this.#end = end
    if ((text.length > TRIFLE && (open.looks & RAISED) === 0) || this.#looks === -1) this.#looks &= open.looks
    if (open.size > this.#size) this.#size = open.size
  }

  /** A line break: one parts lines softly, two part them for good. */
  break(at: number, open: OpenElements): void {
    this.finish(at, open)
    this.#breaks++
  }

  /** A line break in preformatted text, where an empty line parts paragraphs. */
  feed(at: number, open: OpenElements): void {
    if (this.blank && this.#empty < MOST_EMPTY) {
      this.#empty++
      this.sink({ ...this.#line(open), text: '', start: -1, looks: PREFORMATTED, page: false })
    }
    this.break(at, open)
  }

  /** A border of a block: parts lines for good. */
  border(at: number, open: OpenElements): void {
    this.finish(at, open)
    this.#hard = true
  }

  /** What comes is an item of a list. */
  list(): void {
    this.#listed = true
  }

  /** What comes stands on a new page. */
  page(): void {
    this.#page = true
  }

  /** Hands on the line, if it has text. */
  finish(at: number, open: OpenElements): void {
    if (this.#start < 0) {
      this.#text = ''
      return
    }
    this.sink(this.#line(open))
    this.#text = ''
    this.#from = at
    this.#start = -1
    this.#looks = -1
    this.#lead = 0
    this.#size = 0
    this.#listed = false
    this.#breaks = 0
    this.#empty = 0
    this.#hard = false
    this.#page = false
  }

  #line({ table }: OpenElements): Line {
    return {
      text: this.#text, from: this.#from, start: this.#start, end: this.#end,
      looks: this.#looks, lead: this.#lead, size: this.#size, level: this.#level, listed: this.#listed,
      table: table?.number ?? 0, row: table?.row ?? 0, rowFrom: table?.rowFrom ?? 0, cell: table?.cell ?? 0,
      soft: !this.#hard && this.#breaks === 1, page: this.#page,
    }
  }
}
