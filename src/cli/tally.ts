/** The count of a run, for its end. */
export interface Tally {
  done: number
  /** Inputs whose row was there already. */
  skipped: number
  /** Those of `skipped` whose row tells of a failure. */
  skippedFailures: number
  /** How many failed, by the code of their error. */
  readonly failed: Map<string, number>
}

export const emptyTally = (): Tally => ({ done: 0, skipped: 0, skippedFailures: 0, failed: new Map() })

export const countFailure = (tally: Tally, code: string): void => {
  tally.failed.set(code, (tally.failed.get(code) ?? 0) + 1)
}

export const failures = (tally: Tally): number => [...tally.failed.values()].reduce((sum, count) => sum + count, 0)

/**
 * The closing line of a run.
 *
 * @example '990 done, 10 failed (6 no-item-1, 4 empty), 0 skipped in 61.0 s, 984 a minute'
 */
export const describeTally = (tally: Tally, milliseconds: number): string => {
  const kinds = [...tally.failed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`)
  const worked = tally.done + failures(tally)
  const rate = worked === 0 ? '' : `, ${ratePerMinute(worked, milliseconds)} a minute`
  return `${tally.done} done, ${failures(tally)} failed${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`}, `
    + `${tally.skipped} skipped${tally.skippedFailures === 0 ? '' : ` (${tally.skippedFailures} of them failed before)`}`
    + ` in ${(milliseconds / 1000).toFixed(1)} s${rate}`
}

export const ratePerMinute = (count: number, milliseconds: number): number =>
  milliseconds <= 0 ? 0 : Math.round(count * 60_000 / milliseconds)
