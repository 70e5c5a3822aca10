/**
 * Builds annual reports of a fictional company in the manners of different years, around one description of its business.
 */

/** First and last words of the section, and words before and after it that must stay out. */
export const OPENING = 'Larkspur Valve Company makes gate valves and hydrants for municipal water utilities.'
export const CLOSING = 'On the last day of the year the company employed 412 people, none of them in a union.'
export const BEFORE = 'Portions of the proxy statement are incorporated by reference into the third part.'
export const AFTER = 'The plant in Decatur has 210,000 square feet and is owned in fee.'

const MIDDLE = [
  'It sells to some 1,900 utilities through forty independent distributors and, in Texas, through a sales force of its own.',
  'Replacement parts bring about a third of revenue and most of the margin, since a utility rarely mixes makes in one network.',
  'Castings come from two foundries, one owned and one under a supply agreement that runs for six more years.',
  'No customer accounts for more than four percent of sales, and the ten largest together for less than a fifth.',
  'The company competes with three makers of national reach on price, delivery and the reliability of its seals.',
  'Orders not yet shipped stood at nine weeks of sales, which is usual for the season.',
]

/** Paragraphs of the section: about 4,000 characters. */
export const PARAGRAPHS: readonly string[] = [OPENING, ...Array.from({ length: 5 }, (_, round) => MIDDLE.map((sentence) => `${sentence} (${round + 1})`).join(' ')), CLOSING]

/** A paragraph of the pages after the section. */
export const REST: readonly string[] = [AFTER, 'Rents under the leases of the distribution centers come to 1.2 million dollars a year.']

/** Wraps a paragraph at `width` characters, as typists did. */
export function wrapped(paragraph: string, width = 72): string {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

/** A plain-text report: cover, contents, the section under `heading`, and what follows it under `next`. */
export function plainReport(heading: string, next: string, { contents = '', form = '10-K' } = {}): string {
  return [
    `FORM ${form}`, 'SECURITIES AND EXCHANGE COMMISSION', 'For the fiscal year ended December 31, 1996', 'LARKSPUR VALVE COMPANY',
    '(Exact name of registrant as specified in its charter)', wrapped(BEFORE), contents, 'PART I', heading,
    ...PARAGRAPHS.map((paragraph) => wrapped(paragraph)), next, ...REST.map((paragraph) => wrapped(paragraph)),
    'PART II', 'Item 5. Market for Registrant\'s Common Equity and Related Stockholder Matters', 'The shares trade over the counter.',
  ].filter((part) => part !== '').join('\n\n')
}

/** An HTML report of the same; `heading`, `next` and `contents` are markup. */
export function htmlReport(heading: string, next: string, { contents = '', form = '10-K', paragraph = (text: string): string => `<p>${text}</p>` } = {}): string {
  return [
    '<html><head><title>Annual report</title></head><body>', `<p align="center"><b>FORM ${form}</b></p>`, '<p>For the fiscal year ended December 31, 2006</p>',
    '<p><b>LARKSPUR VALVE COMPANY</b></p><p>(Exact name of registrant as specified in its charter)</p>', paragraph(BEFORE), contents,
    '<p align="center"><b>PART I</b></p>', heading, ...PARAGRAPHS.map(paragraph), next, ...REST.map(paragraph),
    '<p align="center"><b>PART II</b></p><p><b>Item 5. Market for Registrant&#146;s Common Equity</b></p>', paragraph('The shares trade over the counter.'),
    '</body></html>',
  ].join('\n')
}
