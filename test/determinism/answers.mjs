/** The settings under which every runtime must answer alike. */
const SETTINGS = [
  {},
  { explain: true, order: 'facet', tokenizer: 'cl100k_base', maxTokens: 200 },
  { tokenizer: 'wink', maxTokens: 60, facets: { revenue: 2, customers: 1, distribution: 0.5 } },
]

/**
 * What the library answers to each source, to the last byte. Runs as it is in Node of any version, in a worker and in a
 * browser.
 *
 * @param {typeof import('../../src/index.ts')} library
 * @param {Record<string, string>} sources texts by name
 * @returns {Record<string, string>} answers by source and setting
 */
export const answersOf = ({ summarizeBusinessModel, summarizeFiling, splitSentences, renderHtml }, sources) => {
  const answers = {}
  for (const [name, source] of Object.entries(sources)) {
    for (const setting of SETTINGS) {
      const summary = summarizeBusinessModel(source, setting)
      const key = `${name} ${JSON.stringify(setting)}`
      answers[key] = JSON.stringify(summary)
      answers[`${key} as a page`] = renderHtml(summary, source)
    }
    answers[`${name} as sentences`] = JSON.stringify(splitSentences(source))
    answers[`${name} as a filing`] = JSON.stringify(summarizeFiling(filingOf(source)))
  }
  return answers
}

/** An annual report in HTML whose Business section is the text, as the bytes of a download. */
const filingOf = source => {
  const lines = source.split('\n').filter(line => line.trim() !== '' && !/^\s*item\s+1\b/i.test(line))
  const paragraphs = lines.map(line => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('\n')
  const page = `<html><head><title>10-K</title></head><body><p>FORM 10-K</p><p><b>PART I</b></p>
    <p><b>Item 1. Business</b></p>${paragraphs}<p><b>Item 1A. Risk Factors</b></p><p>Prices may fall.</p></body></html>`
  return new TextEncoder().encode(page)
}
