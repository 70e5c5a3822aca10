import { decodeFiling, extractBusinessSection } from '../filing/index.ts'
import { FilingError } from '../filing/filing-error.ts'
import type { BusinessSection } from '../filing/model.ts'
import type { Notice } from '../types.ts'

/** The Business section of an input, and what the input says about itself. */
export interface BusinessText {
  /** The text to summarise. */
  readonly text: string
  readonly company?: string
  readonly period?: string
  /** What is doubtful about the cut. */
  readonly warnings: readonly Notice[]
}

/**
 * The Business section of whatever an analyst may have: a filing is cut; a text that is nothing but Item 1 already goes
 * through unchanged, so that spans point into it and it is summarised as `summarizeBusinessModel` would.
 *
 * @throws FilingError where it is a filing without a Business section
 */
export const businessText = (filing: string | Uint8Array): BusinessText => {
  let section: BusinessSection
  try {
    section = extractBusinessSection(filing)
  } catch (thrown) {
    if (!(thrown instanceof FilingError) || thrown.code !== 'no-business-section') throw thrown
    const text = sourceOf(filing)
    if (!isProse(text)) throw thrown
    return { text, warnings: [WITHOUT_HEADING] }
  }
  const { company, period, format } = section
  if (format === 'bare-text' || format === 'plain-text') {
    const text = sourceOf(filing)
    if (isWhole(text, section)) return { text, warnings: [] }
  }
  return {
    text: section.text,
    ...(company === undefined ? {} : { company }),
    ...(period === undefined ? {} : { period }),
    warnings: section.warnings,
  }
}

const WITHOUT_HEADING: Notice = {
  code: 'no-item-heading',
  message: 'The text has no heading of Item 1 and no mark of a filing; all of it was taken for the Business section.',
}

const sourceOf = (filing: string | Uint8Array): string => typeof filing === 'string' ? filing : decodeFiling(filing)

/** Whether the section is all there is: nothing but "PART I" and white space around it. */
const isWhole = (text: string, { span }: BusinessSection): boolean =>
  /^\s*(?:part\s+i\.?\s*)?$/i.test(text.slice(0, Math.min(span.start, 2000))) && span.start < 2000 && text.slice(span.end).trim() === ''

// "<html>", "{", "Item 7.", "FORM 10-Q", "Part II" at the start of a line; not "items such as lamps".
const FILING_MARK = /^[ \t]*(?:[<{[]|item[ \t]+\d|form[ \t]+\d|part[ \t]+[iv]+\b)/im

/** Whether the text has no mark of a filing, so that the missing heading is no sign of a missing section. */
const isProse = (text: string): boolean => !FILING_MARK.test(text)
