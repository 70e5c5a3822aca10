import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/candidates/candidates.ts'
import { statementCounter } from '../../src/compose/count-statements.ts'
import type { Settings } from '../../src/options.ts'

const STATEMENTS = ['We sell saws', 'we sell files.', 'Farms buy them.'].map(text => ({ text }) as Statement)

/** A counter of code units that knows what it was asked to count. */
const counting = (tokenizer: Settings['tokenizer']) => {
  const counted: string[] = []
  const countTokens = (text: string): number => counted.push(text) && text.length
  return { count: statementCounter({ tokenizer, countTokens } as Settings), counted }
}

describe('the tokens of statements', () => {
  it.each(['o200k_base', 'cl100k_base'] as const)('are counted for each by itself with %s, and once', tokenizer => {
    const { count, counted } = counting(tokenizer)

    const tokens = [count.together(STATEMENTS), count.together(STATEMENTS)]

    expect(tokens).toEqual([44, 44])
    expect(counted).toEqual(['We sell saws.', ' We sell files.', ' Farms buy them.'])
  })

  it('are counted in the whole paragraph with a tokenizer of one’s own', () => {
    const { count, counted } = counting(text => text.length)

    const tokens = count.together(STATEMENTS)

    expect(tokens).toBe(44)
    expect(counted).toEqual(['We sell saws. We sell files. Farms buy them.'])
  })

  it('of one are counted once', () => {
    const { count, counted } = counting(text => text.length)

    const tokens = STATEMENTS.slice(0, 1).flatMap(statement => [count.alone(statement), count.alone(statement)])

    expect(tokens).toEqual([13, 13])
    expect(counted).toEqual(['We sell saws.'])
  })
})
