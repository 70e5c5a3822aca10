import { BOLD, CENTERED, HIDDEN, ITALIC, RAISED, SYMBOLS, UNDERLINE } from './lines.ts'

/** What a tag changes: looks to switch on, looks to switch off, and the letters' size in points (0: as before). */
export interface StyleChange {
  readonly on: number
  readonly off: number
  readonly size: number
  /** The style asks for a new page before or after its element. */
  readonly page: boolean
  /** It stands away from what precedes it, as the title does from "Item 1.". */
  readonly apart: boolean
}

/** Sizes of `<font size="1">` to `<font size="7">` in points. */
const FONT_SIZES = [0, 7.5, 10, 12, 13.5, 18, 24, 36]

/** Fonts whose letters are drawn as symbols. */
const SYMBOL_FONT = /wingdings|webdings|symbol|dingbats/i

/**
 * Reads a `style` attribute. Only what tells headings and hidden text is looked at.
 *
 * @example parseStyle('font:bold 10pt Arial; display:none') // on: BOLD | HIDDEN, size: 10
 */
export function parseStyle(style: string): StyleChange {
  let on = 0
  let off = 0
  let size = 0
  let page = false
  let apart = false
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration.slice(colon + 1).trim()
    switch (declaration.slice(0, colon).trim()) {
      case 'font-weight':
        if (isBold(value)) on |= BOLD
        else off |= BOLD
        break
      case 'font':
        if (value.split(' ').some(isBold)) on |= BOLD
        if (value.includes('italic')) on |= ITALIC
        size = sizeOf(value) || size
        if (SYMBOL_FONT.test(value)) on |= SYMBOLS
        break
      case 'font-size':
        size = sizeOf(value)
        break
      case 'font-family':
        if (SYMBOL_FONT.test(value)) on |= SYMBOLS
        else off |= SYMBOLS
        break
      case 'font-style':
        if (value.startsWith('normal')) off |= ITALIC
        else on |= ITALIC
        break
      case 'text-decoration':
      case 'text-decoration-line':
        if (value.includes('underline')) on |= UNDERLINE
        break
      case 'text-align':
        if (value.startsWith('center')) on |= CENTERED
        else off |= CENTERED
        break
      case 'vertical-align':
        if (value.startsWith('super')) on |= RAISED
        break
      case 'padding-left':
      case 'margin-left':
        apart ||= sizeOf(value) > 2
        break
      case 'display':
        if (value.startsWith('none')) on |= HIDDEN
        break
      case 'visibility':
        if (value.startsWith('hidden')) on |= HIDDEN
        break
      case 'page-break-before':
      case 'page-break-after':
      case 'break-before':
      case 'break-after':
        page ||= value.startsWith('always') || value.startsWith('page')
        break
    }
  }
  return { on, off, size, page, apart }
}

function isBold(value: string): boolean {
  return value.startsWith('bold') || value.startsWith('600') || value.startsWith('700') || value.startsWith('800') || value.startsWith('900')
}

/** `10pt`, `13.3px`, `1.2em`; of a shorthand, the first of them: `bold 10pt/12pt arial`. */
function sizeOf(value: string): number {
  const found = /(\d{1,3}(?:\.\d{1,4})?)(pt|px|em|rem|%)/.exec(value)
  if (found === null) return 0
  const number = Number(found[1])
  if (found[2] === 'pt') return number
  if (found[2] === 'px') return number * 0.75
  return found[2] === '%' ? number / 10 : number * 10
}

/**
 * @param value of `<font size="…">`: `2`, `+1`, `-1`
 * @returns points, 0 where it says nothing
 */
export function fontSize(value: string): number {
  const number = Number.parseInt(value, 10)
  if (Number.isNaN(number)) return 0
  return FONT_SIZES[/^\s*[+-]/.test(value) ? 3 + number : number] ?? 0
}

/** Whether the letters of a `<font face="…">` are drawn as symbols. */
export function isSymbolFont(face: string): boolean {
  return SYMBOL_FONT.test(face)
}
