import type { Draft } from './draft.ts'
import type { Line } from './lines.ts'
import { PREFORMATTED } from './lines.ts'
import { plainBlocks } from './plain-blocks.ts'
import { blockOf, goesOn } from './prose-blocks.ts'
import { tableBlocks } from './table-blocks.ts'

/** Rows that are held until their table ends; of a longer table, which is the page's layout, the rows are read in parts. */
const MOST_HELD = 4000

/**
 * Turns the lines of an HTML section into blocks as they come: tables into tables (or what they lay out), lines parted by
 * `<br>` into paragraphs, bullets into items. Lines are held no longer than their block needs, so that memory does not grow
 * with them.
 */
export class HtmlBlocks {
  readonly #drafts: Draft[] = []
  #held: Line[] = []

  /** Takes the next line. */
  take(line: Line): void {
    const last = this.#held.at(-1)
    if (last !== undefined && !this.#belongs(last, line)) this.#release()
    this.#held.push(line)
  }

  /** @returns the blocks; nothing can be taken after it */
  finish(): Draft[] {
    this.#release()
    return this.#drafts
  }

  /** Blocks so far. */
  get count(): number {
    return this.#drafts.length
  }

  #belongs(last: Line, line: Line): boolean {
    if (isPreformatted(last) !== isPreformatted(line)) return false
    if (isPreformatted(line)) return true
    if (last.table !== line.table || (this.#held.length >= MOST_HELD && last.row !== line.row)) return false
    return line.table > 0 || goesOn(this.#held, last, line)
  }

  #release(): void {
    const [first] = this.#held
    if (first === undefined) return
    const drafts = isPreformatted(first) ? plainBlocks(this.#held) : first.table > 0 ? tableBlocks(this.#held) : blockOf(this.#held)
    for (const draft of drafts) this.#drafts.push(draft)
    this.#held = []
  }
}

function isPreformatted(line: Line): boolean {
  return (line.looks & PREFORMATTED) !== 0
}
