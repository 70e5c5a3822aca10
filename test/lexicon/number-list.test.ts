import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberList } from '../../src/lexicon/number-list.ts'

const numbersOf = (list: NumberList): number[] => Array.from({ length: list.size }, (_, place) => list.at(place))
const someNumbers = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 300 })

describe('a list of numbers', () => {
  it('holds what was put at its end, in that order, however much it is', () => {
    fc.assert(fc.property(someNumbers, numbers => {
      const list = new NumberList()

      for (const number of numbers) list.push(number)

      expect(numbersOf(list)).toEqual(numbers)
    }))
  })

  it('holds what was put into its place in ascending order', () => {
    fc.assert(fc.property(someNumbers, numbers => {
      const list = new NumberList()

      for (const number of numbers) list.insert(number)

      expect(numbersOf(list)).toEqual(numbers.toSorted((a, b) => a - b))
    }))
  })

  it('forgets what it held when it is emptied', () => {
    const list = new NumberList()
    for (const number of [5, 6, 7]) list.push(number)

    list.clear()
    list.push(9)

    expect(numbersOf(list)).toEqual([9])
  })

  it('holds at a place what was last set there', () => {
    const list = new NumberList()
    for (const number of [5, 6, 7]) list.push(number)

    list.set(1, 8)

    expect(numbersOf(list)).toEqual([5, 8, 7])
  })
})
