import { describe, expect, it } from 'vitest'
import { judgeStop, type Verdict } from '../../src/sentences/judge-stop.ts'
import { stopAt } from '../../src/sentences/stop.ts'

/** What the mark behind "|" does. */
const judged = (marked: string, ...openers: string[]): Verdict => {
  const at = marked.indexOf('|')
  return judgeStop(stopAt(marked.replace('|', ''), at), new Set(openers))
}

describe('a mark inside a sentence', () => {
  it.each([
    ['a number', ['Model 2|.5 is new.', 'It costs |.25 a piece.', 'Class A|.1 is new.', 'Class A|.1b is new.']],
    ['an address', ['Sold at larkfield|.com here.', 'See www|.Larkfield here.', 'Write to vera@larkfield|.Example here.', 'See larkfield/pumps|.Zip here.', 'See larkfield.shop|.Example here.', 'See shop|.Larkfield.com here.', 'Sold at shop|.Com here.']],
    ['a name', ['The file is model90|.Zip here.', 'We bought Acme Co|.Limited in May.', 'We sell pumps|.Ab here.', 'We own E|!News and pumps.', 'Sold by non-U.S|.-based mills.']],
    ['what a comma, a dash or the like goes on from', ['We sell pumps|., and valves.', 'We sell pumps|.; and valves.', 'We sell pumps|.”: all of them.', 'We sell “(pumps|.)”, and valves.']],
    ['three dots', ['The mill |. . . and the farm.', 'The mill . |. . and the farm.', 'The mill . . |. and the farm.', 'The mill . . |. Next.', 'The mill..|. and the farm.', 'The mill..|. iPhones are sold.']],
    ['a name with a mark', ['We use Yahoo|! Finance.']],
    ['what goes on in lower case', ['Made for the co|. is little.', 'Made for all|. fooBar is sold.']],
    ['an abbreviation that is never last', ['Led by Mr|. Reed.', 'Led by Vice-Adm|. Lind.', 'We sell parts, e.g|. Seals.']],
    ['an abbreviation before its number', ['It met rule No|. 114 of it.', 'It met rule No|. #7 of it.', 'See p|. X of it.']],
    ['a number before its title', ['See Item 7|. Management here.', 'See Item 12|. Directors here.', 'See Item 1A|. Risk here.', 'See Part II|. Risk here.']],
    ['a name before its alias', ['It belongs to Elster Ltda|. (“Elster”).', 'It belongs to Elster Ltda|. (the “Lessor”).', 'It belongs to Elster Ltda|. (collectively, “Elster”).', 'It belongs to Elster Ltda|. (collectively “Elster”).']],
    ['a count that opens the text', ['12|. Overview of the mills.', 'iv|. Overview of the mills.', 'a|. Cattle of the farms.', '– II|. Insurance of the mills.', '-- II|. Insurance of the mills.']],
    ['initials', ['He takes Vitamin B|. (The farms pay.)']],
    ['a company', ['It belongs to Acme Inc|. (The Acme Group) now.', 'Own Acme Inc|. The mill runs.']],
  ])('is that of %s', (_what, texts) => {
    const others = texts.filter(text => judged(text) !== 'inside')

    expect(others).toEqual([])
  })

  it('is kept for wink where it closes the text or stands among initials', () => {
    const verdicts = ['We sell pumps|.', 'He said “see Note 4|.”)', 'In the U|.S. market.', 'In the U|.S.AB market.', 'At 6 a|.m. we open.'].map(text => judged(text))

    expect(verdicts).toEqual(['kept', 'kept', 'kept', 'kept', 'kept'])
  })
})

describe('a mark that certainly ends a sentence', () => {
  it.each([
    ['before a word that is glued to it', ['We sell pumps|.We lease them.', 'We sell (new pumps)|.We lease them.', 'We sell pumps|.Larkfield buys them.', 'We sell pumps|.“Larkfield” buys them.', 'We sell pumps|.(Larkfield buys them.)']],
    ['of four dots', ['The mill...|. Next the farm.', 'The mill . . . |. Next the farm.']],
    ['of two dots', ['The mill.|. Next the farm.']],
    ['behind a number of no title', ['We have 10|. Management sells.', 'See Item 107|. Risk is high.', 'See Item 7D|. Risk is high.', 'K12|. Overview of the schools.']],
    ['behind a letter', ['He takes Vitamin B|. The farms pay.']],
    ['behind a company, where enough words stand before it', ['We own Acme Inc|. The mill runs.']],
    ['behind a figure', ['It grew by 5%|. Zinc fell.', 'We use 5G|. Mobile sales grew.']],
    ['behind an address', ['See larkfield.com|. Zinc fell.', 'See larkfield.example/report|. Its figures fell.']],
  ])('is one %s', (_where, texts) => {
    const others = texts.filter(text => judged(text) !== 'end')

    expect(others).toEqual([])
  })
})

describe('a mark that ends a sentence unless something joins its parts', () => {
  it.each(['We file with the SEC|. We pay.', 'We sell mixed-signal ICs|. To pay.', 'We took the name “Elster Bank|.” The rest.', 'Our lease is 5-year|. Mobile runs.', 'Yarn|. Cotton is sold.', 'We sell pumps|. 3M buys them.', 'Vera Lind has led us since 2010|. 2021 62', 'We sell memory of 16GB|. We lease it.', 'It rose from 2 to 1|. We owe it.'])('is found in %s', text => {
    const verdict = judged(text)

    expect(verdict).toBe('plain')
  })
})

describe('a mark that is left to wink', () => {
  it.each([
    ['before a bracket that nothing follows', ['We sell pumps|.(']],
    ['before what is glued to it and is no word', ['Sold for 10|.“We pay.', 'We sell pumps|.(a,b) They last.', 'In the U.S|.We sell.', 'It grew (by 5%|.)We sold it.']],
    ['of three dots before a capital', ['The mill..|. Next the farm.', 'Mills..|. They were all sold in June by us.']],
    ['that asks or calls', ['Was it in 2010|? 2021 was good.', 'We use Yahoo|! We pay.', 'Do we sell pumps|? We do.', 'Did it grow by 5%|? Zinc did.', 'Is it from Acme Inc|? Zinc is.', 'Take Vitamin B|! Walton does.', '– II|! Insurance is dear.']],
    ['before a brand in lower case', ['Made for all|. iPhone sales rose.', 'Made for all|. adRise sales rose.']],
    ['before a number', ['It grew by 5%|. 3M buys it.', 'We lease 16GB|. 3M buys it.', 'It rose to 12|. 2021 was good.', 'It rose to 12010|. 2021 was good.', 'So it was in the 2010s|. 2021 was good.']],
    ['behind a word of its own', ['The answer is no|. In May we left.', 'It met rule No|. B1 of it.', 'It runs for 5k|. We pay.', 'We sell 4Gs|. Mobile sales grew.', 'We sell 16GBs|. We pay.']],
    ['behind what wink takes for an abbreviation', ['We sell PUMPS ETC|. We pay.']],
    ['behind an address before a name', ['See larkfield.example|. Zinc fell.', 'See larkfield.example/report|. Zinc fell.']],
  ])('is one %s', (_where, texts) => {
    const others = texts.filter(text => judged(text) !== 'open')

    expect(others).toEqual([])
  })
})

describe('a name that opens sentences of the document', () => {
  it.each([
    ['does so behind a country', 'We sell in the U.S|. Walton buys.', 'end'],
    ['does so behind “I”, the speaker', 'We sell, you and I|. Walton buys.', 'end'],
    ['is a family’s behind initials', 'We own the mill of Sam M|. Walton now.', 'inside'],
    ['is a family’s behind several initials', 'We own the mill of J.P|. Walton now.', 'inside'],
    ['is a family’s behind the initial “I”', 'We own the mill of Sam I|. Walton now.', 'inside'],
    ['is a ship’s behind initials that only start like a country', 'We own the ship U.S.S|. Walton now.', 'inside'],
    ['is open behind a letter that calls', 'Take Vitamin B|! Walton does.', 'open'],
  ])('%s', (_what, text, expected) => {
    const verdict = judged(text, 'Walton')

    expect(verdict).toBe(expected)
  })

  it('opens none where countries have what it names', () => {
    const verdict = judged('We sell in the U.S|. Government buys.', 'Government')

    expect(verdict).toBe('inside')
  })
})
