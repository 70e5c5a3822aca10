import { describe, expect, it } from 'vitest'
import { joinExamples, joinList } from '../../src/candidates/list.ts'

describe('joinList', () => {
  it('joins a lead-in and items whose own marks make prose', () => {
    const joined = joinList('We sell three lines:', ['farm pumps;', 'valves; and', 'seals.'])

    expect(joined?.text).toBe('We sell three lines: farm pumps; valves; and seals.')
    expect(joined?.parts).toEqual([{ start: 0, end: 20 }, { start: 0, end: 11 }, { start: 0, end: 11 }, { start: 0, end: 6 }])
  })

  it('closes with a full stop where the last item has none', () => {
    const joined = joinList('We sell:', ['pumps,', 'valves and', 'seals'])

    expect(joined?.text).toBe('We sell: pumps, valves and seals.')
  })

  it.each([
    ['items without marks', 'We sell:', ['pumps', 'valves', 'seals']],
    ['an item that is a statement', 'We sell:', ['pumps, which are made in Ohio by our own workers in two plants and sold to dairies and farms through thirty dealers;', 'valves; and', 'seals.']],
    ['an item of several sentences', 'We sell:', ['pumps. They last;', 'valves; and', 'seals.']],
    ['a lead-in without a verb', 'Our lines of pumps:', ['pumps;', 'valves; and', 'seals.']],
    ['a lead-in without a colon', 'We sell pumps.', ['pumps;', 'valves; and', 'seals.']],
    ['a list that goes on', 'We sell:', ['pumps;', 'valves;', 'seals; and']],
    ['one item', 'We sell:', ['pumps.']],
    ['a very long list', 'We sell:', [...Array.from({ length: 20 }, () => 'pumps for farms;'), 'and seals.']],
  ])('does not join %s', (_, leadIn, items) => {
    expect(joinList(leadIn, items)).toBeUndefined()
  })
})

describe('joinExamples', () => {
  it('joins a lead-in that names examples with each item that is no sentence', () => {
    const joined = joinExamples('Our brands include:', ['Aquila meters, which farms use;', 'We also sell Corvid seals.', 'Borealis valves for dairies'])

    expect(joined.map(({ text }) => text)).toEqual(['Our brands include: Aquila meters, which farms use.', 'Our brands include: Borealis valves for dairies.'])
    expect(joined.map(({ from }) => from)).toEqual([0, 2])
    expect(joined[0]?.parts).toEqual([{ start: 0, end: 19 }, { start: 0, end: 30 }])
  })

  it('keeps the label of an item', () => {
    const joined = joinExamples('Our customers include makers in each market:', ['Milking machines: Varnholt, Ferndale and Tolland Dairy Supply'])

    expect(joined.map(({ text }) => text)).toEqual(['Our customers include makers in each market: Milking machines: Varnholt, Ferndale and Tolland Dairy Supply.'])
  })

  it.each([
    ['a lead-in that counts all members', 'We have three segments:', ['pumps for farms;']],
    ['a lead-in that names something else last', 'Our brands, including Aquila, are sold by many dealers of farm machinery and other things in these states:', ['Ohio, Iowa and Texas;']],
    ['an item of one word', 'Our brands include:', ['Aquila;']],
    ['an item that is broken off', 'Our brands include:', ['Aquila meters with a;']],
    ['a lead-in without a verb', 'Brands, including:', ['Aquila meters for farms;']],
  ])('does not join %s', (_, leadIn, items) => {
    expect(joinExamples(leadIn, items)).toEqual([])
  })
})
