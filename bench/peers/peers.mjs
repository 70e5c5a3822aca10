import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * The other summarisers, each as a function from a text and a number of sentences to a summary.
 * Sentences of a ranking stand in document order, as the authors' own examples put them.
 *
 * @type {Record<string, (text: string, sentences: number) => string | Promise<string>>}
 */
export const peers = {
  'node-summarizer, frequency': (text, count) => {
    const { SummarizerManager } = require('node-summarizer')
    return new SummarizerManager(text, count).getSummaryByFrequency().summary
  },
  'node-summarizer, rank': async (text, count) => {
    const { SummarizerManager } = require('node-summarizer')
    return (await new SummarizerManager(text, count).getSummaryByRank()).summary
  },
  'summarybot': (text, count) => {
    const SummaryBot = require('summarybot')
    return new SummaryBot().run(text, count, false)
  },
  'text-summarization': async (text, count) => {
    const summarize = require('text-summarization')
    return (await summarize({ text, minNumSentences: count, maxNumSentences: count })).extractive.join(' ')
  },
  'lexrank.js': async (text, count) => {
    const { default: lexrank } = await import('lexrank.js')
    return lexrank(text).flat().sort((a, b) => b.weight - a.weight || a.index - b.index).slice(0, count)
      .sort((a, b) => a.index - b.index).map(sentence => sentence.text.trim()).join(' ')
  },
}
