import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestFirst } from '../../src/candidates/best-first.ts'

const allOf = (values: readonly number[]): number[] => {
  const next = bestFirst(values)
  const numbers: number[] = []
  for (let i = next(); i !== undefined; i = next()) numbers.push(i)
  return numbers
}

describe('the best first', () => {
  it('come as a stable sort has them, without those that are worth nothing', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -2, max: 9 })), values => {
      const sorted = [...values.keys()].filter(i => (values[i] as number) > 0).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)

      const numbers = allOf(values)

      expect(numbers).toEqual(sorted)
    }))
  })

  it('are none of no values', () => {
    expect(bestFirst([])()).toBeUndefined()
  })
})
