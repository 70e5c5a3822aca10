/**
 * Builds `dist/`: the library and its command for Node, the library for browsers, the vocabularies of the token encodings,
 * and the types. Writes THIRD-PARTY-NOTICES.md from what was bundled.
 *
 * `node build.mjs` prints the sizes, with `--quiet` nothing; `--code` leaves out types and notices.
 * `buildPackage({ outdir, notices })` is the same for tests.
 */
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'

const root = dirname(fileURLToPath(import.meta.url))

/** What many callers never need, and `src/on-demand.ts` therefore loads at first use: CommonJS, by name in `dist/`. */
const ON_DEMAND = { filing: 'src/filing/index.ts', lexicon: 'src/lexicon/parse.ts', report: 'src/report/index.ts' }
/** Entry points for Node, by name in `dist/`. */
const ENTRIES = { index: 'src/index.ts', batch: 'src/batch/index.ts', 'batch-worker': 'src/batch/worker.ts', cli: 'src/cli/main.ts' }
const TYPED = ['src/index.ts', 'src/batch/index.ts']
/** Declarations of untyped modules, which no import leads to. */
const AMBIENT = ['src/language/natural.d.ts']
/** The encodings, and what their package calls the expression that cuts a text into pieces. */
const PIECES = { o200k_base: 'O200K_TOKEN_SPLIT_REGEX', cl100k_base: 'CL100K_TOKEN_SPLIT_REGEX' }

/** Modules that take in the built package what the build has prepared, Node or not. */
const BUILT = { 'lexicon/compile-built-in': 'built', 'lexicon/facet-lexicons': 'built', 'built-in-fingerprint': 'built' }
/** Bundled CommonJS modules ask for Node's own modules by `require`, which an ES module has not got. */
const REQUIRE = { js: "import { createRequire as requireFrom } from 'node:module'\nconst require = name => requireFrom(import.meta.url)(name)" }

/** What users install beside us; everything else is bundled. */
const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  external: [...Object.keys(dependencies), './encodings/*.json'],
  legalComments: 'none',
  // Names stay, for those who read a stack trace.
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
  logLevel: 'warning',
}

/**
 * Resolves the module `from` (its path without `.ts`) to its variant `from.SUFFIX.ts`.
 *
 * @param {Record<string, string>} variants suffix by module, such as `{ 'tokens/vocabulary': 'built' }`
 * @returns {import('esbuild').Plugin}
 */
const withVariants = variants => ({
  name: 'variants',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\.ts$/, namespace: 'file' }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined
      const module = relative(join(root, 'src'), resolve(resolveDir, path)).replaceAll('\\', '/').replace(/\.ts$/, '')
      const suffix = variants[module]
      return suffix === undefined ? undefined : { path: join(root, 'src', `${module}.${suffix}.ts`) }
    })
  },
})

/** The modules with the classes of errors, which a part on demand is handed as `errors`. */
const ERRORS = /\/(?:errors|filing-error)\.ts$/

/** @type {import('esbuild').Plugin} */
const handedErrors = {
  name: 'handed-errors',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: ERRORS }, () => ({ path: 'errors', namespace: 'handed' }))
    onLoad({ filter: /^/, namespace: 'handed' }, () => ({ contents: 'module.exports = errors' }))
  },
}

/** What takes time at each start and comes out the same, by the name that `prepared:NAME` is imported by: as code whose default export it is. */
const PREPARED = {
  lexicons: `import { builtInCompiled } from './src/lexicon/built-in.ts'
    import { packLexicons } from './src/lexicon/packed-lexicons.ts'
    export default packLexicons(builtInCompiled())`,
  'facet-lexicons': `import { builtInLexicons } from './src/lexicon/facet-lexicons.ts'
    export default builtInLexicons()`,
  fingerprint: `import { builtInFingerprint } from './src/built-in-fingerprint.ts'
    export default builtInFingerprint()`,
}

/** Longer values, in characters of JSON, are not parsed with the code at each start. */
const LONGEST_IN_CODE = 1000

/**
 * Puts a function that gives a value of {@link PREPARED} where it is imported.
 *
 * @param {string} [outdir] for Node: long values become files in `prepared/` there, read when the function is called
 * @returns {import('esbuild').Plugin}
 */
const prepared = outdir => ({
  name: 'prepared',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^prepared:/ }, ({ path }) => ({ path: path.slice('prepared:'.length), namespace: 'prepared' }))
    onLoad({ filter: /^/, namespace: 'prepared' }, async ({ path }) => {
      const json = JSON.stringify((await evaluate(PREPARED[path])).value)
      if (outdir === undefined || json.length <= LONGEST_IN_CODE) return { contents: `export default () => JSON.parse(${JSON.stringify(json)})` }
      await mkdir(join(outdir, 'prepared'), { recursive: true })
      await writeFile(join(outdir, 'prepared', `${path}.json`), json)
      return { contents: `import { createRequire } from 'node:module'\nexport default () => createRequire(import.meta.url)('./prepared/${path}.json')` }
    })
  },
})

/** The default export of code that stands at the root, and the build that it took. */
const evaluate = async contents => {
  const bundle = await build({ ...shared, stdin: { contents, resolveDir: root }, platform: 'node', banner: REQUIRE, write: false })
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  const path = join(folder, 'code.mjs')
  await writeFile(path, bundle.outputFiles[0].contents)
  const { default: value } = await import(pathToFileURL(path).href)
  await rm(folder, { recursive: true })
  return { value, bundle }
}

/**
 * @param {{ outdir?: string, notices?: string, codeOnly?: boolean }} [where] the folder to fill, the file for the notices,
 *   and whether to leave out types and notices, which take most of the time and change nothing for who runs the command
 */
export const buildPackage = async ({ outdir = join(root, 'dist'), notices = join(root, 'THIRD-PARTY-NOTICES.md'), codeOnly = false } = {}) => {
  await rm(outdir, { recursive: true, force: true })
  const node = await build({
    ...shared,
    entryPoints: ENTRIES,
    outdir,
    platform: 'node',
    target: 'node20.19',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    banner: REQUIRE,
    plugins: [withVariants({ ...BUILT, 'tokens/vocabulary': 'built', 'filing/index': 'built', 'lexicon/parse': 'built', 'report/index': 'built' }), prepared(outdir)],
  })
  const onDemand = await build({
    ...shared,
    entryPoints: ON_DEMAND,
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    banner: { js: "'use strict'\nmodule.exports = errors => {\nconst module = { exports: {} }" },
    footer: { js: 'return module.exports\n}' },
    plugins: [handedErrors],
  })
  const browser = await build({
    ...shared,
    entryPoints: { browser: ENTRIES.index },
    outdir,
    platform: 'browser',
    target: 'es2022',
    plugins: [withVariants({ ...BUILT, 'tokens/vocabulary': 'browser', 'language/load-wink': 'browser' }), prepared()],
  })
  const vocabularies = await writeVocabularies(join(outdir, 'encodings'))
  await escapeBeyondAscii(outdir)
  await makeCommand(join(outdir, 'cli.js'))
  if (codeOnly) return
  await writeTypes(outdir)
  await writeFile(notices, await noticesOf([node, onDemand, browser, ...vocabularies].flatMap(({ metafile }) => Object.keys(metafile.inputs))))
}

/** Packs the vocabularies with the very code that packs them when the library runs from its sources. */
const writeVocabularies = async folder => {
  await mkdir(folder, { recursive: true })
  const bundles = []
  for (const name of Object.keys(PIECES)) {
    const { value, bundle } = await evaluate(`import { packVocabulary } from './src/tokens/packed-vocabulary.ts'
      import ranks from 'gpt-tokenizer/bpeRanks/${name}'
      import { ${PIECES[name]} as piece } from 'gpt-tokenizer/encodingParams/constants'
      export default { piece: piece.source, vocabulary: Buffer.from(packVocabulary(ranks)).toString('base64') }`)
    await writeFile(join(folder, `${name}.json`), JSON.stringify(value))
    bundles.push(bundle)
  }
  return bundles
}

/**
 * Escapes what esbuild has left beyond ASCII, in regular expressions ("[–—-]" becomes "[\u2013\u2014-]") and tagged templates:
 * Node reads and parses a file of nothing but ASCII in less time.
 */
const escapeBeyondAscii = async folder => {
  for (const name of await readdir(folder)) {
    if (!/\.c?js$/.test(name)) continue
    const code = await readFile(join(folder, name), 'utf8')
    if (/\\[^\0-\x7f]/.test(code)) throw new Error(`${name} has a backslash before a character beyond ASCII, which cannot be escaped once more.`)
    await writeFile(join(folder, name), code.replaceAll(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
  }
}

/** Makes `cli.js` a command that a shell can run. */
const makeCommand = async path => {
  const code = await readFile(path, 'utf8')
  if (!code.startsWith('#!')) await writeFile(path, `#!/usr/bin/env node\n${code}`)
  await chmod(path, 0o755)
}

/** Writes the declarations that the entries need, with imports that resolve without the sources. */
const writeTypes = async outdir => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, noEmit: false, emitDeclarationOnly: true, noEmitOnError: true, stripInternal: true, rootDir: 'src', outDir: outdir },
    root,
  )
  const program = ts.createProgram([...TYPED, ...AMBIENT].map(path => join(root, path)), options)
  /** @type {Map<string, string>} */
  const declarations = new Map()
  const { diagnostics } = program.emit(undefined, (path, text) => declarations.set(resolve(path), text))
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, { getCanonicalFileName: name => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }))

  const needed = TYPED.map(path => join(outdir, path.replace(/^src\/(.*)\.ts$/, '$1.d.ts')))
  for (const path of needed) {
    const text = declarations.get(path)
    if (text === undefined) throw new Error(`${path} is imported by the public types but was not emitted.`)
    const resolved = text.replaceAll(/(from |import\()(['"])(\.[^'"]*)\.ts\2/g, (_, before, quote, module) => {
      const imported = resolve(dirname(path), `${module}.d.ts`)
      if (!needed.includes(imported)) needed.push(imported)
      return `${before}${quote}${module}.js${quote}`
    })
    if (/\.(?:json|ts)['"]/.test(resolved)) throw new Error(`${path} imports a JSON file or a source:\n${resolved}`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, resolved)
  }
}

/** The licences of the bundled packages, by name. */
const noticesOf = async inputs => {
  const packages = new Set(inputs.flatMap(input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []))
  const sections = []
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
    const file = (await readdir(join(root, folder))).find(entry => /^(?:licen[cs]e|copying)/i.test(entry))
    if (file === undefined) throw new Error(`${name} ships no licence text, so it cannot be bundled.`)
    const text = (await readFile(join(root, folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()
    sections.push(`## ${name} ${version} (${license})\n\n${text.replaceAll(/^/gm, '    ').replaceAll(/ +$/gm, '')}\n`)
  }
  return [
    '# Third-party notices\n',
    'The files under `dist/` contain code or data of these packages. Written by `npm run build`; do not edit.\n',
    ...sections,
  ].join('\n')
}

const printSizes = async folder => {
  let total = 0
  for (const entry of (await readdir(folder, { recursive: true })).sort()) {
    const { size, isFile } = await stat(join(folder, entry)).then(found => ({ size: found.size, isFile: found.isFile() }))
    if (!isFile) continue
    total += size
    console.log(`${String(Math.ceil(size / 1000)).padStart(7)} kB  ${relative(root, join(folder, entry))}`)
  }
  console.log(`${String(Math.ceil(total / 1000)).padStart(7)} kB  in all`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPackage({ codeOnly: process.argv.includes('--code') })
  if (!process.argv.includes('--quiet')) await printSizes(join(root, 'dist'))
}
