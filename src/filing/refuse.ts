import lexicon from '../../lexicons/filing.json' with { type: 'json' }
import { FilingError } from './filing-error.ts'
import type { Form } from './form.ts'
import { wordsOf } from './phrases.ts'

const GIVE_ANNUAL = "Give the company's annual report (10-K, 10-KSB, 20-F) instead."

/**
 * Refuses forms that have no Business section.
 *
 * @throws FilingError `quarterly-report`, `current-report`, `other-form`
 */
export function refuseForm(form: Form): void {
  if (form.kind === 'quarterly') throw new FilingError('quarterly-report', `The filing is a quarterly report (${form.name}); its Item 1 is Financial Statements.`, GIVE_ANNUAL)
  if (form.kind === 'current') throw new FilingError('current-report', `The filing is a current report (${form.name}), which has no Business section.`, GIVE_ANNUAL)
  if (form.kind === 'other') throw new FilingError('other-form', `The filing is a form ${form.name}, not an annual report with a Business section.`, GIVE_ANNUAL)
}

/** @returns the error for a filing in which no Item 1 Business was found */
export function missingSection(form: Form, truncated: boolean, found: string): FilingError {
  if (form.amendment) {
    return new FilingError('amendment-without-business', `The filing is an amendment (${form.name}/A) without the Business section.`, 'Give the annual report that it amends.')
  }
  if (truncated) {
    return new FilingError('truncated', 'The filing stops before its end, and the Business section is not in what is there.', 'Download it again.')
  }
  return new FilingError('no-business-section', found, 'Check that this is the main document of an annual report. To summarise text without headings, pass it to summarizeBusinessModel.')
}

/** @returns the error for a section that breaks off with the file */
export function brokenOff(heading: string): FilingError {
  return new FilingError('truncated', `The filing stops inside its Business section ("${heading}").`, 'Download it again.')
}

/**
 * Refuses an Item that has no text of its own.
 *
 * @param text the section, short
 * @param heading its heading
 * @throws FilingError `incorporated-by-reference`, `item-empty`
 */
export function refuseHollow(text: string, heading: string): void {
  const words = wordsOf(text)
  const phrase = lexicon.incorporated.phrases.find((each) => words.includes(each))
  if (phrase !== undefined) {
    const exhibit = /\bexhibit 13\b/.test(words) ? ' (Exhibit 13)' : ''
    throw new FilingError(
      'incorporated-by-reference', `The Item only points elsewhere: "${text.slice(heading.length).trim().slice(0, 300)}"`,
      `Give the document that it names${exhibit}, cut to its description of the business, to summarizeBusinessModel.`,
    )
  }
  const rest = wordsOf(text.slice(heading.length))
  if (rest === '' || (rest.length < 200 && lexicon.emptyItem.phrases.some((each) => rest === each || rest.startsWith(`${each} `)))) {
    throw new FilingError('item-empty', `The Item is there and says nothing: "${text.slice(0, 200)}".`, 'The filing has no description of the business; try the report of another year.')
  }
}

/** Whether a section says early on that part of it stands elsewhere. */
export function pointsElsewhere(text: string): boolean {
  const words = wordsOf(text.slice(0, 1200))
  return lexicon.incorporated.phrases.some((each) => words.includes(each))
}
