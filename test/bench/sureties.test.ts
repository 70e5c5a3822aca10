import { describe, expect, it } from 'vitest'
import type { Example } from '../../bench/fit/examples.ts'
import { suretiesOf } from '../../bench/fit/sureties.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'

const compiled = builtInCompiled()
const evidence = [...compiled.themes, ...compiled.cues]
const THEME = evidence.findIndex(({ name }) => name === 'financing.debt')
const CUE = evidence.findIndex(({ name }) => name === 'financing.went-public')
const FINANCING = 1 + compiled.facets.indexOf('financing')

/** An example of so many sentences that all hold one theme or cue, the first of which state a fact of financing, and of one that holds and states nothing. */
const exampleWith = (column: number, sentences: number, stating: number): Example => {
  const row = (columns: readonly number[]) => ({ columns: Int32Array.from(columns), values: Float64Array.from(columns, () => 1) })
  const target = (states: boolean): number[] => compiled.facets.reduce((targets, _, f) => [...targets, states && 1 + f === FINANCING ? 1 : 0], [0])
  return {
    rows: [...Array.from({ length: sentences }, () => row([column])), row([])],
    targets: [...Array.from({ length: sentences }, (_, i) => target(i < stating)), target(false)],
  } as unknown as Example
}

const suretyOf = (column: number, example: Example): number => suretiesOf([example], compiled, () => true).get(evidence[column]?.name ?? '') ?? NaN

describe('how surely a theme or cue speaks of its facet', () => {
  it('is nothing for a theme that no text holds, and something for a cue', () => {
    const unseen = exampleWith(0, 1, 0)

    expect(suretyOf(THEME, unseen)).toBe(0)
    expect(suretyOf(CUE, unseen)).toBeGreaterThan(0.2)
  })

  it('falls to nothing for a cue that many texts hold and none means', () => {
    const idle = exampleWith(CUE, 500, 0)

    expect(suretyOf(CUE, idle)).toBeLessThan(0.01)
  })

  it('rises with the sentences that state a fact', () => {
    const seldom = exampleWith(THEME, 100, 10)
    const often = exampleWith(THEME, 100, 40)

    expect(suretyOf(THEME, often)).toBeGreaterThan(suretyOf(THEME, seldom))
  })

  it('is told by the training examples alone', () => {
    const sureties = suretiesOf([exampleWith(THEME, 100, 0), exampleWith(THEME, 100, 90)], compiled, example => example === 0)

    expect(sureties.get('financing.debt')).toBe(0)
  })
})
