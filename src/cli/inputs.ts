import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, join, resolve, sep } from 'node:path'
import type { BatchInput } from '../batch/input.ts'
import { parseJsonLine, readLines } from '../batch/json-lines.ts'

/** The inputs of a run. */
export interface Listing {
  /** The inputs, in the order of the results. */
  readonly inputs: AsyncIterable<BatchInput>
  /** How many they are, where that is known beforehand. */
  readonly total: number | undefined
  /** Whether the results are a list, even if it has one element: a folder, a glob, JSON lines, or several paths. */
  readonly several: boolean
  /** The names of the inputs without folder and extension, for results that go to a file each. */
  readonly names: ReadonlyMap<string | number, string>
}

// What a folder is searched for. Filings of any kind come under these; images, style sheets and archives do not.
const EXTENSIONS = new Set(['.txt', '.htm', '.html', '.xhtml', '.json', '.jsonl', '.ndjson'])
const LINES_EXTENSIONS = new Set(['.jsonl', '.ndjson'])

type Entry =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'file' | 'lines'; readonly path: string; readonly name: string }
  | { readonly kind: 'missing'; readonly path: string; readonly message: string }

/**
 * Lists the inputs that the paths name: files as they are given, the files of folders and globs in the order of their
 * paths (by code unit, the same everywhere), each once.
 *
 * @param stdinLines whether the standard input holds JSON lines, or one document
 * @param output where the results go: a folder or pattern does not find it, or what stands in it, among its files
 */
export const listInputs = async (
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  stdinLines: boolean,
  output?: string,
): Promise<Listing> => {
  const seen = new Set<string>()
  const entries: Entry[] = []
  let several = paths.length > 1
  for (const path of paths) {
    const found = await expand(path)
    several ||= found.several
    for (const entry of found.several ? found.entries.filter(one => !isOutput(one, path, output)) : found.entries) {
      const key = entry.kind === 'stdin' ? '-' : entry.path
      if (!seen.has(key)) entries.push(entry)
      seen.add(key)
    }
  }
  const countable = entries.every(entry => entry.kind === 'file' || entry.kind === 'missing' || (entry.kind === 'stdin' && !stdinLines))
  return {
    inputs: read(entries, stdin, stdinLines),
    total: countable ? entries.length : undefined,
    several: several || !countable,
    names: new Map(entries.flatMap(entry => entry.kind === 'file' ? [[entry.path, entry.name] as const] : [])),
  }
}

/** Whether an entry of the folder or pattern is the output, or stands in it while it stands in the folder. */
const isOutput = (entry: Entry, folder: string, output: string | undefined): boolean => {
  if (output === undefined || entry.kind === 'stdin') return false
  const [path, results] = [resolve(entry.path), resolve(output)]
  return path === results || (path.startsWith(results + sep) && results.startsWith(resolve(folder) + sep))
}

const expand = async (path: string): Promise<{ readonly entries: readonly Entry[]; readonly several: boolean }> => {
  if (path === '-') return { entries: [{ kind: 'stdin' }], several: false }
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory()) return { entries: await expandFolder(path), several: true }
  if (stats !== undefined) return { entries: [fileEntry(path, basename(path))], several: false }
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(path)) return { entries: [fileEntry(path, basename(path))], several: false }
  const matches = await glob(path, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(path) })
  if (matches.length === 0) return { entries: [{ kind: 'missing', path, message: 'No file matches the pattern.' }], several: true }
  return { entries: matches.sort(byCodeUnit).map(match => fileEntry(match, basename(match))), several: true }
}

const expandFolder = async (folder: string): Promise<readonly Entry[]> => {
  const { glob } = await import('tinyglobby')
  const matches = await glob('**/*', { cwd: folder, onlyFiles: true })
  const files = matches.filter(match => EXTENSIONS.has(extname(match).toLowerCase())).sort(byCodeUnit)
  if (files.length === 0) return [{ kind: 'missing', path: folder, message: `The folder holds no ${[...EXTENSIONS].join(', ')} file.` }]
  return files.map(file => fileEntry(slashes(join(folder, file)), file))
}

const fileEntry = (path: string, name: string): Entry => ({
  kind: LINES_EXTENSIONS.has(extname(path).toLowerCase()) ? 'lines' : 'file',
  path: slashes(path),
  name: slashes(name).slice(0, name.length - extname(name).length),
})

const slashes = (path: string): string => sep === '/' ? path : path.split(sep).join('/')

const byCodeUnit = (left: string, right: string): number => left < right ? -1 : left > right ? 1 : 0

async function* read(
  entries: readonly Entry[],
  stdin: AsyncIterable<Uint8Array>,
  stdinLines: boolean,
): AsyncGenerator<BatchInput, void, undefined> {
  for (const entry of entries) {
    if (entry.kind === 'missing') yield { id: entry.path, fault: { code: 'not-found', message: entry.message } }
    else if (entry.kind === 'file') yield { id: entry.path, file: entry.path }
    else if (entry.kind === 'lines') yield* readJsonLines(createReadStream(entry.path))
    else if (stdinLines) yield* readStandardLines(stdin)
    else yield { id: '-', filing: await readAll(stdin) }
  }
}

async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<BatchInput, void, undefined> {
  for await (const line of readLines(chunks)) {
    if (line.text === undefined || line.text.trim() !== '') yield parseJsonLine(line)
  }
}

/** JSON lines, or one document if that is what comes: an HTML page, a text, JSON over several lines. */
async function* readStandardLines(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<BatchInput, void, undefined> {
  const chunks = stdin[Symbol.asyncIterator]()
  const opening: Uint8Array[] = []
  let kind: 'lines' | 'document' | undefined
  while (kind === undefined) {
    const next = await chunks.next()
    if (!next.done) opening.push(next.value)
    kind = kindOfOpening(Buffer.concat(opening).toString('latin1'), next.done === true)
  }
  const all = replay(opening, chunks)
  if (kind === 'lines') yield* readJsonLines(all)
  else yield { id: '-', filing: await readAll(all) }
}

// What is longer than this and has not shown two lines is no stream of JSON lines.
const OPENING_LENGTH = 65_536

/** One of the first two lines that are not blank starts with `{"` if JSON lines come; `undefined` while that is open. */
const kindOfOpening = (opening: string, complete: boolean): 'lines' | 'document' | undefined => {
  const lines = opening.split('\n')
  const first = lines.filter(line => line.trim() !== '').slice(0, 2)
  if (first.some(line => /^\s*\{\s*["}]/.test(line)) || (complete && first.length === 0)) return 'lines'
  const ended = complete || opening.length > OPENING_LENGTH || (first.length === 2 && lines.at(-1) !== first[1])
  return ended ? 'document' : undefined
}

async function* replay(opening: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  yield* opening
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

const readAll = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
