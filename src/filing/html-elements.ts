import { BOLD, CENTERED, HIDDEN, ITALIC, PREFORMATTED, RAISED, UNDERLINE } from './lines.ts'

/** How an element shapes lines. */
export type ElementRole = 'inline' | 'block' | 'item' | 'table' | 'row' | 'cell' | 'break' | 'rule' | 'page' | 'fact'

/** What the reader knows about an element. */
export interface ElementTrait {
  readonly role: ElementRole
  /** Looks that it gives to what stands inside. */
  readonly looks: number
  /** 1 to 6 for `<h1>` to `<h6>`. */
  readonly level: number
  /** It never has content, so it is never open. */
  readonly empty: boolean
  /** Opening it closes the innermost open one of these, if no element of `within` stands between. */
  readonly closes: readonly string[]
  readonly within: readonly string[]
}

const TABLE_PARTS = ['table', 'td', 'th']
const SCOPES = [...TABLE_PARTS, 'div', 'li', 'blockquote', 'body', 'center']

function trait(role: ElementRole, looks = 0, rest: Partial<ElementTrait> = {}): ElementTrait {
  return { role, looks, level: 0, empty: false, closes: [], within: SCOPES, ...rest }
}

const block = trait('block', 0, { closes: ['p'] })
const hidden = trait('block', HIDDEN)

/** Elements that shape lines or looks. All others (`<ix:nonFraction>`, `<small>` …) are as if they were not there. */
export const ELEMENTS: ReadonlyMap<string, ElementTrait> = new Map([
  ...['p', 'div', 'ul', 'ol', 'dl', 'blockquote', 'section', 'article', 'header', 'footer', 'main', 'address', 'form', 'fieldset', 'dir', 'menu']
    .map((name) => [name, block] as const),
  ...['html', 'body', 'head', 'caption', 'text', 'document'].map((name) => [name, trait('block')] as const),
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, trait('block', BOLD, { closes: ['p'], level })] as const),
  ...['script', 'style', 'title', 'ix:header', 'ix:hidden', 'noscript', 'select', 'textarea', 'object', 'svg'].map((name) => [name, hidden] as const),
  ['center', trait('block', CENTERED, { closes: ['p'] })],
  ['pre', trait('block', PREFORMATTED, { closes: ['p'] })],
  ['li', trait('item', 0, { closes: ['li', 'p'], within: [...TABLE_PARTS, 'ul', 'ol'] })],
  ['dt', trait('block', 0, { closes: ['dt', 'dd', 'p'], within: [...TABLE_PARTS, 'dl'] })],
  ['dd', trait('block', 0, { closes: ['dt', 'dd', 'p'], within: [...TABLE_PARTS, 'dl'] })],
  ['table', trait('table', 0, { closes: ['p'] })],
  ...['thead', 'tbody', 'tfoot'].map((name) => [name, trait('block', 0, { closes: ['tr'], within: ['table'] })] as const),
  ['tr', trait('row', 0, { closes: ['tr'], within: ['table'] })],
  ['td', trait('cell', 0, { closes: ['td', 'th'], within: ['table', 'tr'] })],
  ['th', trait('cell', BOLD, { closes: ['td', 'th'], within: ['table', 'tr'] })],
  ...['b', 'strong'].map((name) => [name, trait('inline', BOLD)] as const),
  ...['i', 'em', 'cite'].map((name) => [name, trait('inline', ITALIC)] as const),
  ...['u', 'ins'].map((name) => [name, trait('inline', UNDERLINE)] as const),
  ['sup', trait('inline', RAISED)],
  ...['font', 'span', 'a', 'big'].map((name) => [name, trait('inline')] as const),
  ['ix:nonnumeric', trait('fact', 0, { empty: true })],
  ['br', trait('break', 0, { empty: true })],
  ['hr', trait('rule', 0, { empty: true })],
  ['page', trait('page', 0, { empty: true })],
])
