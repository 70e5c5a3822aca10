import { expect, it } from 'vitest'
import { cosine } from '../../src/select/cosine.ts'
import { vectorOf } from './vector.ts'

it.each([
  ['the same words', [[1, 0.6], [2, 0.8]], [[1, 0.6], [2, 0.8]], 1],
  ['some of the words', [[1, 0.6], [2, 0.8]], [[2, 0.5], [3, 0.5], [4, 0.5]], 0.4],
  ['none of them', [[1, 1]], [[2, 1]], 0],
  ['no words', [], [[2, 1]], 0],
] as const)('the cosine of vectors with %s in common is the same from either side', (_, a, b, value) => {
  const [first, second] = [vectorOf(a), vectorOf(b)]

  expect(cosine(first, second)).toBeCloseTo(value, 10)
  expect(cosine(second, first)).toBeCloseTo(value, 10)
})
