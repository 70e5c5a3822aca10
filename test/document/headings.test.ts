import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { kindsOf, MORE_PROSE, PROSE, source } from './kinds.ts'

describe('headings on a line of their own', () => {
  it.each([
    ['Item 1. Business'], ['ITEM 1: BUSINESS'], ['Item 1—Business'], ['Item 1.Business'], ['Items 1 and 2. Business and Properties'],
    ['Sales, Principal Markets, and Distribution Channels'], ['Regulation—Design and Trials'], ['SiliconGate™'], ['ePhone'],
    ['RAW MATERIALS AND SOURCES OF SUPPLY'], ['Competition and competitive strategy'], ['Matching growers with the right buyer'],
    ['Quarterly Swings of Revenue and the Price of Our Stock:'], ['Pumps and Valves.'], ['3. Drying and Grinding'],
    ['Borealis Steel Company - License for Japan'], ['CAUTIONARY STATEMENTS RELEVANT TO FORWARD-LOOKING INFORMATION FOR THE PURPOSE OF “SAFE HARBOR” PROVISIONS OF THE LAW'],
    ['Human Capital and Well Being'], ['Year 2000'], ['Outlook for Fiscal 2004'],
  ])('tells %s', heading => {
    expect(kindsOf(source(heading, PROSE))).toEqual([`heading: ${heading}`, `paragraph: ${PROSE}`])
  })

  it.each([
    ['Lending Activities - ------------------', 'Lending Activities'],
    ['General -------', 'General'],
  ])('takes the rule off %s', (line, heading) => {
    expect(kindsOf(source(line, PROSE))).toEqual([`heading: ${heading}`, `paragraph: ${PROSE}`])
  })

  it('takes a heading, its rule and the text behind it apart', () => {
    const text = `Deposit Activities - ---------- General. ${PROSE}`

    expect(kindsOf(text)).toEqual(['heading: Deposit Activities', 'heading: General', `paragraph: ${PROSE}`])
  })

  it('does not take a lead-in or a sentence for one', () => {
    expect(kindsOf(source('Our segments include:', '• pumps.', 'We compete with others.', 'The Company has no employees.'))).toEqual([
      'paragraph: Our segments include:', 'item: pumps.', 'paragraph: We compete with others.', 'paragraph: The Company has no employees.',
    ])
  })
})

describe('run-in headings', () => {
  it.each([
    ['Competition. ', 'Competition'],
    ['WITHIN THE UNITED STATES.  ', 'WITHIN THE UNITED STATES'],
    ['Employees (Associates). ', 'Employees (Associates)'],
    ['BOREALIS BOTTLING, S.A. DE C.V. ("BOREALIS"). ', 'BOREALIS BOTTLING, S.A. DE C.V. ("BOREALIS")'],
    ['CORVID BEVERAGES, INC. ("CORVID"). ', 'CORVID BEVERAGES, INC. ("CORVID")'],
    ['Expand ties with existing growers. ', 'Expand ties with existing growers'],
    ['Andrea R. Quill. ', 'Andrea R. Quill'],
    ['Medicare Part D. ', 'Medicare Part D'],
    ['Distribution -- ', 'Distribution'],
    ['Patents, Trademarks and Licenses -- ', 'Patents, Trademarks and Licenses'],
    ['Bulk – ', 'Bulk'],
    ['Timber: ', 'Timber'],
    ['Larkfield Ground: ', 'Larkfield Ground'],
  ])('cuts %j off', (start, heading) => {
    expect(kindsOf(start + PROSE)).toEqual([`heading: ${heading}`, `paragraph: ${PROSE}`])
  })

  it.each([
    ['We sell pumps. '], ['Merchant banking activities generate three streams. '], ['Larkfield Paper operates two mills. '], ['In 2003, sales rose. '],
    ['Larkfield Paper, Inc. and its subsidiaries own two mills. '], ['The Bank is small. '], ['Sales rose by 5%. '], ['See Note 4. '],
    ['The agreement lets each of us: '], ['Our Main Markets Include: '], ['Some of Our Larger Markets Are the Following: '], ['Our Mills Can Make: '], ['Larkfield participates in the reserve fleet of the coast. '],
  ])('leaves %j in its paragraph', start => {
    const [block] = kindsOf(start + PROSE)

    expect(block).toBe(`paragraph: ${start}${PROSE}`)
  })

  it('cuts one off that a hyphen is glued to', () => {
    expect(kindsOf('Marine-We insure yachts, marinas and builders of boats. Yachts bring most of it.')).toEqual(['heading: Marine', 'paragraph: We insure yachts, marinas and builders of boats. Yachts bring most of it.'])
  })

  it('leaves a label before a word or two', () => {
    expect(kindsOf('Mills: pumps, pipes.')).toEqual(['paragraph: Mills: pumps, pipes.'])
  })

  it('leaves a label before a mere list of names', () => {
    expect(kindsOf(source('Our customers are:', '• Farms: Arden, Bligh and Corvid'))).toEqual(['paragraph: Our customers are:', 'item: Farms: Arden, Bligh and Corvid'])
  })
})

describe('levels', () => {
  it('places every block under its headings, outermost first', () => {
    const text = source(
      'Item 1. Business', 'LENDING', `General. ${PROSE}`, '• Crop loans. We lend to growers against the harvest of the coming season.', MORE_PROSE,
      'Other Services', PROSE, 'FUNDING', MORE_PROSE)

    const { blocks } = readDocument(text)

    const paths = blocks.filter(block => block.kind !== 'heading').map(block => block.headings.map(index => blocks[index]?.text))
    expect(paths).toEqual([
      ['Item 1. Business', 'LENDING', 'General'],
      ['Item 1. Business', 'LENDING', 'General', 'Crop loans'],
      ['Item 1. Business', 'LENDING', 'General'],
      ['Item 1. Business', 'LENDING', 'Other Services'],
      ['Item 1. Business', 'FUNDING'],
    ])
    expect(blocks.filter(block => block.runIn).map(block => block.text)).toEqual(['General', 'Crop loans'])
    expect(blocks[0]?.level).toBe(0)
  })

  it('puts a heading that recurs under the one that does not', () => {
    const text = source('Item 1. Business', ...['Pump Segment', 'Valve Segment', 'Pipe Segment'].flatMap(segment => [segment, PROSE, 'Pricing', MORE_PROSE]))

    const { blocks } = readDocument(text)

    const last = blocks.at(-1)
    expect(last?.headings.map(index => blocks[index]?.text)).toEqual(['Item 1. Business', 'Pipe Segment', 'Pricing'])
  })
})
