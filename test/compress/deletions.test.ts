import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCuts } from '../../src/compress/cut.ts'
import type { CompressionContext } from '../../src/compress/cut.ts'
import { DELETION_RULES, deletions, ruleSet } from '../../src/compress/deletions.ts'
import { Wording } from '../../src/language/wording.ts'
import { SENTENCES } from './sentences.ts'

const context = (overrides: Partial<CompressionContext> = {}): CompressionContext =>
  ({ fiscalYear: 2003, shortNames: new Set(), hasEvidence: () => false, ...overrides })

const shortened = (sentence: string, overrides: Partial<CompressionContext> = {}): string =>
  applyCuts(sentence, deletions(new Wording(sentence), context(overrides))).text

describe('deletions', () => {
  it.each([
    ['alias of the company', 'Acme Pump Works (the “Company”) makes pumps for farms.', 'Acme Pump Works makes pumps for farms.'],
    ['several aliases at once', 'Acme Pump Works ("Acme," the "Company," "we" or "us") makes pumps.', 'Acme Pump Works makes pumps.'],
    ['short name that the full name holds', 'Acme Pump Works (“Acme Pump”) makes pumps.', 'Acme Pump Works makes pumps.'],
    ['acronym that nothing else uses', 'We sell to original equipment manufacturers (OEMs) in Ohio.', 'We sell to original equipment manufacturers in Ohio.'],
    ['several names of the company at once', 'Acme Pump Works and its subsidiaries (collectively, the “Company,” “we,” “us,” “Acme Pump” or “Acme”) make pumps.', 'Acme Pump Works and its subsidiaries make pumps.'],
    ['names without quotation marks', 'Acme Pump Works and its subsidiaries (Acme or the Company) make pumps.', 'Acme Pump Works and its subsidiaries make pumps.'],
    ['abbreviations that everyone knows', 'We sell in the United States (U.S.) and the European Union (EU).', 'We sell in the United States and the European Union.'],
    ['numbers of a list’s members', 'We have two segments: (i) pumps and (ii) valves.', 'We have two segments: pumps and valves.'],
    ['ticker', 'Acme Pump Works (NYSE: APW) makes pumps.', 'Acme Pump Works makes pumps.'],
    ['legal form', 'We buy steel from Beta Metals, Inc. and Gamma Steel Corporation.', 'We buy steel from Beta Metals and Gamma Steel.'],
    ['legal form in two parts', 'We buy steel from Gamma Steel Co., Ltd. and Delta Zinc Pte. Ltd.', 'We buy steel from Gamma Steel and Delta Zinc.'],
    ['legal form in two parts inside a sentence', 'We own 4% of C.P. Delta Co. Ltd. of Ohio and Beta Zinc Co., Ltd. in Maine.', 'We own 4% of C.P. Delta Co. Ltd. of Ohio and Beta Zinc in Maine.'],
    ['legal form with the comma before a verb', 'Beta Metals, Inc., supplies our steel.', 'Beta Metals supplies our steel.'],
    ['legal form of an insertion', 'The largest of our competitors, Beta Metals, AG, has two mills.', 'The largest of our competitors, Beta Metals, has two mills.'],
    ['legal form before a possessive', 'We sell Beta Metals Corp.’s steel.', 'We sell Beta Metals’s steel.'],
    ['place of incorporation', 'Acme Pump Works, a Delaware corporation, makes pumps.', 'Acme Pump Works makes pumps.'],
    ['seat', 'Beta Metals, headquartered in Springfield, Ohio, supplies our steel.', 'Beta Metals supplies our steel.'],
    ['leading connective', 'In addition, we sell valves.', 'We sell valves.'],
    ['leading connective and also', 'Moreover, we also sell valves.', 'We sell valves.'],
    ['leading reference with a title', 'As explained below under “Our Ships,” we lease two ships.', 'We lease two ships.'],
    ['leading reference', 'As described in Note 4, we lease two ships.', 'We lease two ships.'],
    ['a reference that closes the sentence as a clause', 'Acme owns four dairies, which are described below.', 'Acme owns four dairies.'],
    ['a reference that closes the sentence', 'We sell pumps under the dairy plan discussed above.', 'We sell pumps under the dairy plan.'],
    ['inner connective', 'The Company, however, is small.', 'The Company is small.'],
    ['connective behind a semicolon', 'We sell pumps; however, we do not sell valves.', 'We sell pumps; we do not sell valves.'],
    ['the report’s own date first', 'As of December 31, 2003, we operated 40 stores.', 'We operated 40 stores.'],
    ['the report’s own date last', 'We operated 40 stores as of December 31, 2003.', 'We operated 40 stores.'],
    ['the report’s own date inside', 'We had, as of December 31, 2003, 40 stores.', 'We had 40 stores.'],
    ['the report’s own date before a tail', 'We had 40 stores at December 31, 2003, including 5 in Ohio.', 'We had 40 stores, including 5 in Ohio.'],
    ['the report’s own date before a verb', 'The ages of our officers as of December 31, 2003, were as follows.', 'The ages of our officers were as follows.'],
    ['the report’s own date before a past verb', 'Our backlog at December 31, 2003, totaled $4 million.', 'Our backlog totaled $4 million.'],
    ['the day on which a year ended', 'Sales grew 4% in the fiscal year ended June 30, 2003.', 'Sales grew 4% in the fiscal year 2003.'],
    ['cross-reference', 'We lease two ships (see Note 4) from Beta.', 'We lease two ships from Beta.'],
    ['cross-reference between commas', 'Our rates, as described below, are regulated.', 'Our rates are regulated.'],
    ['closing participle', 'We build our pumps close to our customers, allowing us to respond quickly.', 'We build our pumps close to our customers.'],
    ['closing cause', 'Our sales are highest in the summer months, primarily because of warm weather.', 'Our sales are highest in the summer months.'],
    ['members of a long list of examples', 'We stock parts, including pumps, valves, pipes, taps, hoses, filters and seals.', 'We stock parts, including pumps, valves, pipes and seals.'],
    ['the mark of a list item that has a full stop', 'We rent tools to farms; and.', 'We rent tools to farms.'],
    ['a contrast that opens a sentence', 'Rather, we rent tools to farms.', 'We rent tools to farms.'],
    ['the mark of a list item', 'We rent tools to farms; and', 'We rent tools to farms'],
    ['in order to', 'We hold stock in order to ship quickly.', 'We hold stock to ship quickly.'],
    ['limits of including', 'We sell parts, including, but not limited to, seals.', 'We sell parts, including seals.'],
    ['among others', 'We sell to Beta and Gamma, among others.', 'We sell to Beta and Gamma.'],
    ['both', 'We sell in both Ohio and Indiana.', 'We sell in Ohio and Indiana.'],
    ['that are before a participle', 'We sell pumps that are manufactured in Ohio.', 'We sell pumps manufactured in Ohio.'],
    ['that behind believe', 'We believe that our pumps last.', 'We believe our pumps last.'],
    ['trade mark signs', 'Our AcmeFlow® pumps and AcmeSeal(TM) valves last.', 'Our AcmeFlow pumps and AcmeSeal valves last.'],
    ['located', 'Our plants are located in Ohio.', 'Our plants are in Ohio.'],
    ['announcement', 'It should be noted that we sell pumps.', 'We sell pumps.'],
    ['currently', 'We currently sell pumps.', 'We sell pumps.'],
    ['alias without a space before it', 'Acme Pump Works(the “Company”) makes pumps.', 'Acme Pump Works makes pumps.'],
    ['figures of a list’s members', 'We have two segments: (1) pumps and (2) valves.', 'We have two segments: pumps and valves.'],
    ['letters of a list’s members', 'We sell (a) pumps, (b) valves and (c) seals.', 'We sell pumps, valves and seals.'],
    ['members of a long list without a full stop', 'We stock parts, such as pumps, valves, pipes, taps, hoses, filters and seals', 'We stock parts, such as pumps, valves, pipes and seals'],
    ['members of a long list with a comma before its last', 'We stock parts, including pumps, valves, pipes, taps, hoses, filters, and seals.', 'We stock parts, including pumps, valves, pipes and seals.'],
    ['wide variety of', 'We offer a wide variety of pumps.', 'We offer pumps.'],
  ])('strikes: %s', (_, sentence, expected) => {
    const text = shortened(sentence)

    expect(text).toBe(expected)
  })

  it.each([
    ['negation', 'We do not currently sell valves.'],
    ['modality and belief', 'We believe valves may account for up to 10% of sales.'],
    ['the year of a figure', 'In fiscal 2003, sales were $4 million.'],
    ['the day of an event', 'On May 4, 2003, we merged with Beta.'],
    ['a date told from another', 'As of December 31, 2003, we operated 40 stores compared with 35 in 2002.'],
    ['a date of another year', 'As of December 31, 1999, we operated 40 stores.'],
    ['a date that the sentence takes up again', 'The allowance at December 31, 2003 was adequate at that date.'],
    ['a legal form inside a name', 'We buy steel from Metals Corporation of Ohio.'],
    ['a legal form behind “&”', 'Our largest customer is Corvane & Co., Inc. in Ohio.'],
    ['the legal form of a name of one word', 'The Corvane Corporation buys our pumps.'],
    ['also behind a concession', 'While we mostly sell to farms, we also sell to towns.'],
    ['a reference that is the statement', 'Our rates are described below.'],
    ['the day of an amendment', 'We sell under a contract, as amended in May, or the Beta Contract.'],
    ['the number of a note', 'Our sales (1) grew, as did sales under Section 13(a) or 15(d).'],
    ['a name that is its form', 'Bonds of the Financing Corporation are sold to us.'],
    ['a cause that makes a statement of its own', 'Sales are highest in the winter months, primarily due to the holidays, while they are low in summer.'],
    ['a variety that would leave nothing', 'We fill orders in a number of ways.'],
    ['a means that follows a means', 'We earn our money by selling more pumps each year to farms, reducing scrap in our plants.'],
    ['an acronym in quotation marks that the sentence uses', 'Prices follow the consumer price index (“CPI”) as long as the CPI falls.'],
    ['respectively', 'Pumps and valves were 60% and 40% of sales, respectively.'],
    ['conditions', 'We ship within two days, except in winter, if stock allows.'],
    ['but also', 'We sell not only pumps but also valves.'],
    ['also known as', 'Zinc dust, also known as blue powder, is our main product.'],
    ['a connective between two clauses', 'We sell pumps, however, we do not sell valves.'],
    ['In addition to', 'In addition to pumps, we sell valves.'],
    ['names that live by their legal form', 'The Federal Deposit Insurance Corporation insures our deposits.'],
    ['the whole range', 'We sell pumps, valves, pipes, taps, hoses, filters and seals.'],
    ['participles of a list', 'We earn our money by designing, making and selling pumps, reducing scrap, and renting tools.'],
    ['a cause of what is denied', 'We do not sell any valves to farms, because they are cheap.'],
    ['figures in parentheses', 'Our largest customer (14% of sales) is Beta.'],
    ['the subject “a number of”', 'A number of farms buy our pumps.'],
    ['“at present” of what is denied', 'We do not sell pumps at present.'],
    ['an announcement inside a sentence', 'Our auditors said that it should be noted that we sell pumps.'],
    ['an acronym that the sentence uses in the plural', 'Original pump makers (OPM) buy seals, and valves are bought by OPMs in Ohio.'],
    ['numbers that do not follow each other', 'Our sales (1) grew and our costs (3) fell.'],
    ['a long list with a pair inside', 'We stock parts, including pumps and valves, pipes, taps, hoses, filters and seals.'],
    ['a long list with long members', 'We stock parts, including pumps, valves, pipes, taps of the kind that old farms still use, hoses, filters and seals.'],
    ['a long list with a name', 'We stock parts, including pumps, valves, pipes, Aquila taps, hoses, filters and seals.'],
    ['a long list that goes on behind it', 'We stock parts, including pumps, valves, pipes, taps, hoses, filters and seals: all that farms need.'],
    ['and that', 'We believe that pumps last and that valves leak.'],
  ])('leaves alone: %s', (_, sentence) => {
    const cuts = deletions(new Wording(sentence), context())

    expect(cuts).toEqual([])
  })

  it('keeps the definition of a short name that other sentences use', () => {
    const sentence = 'Our Valves and Controls division (“VCD”) sells to original pump makers (OPMs).'

    const text = shortened(sentence, { shortNames: new Set(['VCD', 'OPM']) })

    expect(text).toBe(sentence)
  })

  it('keeps the definition of an acronym that the same sentence uses', () => {
    const sentence = 'Liquefied natural gas (LNG) is shipped by LNG carriers.'

    const text = shortened(sentence)

    expect(text).toBe(sentence)
  })

  it('keeps the legal name in the sentence that introduces the company', () => {
    const sentence = 'Acme Pump Works, Inc. makes pumps.'

    const text = shortened(sentence, { introduces: true })

    expect(text).toBe(sentence)
  })

  it('keeps the full stop of a sentence that ends in a legal form', () => {
    const text = shortened('We buy steel from Beta Metals, Inc.')

    expect(text).toBe('We buy steel from Beta Metals.')
  })

  it('keeps tails, examples and list members that the scorer values', () => {
    const sentence = 'We build our pumps close to our customers, enabling sales through dealers, including farms (such as co-ops).'

    const text = shortened(sentence, { hasEvidence: () => true })

    expect(text).toBe(sentence)
  })

  it('keeps dates when the fiscal year is unknown', () => {
    const cuts = deletions(new Wording('As of December 31, 2003, we operated 40 stores.'), { shortNames: new Set(), hasEvidence: () => false })

    expect(cuts).toEqual([])
  })

  it('leaves brand names that start in lower case as they are', () => {
    const text = shortened('In addition, iPump sells valves.')

    expect(text).toBe('iPump sells valves.')
  })

  it('gives up on texts that are too long to be a sentence', () => {
    const cuts = deletions(new Wording(`In addition, ${'we sell pumps '.repeat(400)}.`), context())

    expect(cuts).toEqual([])
  })

  it.each(SENTENCES)('asks no rule in vain that would find something: %s', sentence => {
    const always = ruleSet(DELETION_RULES.map(({ name, find }) => ({ name, find })))

    const cuts = deletions(new Wording(sentence), context())

    expect(cuts).toEqual(deletions(new Wording(sentence), context(), always))
  })

  it('has no two rules of one name', () => {
    const names = DELETION_RULES.map(({ name }) => name)

    expect(new Set(names).size).toBe(names.length)
  })
})

const FIGURES_AND_QUALIFIERS = /[%$\d]|\b(?:not|no|never|nor|without|except|unless|if|may|might|could|would|should|can|will|must|approximately|respectively|believe)\b/g
const DATED = new Set(['leading-date', 'inner-date', 'year-end', 'cross-reference', 'leading-reference', 'limitation', 'announcement', 'enumerator'])

/** Sentences put together from halves of our own, so that rules meet each other. */
const composed = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '))

describe('any deletions', () => {
  it('are ascending, do not overlap, and leave slices that rejoin to the text', () => {
    fc.assert(fc.property(composed, sentence => {
      const cuts = deletions(new Wording(sentence), context())
      const { text, kept } = applyCuts(sentence, cuts)

      const rejoined = kept.map(({ start, end }) => sentence.slice(start, end)).join('').replace(/\s+/g, ' ').trim()
      expect(rejoined.toLowerCase()).toBe(text.toLowerCase())
      expect(rejoined.slice(3)).toBe(text.slice(3))
      expect(cuts.every((cut, i) => cut.start < cut.end && cut.start >= (cuts[i - 1]?.end ?? 0) && cut.end <= sentence.length)).toBe(true)
    }))
  })

  it('lose no figure, negation or modality, dates and references aside', () => {
    fc.assert(fc.property(composed, sentence => {
      const cuts = deletions(new Wording(sentence), context()).filter(cut => !DATED.has(cut.rule))
      const { text } = applyCuts(sentence, cuts)

      expect(text.toLowerCase().match(FIGURES_AND_QUALIFIERS)).toEqual(sentence.toLowerCase().match(FIGURES_AND_QUALIFIERS))
    }))
  })

  it('leave proper punctuation', () => {
    fc.assert(fc.property(composed, sentence => {
      const { text } = applyCuts(sentence, deletions(new Wording(sentence), context()))

      expect(text).not.toMatch(/\s[,.;:)]|[,;(][,.;)]|\(\s|\s\s|\b(and|or|to|the|of) \1\b/)
    }))
  })

  it('never fail on arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), sentence => {
      const { kept } = applyCuts(sentence, deletions(new Wording(sentence), context()))

      expect(kept.every(({ start, end }) => start < end && end <= sentence.length)).toBe(true)
    }))
  })
})
