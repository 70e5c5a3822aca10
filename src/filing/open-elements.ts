import type { ElementTrait } from './html-elements.ts'

/** Deeper nesting than this is a defect of the document; what stands deeper has the looks of its depth. */
const DEEPEST = 4096

/** Steps that searching for start tags may take in one document, so that unclosed tags cannot make it quadratic. */
const SEARCH_STEPS = 4_000_000

/** How far down an opening tag looks for one that it closes. */
const IMPLIED_REACH = 24

/** A table that is being read. */
export interface OpenTable {
  readonly number: number
  readonly outer: OpenTable | undefined
  row: number
  rowFrom: number
  cell: number
}

/** An element that is open, with what it is open in. */
interface Frame {
  readonly name: string
  readonly looks: number
  readonly size: number
  readonly level: number
  readonly table: OpenTable | undefined
}

/** The looks in force, and the open elements that made them. Every operation takes constant time on average. */
export class OpenElements {
  looks = 0
  size = 0
  level = 0
  table: OpenTable | undefined
  readonly #frames: Frame[] = []
  readonly #open = new Map<string, number>()
  #steps = SEARCH_STEPS
  #tables = 0
  #rows = 0

  /** Opens an element; what it changes is in force until it closes. */
  open(name: string, trait: ElementTrait, on: number, off: number, size: number): void {
    if (trait.closes.length > 0) this.#closeImplied(trait)
    if (this.#frames.length >= DEEPEST) return
    this.#frames.push({ name, looks: this.looks, size: this.size, level: this.level, table: this.table })
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
    this.looks = (this.looks & ~off) | trait.looks | on
    if (size > 0) this.size = size
    if (trait.level > 0) this.level = trait.level
  }

  /** Rows and cells outside of any table (cut-out markup) get a table of their own, which no end tag of a cell may end. */
  ensureTable(): OpenTable {
    return this.table ?? this.startTable()
  }

  /** Starts a table. */
  startTable(): OpenTable {
    return this.table = { number: ++this.#tables, outer: this.table, row: 0, rowFrom: 0, cell: 0 }
  }

  /** Starts a row of the table that is open. */
  startRow(from: number): void {
    Object.assign(this.ensureTable(), { row: ++this.#rows, rowFrom: from, cell: 0 })
  }

  /** Starts a cell. */
  startCell(from: number): void {
    const table = this.ensureTable()
    if (table.row === 0) this.startRow(from)
    table.cell++
  }

  /** Closes the innermost open element of the name, with all that is open inside. A tag that closes nothing changes nothing. */
  close(name: string): void {
    if ((this.#open.get(name) ?? 0) === 0) {
      if (name === 'table') this.table = this.table?.outer
      return
    }
    const crosses = name === 'table' || name === 'tr' || name === 'body' || name === 'html'
    for (let at = this.#frames.length - 1; at >= 0; at--) {
      if (this.#steps-- < 0) return
      const open = this.#frames[at]?.name
      if (open === name) {
        this.#unwindTo(at)
        return
      }
      if (!crosses && (open === 'td' || open === 'th' || open === 'table') && name !== 'td' && name !== 'th') return
    }
  }

  #closeImplied(trait: ElementTrait): void {
    const lowest = Math.max(0, this.#frames.length - IMPLIED_REACH)
    let found = -1
    for (let at = this.#frames.length - 1; at >= lowest; at--) {
      const { name } = this.#frames[at] as Frame
      if (trait.closes.includes(name)) found = at
      else if (trait.within.includes(name)) break
    }
    if (found >= 0) this.#unwindTo(found)
  }

  #unwindTo(depth: number): void {
    const frame = this.#frames[depth] as Frame
    for (let at = this.#frames.length - 1; at >= depth; at--) {
      const { name } = this.#frames[at] as Frame
      this.#open.set(name, (this.#open.get(name) as number) - 1)
    }
    this.#frames.length = depth
    this.looks = frame.looks
    this.size = frame.size
    this.level = frame.level
    this.table = frame.table
  }
}
