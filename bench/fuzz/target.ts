import * as library from '../../src/index.ts'
import { continuityFault, coverageFault, extractionFault, orderFault } from '../../test/contract/faults.ts'

const { countTokens, extractBusinessSection, parseLexicon, renderHtml, splitSentences, summarizeBusinessModel, summarizeFiling, SummarizerError } = library

const facets = ['revenue', 'customers', 'products', 'distribution', 'financing']

/** Typed errors are answers; everything else that is thrown is a finding. */
const unlessTyped = (call: () => void): void => {
  try {
    call()
  } catch (error) {
    if (!(error instanceof SummarizerError)) throw error
  }
}

const holds = (fault: string | undefined): void => {
  if (fault !== undefined) throw new Error(`The summary ${fault}`)
}

const summarise = (text: string, choice: number): void => {
  const maxTokens = choice % 4 === 0 ? 512 : 1 + choice * 3
  const order = choice & 1 ? 'facet' : 'document'
  const some = facets.filter((_, i) => choice >> i & 1)
  const summary = summarizeBusinessModel(text, { maxTokens, order, explain: choice > 128, ...(some.length > 0 ? { facets: some } : {}) })
  if (summary.tokenCount > maxTokens || summary.tokenCount !== countTokens(summary.text)) throw new Error(`${summary.tokenCount} of ${maxTokens} tokens`)
  for (const sentence of summary.sentences) holds(extractionFault(text, sentence))
  holds(continuityFault(summary))
  holds(orderFault(summary, order))
  holds(coverageFault(summary))
  renderHtml(summary, text)
  splitSentences(text)
}

const readLexicon = (text: string): void => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return
  }
  unlessTyped(() => {
    const lexicon = parseLexicon(json)
    summarizeBusinessModel('The Company sells tools to farmers. Its revenue was $12 million in 2004.', { lexicons: [lexicon] })
  })
}

/** What the fuzzer calls: the first byte chooses the function and its options, the rest is the input. */
export const fuzz = (data: Buffer): void => {
  const choice = data[0] ?? 0
  const rest = data.subarray(1)
  const text = rest.toString(choice & 64 ? 'latin1' : 'utf8')
  if (choice % 3 === 0) summarise(text, choice)
  else if (choice % 3 === 1) unlessTyped(() => { extractBusinessSection(rest); summarizeFiling(text) })
  else if (choice & 8) readLexicon(text)
  else for (const tokenizer of ['o200k_base', 'cl100k_base', 'wink'] as const) countTokens(text, tokenizer)
}
