import { copyFileSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ending, run, rowsOf, start } from './command.ts'
import { itemOne, scratchFolder, writeFiles, writeFilings } from './filings.ts'

const folder = scratchFolder()
const COUNT = 150
const batch = (output: string, ...more: string[]): string[] => ['--format', 'jsonl', '--output', output, '--jobs', '2', ...more, 'reports']
const contentOf = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** Starts the batch and kills it, without a chance to tidy up, when its output has reached a size. */
const killAt = async (output: string, size: number): Promise<NodeJS.Signals | null> => {
  const child = start(batch(output), { cwd: folder })
  const ended = ending(child)
  const watch = setInterval(() => {
    if ((statSync(join(folder, output), { throwIfNoEntry: false })?.size ?? 0) >= size) child.kill('SIGKILL')
  }, 1)
  const { signal } = await ended
  clearInterval(watch)
  return signal
}

describe('a batch that was killed', () => {
  beforeAll(async () => {
    writeFilings(folder, 'reports', COUNT)
    await run(batch('whole.jsonl'), { cwd: folder })
  })

  it('goes on where it stopped, and loses and doubles nothing, however often it is killed', async () => {
    const size = statSync(join(folder, 'whole.jsonl')).size
    const signals: unknown[] = []
    for (const share of [0.1, 0.4, 0.7]) signals.push(await killAt('killed.jsonl', size * share))
    const standing = rowsOf(contentOf('killed.jsonl').replace(/[^\n]*$/, '')).length

    const { code, stderr } = await run(batch('killed.jsonl'), { cwd: folder })

    expect(signals).toContain('SIGKILL')
    expect(code).toBe(0)
    expect(stderr).toContain(`${COUNT - standing} done, 0 failed, ${standing} skipped`)
    expect(contentOf('killed.jsonl')).toBe(contentOf('whole.jsonl'))
  })

  it('does nothing when all is done', async () => {
    copyFileSync(join(folder, 'whole.jsonl'), join(folder, 'again.jsonl'))
    const before = statSync(join(folder, 'again.jsonl')).mtimeMs

    const { code, stderr } = await run(batch('again.jsonl'), { cwd: folder })

    expect(code).toBe(0)
    expect(stderr).toContain(`0 done, 0 failed, ${COUNT} skipped`)
    expect(statSync(join(folder, 'again.jsonl')).mtimeMs).toBe(before)
  })

  it('does under other settings everything anew, and leaves one row each', async () => {
    copyFileSync(join(folder, 'whole.jsonl'), join(folder, 'changed.jsonl'))

    const { stderr } = await run(batch('changed.jsonl', '--max-tokens', '60'), { cwd: folder })

    const fresh = await run(['--format', 'jsonl', '--jobs', '2', '--max-tokens', '60', 'reports'], { cwd: folder })
    expect(stderr).toContain(`${COUNT} done, 0 failed, 0 skipped`)
    expect(contentOf('changed.jsonl')).toBe(fresh.stdout)
  })

  it('still fails when a row that it skips is a failure', async () => {
    writeFiles(folder, { 'bad.jsonl': `{"id": 1}\n${JSON.stringify({ id: 2, text: itemOne(2) })}\n` })
    const args = ['--format', 'jsonl', '--output', 'faults.jsonl', 'bad.jsonl']
    await run(args, { cwd: folder })

    const { code, stderr } = await run(args, { cwd: folder })

    expect(code).toBe(1)
    expect(stderr).toMatch(/0 done, 0 failed, 2 skipped \(1 of them failed before\)/)
  })

  it('goes on with a stream from the standard input', async () => {
    const lines = Array.from({ length: 20 }, (_, number) => `${JSON.stringify({ id: number, text: itemOne(number) })}\n`)
    const args = ['--format', 'jsonl', '--output', 'stream.jsonl', '--jobs', '1', '-']
    await run(args, { cwd: folder, stdin: lines.slice(0, 12).join('') })

    const { stderr } = await run(args, { cwd: folder, stdin: lines.join('') })

    expect(stderr).toMatch(/8 done, 0 failed, 12 skipped/)
    expect(rowsOf(contentOf('stream.jsonl')).map(row => row.id)).toEqual(lines.map((_, number) => number))
  })

  it('leaves a file alone that is not its own', async () => {
    writeFiles(folder, { 'notes.jsonl': 'my notes\n' })

    const { code, stderr } = await run(batch('notes.jsonl'), { cwd: folder })

    expect(code).toBe(2)
    expect(stderr).toMatch(/does not hold rows of this program/)
    expect(contentOf('notes.jsonl')).toBe('my notes\n')
  })
})
