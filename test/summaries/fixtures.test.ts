import { describe, expect, it } from 'vitest'
import { evaluate, fromLibrary } from '../../bench/eval/evaluate.ts'
import { summarizeBusinessModel } from '../../src/index.ts'
import { loadFixtures } from './fixture.ts'

/** What a summary of 512 tokens must reach; a little below what it reaches today, so that a step back is seen. */
const FLOORS: Readonly<Record<string, { readonly recall: number; readonly vital: number }>> = {
  'ardmore-1994': { recall: 0.52, vital: 0.75 },
  'brindle-2012': { recall: 0.9, vital: 0.8 },
  'granite-harbor-2016': { recall: 0.58, vital: 0.6 },
  'nerivex-2021': { recall: 0.62, vital: 0.8 },
  'pinyon-2008': { recall: 0.45, vital: 0.6 },
  'quillen-2005': { recall: 0.45, vital: 0.5 },
  'talvera-2023': { recall: 0.45, vital: 0.6 },
  'tillman-1998': { recall: 0.62, vital: 0.7 },
}

describe.each(loadFixtures())('the summary of $name', ({ name, source, sheet }) => {
  const measured = evaluate(name, fromLibrary(summarizeBusinessModel(source), source), sheet, 512)
  const floor = FLOORS[name]

  it('states what an analyst wants to know', () => {
    expect(measured.recall).toBeGreaterThanOrEqual(floor?.recall ?? 1)
    expect(measured.vital).toBeGreaterThanOrEqual(floor?.vital ?? 1)
    expect(measured.covered).toBeGreaterThanOrEqual(0.8)
  })

  it('uses its budget where there is that much to say', () => {
    const longEnough = source.length > 5000

    expect(measured.used).toBeGreaterThanOrEqual(longEnough ? 0.95 : 0.3)
    expect(measured.used).toBeLessThanOrEqual(1)
  })
})
