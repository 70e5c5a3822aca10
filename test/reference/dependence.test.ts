import { describe, expect, it } from 'vitest'
import { dependence } from '../../src/reference/dependence.ts'
import { isFragment } from '../../src/reference/fragment.ts'
import { Wording } from '../../src/language/wording.ts'

describe('dependence', () => {
  it.each([
    ['It consists of two lines of pumps.', 'previous'],
    ['They enable farmers to save water.', 'previous'],
    ['It is based on a patented valve.', 'previous'],
    ['It is a maker of pumps that farmers like.', 'previous'],
    ['Its valves are used in dairies.', 'previous'],
    ['These products are geared to small farms.', 'previous'],
    ['These include pumps and valves.', 'previous'],
    ['However, this segment sells to farms.', 'previous'],
    ['Such customers accounted for 12% of sales.', 'previous'],
    ['Among these are two dairies.', 'previous'],
    ['In 2003, this group earned 32% of sales.', 'previous'],
    ['We sell these credits to dairies.', 'previous'],
    ['Transport of these products cost 4% of sales.', 'previous'],
    ['On that date, 12% of the pumps were leased.', 'previous'],
    ['The joint venture sold two machines.', 'previous'],
    ['The products are principally used in dairies.', 'previous'],
    ['Remaining sales are made through dealers.', 'previous'],
    ['No other customer bought more than 10% of our pumps.', 'previous'],
    ['The ongoing process has no effect on us.', 'previous'],
    ['The guidelines describe how dairies are run.', 'previous'],
    ['The centers bring new pumps to dairies.', 'previous'],
    ['The loans bear interest at 6%.', 'previous'],
    ['The purchase price consisted of $2 million in cash.', 'previous'],
    ['The remainder of our sales are made by dealers.', 'previous'],
    ['Remaining sales are made by dealers.', 'previous'],
    ['No other customer accounted for more than 4% of sales.', 'previous'],
    ['The aggregate backlog includes $2 million of pumps.', 'previous'],
    ['We owe it fees of up to $2 million.', 'previous'],
    ['In 2004, we sold them through dealers.', 'previous'],
    ['We estimate that it affects 25,000 cows.', 'previous'],
    ['$17,300,000 was outstanding.', 'previous'],
    ['At March 31, 2004, $17,300,000 was outstanding.', 'previous'],
    ['Installation brought $21.5 million of the segment’s net sales.', 'previous'],
    ['Pumps for wells were 55% of the Division’s sales.', 'previous'],
    ['We have opened the program in 59 dairies.', 'previous'],
    ['Oil made up 58% of our production there in 2008.', 'previous'],
    ['At January 31, 1995, the joint venture operated three dairies.', 'previous'],
    ['We sell pipes for most of the above categories.', 'previous'],
    ['Rather, it sells pumps to farms.', 'previous'],
    ['Our sales in that year rose by 4%.', 'previous'],
    ['***', 'list-fragment'],
    ['The agency had commission revenue of $1.9 million.', 'previous'],
    ['The largest was a loan of $7.1 million for a hotel.', 'previous'],
    ['The largest of these is a dairy in Ohio.', 'previous'],
    ['The largest at March 31, 2004 was a loan of $7.1 million.', 'previous'],
    ['At March 31, 2004, the largest was a loan of $7.1 million.', 'previous'],
    ['In 2004, no other customer bought more than 10% of our pumps.', 'previous'],
    ['In 1993 it made 40 pumps.', 'previous'],
    ['At March 31, 2004 it leased 40 pumps.', 'previous'],
    ['In May 2004, they sold 40 pumps.', 'previous'],
    ['The Company owed him $96,350 under two notes.', 'previous'],
    ['The following table shows our sales.', 'lead-in'],
    ['Our sales by line are as follows.', 'lead-in'],
    ['Our lines of pumps are as follows:', 'lead-in'],
  ])('finds that “%s” leans on: %s', (sentence, on) => {
    const found = dependence(new Wording(sentence))

    expect(found?.on).toBe(on)
  })

  it.each([
    'It is generally our policy to limit loans to farms.',
    'It is likely that we will acquire a dairy.',
    'It is estimated that two million farms use pumps.',
    'This annual report describes our pumps.',
    'This Item 1 describes our pumps.',
    'We sold 40 pumps this year in Ohio.',
    'This family of farm pumps leads its market.',
    'Our indirect channels grow as these channels are filled by dealers.',
    'Those without insurance pay the full price.',
    'The proceeds of our notes were $2 million.',
    'The total cost of our pumps was $2 million.',
    'We make it easy to order pumps.',
    'We believe it is likely that prices will fall.',
    'At March 31, 2004, $17,300,000 was outstanding under our credit line.',
    'The agreement with Morvane ends in 2004, and we may renew the agreement.',
    'We joined the program that Ohio runs for dairies.',
    'We own the above-ground tanks of two dairies.',
    'In Ohio there are two dairies.',
    'Sales to Northgate Dairies were 22% of sales, and the loss of this customer would harm us.',
    'We sell pumps in countries that restrict imports.',
    'The business of the Company is the making of pumps.',
    'The remaining 35% of pumps went to Canada.',
    'Each service provider will deliver within a day.',
    'We sell parts such as pumps.',
    'Such as it is, our market grows.',
    'In Ohio we estimate that it costs $2 million to build a dairy.',
    'Such.',
    'We sell our products to dealers and service such products for them.',
    'As part of its lease agreement, Acme pays for the water.',
    'We sell to dairies, including those located in Ohio.',
    'We and our dealers sell pumps to farms.',
    'However, we sell pumps to farms.',
    'Our Waterworks segment sells to cities, and dealers bring half of the segment’s sales.',
    'The largest customer bought 12% of our pumps.',
    'In 2004, it is likely that we will sell a plant.',
    'Mr. Tolland sold us a plant, and the Company owes him $96,350.',
    'Each dealer buys what he or she needs.',
    'Our sales by line were as follows in 2004: pumps, 60%; and valves, 40%.',
  ])('finds that “%s” stands alone', sentence => {
    const found = dependence(new Wording(sentence))

    expect(found).toBeUndefined()
  })

  it.each(['Suggested retail prices range from $650 to $2,400.', 'Fees from third parties were $6.4 million in 2008.'])('finds that “%s” leans on a heading above it', sentence => {
    expect(dependence(new Wording(sentence), { underHeading: true })?.on).toBe('heading')
    expect(dependence(new Wording(sentence))).toBeUndefined()
  })

  it('takes a definite noun for a name where the document defines it', () => {
    const found = dependence(new Wording('The Venture sold two machines.'), { names: new Set(['Venture']) })

    expect(found).toBeUndefined()
  })

  it('asks for the heading where a bare subject stands below one', () => {
    const sentence = 'Sales are made through dealers.'

    expect(dependence(new Wording(sentence), { underHeading: true })?.on).toBe('heading')
    expect(dependence(new Wording(sentence))).toBeUndefined()
  })

  it('asks for the lead-in of an item that is no sentence', () => {
    expect(dependence(new Wording('original equipment manufacturers who make pumps;'), { isItem: true })?.on).toBe('list-fragment')
    expect(dependence(new Wording('Manufacturers who make pumps;'), { isItem: true })?.on).toBe('list-fragment')
    expect(dependence(new Wording('We sell pumps to farms.'), { isItem: true })).toBeUndefined()
  })

  it('gives the words and a confidence between 0 and 1', () => {
    const found = dependence(new Wording('In 2003, this group earned 32% of sales.'))

    expect(found?.words).toBe('this group')
    expect(found?.confidence).toBeGreaterThan(0)
    expect(found?.confidence).toBeLessThanOrEqual(1)
  })
})

describe('isFragment', () => {
  it.each([
    'We sell pumps.',
    'The Company markets its pumps through dealers.',
    'Sales to Beta accounted for 12% of sales.',
    'The plant averages 40 pumps a day.',
    'In 2003, Acme hired trainees in Ohio.',
    'Expenditures exceeded $9 million.',
    'Pumps and valves grew 4%.',
    'Our drivers offer access to farms.',
  ])('finds a verb in “%s”', sentence => {
    expect(isFragment(new Wording(sentence))).toBe(false)
  })

  it.each([
    'Manufacturers who make pumps.',
    'Pumps sold by dealers in Ohio.',
    'President and Chief Executive Officer.',
    'Risks of our business',
    'Serving farms with pumps and valves.',
    'Products that are made in Ohio.',
    'The tools needed to run a dairy.',
    'The figures set forth in this report.',
    'The used pumps we acquire as trade-ins.',
    'Our dealers, which sold 4% of pumps and did not have a part in sales of valves.',
  ])('finds no verb in “%s”', sentence => {
    expect(isFragment(new Wording(sentence))).toBe(true)
  })
})
