import { OptionError } from './errors.ts'
import { extractBusinessSection } from './filing/index.ts'
import type { BusinessSection, ExtractOptions } from './filing/model.ts'
import { summarizeBusinessModel } from './summarize.ts'
import type { BusinessModelSummary, SummarizeOptions } from './types.ts'

/** Options of {@link summarizeFiling}: those of the summary, and those of reading the filing. */
export interface SummarizeFilingOptions extends SummarizeOptions, ExtractOptions {}

/** A summary of a filing. Spans of its sentences are in `section.text`; `section.blocks` lead from there to the filing. */
export interface FilingSummary extends BusinessModelSummary {
  /** The Business section that was summarised, and what the filing says about itself. */
  readonly section: BusinessSection
}

/**
 * Cuts the Business section out of an annual report and summarises it.
 *
 * @param filing the report as downloaded; see {@link extractBusinessSection}
 * @param options see {@link SummarizeFilingOptions}
 * @returns the summary with its section; the section's warnings stand before the summary's own
 * @throws FilingError where the source has no Business section
 * @throws OptionError for an option that is not allowed
 * @example
 * const summary = summarizeFiling(await readFile('report.htm'))
 * console.log(`${summary.section.company}: ${summary.text}`)
 */
export function summarizeFiling(filing: string | Uint8Array, options: SummarizeFilingOptions = {}): FilingSummary {
  if (typeof options !== 'object' || (options as unknown) === null) throw new OptionError('options', 'options must be an object, such as { maxTokens: 256 }.')
  const { encoding, ...summarizeOptions } = options
  const section = extractBusinessSection(filing, encoding === undefined ? {} : { encoding })
  const summary = summarizeBusinessModel(section.text, summarizeOptions)
  return { ...summary, warnings: [...section.warnings, ...summary.warnings], section }
}
