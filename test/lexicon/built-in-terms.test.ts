import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { featureExtractor } from '../../src/score/features.ts'
import { readForScoring } from '../../src/score/reading.ts'

/** Names of the themes and cues of the built-in lexicons in a sentence. */
const namesIn = (sentence: string): readonly string[] => {
  const compiled = builtInCompiled()
  const reading = readForScoring(readDocument(sentence), compiled)
  const { names, extract } = featureExtractor(compiled)
  const row = new Float64Array(names.length)
  reading.sentences.forEach((words, i) => { extract(reading, i, words, row) })
  return names.slice(0, compiled.themes.length + compiled.cues.length).filter((_, f) => row[f] !== 0)
}

describe('the built-in lexicons', () => {
  it.each([
    ['financing.went-public', 'In May 2004 we completed an initial public offering of our common stock.'],
    ['financing.listed-on', 'Our common stock trades on the Nasdaq Global Select Market under the symbol "TALV".'],
    ['financing.dividends-of-subsidiaries', 'The Corporation depends on dividends from its insurance subsidiaries.'],
    ['financing.subsidiaries-pay-dividends', 'State law limits what our subsidiaries may pay us in dividends.'],
    ['financing.shares-issued', 'The Company settled several bills by the issuance of common stock.'],
    ['financing.share-of-stock', 'Mr. Marlow holds 62.5% of the outstanding common stock.'],
    ['financing.interest-in-venture', 'Marlow Pumps, a joint venture in Peru in which we hold a minority interest, builds pumps.'],
    ['financing.portfolio-amount', 'Our investment portfolio had a fair value of $2.1 billion.'],
    ['financing.reorganize', 'The restructuring program will close two mills.'],
    ['financing.supplier-credit', 'We often sell goods before we are required to pay for them.'],
    ['customers.wants-to-be-public', 'We would suit a private company seeking the benefits of becoming a publicly held corporation.'],
  ])('find %s in plain words', (name, sentence) => {
    const names = namesIn(sentence)

    expect(names).toContain(name)
  })

  it.each([
    ['a fee', 'capital', 'revenue.fee', 'We have little capital.'],
    ['a payor', 'what is appropriate', 'revenue.payor', 'We take appropriate steps.'],
    ['a majority', 'what is major', 'revenue.majority', 'It is a major step.'],
    ['income', 'derivatives', 'revenue.earning', 'We use no derivatives.'],
    ['debt', 'advanced tools', 'financing.debt', 'We make advanced tools.'],
    ['a reserve', 'what allows', 'financing.risk-transfer', 'It allows us to grow.'],
    ['spending', 'income of investments', 'financing.capex', 'Investment income was $2.3 billion.'],
    ['a shop', 'what a strategy centers on', 'distribution.outlet', 'Our strategy centers on growth.'],
    ['selling', 'a market', 'distribution.sell', 'The market was weak.'],
    ['earning', 'what is recognized', 'revenue.earning', 'Our brand is widely recognized.'],
    ['earning', 'what is paid', 'revenue.earning', 'The Company paid royalties of $2 million.'],
    ['factoring', 'a factor', 'financing.customer-finance', 'Price is one factor among many.'],
    ['imports', 'what is important', 'distribution.logistics', 'Quality is important to us.'],
    ['a concentration of customers', 'what one concentrates on', 'customers.concentration', 'We concentrate on pumps.'],
  ])('take no word for %s that means another: %s', (_what, _word, name, sentence) => {
    const names = namesIn(sentence)

    expect(names).not.toContain(name)
  })
})
