/** A document of a submission, or the whole source where it is a single one. */
export interface FilingDocument {
  /** What `<TYPE>` says, such as `'10-K'`, `'EX-13'`; `''` where nothing does. */
  readonly type: string
  /** Where its content starts and ends in the source. */
  readonly start: number
  readonly end: number
  /** Its end is marked (`</TEXT>` or `</DOCUMENT>`), or it is a source without such marks. */
  readonly closed: boolean
}

/** A submission as EDGAR serves it: the header's facts and the documents. */
export interface Submission {
  /** `CONFORMED SUBMISSION TYPE`. */
  readonly type: string
  readonly company: string
  /** `CONFORMED PERIOD OF REPORT`: `19971231`. */
  readonly period: string
  readonly documents: readonly FilingDocument[]
}

/** The header stands within this many characters. */
const HEADER_REACH = 30_000

/** More documents than any submission has. */
const MOST_DOCUMENTS = 5000

/**
 * Reads the SGML wrapping of a source, without reading its documents.
 *
 * @param source a full-submission text file, one `<DOCUMENT>` of it, or a bare document
 */
export function readSubmission(source: string): Submission {
  const documents = readDocuments(source)
  const headerEnd = Math.min(documents[0]?.start ?? HEADER_REACH, HEADER_REACH)
  const header = documents.length > 0 ? source.slice(0, headerEnd) : ''
  return {
    type: field(header, /CONFORMED SUBMISSION TYPE:([^\r\n]{1,40})/i) || field(header, /^<TYPE>([^\r\n]{1,40})/im),
    company: field(header, /COMPANY CONFORMED NAME:([^\r\n]{1,160})/i) || field(header, /^<CONFORMED-NAME>([^\r\n]{1,160})/im),
    period: field(header, /CONFORMED PERIOD OF REPORT:[ \t]*(\d{8})/i) || field(header, /^<PERIOD>(\d{8})/im),
    documents: documents.length > 0 ? documents : [{ type: '', start: 0, end: source.length, closed: true }],
  }
}

function field(header: string, pattern: RegExp): string {
  return pattern.exec(header)?.[1]?.trim() ?? ''
}

function readDocuments(source: string): FilingDocument[] {
  const documents: FilingDocument[] = []
  const opening = /<DOCUMENT>/gi
  while (documents.length < MOST_DOCUMENTS) {
    const open = opening.exec(source)
    if (open === null) break
    const head = source.slice(open.index, open.index + 3000)
    const text = /<TEXT>/i.exec(head)
    const start = open.index + (text === null ? open[0].length : text.index + text[0].length)
    const closing = /<\/DOCUMENT>/gi
    closing.lastIndex = start
    const close = closing.exec(source)
    const textEnd = close === null ? source.length : close.index
    documents.push({ type: field(head, /<TYPE>([^\r\n<]{1,40})/i).toUpperCase(), start, end: textEnd, closed: close !== null })
    opening.lastIndex = textEnd
  }
  return documents
}
