import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ending, run, rowsOf, start } from './command.ts'
import { fixture, itemOne, scratchFolder, writeFilings } from './filings.ts'

const folder = scratchFolder()
const lineOf = (number: number): string => `${JSON.stringify({ id: `report ${number}`, text: itemOne(number) })}\n`

describe.concurrent('the standard input', () => {
  it.each(['text', 'json', 'jsonl', 'markdown'])('may be one document, whatever the format: %s', async format => {
    const file = fixture('quillen-2005')

    const { code, stdout } = await run(['--format', format, '-'], { stdin: readFileSync(file) })

    const fromFile = await run(['--format', format, file])
    expect(code).toBe(0)
    expect(stdout).toBe(fromFile.stdout.replaceAll(JSON.stringify(file), '"-"').replace(/^## .*/, '## \\-'))
  })

  it('gives no row where it is empty and JSON lines are asked for', async () => {
    const { code, stdout } = await run(['--format', 'jsonl', '-'])

    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })
})

describe.concurrent('the filter', () => {
  it('answers each line in the order of the lines, bad ones too', async () => {
    const lines = Array.from({ length: 60 }, (_, number) => number % 10 === 7 ? '{"id": "half' : lineOf(number).trim())

    const { code, stdout } = await run(['--format', 'jsonl', '--jobs', '2', '-'], { stdin: lines.join('\n') })

    const rows = rowsOf(stdout)
    expect(code).toBe(1)
    expect(rows.map(row => row.id)).toEqual(lines.map((_, number) => number % 10 === 7 ? number + 1 : `report ${number}`))
    expect(rows.filter(row => 'error' in row)).toHaveLength(6)
  })

  it('takes a stream whose first line is bad', async () => {
    const { stdout } = await run(['--format', 'jsonl', '-'], { stdin: `nonsense\n${lineOf(1)}` })

    expect(rowsOf(stdout)).toMatchObject([{ id: 1, error: { code: 'bad-json' } }, { id: 'report 1' }])
  })

  it('answers a line before the next one comes', async () => {
    const child = start(['--format', 'jsonl', '--jobs', '1', '--quiet', '-'])

    child.stdin?.write(lineOf(1))
    const [first] = await once(child.stdout as NodeJS.ReadableStream, 'data') as [Buffer]
    child.stdin?.end(lineOf(2))
    const rest = await ending(child)

    expect(rowsOf(first.toString('utf8')).map(row => row.id)).toEqual(['report 1'])
    expect(rowsOf(rest.stdout).map(row => row.id)).toEqual(['report 2'])
  })

  it('reads no further than its reader keeps up', async () => {
    const child = start(['--format', 'jsonl', '--jobs', '1', '--quiet', '-'])
    const line = Buffer.from(lineOf(1))
    let sent = 0
    let choked = false
    child.stdin?.on('error', () => {})

    // Nobody reads the answers: after what pipes and window hold, the filter must stop taking lines.
    while (sent < 400 && !choked) {
      for (let count = 0; count < 40; count++) if (child.stdin?.write(line) === true) sent += 1
      choked = child.stdin?.writableNeedDrain === true
        && await Promise.race([once(child.stdin, 'drain').then(() => false), new Promise<boolean>(resolve => setTimeout(() => { resolve(true) }, 3000))])
    }
    child.kill('SIGKILL')

    expect(choked).toBe(true)
  }, 60_000)
})

/** Makes the process tell its peak of resident memory, in kilobytes, as the last line on its standard error. */
const TELL_MEMORY = `--import=data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`)}`

describe('the memory of the filter', () => {
  const peakOver = async (lines: number): Promise<number> => {
    const ballast = 'x'.repeat(100_000)
    const child = start(['--format', 'jsonl', '--jobs', '1', '--quiet', '-'], { env: { NODE_OPTIONS: TELL_MEMORY } })
    const ended = ending(child)
    const stdin = child.stdin as NodeJS.WritableStream
    for (let number = 0; number < lines; number++) {
      const line = JSON.stringify({ id: number, text: 'Corley Corporation sells pumps to hospitals.', ballast })
      if (!stdin.write(`${line}\n`)) await once(stdin, 'drain')
    }
    stdin.end()
    const { stdout, stderr } = await ended
    expect(rowsOf(stdout)).toHaveLength(lines)
    return Number(/peak (\d+)$/.exec(stderr)?.[1])
  }

  it('does not grow with the stream', async () => {
    const short = await peakOver(150)
    const long = await peakOver(1500)

    // The longer stream has 135 MB more; a filter that kept it would show that.
    expect(long - short).toBeLessThan(70_000)
  })
})

describe('a closed pipe', () => {
  it('is no fault', async () => {
    writeFilings(folder, 'many', 60)
    const child = start(['--format', 'jsonl', '--quiet', join(folder, 'many')])

    const ended = ending(child)
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    child.stdout?.destroy()
    const { code, stderr } = await ended

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('Ctrl-C', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('leaves whole rows behind and says so: %s', async signal => {
    writeFilings(folder, 'more', 400)
    const output = join(folder, `${signal}.jsonl`)
    const child = start(['--format', 'jsonl', '--output', output, '--jobs', '2', join(folder, 'more')])

    const ended = ending(child)
    await written(output)
    child.kill(signal)
    const { code, stderr } = await ended

    const rows = rowsOf(readFileSync(output, 'utf8'))
    expect(code).toBe(130)
    expect(stderr).toMatch(/interrupted; what is finished is kept/)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(400)
  })

  it('closes an array that it breaks off', async () => {
    writeFilings(folder, 'more', 400)
    const child = start(['--format', 'json', '--jobs', '2', join(folder, 'more')])

    const ended = ending(child)
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    child.kill('SIGINT')
    const { code, stdout } = await ended

    expect(code).toBe(130)
    expect((JSON.parse(stdout) as unknown[]).length).toBeLessThan(400)
  })

  it('ends a filter that waits for input', async () => {
    const child = start(['--format', 'jsonl', '--jobs', '1', '-'])

    const ended = ending(child)
    child.stdin?.write(lineOf(1))
    await once(child.stdout as NodeJS.ReadableStream, 'data')
    child.kill('SIGINT')
    const { code } = await ended

    expect(code).toBe(130)
  })
})

/** Waits until something stands in the file. */
const written = async (path: string): Promise<void> => {
  for (let tries = 0; tries < 1000; tries++) {
    try {
      if (readFileSync(path).length > 0) return
    } catch {
      // It is not there yet.
    }
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  throw new Error(`nothing was written to ${path}`)
}
