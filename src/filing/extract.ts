import { OptionError } from '../errors.ts'
import type { Notice } from '../types.ts'
import { companyOnCover, isoDate, periodOnCover } from './cover.ts'
import { jsonOffsets, readCrawlerJson } from './crawler-json.ts'
import type { CrawlerRecord } from './crawler-json.ts'
import { decodeFiling } from './decode.ts'
import { readExtractOptions } from './extract-options.ts'
import { FilingError } from './filing-error.ts'
import { annualForm, formOf, formOnCover } from './form.ts'
import type { Form } from './form.ts'
import { detectFormat, refuseBinary, refuseErrorPage } from './format.ts'
import { layOut } from './layout.ts'
import type { Layout } from './layout.ts'
import { locateBusiness } from './locate.ts'
import type { Cut } from './locate.ts'
import type { BusinessSection, ExtractOptions, FilingFormat } from './model.ts'
import { readBlocks, scanDocument } from './read-document.ts'
import type { Stretch } from './read-document.ts'
import { closingOfficers } from './officers.ts'
import { brokenOff, missingSection, pointsElsewhere, refuseForm, refuseHollow } from './refuse.ts'
import { readSubmission } from './submission.ts'
import type { FilingDocument, Submission } from './submission.ts'

/** A section shorter than this, in characters, is worth a look whether it says anything. */
const SMALL_SECTION = 1500

/** A section shorter than this is worth a warning. */
const SHORT_SECTION = 600

/** Less than this is no section at all. */
const SHORTEST_SECTION = 200

/** Characters of text beyond which a section is suspect. */
const LONGEST_SECTION = 600_000

/** Of a longer one, only the first pages are said to point elsewhere. */
const LONG_SECTION = 6000

/**
 * Cuts the Business section (Item 1; of a 20-F, Item 4) out of an annual report.
 *
 * @param filing the report as downloaded: HTML with or without inline XBRL, plain text, a full-submission text file, a JSON
 *   record of edgar-crawler or EDGAR-CORPUS, or bare text; which of them is told from the content
 * @param options see {@link ExtractOptions}
 * @returns the section as text and blocks, with what the filing says about itself
 * @throws FilingError with a `code` where the source has no Business section; never a guess in its place
 * @throws OptionError where `filing` is neither a string nor bytes, or an option is not allowed
 * @example
 * const section = extractBusinessSection(await readFile('report.htm'))
 * console.log(section.company, section.form, section.text.slice(0, 200))
 */
export function extractBusinessSection(filing: string | Uint8Array, options: ExtractOptions = {}): BusinessSection {
  const source = sourceOf(filing, readExtractOptions(options))
  if (!/\S/.test(source)) throw new FilingError('empty', 'The source is empty.', 'Download the filing again.')
  refuseBinary(source.slice(0, 4096))
  const record = readCrawlerJson(source)
  if (record !== undefined) return sectionOfRecord(source, record)
  const submission = readSubmission(source)
  let refusal: unknown
  for (const document of mainDocuments(submission)) {
    try {
      return sectionOfDocument(source, submission, document)
    } catch (error) {
      if (!(error instanceof FilingError)) throw error
      refusal ??= error
    }
  }
  throw refusal
}

function sourceOf(filing: string | Uint8Array, options: ExtractOptions): string {
  const source = textOf(filing, options)
  return source.includes('\n') ? source : source.replaceAll('\r', '\n')
}

function textOf(filing: string | Uint8Array, options: ExtractOptions): string {
  if (typeof filing === 'string') return filing
  const given: unknown = filing
  if (!(given instanceof Uint8Array)) throw new OptionError('filing', `filing is ${given === null ? 'null' : typeof given}; it must be a string or a Uint8Array.`)
  refuseBinary(String.fromCharCode(...filing.subarray(0, 16)))
  return decodeFiling(filing, options.encoding)
}

/** The annual report among the documents of a submission; where there is none, the first document. */
function mainDocuments(submission: Submission): readonly FilingDocument[] {
  const annual = submission.documents.filter((document) => ['annual', 'foreign'].includes(formOf(document.type).kind))
  return annual.length > 0 ? annual.slice(0, 8) : submission.documents.slice(0, 1)
}

function sectionOfDocument(source: string, submission: Submission, document: FilingDocument): BusinessSection {
  const { start, end } = document
  const declared = firstKnown([formOf(document.type), formOf(submission.type)])
  refuseForm(declared)
  const format = detectFormat(source, start, end)
  const facts = new Map<string, string>()
  const scan = scanDocument({ source, start, end, format }, (name, value) => {
    const key = name.toLowerCase()
    if (!facts.has(key) && value.trim() !== '') facts.set(key, value.trim())
    return key !== 'dei:documenttype' || ['annual', 'foreign'].includes(formOf(value).kind)
  })
  const form = firstKnown([declared, formOf(facts.get('dei:documenttype') ?? ''), formOnCover(scan.cover)])
  refuseForm(form)
  const cut = locateBusiness(scan, form.kind === 'foreign')
  const truncated = isTruncated(source, document, format)
  if (cut === undefined || isGuess(cut, form)) {
    refuseErrorPage(source)
    if (form.kind === 'unknown' && scan.landmarks.some((mark) => mark.title === 'foreign')) refuseForm({ kind: 'quarterly', name: '10-Q', amendment: false })
    throw missingSection(form, truncated, 'No heading of Item 1, Business, was found.')
  }
  const stretch = { source, start: cut.start.from, end: cut.end?.from ?? end, format }
  const blocks = readBlocks(stretch, cut.start.items)
  const officers = closingOfficers(blocks)
  const layout = layOut(officers < 0 ? blocks : blocks.slice(0, officers))
  refuseCut(layout, cut, form, truncated)
  const company = submission.company || (facts.get('dei:entityregistrantname') ?? '') || (companyOnCover(scan.cover) ?? '')
  const period = isoDate(submission.period) ?? isoDate(facts.get('dei:documentperiodenddate') ?? '') ?? periodOnCover(scan.cover)
  return section(layout, form, format, company, period, { start: cut.start.start, end: blocks[officers]?.start ?? stretch.end }, warningsOf(layout, cut, form, format, truncated, officers >= 0))
}

/** A heading "Business" somewhere in a page that says neither what it is nor where the section ends. */
function isGuess({ unnumbered, start, end }: Cut, form: Form): boolean {
  return unnumbered && form.kind === 'unknown' && end === undefined && start.before > 0
}

function firstKnown(forms: readonly Form[]): Form {
  return forms.find((form) => form.kind !== 'unknown') ?? formOf('')
}

/** Whether the file was cut off: a document without its end mark, a page that starts with `<html>` and does not end. */
function isTruncated(source: string, { start, end, closed }: FilingDocument, format: FilingFormat): boolean {
  if (!closed) return true
  if (format !== 'html' && format !== 'inline-xbrl') return false
  return /<(?:html|body)\b/i.test(source.slice(start, start + 20_000)) && !/<\/(?:html|body|text|document)\s*>/i.test(source.slice(Math.max(start, end - 4000), end))
}

/** Refuses a cut that is no section: hollow, a line of the contents, or broken off with the file. */
function refuseCut(layout: Layout, cut: Cut, form: Form, truncated: boolean): void {
  if (cut.end === undefined && truncated) throw brokenOff(layout.heading)
  if (layout.text.length >= SMALL_SECTION) return
  if (cut.start.paged && cut.size === 0) {
    throw missingSection(form, truncated, `Item 1 was found only as "${layout.text.slice(0, 120)}", a line of the table of contents.`)
  }
  refuseHollow(layout.text, layout.heading)
  if (layout.text.length < SHORTEST_SECTION) {
    throw missingSection(form, truncated, `Item 1 was found only as "${layout.text.slice(0, 120)}", without text under it.`)
  }
}

function warningsOf(layout: Layout, cut: Cut, form: Form, format: FilingFormat, truncated: boolean, officers: boolean): Notice[] {
  const warnings: Notice[] = []
  const warn = (code: string, message: string): void => void warnings.push({ code, message })
  if (cut.end === undefined && format !== 'bare-text') warn('end-not-found', 'No Item after the Business section was found; the section runs to the end of the document and may hold more than Item 1.')
  if (cut.unnumbered) warn('heading-without-number', `The section was found by its heading "${layout.heading}", which has no Item number.`)
  if (cut.start.title === 'other') warn('unusual-title', `The Item's title, "${layout.heading}", is not one that the form has for it.`)
  if (layout.text.length < SHORT_SECTION) warn('short-section', 'The section is short; check that the cut is right.')
  else if (layout.text.length < LONG_SECTION && pointsElsewhere(layout.text)) warn('partly-incorporated', 'The section says that part of the description stands in another document.')
  if (form.kind === 'unknown' && format !== 'bare-text') warn('form-unknown', 'The filing does not say which form it is.')
  if (truncated) warn('truncated', 'The file stops before its end; the Business section itself is whole.')
  if (cut.size > LONGEST_SECTION) warn('long-section', 'The section is longer than any Item 1 should be; it may hold more than Item 1.')
  if (officers) warn('executive-officers-left-out', 'The list of executive officers that follows the section under a caption of its own was left out.')
  return warnings
}

function sectionOfRecord(source: string, record: CrawlerRecord): BusinessSection {
  const form = formOf(record.form)
  refuseForm(form)
  if (record.text.trim() === '') throw missingSection(form, false, 'The JSON record has no text under item_1 (or section_1).')
  const stretch: Stretch = { source: record.text, start: 0, end: record.text.length, format: 'bare-text' }
  const drafts = readBlocks(stretch, ['1'])
  const layout = layOut(drafts)
  if (layout.text.length < SMALL_SECTION) refuseHollow(layout.text, layout.heading)
  const toSource = jsonOffsets(source, record.start)
  const blocks = layout.blocks.map((block) => ({ ...block, source: { start: toSource(block.source.start), end: toSource(block.source.end) } }))
  const warnings = layout.text.length < SHORT_SECTION ? [{ code: 'short-section', message: 'The section is short; check that the record is right.' }] : []
  const period = isoDate(record.period) ?? /^(?:19|20)\d\d$/.exec(record.period)?.[0]
  return section({ ...layout, blocks }, form, 'json', record.company, period, { start: record.start, end: record.end }, warnings)
}

function section(layout: Layout, form: Form, format: FilingFormat, company: string, period: string | undefined, span: BusinessSection['span'], warnings: readonly Notice[]): BusinessSection {
  return {
    ...layout, form: annualForm(form), amendment: form.amendment, format,
    ...(company === '' ? {} : { company: detached(company) }), ...(period === undefined ? {} : { period: detached(period) }),
    span, warnings,
  }
}

/** A copy that does not keep the whole filing in memory, as a slice of it would. */
function detached(text: string): string {
  return Array.from(text).join('')
}
