import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { COMMAND, run } from './command.ts'
import { itemOne, scratchFolder } from './filings.ts'

const installed = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).status === 0
if (!installed) console.warn('SKIPPED: GNU parallel is not installed (Debian: parallel), so the filter is not tried under it.')

const folder = scratchFolder()

/** As many processes as two hosts of two cores each would run; `:` is this host, without ssh. */
const HOSTS = '4/:'

describe.skipIf(!installed)('the filter under GNU parallel', () => {
  it('spreads JSON lines over processes and gives the rows of a single run, in order', async () => {
    const lines = Array.from({ length: 120 }, (_, number) => `${JSON.stringify({ id: `report ${number}`, text: itemOne(number) })}\n`).join('')
    const single = await run(['--format', 'jsonl', '--jobs', '1', '-'], { stdin: lines })

    const spread = spawnSync('parallel', [
      '--will-cite', '--pipe', '--block', '30k', '--keep-order', '--sshlogin', HOSTS,
      `${process.execPath} ${COMMAND} --format jsonl --jobs 1 --quiet -`,
    ], { input: lines, encoding: 'utf8', env: { ...process.env, HOME: folder } })

    expect(spread.stderr).toBe('')
    expect(spread.status).toBe(0)
    expect(spread.stdout).toBe(single.stdout)
  })
})
