import lexicon from '../../lexicons/filing.json' with { type: 'json' }
import { FilingError } from './filing-error.ts'
import { itemHeading } from './item-heading.ts'
import { cleaned } from './lines.ts'
import type { FilingFormat } from './model.ts'

/** How much of a document's start tells what it is. */
const REACH = 60_000

/** Tags of HTML; `<TABLE>`, `<S>`, `<C>` and `<PAGE>` stand in plain text too. */
const HTML = /<(?:html|body|div|p|font|tr|td|br|center|[ba]|h[1-6]|span)[\s/>]/i

/** `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" …>`, `<ix:header>`. */
const INLINE_XBRL = /xmlns:ix=|<ix:/i

/** Marks of text from EDGAR's wrapping. */
const PLAIN = /<(?:page|table|document|sec-document|sec-header|ims-document)>|form 10-?k|form 20-?f|securities and exchange commission/i

/** First characters of files that are no text, and what they are. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (or an Office document)'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['{\\rtf', 'a Rich Text document'],
  ['BZh', 'a bzip2 archive'],
]

/**
 * @param source a document's text
 * @param start where it starts in the source
 * @param end where it ends
 * @returns its format, from its content alone
 */
export function detectFormat(source: string, start: number, end: number): Exclude<FilingFormat, 'json'> {
  const head = source.slice(start, Math.min(end, start + REACH))
  if (HTML.test(head)) return INLINE_XBRL.test(source.slice(start, Math.min(end, start + 10 * REACH))) ? 'inline-xbrl' : 'html'
  if (start === 0 && itemHeading(cleaned(firstLine(head))) !== undefined) return 'bare-text'
  return PLAIN.test(head) || start > 0 ? 'plain-text' : 'bare-text'
}

function firstLine(head: string): string {
  return head.slice(0, 2000).trimStart().split('\n', 1)[0] as string
}

/**
 * Refuses what is no text: PDF, archives, images, bytes without meaning.
 *
 * @param bytes the first bytes, a character each, or the first characters
 * @throws FilingError `binary`
 */
export function refuseBinary(head: string): void {
  const start = head.replace(/^\s{1,64}/, '')
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? (/^begin \d{3} \S/.test(start) ? 'a uuencoded file' : undefined)
  if (known !== undefined) {
    throw new FilingError('binary', `The source is ${known}, not the text of a filing.`, "Download the report's main document from EDGAR (.htm or .txt) and give that.")
  }
  const odd = Array.from(head).filter(isOdd).length
  if (odd > 8 && odd > 0.02 * head.length) {
    throw new FilingError('binary', 'The source is no text: it is full of control characters.', "Download the report's main document from EDGAR (.htm or .txt) and give that.")
  }
}

/**
 * Refuses pages that a server sent in the place of a filing.
 *
 * @throws FilingError `not-a-filing`
 */
export function refuseErrorPage(source: string): void {
  if (source.length > 20_000) return
  const lower = source.toLowerCase()
  const phrase = lexicon.errorPages.phrases.find((each) => lower.includes(each))
  if (phrase === undefined) return
  throw new FilingError('not-a-filing', `The source is a server's error page ("${phrase}"), not a filing.`, 'Download again; EDGAR asks for a User-Agent that names you and at most ten requests a second.')
}

/** Control characters other than white space, and the mark of bytes that could not be decoded. */
function isOdd(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd
}
