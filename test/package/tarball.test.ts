import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Packed {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

describe('the packed package', () => {
  let folder: string
  let packed: Packed

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pack-'))
    const { buildPackage } = await import(new URL('../../build.mjs', import.meta.url).href) as { buildPackage: (where: object) => Promise<void> }
    await buildPackage({ outdir: join(folder, 'dist'), notices: join(folder, 'THIRD-PARTY-NOTICES.md') })
    for (const file of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'].filter(name => existsSync(join(root, name)))) cpSync(join(root, file), join(folder, file))
    const listing = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] })
    // npm 7 to 10 print a list, later ones an object by name.
    const [only] = Object.values(JSON.parse(listing) as Record<string, Packed>)
    packed = only as Packed
    execFileSync('tar', ['-xzf', packed.filename], { cwd: folder })
    mkdirSync(join(folder, 'node_modules'))
    for (const name of ['wink-nlp', 'wink-eng-lite-web-model', 'tinypool']) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds the build, its types and its papers, and nothing else', () => {
    const allowed = [
      /^(?:LICENSE|README\.md|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md|package\.json)$/,
      /^dist\/(?:index|batch|batch-worker|cli|browser)\.js$/,
      /^dist\/(?:filing|lexicon|report)\.cjs$/,
      /^dist\/chunk-[A-Z0-9]+\.js$/,
      /^dist\/prepared\/(?:facet-)?lexicons\.json$/,
      /^dist\/encodings\/(?:o200k|cl100k)_base\.json$/,
      /^dist\/(?:[a-z-]+\/)*[a-z-]+\.d\.ts$/,
    ]

    const unexpected = packed.files.map(({ path }) => path).filter(path => !allowed.some(pattern => pattern.test(path)))

    expect(unexpected).toEqual([])
  })

  it('bundles exactly the packages that THIRD-PARTY-NOTICES.md lists', () => {
    const built = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.md'), 'utf8')

    const committed = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')

    expect(committed, 'stale: run `npm run build` and commit THIRD-PARTY-NOTICES.md').toBe(built)
  })

  it.each([['index.js', ['node:module']], ['filing.cjs', []], ['lexicon.cjs', []], ['report.cjs', []], ['browser.js', []]])('has in %s no way to files, network, clock or processes', (entry, allowed) => {
    const modules = new Set<string>()
    const files = [join(folder, 'package/dist', entry)]
    for (const file of files) {
      for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(/(?:(?:^|;)(?:import|export)\b[^;'"]*|\brequire\()['"]([^'"\n]+)['"]/gm)) {
        if (!imported.startsWith('.')) modules.add(imported)
        else if (!imported.startsWith('./encodings/') && !files.includes(join(folder, 'package/dist', imported))) files.push(join(folder, 'package/dist', imported))
      }
    }

    const beyond = [...modules].filter(name => !allowed.includes(name) && !name.startsWith('wink-'))

    expect(beyond).toEqual([])
  })

  it('holds what its manifest points to', () => {
    const { exports, bin, types } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as { exports: Record<string, string | Record<string, string>>; bin: Record<string, string>; types: string }
    const targets = [...Object.values(exports).flatMap(target => (typeof target === 'string' ? [target] : Object.values(target))), ...Object.values(bin), types]

    const missing = targets.filter(target => !packed.files.some(({ path }) => `./${path}` === target))

    expect(missing).toEqual([])
  })

  it('is small', () => {
    expect(packed.unpackedSize).toBeLessThan(6_000_000)
    expect(packed.size).toBeLessThan(3_500_000)
  })

  it('runs nothing when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as { scripts: Record<string, string> }

    expect(Object.keys(scripts).filter(name => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
  })

  it.each([
    ['import', ['--input-type=module', '--eval', "import { countTokens } from './package/dist/index.js'; process.stdout.write(String(countTokens('Net sales rose.')))"]],
    ['require', ['--eval', "process.stdout.write(String(require('./package/dist/index.js').countTokens('Net sales rose.')))"]],
  ])('loads with %s and prints nothing of its own', (_how, args) => {
    const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

    expect(output).toBe('4')
  })

  it('summarises as the sources do, with what the build has prepared', () => {
    const text = readFileSync(join(root, 'test/fixtures/talvera-2023/item1.txt'), 'utf8')
    const code = `const { summarizeBusinessModel } = require('./package/dist/index.js')
      process.stdout.write(JSON.stringify(summarizeBusinessModel(require('node:fs').readFileSync(0, 'utf8'), { explain: true })))`

    const output = execFileSync(process.execPath, ['--eval', code], { cwd: folder, encoding: 'utf8', input: text })

    expect(JSON.parse(output)).toEqual(summarizeBusinessModel(text, { explain: true }))
  })

  it('loads no language model, vocabulary, lexicon, reader of filings or report on import', () => {
    const code = `require('./package/dist/index.js')
      const loaded = Object.keys(require.cache).filter(path => /wink|encodings|prepared|filing|report/.test(path))
      process.stdout.write(JSON.stringify(loaded))`

    const loaded = execFileSync(process.execPath, ['--eval', code], { cwd: folder, encoding: 'utf8' })

    expect(loaded).toBe('[]')
  })

  it('loads the reader of filings while another entry is still being imported', () => {
    const code = `const { extractBusinessSection, FilingError } = await import('./package/dist/index.js')
      const batch = import('./package/dist/batch.js')
      try { extractBusinessSection('') } catch (error) { process.stdout.write(String(error instanceof FilingError && error.code)) }
      await batch`

    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder, encoding: 'utf8' })

    expect(output).toBe('empty')
  })

  it('has a command that can be run', () => {
    const cli = join(folder, 'package/dist/cli.js')

    const version = execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' })

    expect(version.trim()).toMatch(/^\d+\.\d+\.\d+/)
    expect(readFileSync(cli, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
    expect(statSync(cli).mode & 0o111).not.toBe(0)
  })
})
