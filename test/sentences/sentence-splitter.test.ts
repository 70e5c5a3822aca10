import { describe, expect, it } from 'vitest'
import { sentenceSplitter } from '../../src/sentences/sentence-splitter.ts'

const split = (text: string, ...openers: string[]): string[] =>
  sentenceSplitter(new Set(openers))(text).map(({ start, end }) => text.slice(start, end))

describe('sentences of filings', () => {
  it.each([
    ['a company', 'We buy glass from Corvid Glass, Inc. and Elster & Co. under yearly contracts with both.'],
    ['companies of other countries', 'The joint venture with Pulque Norte, S. de R.L. de C.V. and Elster Malaysia Sdn. Bhd. ended.'],
    ['a country before a name', 'Our devices are cleared by the U.S. Food and Drug Administration and by no other agency of the U.S. Government.'],
    ['a hyphen before a country', 'Sales to non-U.S. customers and to U.S.-based buyers are made in dollars.'],
    ['a numbered thing', 'We follow Statement No. 114 and the rules in Sec. 4 and Art. 9 of the code.'],
    ['a titled item', 'See Item 7. Management’s Discussion and Part II. Other Information of this report.'],
    ['a numbered part after a dash', 'See Item 1A, Risk Factors – II. Insurance Risks below.'],
    ['initials', 'Mr. Aldo P. Quill and J.B. Reed founded the firm with Dr. Vera Lind and Messrs. Arden and Bligh.'],
    ['a rank in brackets', 'In June, General (Ret.) Lena Moss joined the board.'],
    ['a decimal without zero', 'Servicing fees range from .25% to .375% of the loans.'],
    ['a domain name', 'Orders placed at larkfield.com and www.corvid.co.uk are shipped within a day.'],
    ['Latin', 'We sell spare parts, e.g. Seals and valves, i.e. Parts that wear.'],
    ['a name with a mark', 'We place notices on Yahoo! Finance and on other pages.'],
    ['a place', 'Our shops are in Minneapolis-St. Paul and in Ft. Wayne near Mt. Carmel.'],
    ['a quotation in the middle', 'He asked “Why now?” and left the room.'],
    ['a bracketed sentence in the middle', 'The bonds (see Note 4. They are secured) fall due in June.'],
    ['an abbreviation before a bracket', 'Corvid Ground, Inc. (“Corvid Ground”) carries parcels.'],
    ['a name before its alias', 'We lease the plant from Borealis Ltda. (“Borealis”), a firm of the same town.'],
    ['times of the day', 'The shops are open from 9:00 a.m. to 9:00 p.m. six days a week.'],
    ['a month', 'The lease ends on Sept. 30 of the next year.'],
    ['three dots with spaces between', 'We sold the mill . . . I mean the farms.'],
    ['a numbered note with a title', 'See Note 3. Debt falls due in June.'],
    ['a count that opens the text', '1. Overview of the mills'],
    ['a letter that opens the text', 'a. Cattle are sold in June.'],
    ['a numeral behind a dash that opens the text', '– II. Insurance Risks are large.'],
    ['a small co.', 'We make phones for the co. is small.'],
    ['etc. before a mark', 'We sell pumps, valves, etc.; and seals.'],
    ['a company before the place of its shares', 'Acme Inc. (NYSE) sells pumps.'],
    ['a company that two words open', 'Acme Inc. The mill.'],
    ['the number of a lot', 'We own lot No. 7 in Ohio.'],
    ['a question in the middle', 'He asked, “Is it sold?” he said.'],
    ['the end of a quotation soon after', 'He said “No. It is late.” and left.'],
    ['a bracket that closes soon after', 'We have pumps (see Note 4. Debt and (other) loans) here.'],
    ['three dots in the middle', 'The list of what we sell ... goes on.'],
  ])('goes on after %s', (_what, text) => {
    expect(split(text)).toEqual([text])
  })

  it.each([
    ['a company', 'The lamps are made by Corvid Glass, Inc.', 'The plant is in Ohio.'],
    ['a country', 'Most of our plants are in the U.S.', 'In Canada we have one.'],
    ['a report', 'Our code is filed with our Form 10-K.', 'We will post changes of it.'],
    ['a percentage', 'Sales of pumps grew by 5%.', 'Sales of valves fell.'],
    ['a network', 'The new phones use 5G.', 'Most carriers offer it now.'],
    ['a domain name', 'Our address is larkfield.com.', 'Nothing on it is part of this report.'],
    ['a long address', 'The report is at larkfield.com/reports/2023.', 'Its figures are not audited.'],
    ['a class', 'The device was placed in Class III.', 'A device of that class needs approval.'],
    ['quotation marks', 'He called it “the best year of Acme Inc.”', 'The next was better.'],
    ['brackets', 'We own two mills (both are in Maine.)', 'They run all year.'],
    ['a time', 'The last train leaves at 6 p.m.', 'After that we use trucks.'],
    ['two full stops', 'The cost was added to inventory..', 'This was wrong.'],
    ['four dots', 'We liked the mill that....', 'She left it in June.'],
    ['four dots with spaces between', 'We sold the mills . . . .', 'Next we sold the farms.'],
    ['a numbered note', 'The terms are in Note 3.', 'We repay in June.'],
    ['a single letter', 'We sell Vitamin B.', 'The farms buy it.'],
    ['a network before a name', 'Our mills run on 5G.', 'Mobile phones work there.'],
    ['a number of a rule', 'We sold it under No. 114.', 'Nothing is left.'],
    ['a no that is no number', 'The answer was no.', 'We left.'],
    ['a name with a mark', 'We use Yahoo!', 'We also use other pages.'],
    ['a word before a brand in lower case', 'We make phones for all.', 'iPhone sales rose in June.'],
    ['a company with enough words before it', 'We buy from Acme Inc.', 'The mill is in Ohio.'],
    ['an address of mail', 'Write to vera@larkfield.com.', 'You will hear from us.'],
    ['a call number', 'Call 555-0100.', 'We answer.'],
    ['an agency in capitals', 'We file reports with the SEC.', 'Copies of them are free.'],
    ['an acronym in the plural', 'We make mixed-signal ICs.', 'To shorten the design we buy tools.'],
    ['a name in quotation marks', 'In 1998 it took the name “Elster Bank.”', 'The bank has two offices.'],
    ['two marks', 'Is it sold?!', 'Yes.'],
    ['a quotation that is a sentence', '“It is sold.”', 'The mill was his.'],
    ['a footnote mark in square brackets', 'Our sales rose.[2]', 'Our costs did not.'],
    ['a footnote mark of two figures', 'Our sales rose.{12}', 'Our costs did not.'],
    ['a sentence before a number that is no footnote mark', 'Our sales rose.', '(123) Our costs did not.'],
    ['a footnote mark', 'Net sales rose.(1)', 'Costs did not.'],
  ])('ends after %s', (_what, first, second) => {
    expect(split(`${first} ${second}`)).toEqual([first, second])
  })

  it('ends behind initials that a sentence is glued to', () => {
    expect(split('We sell pumps in the U.S.We also rent them out.')).toEqual(['We sell pumps in the U.S.', 'We also rent them out.'])
  })

  it('parts glued sentences, but no names', () => {
    expect(split('We lease all of our stores.The leases run for ten years. Node.js and larkfield.com are not sentences.')).toEqual([
      'We lease all of our stores.', 'The leases run for ten years.', 'Node.js and larkfield.com are not sentences.',
    ])
  })

  it.each([['We own two mills (in Maine).', 'They run all year.'], ['Sales in Maine fell!', 'Why?'], ['We lease “the mill.”', 'It is old.']])('parts %s%s', (first, second) => {
    expect(split(first + second)).toEqual([first, second])
  })

  it('takes a name that opens paragraphs for the start of a sentence', () => {
    const text = 'We deliver parcels within the U.S. Corvid Air also carries freight.'

    expect(split(text, 'Corvid')).toEqual(['We deliver parcels within the U.S.', 'Corvid Air also carries freight.'])
    expect(split(text)).toEqual([text])
  })

  it('finds no sentence in leftovers without a letter', () => {
    expect(split('Ms. Quill has been a director since 2004. 1995 70')).toEqual(['Ms. Quill has been a director since 2004.'])
  })

  it('is not led by what other documents held', () => {
    const text = "The harbormaster's fees rose. The pilots' did not."
    const first = split(text)

    split("Fees are the harbormaster's, not ours. They are the pilots'.")

    expect(split(text)).toEqual(first)
  })

  it('finds the same sentences however long the block is', () => {
    const sentences = Array.from({ length: 400 }, (_, n) => `Plant ${n} of the Company makes pumps, valves and pipes for the owners of ships.`)

    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  it('cuts a sentence without an end at white space', () => {
    const parts = split(`${'pump valve '.repeat(2000)}. The end is here.`)

    expect(parts.every(part => part.length <= 5000)).toBe(true)
    expect(parts.slice(0, -1).every(part => /^(?:pump|valve).*(?:pump|valve)(?: \.)?$/.test(part))).toBe(true)
    expect(parts.at(-1)).toBe('The end is here.')
  })

  it('hides from wink the stops that end none, wherever it is asked about others', () => {
    const sentences = ['Do we sell pumps?', 'See Item 7. Management’s Discussion and Note 3. Debt of this report.', 'Is it sold?', 'See Item 8. Data.']

    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  it('cuts a run without white space', () => {
    const parts = split('x'.repeat(12_000))

    expect(parts.map(({ length }) => length)).toEqual([5000, 5000, 2000])
  })

  it('cuts no character in two', () => {
    const texts = [`x${'😀'.repeat(6000)}`, `${'x'.repeat(4999)}😀${'y'.repeat(100)}`]

    const parts = texts.map(text => split(text))

    expect(parts.map(each => each.join(''))).toEqual(texts)
    expect(parts.flat().map(part => Buffer.from(part).toString())).toEqual(parts.flat())
  })
})
