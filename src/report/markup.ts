/**
 * HTML that is safe by construction: text becomes markup only through {@link html}, which escapes it.
 */

/** A piece of finished HTML. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a template: text and numbers are escaped, markup is taken as it is. */
export type Content = string | number | Markup | readonly Markup[]

/** Nothing at all. */
export const NOTHING: Markup = { markup: '' }

/**
 * Fills an HTML template; every text put in is escaped, for element content and for attribute values in double quotes.
 *
 * @example html`<b title="${'"x"'}">${'<script>'}</b>`.markup // '<b title="&quot;x&quot;">&lt;script&gt;</b>'
 */
export const html = (template: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: String.raw({ raw: template }, ...contents.map(markupOf)),
})

const markupOf = (content: Content): string => {
  if (typeof content === 'string') return escapeText(content)
  if (typeof content === 'number') return String(content)
  return 'markup' in content ? content.markup : content.map(piece => piece.markup).join('')
}

/**
 * What may not stand in an HTML document as it is: `<`, a carriage return, NUL and the other controls, half a surrogate
 * pair, U+FFFE. Not: tab, line feed, whole emoji, bidi marks.
 */
const UNSAFE = /[&<>"'\p{Cs}\p{Noncharacter_Code_Point}]|\r\n?|(?![\t\n])\p{Cc}/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * The text as HTML that shows it, valid for any string whatever: line ends become line feeds, as any HTML parser reads
 * them; a control character shows as its Unicode picture (NUL as ␀); what is no character at all shows as �.
 */
export const escapeText = (text: string): string => text.replace(UNSAFE, replacement)

const replacement = (found: string): string => {
  if (found.startsWith('\r')) return '\n'
  const code = found.charCodeAt(0)
  if (code < 0x20) return String.fromCodePoint(PICTURES + code)
  if (code === 0x7f) return '␡'
  return ENTITIES[found] ?? '�'
}

/** U+2400, the picture of NUL; those of the other 31 controls follow it in order. */
const PICTURES = 0x2400
