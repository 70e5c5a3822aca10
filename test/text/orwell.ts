import { splitSentences, summarizeBusinessModel } from '../../src/index.ts'

/** The sentences around the piece under test: enough of a business that the text is worth a summary. */
const BEFORE = 'Orwell Marine Paint Company makes coatings that protect ships, drilling platforms and bridges from rust and barnacles. ' +
  'Net sales were $212.4 million in fiscal 2019, of which coatings for new ships brought 63% and coatings for repair 37%.'
const AFTER = 'We sell through 74 independent distributors in 19 countries and directly to shipyards with which we have contracts of two to four years. ' +
  'Dunmore Yards, our largest customer, accounted for 14% of net sales in fiscal 2019. We have a revolving credit facility of $60 million, of which $21.5 million was outstanding at the end of fiscal 2019.'

/** An Item 1 with a piece in its middle, between blank lines. */
export const orwell = (piece: string): string => `Item 1. Business\n\n${BEFORE}\n\n${piece}\n\nSales and Distribution\n\n${AFTER}\n`

/** What the splitter makes of a piece inside the text. */
export const sentencesAround = (piece: string): readonly string[] => splitSentences(orwell(piece)).map(({ text }) => text)

/** What a reader of the summary sees. */
export const summaryAround = (piece: string, maxTokens = 512): string => summarizeBusinessModel(orwell(piece), { maxTokens }).text

/** Breaks lines at a column, as the printers of the 1990s wanted it. */
export const wrap = (text: string, width: number): string => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
