import { Tokenizer } from 'htmlparser2'
import type { TokenizerCallbacks } from 'htmlparser2'
import { ELEMENTS } from './html-elements.ts'
import type { ElementTrait } from './html-elements.ts'
import { fontSize, isSymbolFont, parseStyle } from './html-style.ts'
import type { StyleChange } from './html-style.ts'
import { LineBuilder } from './line-builder.ts'
import type { FactSink, LineSink } from './lines.ts'
import { CENTERED, HIDDEN, LINK, PREFORMATTED, SYMBOLS } from './lines.ts'
import { OpenElements } from './open-elements.ts'

/** Facts of inline XBRL that say what the filing is. */
const FACTS = /^dei:(?:DocumentType|EntityRegistrantName|DocumentPeriodEndDate|AmendmentFlag)$/i

/** Remembered styles: a filing repeats a few hundred. */
const MOST_STYLES = 4000

/** Longest fact that is of interest. */
const LONGEST_FACT = 200

/**
 * Reads HTML from `from` to `to` as lines. Works on the tokens of htmlparser2 without building a tree, so that memory does
 * not grow with the number of tags, and with an own record of open elements, so that unclosed ones cost no time.
 *
 * @param html the filing
 * @param from where to start, at a tag or in text
 * @param to where to stop
 * @param onLine takes the lines
 * @param onFact takes the facts of inline XBRL that say what the filing is
 */
export function readHtml(html: string, from: number, to: number, onLine: LineSink, onFact: FactSink = () => true): void {
  const stop = (): void => {
    tokenizer.pause()
  }
  const tokenizer = new Tokenizer({ recognizeSelfClosing: true }, new HtmlReader(html, from, onLine, onFact, stop))
  tokenizer.write(html.slice(from, to))
  tokenizer.end()
}

/** Takes the tokenizer's events; positions are relative to where reading started. */
class HtmlReader implements TokenizerCallbacks {
  readonly #open = new OpenElements()
  readonly #styles = new Map<string, StyleChange>()
  readonly #line: LineBuilder
  #tagFrom = 0
  #name = ''
  #trait: ElementTrait | undefined
  #on = 0
  #off = 0
  #size = 0
  #attribute = ''
  #value = ''
  #fact = ''
  #factValue = ''

  constructor(readonly html: string, readonly from: number, onLine: LineSink, readonly onFact: FactSink, readonly stop: () => void) {
    this.#line = new LineBuilder((line) => {
      const more = onLine(line)
      if (!more) stop()
      return more
    }, from)
  }

  ontext(start: number, end: number): void {
    const text = this.html.slice(this.from + start, this.from + end)
    if (this.#fact !== '') this.#factValue += text
    if ((this.#open.looks & HIDDEN) !== 0) return
    if ((this.#open.looks & PREFORMATTED) !== 0) this.#addPreformatted(text, this.from + start)
    else this.#addText(text, this.from + start, this.from + end)
  }

  ontextentity(codepoint: number, end: number): void {
    if ((this.#open.looks & HIDDEN) !== 0 && this.#fact === '') return
    const text = codepoint === 0xa0 ? ' ' : codepoint === 0xad ? '' : String.fromCodePoint(codepoint)
    if (this.#fact !== '') this.#factValue += text
    if ((this.#open.looks & HIDDEN) === 0) this.#addText(text, this.from + end - 1, this.from + end)
  }

  onopentagname(start: number, end: number): void {
    this.#tagFrom = this.from + start - 1
    this.#name = lowerCase(this.html.slice(this.from + start, this.from + end))
    this.#trait = ELEMENTS.get(this.#name)
    this.#on = 0
    this.#off = 0
    this.#size = 0
  }

  onattribname(start: number, end: number): void {
    this.#attribute = ''
    if (this.#trait === undefined) return
    const length = end - start
    if (length === 4 || length === 5) this.#attribute = this.html.slice(this.from + start, this.from + end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== '') this.#value += this.html.slice(this.from + start, this.from + end)
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute !== '') this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    switch (this.#attribute) {
      case 'style':
        this.#applyStyle(this.#value)
        break
      case 'align':
        if (/^\s*center/i.test(this.#value)) this.#on |= CENTERED
        else this.#off |= CENTERED
        break
      case 'size':
        this.#size = this.#name === 'font' ? fontSize(this.#value) : 0
        break
      case 'face':
        if (isSymbolFont(this.#value)) this.#on |= SYMBOLS
        else this.#off |= SYMBOLS
        break
      case 'href':
        this.#on |= LINK
        break
      case 'name':
        if (this.#trait?.role === 'fact') this.#startFact(this.#value)
        break
    }
    this.#attribute = ''
  }

  onopentagend(): void {
    if (this.#trait !== undefined) this.#openElement(this.#trait, false)
  }

  onselfclosingtag(): void {
    if (this.#trait !== undefined) this.#openElement(this.#trait, true)
  }

  onclosetag(start: number, end: number): void {
    const name = lowerCase(this.html.slice(this.from + start, this.from + end))
    const trait = ELEMENTS.get(name)
    if (trait === undefined) return
    if (trait.role === 'fact') {
      this.#endFact()
      return
    }
    if (trait.role !== 'inline') this.#line.border(this.from + start - 2, this.#open)
    this.#open.close(name)
  }

  oncdata(start: number, end: number): void {
    this.ontext(start, end)
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.#endFact()
    this.#line.finish(this.html.length, this.#open)
  }

  #applyStyle(text: string): void {
    let style = this.#styles.get(text)
    if (style === undefined) {
      style = parseStyle(text)
      if (this.#styles.size < MOST_STYLES) this.#styles.set(text, style)
    }
    this.#on |= style.on
    this.#off |= style.off
    if (style.size > 0) this.#size = style.size
    if (style.apart && this.#trait?.role === 'inline') this.#line.space(' ')
    if (style.page && this.#trait?.role !== 'inline') this.#line.page()
  }

  #openElement(trait: ElementTrait, closed: boolean): void {
    if (trait.role === 'inline' || trait.role === 'fact') {
      if (!trait.empty && !closed) this.#open.open(this.#name, trait, this.#on, this.#off, this.#size)
      return
    }
    if (trait.role === 'break') {
      this.#line.break(this.#tagFrom, this.#open)
      return
    }
    this.#line.border(this.#tagFrom, this.#open)
    if (trait.role === 'rule' || trait.role === 'page') this.#line.page()
    if (trait.empty || (closed && trait.role !== 'cell')) return
    if (trait.role === 'row' || trait.role === 'cell') this.#open.ensureTable()
    this.#open.open(this.#name, trait, this.#on, this.#off, this.#size)
    if (trait.role === 'table') this.#open.startTable()
    else if (trait.role === 'row') this.#open.startRow(this.#tagFrom)
    else if (trait.role === 'cell') this.#open.startCell(this.#tagFrom)
    else if (trait.role === 'item') this.#line.list()
    if (closed) this.#open.close(this.#name)
  }

  #addText(text: string, start: number, end: number): void {
    const first = firstVisible(text)
    if (first < 0) {
      this.#line.space(text === '' ? '' : ' ')
      return
    }
    if ((this.#open.looks & SYMBOLS) !== 0 && text.length <= 4) {
      if (this.#line.blank) this.#line.add('•', start, end, this.#open)
      return
    }
    this.#line.add(text, start + (this.#line.blank ? first : 0), end, this.#open)
  }

  /** Inside `<pre>` a line of the text is a line. */
  #addPreformatted(text: string, start: number): void {
    for (let at = 0; at <= text.length;) {
      const feed = text.indexOf('\n', at)
      const end = feed < 0 ? text.length : feed
      const piece = text.slice(at, end)
      if (firstVisible(piece) >= 0) this.#line.add(piece, start + at, start + end, this.#open)
      else this.#line.space(piece)
      if (feed < 0) return
      this.#line.feed(start + end, this.#open)
      at = end + 1
    }
  }

  #startFact(name: string): void {
    if (!FACTS.test(name)) return
    this.#fact = name
    this.#factValue = ''
  }

  #endFact(): void {
    if (this.#fact !== '' && !this.onFact(this.#fact, this.#factValue.slice(0, LONGEST_FACT))) this.stop()
    this.#fact = ''
  }
}

/** The name in lower case; names in lower case, as newer filings have them, cost no copy. */
function lowerCase(name: string): string {
  return ELEMENTS.has(name) ? name : name.toLowerCase()
}

/** Index of the first character that is no white space (U+00A0 is), or -1. */
function firstVisible(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 32 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) return at
  }
  return -1
}
