import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { fuzzByProperties } from './by-properties.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const reports = join(root, 'reports/fuzz')
const seeds = join(reports, 'seeds')
const corpus = join(reports, 'corpus')
const require = createRequire(new URL('../package.json', import.meta.url))

/** Jazzer's native part asks for glibc 2.38; where it does not load, there is no coverage to guide the fuzzing. */
const hasJazzer = (): boolean => spawnSync(process.execPath, ['--eval', `require(${JSON.stringify(require.resolve('@jazzer.js/fuzzer'))})`]).status === 0

const writeSeeds = (): void => {
  const seed = (name: string, choice: number, text: string): void => writeFileSync(join(seeds, name), Buffer.concat([Buffer.from([choice]), Buffer.from(text)]))
  const fixtures = join(root, 'test/fixtures')
  for (const { name } of readdirSync(fixtures, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
    const text = readFileSync(join(fixtures, name, 'item1.txt'), 'utf8')
    seed(`${name}-text`, 0, text.slice(0, 4000))
    seed(`${name}-filing`, 1, `ANNUAL REPORT\nForm 10-K\nITEM 1. BUSINESS\n${text.slice(0, 3000)}\nITEM 2. PROPERTIES\nNone.`)
  }
  seed('html', 1, '<html><body><p><b>Item 1. Business</b></p><p>The Company sells <i>tools</i>.</p><table><tr><td>1</td></tr></table><p>Item 2. Properties</p></body></html>')
  seed('lexicon', 8, '{"facet":"regulation","themes":{"agency":{"terms":["federal"],"weight":0.6}},"cues":{"c":{"sequence":[["agency"],["#percent"]],"within":5}}}')
}

/** Jazzer sees the coverage of CommonJS modules only, so that the library is bundled into one. */
const bundleTarget = () => build({
  entryPoints: [join(root, 'bench/fuzz/target.ts')],
  outfile: join(reports, 'target.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['wink-nlp', 'wink-eng-lite-web-model', 'gpt-tokenizer/cjs/*'],
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href" },
})

const fuzzByCoverage = async (seconds: number): Promise<number> => {
  for (const folder of [seeds, corpus]) mkdirSync(folder, { recursive: true })
  writeSeeds()
  await bundleTarget()
  const jazzer = require.resolve('@jazzer.js/core/dist/cli.js')
  const limits = [`-max_total_time=${seconds}`, '-max_len=8192', '-timeout=20', `-artifact_prefix=${reports}/`]
  const { status } = spawnSync(process.execPath, [jazzer, join(reports, 'target.cjs'), '--sync', '-f', 'fuzz', '-i', 'target.cjs', corpus, seeds, '--', ...limits], { stdio: 'inherit', cwd: root })
  return status ?? 1
}

/** `npm run fuzz -- --seconds 3600`: looks for inputs that break the contract of the summariser, the filing reader or the lexicon parser. */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } })
if (hasJazzer()) process.exitCode = await fuzzByCoverage(Number(values.seconds))
else {
  console.log('Jazzer.js does not load on this machine: random inputs, guided by nothing.')
  fuzzByProperties(Number(values.seconds))
}
