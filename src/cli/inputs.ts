import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import type { BatchInput } from '../batch/input.ts'
import { parseJsonLine, readLines } from '../batch/json-lines.ts'
import type { Line } from '../batch/json-lines.ts'

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
 */
export const listInputs = async (
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  stdinLines: boolean,
): Promise<Listing> => {
  const seen = new Set<string>()
  const entries: Entry[] = []
  let several = paths.length > 1
  for (const path of paths) {
    const found = await expand(path)
    several ||= found.several
    for (const entry of found.entries) {
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

const expand = async (path: string): Promise<{ readonly entries: readonly Entry[]; readonly several: boolean }> => {
  if (path === '-') return { entries: [{ kind: 'stdin' }], several: false }
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory()) return { entries: await expandFolder(path), several: true }
  if (stats !== undefined) return { entries: [fileEntry(path, basename(path))], several: false }
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(path)) return { entries: [fileEntry(path, basename(path))], several: false }
  const matches = await glob(path, { onlyFiles: true, expandDirectories: false })
  if (matches.length === 0) return { entries: [{ kind: 'missing', path, message: 'No file matches the pattern.' }], several: true }
  return { entries: matches.sort(byCodeUnit).map(match => fileEntry(match, basename(match))), several: true }
}

const expandFolder = async (folder: string): Promise<readonly Entry[]> => {
  const { glob } = await import('tinyglobby')
  const matches = await glob('**/*', { cwd: folder, onlyFiles: true })
  const files = matches.filter(match => EXTENSIONS.has(extname(match).toLowerCase())).sort(byCodeUnit)
  if (files.length === 0) return [{ kind: 'missing', path: folder, message: `The folder holds no ${[...EXTENSIONS].join(', ')} file.` }]
  return files.map(file => fileEntry(slashes(join(folder, file)), relative('.', file)))
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

/**
 * JSON lines, or one document if that is what comes: an HTML page, a text, JSON over several lines. Told from the first
 * two lines that are not blank: one of them starts with `{"` if they are JSON lines.
 */
async function* readStandardLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<BatchInput, void, undefined> {
  const lines = readLines(chunks)
  const opening: Line[] = []
  let filled = 0
  while (filled < 2) {
    const next = await lines.next()
    if (next.done) break
    opening.push(next.value)
    const text = next.value.text?.trim()
    if (text === undefined || /^\{\s*["}]/.test(text)) {
      yield* jsonLinesFrom(opening, lines)
      return
    }
    if (text !== '') filled += 1
  }
  if (filled === 0) return
  const rest: string[] = opening.map(line => line.text ?? '')
  for await (const line of lines) rest.push(line.text ?? '')
  yield { id: '-', filing: rest.join('\n') }
}

async function* jsonLinesFrom(opening: readonly Line[], rest: AsyncIterable<Line>): AsyncGenerator<BatchInput, void, undefined> {
  for (const line of opening) if (line.text === undefined || line.text.trim() !== '') yield parseJsonLine(line)
  for await (const line of rest) if (line.text === undefined || line.text.trim() !== '') yield parseJsonLine(line)
}

const readAll = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
