import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

const BUSINESS = `Item 1. Business

Overview

Calder Freight Lines, Inc. moves goods in refrigerated trailers between farms, packing houses and grocery warehouses in 22 states. Revenue was $318.6 million in 2014, of which contracts of one year or more brought 71% and single loads the rest. We offer two services, full truckloads and consolidated loads of fresh produce. We own 2,140 tractors and 3,480 trailers and contract with 310 owner-operators.

Customers

We served approximately 640 shippers in 2014, mostly growers of fruit and vegetables, meat packers and grocery chains. Ferndale Markets, our largest customer, accounted for 13% of revenue in 2014, and our ten largest customers for 46%. Shippers pay a rate per mile and a fuel surcharge that follows a weekly index.

Sales

Our 58 sales representatives call on shippers from eleven offices. Brokers, to which we pay a commission, brought 19% of revenue in 2014.

Financing

We buy tractors with equipment loans, of which $74.2 million was outstanding at December 31, 2014, and have a revolving credit facility of $40 million with two banks.
`

const RISK = [
  'If fuel prices rise, our revenue and customers could be materially and adversely affected, and we could lose up to $25 million of sales.',
  'We depend on key customers, and the loss of any of them could harm our business, financial condition and results of operations.',
  'Our products and services could become subject to claims of $10 million or more, for which insurance may not be available.',
  'Our credit facility restricts our ability to borrow, and a default could cause our lenders to demand repayment of all amounts.',
]
const REGULATION = [
  'The Federal Motor Carrier Safety Administration limits drivers to 11 hours of driving in a period of 14 hours and may fine carriers up to $25,000 for each violation.',
  'Under the Food Safety Modernization Act, carriers and shippers of food must keep records of temperatures for twelve months.',
  'The Environmental Protection Agency requires that refrigeration units sold to customers in California emit less than 0.02 grams of particulate matter.',
]
const OFFICERS = [
  'Margaret A. Calder, age 58, has been our Chief Executive Officer since 2003 and was earlier president of a distributor of groceries with revenue of $2.6 billion and 900 customers.',
  'Leon F. Ibarra, age 49, became our Chief Financial Officer in 2010, having been treasurer of a manufacturer of trailers that sold its products through 120 dealers.',
]
const TAX = [
  'We are taxed at the federal rate of 35% and at state rates of up to 9.5% of income.',
  'Net operating losses of $12.4 million acquired in a merger may be used until 2029, subject to annual limits under Section 382.',
]
const PEOPLE = [
  'At December 31, 2014 we had 2,870 employees, of whom 2,210 were drivers, and we offer them health insurance, a 401(k) plan and bonuses of up to $6,000.',
  'Drivers are trained for six weeks, and those who complete five years without an accident are paid three cents a mile more.',
]
const WEBSITE = ['We make our annual reports on Form 10-K available free of charge on our website as soon as practicable after we file them with the Securities and Exchange Commission.']

const section = (heading: string, sentences: readonly string[], times = 1): string => `\n${heading}\n\n${Array.from({ length: times }, () => sentences.join(' ')).join('\n\n')}\n`

const FAR = [
  ['Risk Factors', RISK], ['Government Regulation', REGULATION], ['Executive Officers of the Registrant', OFFICERS],
  ['Taxation', TAX], ['Employees', PEOPLE], ['Available Information', WEBSITE],
] as const

const text = BUSINESS + FAR.map(([heading, sentences]) => section(heading, sentences, 2)).join('')

describe('sections that are not the business model', () => {
  it.each(FAR)('do not crowd it out: %s', (heading, sentences) => {
    const { sentences: chosen } = summarizeBusinessModel(BUSINESS + section(heading, sentences, 4), { maxTokens: 160 })

    const strange = chosen.filter(({ spans }) => (spans[0]?.start ?? 0) >= BUSINESS.length)
    expect(strange.map(sentence => sentence.text)).toEqual([])
  })

  it('do not crowd it out when they stand first', () => {
    const far = section('Cautionary Statement Regarding Forward-Looking Statements', RISK, 3)
    const [item = '', ...rest] = BUSINESS.split('\n\n')

    const { text: summary } = summarizeBusinessModel([item, far.trim(), ...rest].join('\n\n'), { maxTokens: 160 })

    expect(RISK.filter(risk => summary.includes(risk.slice(0, 40)))).toEqual([])
  })

  it('leave room for every facet', () => {
    const { facets } = summarizeBusinessModel(text, { maxTokens: 250 })

    expect(Object.entries(facets).filter(([, { covered }]) => !covered)).toEqual([])
  })

  it("are read for what they tell of the business: a customer's share among the risks", () => {
    const risk = 'Sales to Northgate Foods accounted for 22% of our revenue in 2014, and the loss of this customer would harm us.'

    const { text: summary } = summarizeBusinessModel(BUSINESS.replace(/Ferndale Markets.*?46%\. /, '') + section('Risk Factors', [risk, ...RISK]), { maxTokens: 400 })

    expect(summary).toContain('Northgate Foods')
  })
})
