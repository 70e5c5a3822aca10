import { describe, expect, it } from 'vitest'
import { joinList } from '../../src/candidates/list.ts'

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
    ['an item that is a statement', 'We sell:', ['pumps, which are made in Ohio by our own workers in two plants;', 'valves; and', 'seals.']],
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
