import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundIn } from './found.ts'

const through = (word: string): string => `We sell our pumps through ${word} in nine states.`

describe('a term', () => {
  it.each([
    ['distributor', 'independent distributors'],
    ['distributor', 'a Distributor'],
    ['Distributor', 'DISTRIBUTORS'],
    ['independent distributor', 'independent distributors'],
    ['independent-distributor', 'independent distributors'],
    ['point of sale', 'point-of-sale terminals'],
    ['=dealers', 'Dealers'],
    ['outside the u.s.', 'agents outside the U.S.'],
    ['24 hour', '24-hour kiosks'],
  ])('%j finds %j', (term, words) => {
    const { words: match } = foundIn(through(words), { terms: [term] })

    expect(match).toBeDefined()
    expect(words).toContain(match)
  })

  it.each([
    ['distributor', 'distribution'],
    ['=dealers', 'one dealer'],
    ['=dealer', 'dealers'],
    ['independent distributor', 'distributors that are independent'],
    ['independent distributor', 'independent, local distributors'],
    ['independent distributor', 'independent; distributors'],
    ['independent distributor', 'independent (distributors)'],
    ['deal', 'a dealership'],
    ['24 hour', '25-hour kiosks'],
  ])('%j does not find %j', (term, words) => {
    const { words: match } = foundIn(through(words), { terms: [term] })

    expect(match).toBeUndefined()
  })

  it('does not reach from one sentence into the next', () => {
    const match = foundIn('We sell our pumps to every independent. Distributors get a discount of ten percent.', { terms: ['independent distributor'] })

    expect(match).toEqual({})
  })

  it('that is longer wins over a shorter one of its theme', () => {
    const { words } = foundIn(through('sales representatives'), { terms: ['sales', 'sales representative', 'representative'] })

    expect(words).toBe('sales representatives')
  })

  it('that is longer and does not fit leaves the shorter one', () => {
    const { words } = foundIn(through('sales and representatives'), { terms: ['sales', 'sales representative'] })

    expect(words).toBe('sales')
  })

  it('counts for each theme that holds it', () => {
    const found = foundIn(through('sales representatives'), { themes: { people: ['sales representative'], income: ['=sales'] } })

    expect(found).toEqual({ people: 'sales representatives', income: 'sales' })
  })

  it('of plain words is found wherever it stands, in any case', () => {
    const words = fc.array(fc.constantFrom('kiosk', 'agent', 'broker', 'outlet', 'clinic'), { minLength: 1, maxLength: 3 })

    fc.assert(fc.property(words, fc.nat({ max: 2 }), fc.boolean(), (term, place, shouted) => {
      const written = shouted ? term.join(' ').toUpperCase() : term.join(' ')
      const sentence = [`We sell ${written} supplies to nine states.`, `We sell supplies to nine states and ${written}.`, `We sell supplies, ${written}, and tools to nine states.`][place] as string

      expect(foundIn(sentence, { terms: [term.join(' ')] })).toEqual({ words: written })
    }), { numRuns: 30 })
  })
})

describe('a cue', () => {
  const cue = (sequence: readonly (readonly string[])[], within = 10) => ({ themes: { channel: ['dealer', 'agent'] }, cues: { cue: { sequence, within } } })

  it.each([
    ['themes in order', [['=through'], ['channel']], 'We sell through dealers and the mail in Ohio.', 'through dealers'],
    ['a percentage', [['#percent'], ['=sales']], 'We made 12% of our sales in Ohio last year.', '12% of our sales'],
    ['a percentage in words', [['#percent'], ['=sales']], 'We made 12 percent of our sales in Ohio last year.', '12 percent of our sales'],
    ['an amount', [['=sales'], ['#money']], 'We had sales of $4.2 million in Ohio last year.', 'sales of $4.2'],
    ['an amount at its start', [['#money'], ['=sales']], 'We had $4.2 million of sales in Ohio last year.', '$4.2 million of sales'],
    ['a percentage at its end', [['=sales'], ['#percent']], 'We grew our sales in Ohio by 12 percent last year.', 'sales in Ohio by 12 percent'],
    ['a number', [['#number'], ['channel']], 'We sell to 240 dealers in Ohio and nearby.', '240 dealers'],
    ['a number in words', [['#number'], ['channel']], 'We sell to twelve dealers in Ohio and nearby.', 'twelve dealers'],
    ['a year', [['=since'], ['#year']], 'We have sold pumps since 1987 in Ohio and nearby.', 'since 1987'],
    ['the current year', [['=sales'], ['#current-year']], 'We grew our sales in 2011 and had more agents at December 31, 2011.', 'sales in 2011'],
    ['a name', [['=to'], ['#name']], 'We sell most pumps to Ferndale and its subsidiaries.', 'to Ferndale'],
    ['a phrase in all its forms', [['bigger customer'], ['#percent']], 'We sell to bigger customers, who buy 40% of all pumps.', 'bigger customers, who buy 40%'],
    ['three steps', [['=through'], ['#number'], ['channel']], 'We sell through some 40 dealers in Ohio and nearby.', 'through some 40 dealers'],
    ['the second way of a step', [['=by', '=through'], ['channel']], 'We sell through dealers and the mail in Ohio.', 'through dealers'],
    ['a later start where the first leads nowhere', [['=through'], ['channel']], 'We sell through much hard work and patience and good will and diligence, all through dealers.', 'through dealers'],
    ['the nearest way to go on', [['=through'], ['channel']], 'We sell through agents and dealers in Ohio and nearby.', 'through agents'],
  ])('finds %s', (_what, sequence, sentence, match) => {
    expect(foundIn(sentence, cue(sequence))['cue']).toBe(match)
  })

  it.each([
    ['in another order', [['channel'], ['=through']], 'We sell through dealers and the mail in Ohio.'],
    ['over a semicolon', [['=through'], ['channel']], 'We sell through the mail; dealers buy our pumps too.'],
    ['with a step missing', [['=through'], ['#number'], ['channel']], 'We sell through dealers and the mail in Ohio.'],
    ['with an amount for a number', [['#number'], ['channel']], 'We pay $240 dealers get for each pump in Ohio.'],
    ['with a year for a number', [['#number'], ['channel']], 'We sold pumps in 1999 dealers did not want.'],
    ['with a common word for a name', [['=in'], ['#name']], 'We sold most of our pumps in January and in March.'],
    ['with another year for the current one', [['=sales'], ['#current-year']], 'We grew our sales in 2004, and had more of them at December 31, 2011 and during 2011.'],
  ])('finds nothing %s', (_what, sequence, sentence) => {
    expect(foundIn(sentence, cue(sequence, 8))['cue']).toBeUndefined()
  })

  it.each([[3, true], [2, false]])('within %i words of three between: %s', (within, isFound) => {
    const found = foundIn('We sell through many small local dealers in Ohio.', cue([['=through'], ['channel']], within))

    expect(found['cue'] !== undefined).toBe(isFound)
  })

  it('within 0 asks for neighbours', () => {
    const sequence = [['=through'], ['channel']]

    const neighbours = foundIn('We sell through dealers and the mail in Ohio.', cue(sequence, 0))
    const apart = foundIn('We sell through good dealers and the mail in Ohio.', cue(sequence, 0))

    expect([neighbours['cue'], apart['cue']]).toEqual(['through dealers', undefined])
  })
})
