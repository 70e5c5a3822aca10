import { extractBusinessSection } from '../../src/filing/extract.ts'
import type { BusinessSection } from '../../src/filing/model.ts'
import { CLOSING, htmlReport, PARAGRAPHS, plainReport, wrapped } from './report.ts'

/** The blocks of a section, each as its kind and text: "heading Item 1. Business". */
export function outline({ text, blocks }: BusinessSection): string[] {
  return blocks.map((block) => `${block.kind} ${text.slice(block.start, block.end)}`)
}

/** The section of an HTML report, with more markup before its last paragraph. */
export function htmlSection(markup: string): BusinessSection {
  const last = `<p>${CLOSING}</p>`
  return extractBusinessSection(htmlReport('<p><b>Item 1. Business</b></p>', '<p><b>Item 2. Properties</b></p>').replace(last, () => markup + last))
}

/** The outline of what the markup gives inside the section. */
export function outlineOfHtml(markup: string): string[] {
  return outline(htmlSection(markup)).slice(PARAGRAPHS.length, -1)
}

/** The outline of what lines of plain text give inside the section, a blank line before and after them. */
export function outlineOfPlain(text: string): string[] {
  const last = wrapped(CLOSING)
  const report = plainReport('Item 1. Business', 'Item 2. Properties').replace(last, () => `${text}\n\n${last}`)
  const blocks = outline(extractBusinessSection(report))
  return blocks.slice(blocks.findLastIndex((block) => block.endsWith('for the season. (5)')) + 1, -1)
}
