import { fromWindows1252 } from './decode.ts'
import type { Line, LineSink } from './lines.ts'
import { CENTERED, PREFORMATTED } from './lines.ts'

/** Tags of EDGAR's plain text: page breaks, and the marks of tables and notes, which are no part of the text. */
const TAG = /<\/?(?:page|table|caption|[scr]|fn|f\d{1,2}|btb|text|document|pre|html|body|title|head|type|sequence|filename|description)>/gi

/** `<PAGE>`, `<PAGE> 12`, or a form feed. */
const PAGE = /<page>|\f/i

/** Entities that plain text has, since its wrapping is SGML: `AT&amp;T`. */
const ENTITY = /&(amp|lt|gt|quot|nbsp|#\d{2,5});/g

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** Lines are cut here, so that text without line breaks costs no more than other text. */
const LONGEST_LINE = 100_000

/**
 * Reads plain text from `from` to `to` as lines, blank ones as well. Lines between `<TABLE>` and `</TABLE>` carry the
 * table's number.
 *
 * @param text the filing
 * @param from where to start
 * @param to where to stop
 * @param onLine takes the lines
 */
export function readPlain(text: string, from: number, to: number, onLine: LineSink): void {
  let table = 0
  let tables = 0
  let page = false
  for (let at = from; at < to;) {
    const feed = text.indexOf('\n', at)
    const end = Math.min(feed < 0 ? to : feed, to, at + LONGEST_LINE)
    const raw = text.slice(at, end)
    const tagged = raw.includes('<') || raw.includes('\f')
    if (tagged && PAGE.test(raw)) page = true
    if (tagged && /<table>/i.test(raw)) table = ++tables
    const line = lineOf(tagged ? raw.replace(TAG, '') : raw, at, table, page)
    if (line.start >= 0) page = false
    if (!onLine(line)) return
    if (tagged && /<\/table>/i.test(raw)) table = 0
    at = text.charCodeAt(end) === 10 ? end + 1 : end
  }
}

function lineOf(raw: string, from: number, table: number, page: boolean): Line {
  const decoded = raw.includes('&') ? raw.replace(ENTITY, (_, name: string) => entity(name)) : raw
  const text = decoded.replace(/[\r\f]/g, '').trimEnd()
  const indent = text.search(/\S/)
  return {
    text, from, start: indent < 0 ? -1 : from + indent, end: from + raw.trimEnd().length,
    looks: PREFORMATTED | (indent > 12 && text.length - indent < 60 ? CENTERED : 0), lead: 0, size: 0, level: 0, listed: false,
    table, row: 0, rowFrom: 0, cell: 0, soft: false, page,
  }
}

function entity(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] as string
  const code = Number(name.slice(1))
  return code < 65_536 ? String.fromCharCode(fromWindows1252(code)) : ' '
}
