import { PassThrough } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { noProgress, terminalProgress } from '../../src/cli/progress.ts'
import { emptyTally } from '../../src/cli/tally.ts'

const terminal = (columns: number, rows: number): PassThrough & WriteStream =>
  Object.assign(new PassThrough(), { isTTY: true, columns, rows }) as unknown as PassThrough & WriteStream

const shownOn = async (stream: PassThrough & WriteStream): Promise<string> => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const progress = await terminalProgress(stream, 100)

  vi.advanceTimersByTime(3000)
  progress.update({ ...emptyTally(), done: 25 })
  vi.advanceTimersByTime(99)
  progress.update({ ...emptyTally(), done: 26 })
  progress.stop()
  vi.useRealTimers()

  return stripVTControlCharacters(String(stream.read()))
}

describe('progress', () => {
  it('is drawn at most ten times a second', async () => {
    const shown = await shownOn(terminal(100, 30))

    expect(shown).toMatch(/^██████░+ 25 % {2}25\/100 {2}500\/min {2}9 s left\n$/)
  })

  it('is drawn on a terminal that tells no size', async () => {
    const shown = await shownOn(terminal(0, 0))

    expect(shown).toContain('25/100')
  })

  it('is nothing where none is wanted', () => {
    expect(() => {
      noProgress.update(emptyTally())
      noProgress.stop()
    }).not.toThrow()
  })
})
