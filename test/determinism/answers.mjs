/** The settings under which every runtime must answer alike. */
const SETTINGS = [
  {},
  { explain: true, order: 'facet', maxTokens: 200 },
  { tokenizer: 'cl100k_base', maxTokens: 300, facets: { revenue: 2, customers: 1, distribution: 0.5 } },
  { tokenizer: 'wink', maxTokens: 60 },
]

/**
 * What the library answers to each source, to the last byte. Runs as it is in Node of any version, in a worker and in a
 * browser.
 *
 * @param {typeof import('../../src/index.ts')} library
 * @param {Record<string, string>} sources texts by name
 * @returns {Record<string, string>} answers by source and setting
 */
export const answersOf = ({ summarizeBusinessModel, renderHtml }, sources) => {
  const answers = {}
  for (const [name, source] of Object.entries(sources)) {
    for (const setting of SETTINGS) {
      const summary = summarizeBusinessModel(source, setting)
      answers[`${name} ${JSON.stringify(setting)}`] = JSON.stringify(summary)
    }
    answers[`${name} as a page`] = renderHtml(summarizeBusinessModel(source, { explain: true }), source)
  }
  return answers
}
