import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The built command, which these tests run as users do. */
export const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

if (!existsSync(COMMAND)) throw new Error('dist/cli.js is missing: run `npm run build`, or `npm test`, which builds first.')

/** How a run of the command ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** What a run gets beside its arguments. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the command; the caller talks to it and ends it. */
export const start = (args: readonly string[], { cwd, env }: Surroundings = {}): ChildProcess =>
  spawn(process.execPath, [COMMAND, ...args], { ...(cwd === undefined ? {} : { cwd }), env: { ...process.env, ...env } })

/** Waits until a started command has ended, and gathers what it said from now on. */
export const ending = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const said = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    child.stdout?.on('data', (chunk: Buffer) => said.stdout.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => said.stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({
      code,
      signal,
      stdout: Buffer.concat(said.stdout).toString('utf8'),
      stderr: Buffer.concat(said.stderr).toString('utf8'),
    }))
  })

/** Runs the command to its end. */
export const run = (args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> => {
  const child = start(args, surroundings)
  // A command that does not read its input closes the pipe, which is its right.
  child.stdin?.on('error', () => {})
  child.stdin?.end(surroundings.stdin ?? '')
  return ending(child)
}

/** The rows of JSON lines. */
export const rowsOf = (jsonLines: string): readonly Record<string, unknown>[] =>
  jsonLines.split('\n').filter(line => line !== '').map(line => JSON.parse(line) as Record<string, unknown>)
