import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What the library answers, by source and setting. */
export type Answers = Readonly<Record<string, string>>

/** The package as users have it: built, in a `node_modules` beside what it depends on. */
export interface InstalledPackage {
  /** The folder that holds `node_modules`. */
  readonly folder: string
  /** The entry point for Node. */
  readonly entry: string
  readonly remove: () => void
}

/** Builds the package and installs it into a new folder; takes some seconds. */
const installPackage = async (): Promise<InstalledPackage> => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'))
  const home = join(folder, 'node_modules', 'business-model-summarizer')
  mkdirSync(home, { recursive: true })
  copyFileSync(join(ROOT, 'package.json'), join(home, 'package.json'))
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { dependencies: object }
  for (const name of Object.keys(dependencies)) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  }
  const { buildPackage } = (await import(join(ROOT, 'build.mjs'))) as { buildPackage: (where: object) => Promise<void> }
  await buildPackage({ outdir: join(home, 'dist'), codeOnly: true })
  return { folder, entry: join(home, 'dist', 'index.js'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The documents of `test/fixtures` by name. */
const fixtureTexts = (): Record<string, string> => {
  const folder = join(ROOT, 'test', 'fixtures')
  const names = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort()
  return Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name, 'item1.txt'), 'utf8')]))
}

/**
 * What the library answers in a process of its own.
 *
 * @param node the Node to run
 * @param environment variables beside those of this process; `undefined` takes one away
 */
export const answersOfProcess = (
  node: string, entry: string, sources: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv = {},
): Promise<Answers> => new Promise((resolve, reject) => {
  const program = fileURLToPath(new URL('in-process.mjs', import.meta.url))
  const child = spawn(node, [program, entry], { env: { ...process.env, NODE_OPTIONS: undefined, ...environment }, stdio: ['pipe', 'pipe', 'pipe'] })
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) child[stream].setEncoding('utf8').on('data', (text: string) => (printed[stream] += text))
  child.on('error', reject)
  child.on('close', code => {
    if (code === 0 && printed.stderr === '') resolve(JSON.parse(printed.stdout) as Answers)
    else reject(new Error(`${node} ended with ${code}: ${printed.stderr}`))
  })
  child.stdin.end(JSON.stringify(sources))
})

/** What the tests of a file compare; there once they run. */
export interface Comparison {
  readonly sources: Readonly<Record<string, string>>
  readonly installed: InstalledPackage
  /** What the package answers in a process of the Node that runs the tests. */
  readonly expected: Answers
}

/** Installs the package before the tests of the group that asks for it, and takes it away after them. */
export const comparison = (): Comparison => {
  const given = { sources: fixtureTexts() } as { -readonly [Name in keyof Comparison]: Comparison[Name] }
  beforeAll(async () => {
    given.installed = await installPackage()
    given.expected = await answersOfProcess(process.execPath, given.installed.entry, given.sources)
    return given.installed.remove
  })
  return given
}
