import type { WriteStream } from 'node:tty'
import { failures, ratePerMinute } from './tally.ts'
import type { Tally } from './tally.ts'

/** A line on the terminal that tells how far a run is. */
export interface Progress {
  /** Draws the state, at most ten times a second. */
  update(tally: Tally): void
  /** Takes the line away. */
  stop(): void
}

const BAR_WIDTH = 24
const REDRAW_MILLISECONDS = 100

export const noProgress: Progress = { update() {}, stop() {} }

/**
 * Progress on a terminal. The drawing (redrawing in place, narrow terminals, hiding the cursor) is log-update's.
 *
 * @param total how many inputs there are, where that is known
 */
export const terminalProgress = async (stream: WriteStream, total: number | undefined): Promise<Progress> => {
  const { createLogUpdate } = await import('log-update')
  const draw = createLogUpdate(screenOf(stream))
  const start = performance.now()
  let drawn = 0
  return {
    update(tally) {
      const now = performance.now()
      if (now - drawn < REDRAW_MILLISECONDS) return
      drawn = now
      draw(progressLine(tally, total, now - start))
    },
    stop: () => {
      draw.clear()
      draw.done()
    },
  }
}

/** The terminal with a size, also where it says that it has none, as terminals of build servers and editors do. */
const screenOf = (stream: WriteStream): NodeJS.WriteStream =>
  Object.create(stream, {
    columns: { get: () => stream.columns > 0 ? stream.columns : 80 },
    rows: { get: () => stream.rows > 0 ? stream.rows : 24 },
    write: { value: (text: string) => stream.write(text) },
  }) as NodeJS.WriteStream

/**
 * The line itself.
 *
 * @example '██████████░░░░░░░░░░░░░░ 43 %  4300/10000  3 failed  512/min  11 min left'
 */
export const progressLine = (tally: Tally, total: number | undefined, milliseconds: number): string => {
  const failed = failures(tally)
  const worked = tally.done + failed
  const finished = worked + tally.skipped
  const rate = `${ratePerMinute(worked, milliseconds)}/min`
  const faults = failed === 0 ? [] : [`${failed} failed`]
  if (total === undefined || total === 0) return [`${finished} done`, ...faults, rate].join('  ')
  const share = Math.min(1, finished / total)
  const filled = Math.round(share * BAR_WIDTH)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
  const left = worked === 0 ? [] : [`${duration((total - finished) * milliseconds / worked)} left`]
  return [`${bar} ${Math.floor(share * 100)} %`, `${finished}/${total}`, ...faults, rate, ...left].join('  ')
}

const duration = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
