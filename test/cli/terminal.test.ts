import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND } from './command.ts'
import { fixture, scratchFolder, writeFilings } from './filings.ts'

const folder = scratchFolder()
const installed = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout.includes('util-linux')
if (!installed) console.warn('SKIPPED: script (util-linux) is not installed, so the command is not tried on a terminal.')

/** Runs the command with a terminal for its three streams; what it writes on either comes back as one text. */
const onTerminal = (args: string, env: Readonly<Record<string, string>> = {}): string =>
  spawnSync('script', ['--quiet', '--return', '--command', `${process.execPath} ${COMMAND} ${args}`, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '', ...env },
  }).stdout

describe.skipIf(!installed)('on a terminal', () => {
  it('shows progress with rate and time left, and takes it away again', () => {
    writeFilings(folder, 'reports', 300)

    const screen = onTerminal('--format jsonl --output rows.jsonl --jobs 1 reports')

    expect(screen).toMatch(/█+░+ \d+ % {2}\d+\/300 {2}\d+\/min {2}\d+ s left/)
    expect(screen).toMatch(/300 done, 0 failed, 0 skipped/)
    expect(screen).toContain('\u001b[?25h')
  })

  it('shows no progress under --quiet, nor where the results go to the same terminal', () => {
    writeFilings(folder, 'few', 20)

    const quiet = onTerminal('--quiet --format jsonl --output quiet.jsonl few')
    const shared = onTerminal('--format jsonl few')

    expect(quiet).toBe('')
    expect(shared).not.toContain('░')
  })

  it('colours the explanation, but not with NO_COLOR or for a file', () => {
    const colored = onTerminal(`--explain ${fixture('talvera-2023')}`)
    const plain = onTerminal(`--explain ${fixture('talvera-2023')}`, { NO_COLOR: '1' })
    onTerminal(`--explain --output explained.txt ${fixture('talvera-2023')}`)
    const file = spawnSync('cat', [join(folder, 'explained.txt')], { encoding: 'utf8' }).stdout

    expect(colored).toContain('\u001b[1mChosen')
    expect(plain + file).not.toContain('\u001b')
    expect(file).toContain('Chosen')
  })
})
