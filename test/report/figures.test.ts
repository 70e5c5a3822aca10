import { expect, test } from 'vitest'
import { counted, grouped, percent, score } from '../../src/report/figures.ts'

test('thousands stand apart', () => {
  expect([0, 999, 1000, 84210, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '84,210', '1,234,567'])
})

test('what is no whole number is shown as it is', () => {
  expect([0.5, 1e21, Infinity].map(grouped)).toEqual(['0.5', '1e+21', 'Infinity'])
})

test('one is singular', () => {
  expect([counted(1, 'token'), counted(2, 'token'), counted(0, 'token')]).toEqual(['1 token', '2 tokens', '0 tokens'])
})

test('a part is a percentage between none and all, whatever the figures', () => {
  expect([percent(1, 3), percent(5, 4), percent(-1, 4), percent(1, 0), percent(0, 0)]).toEqual([33.33, 100, 0, 0, 0])
})

test('a score has two decimals', () => {
  expect([score(0.5), score(12), score(Infinity)]).toEqual(['0.50', '12.00', '–'])
})
