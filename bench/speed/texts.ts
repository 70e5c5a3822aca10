import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const shared = process.env['BMS_SHARED'] ?? join(root, '../shared')

/** Folders of texts and fact sheets to measure on: those named, the reference corpus where it is at hand, else the fixtures. */
export const folders = (corpus: string | undefined, facts: string | undefined): { readonly corpus: string | undefined; readonly facts: string | undefined } => {
  if (corpus !== undefined) return { corpus, facts }
  return existsSync(join(shared, 'corpus')) ? { corpus: join(shared, 'corpus'), facts: join(shared, 'facts') } : { corpus: undefined, facts: undefined }
}

/** The texts of a folder by name, or those of the fixtures. */
export const readTexts = (corpus: string | undefined): ReadonlyMap<string, string> => {
  const fixtures = join(root, 'test/fixtures')
  const paths = corpus === undefined
    ? readdirSync(fixtures, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => [name, join(fixtures, name, 'item1.txt')] as const)
    : readdirSync(corpus).filter(file => file.endsWith('.txt')).map(file => [file.replace(/\.txt$/, ''), join(corpus, file)] as const)
  return new Map(paths.map(([name, path]) => [name, readFileSync(path, 'utf8')]))
}

const FIRST = 65_536

/**
 * A text of `times` × 64 kB without a sentence twice: the first 64 kB again and again, each copy with figures of its own and
 * every eleventh word another.
 */
export const grown = (texts: Iterable<string>, times: number): string => {
  const base = [...texts].join('\n').slice(0, FIRST)
  return Array.from({ length: times }, (_, copy) => (copy === 0 ? base : varied(base, copy))).join('\n')
}

const varied = (base: string, copy: number): string => {
  let word = 0
  return base.replaceAll(/[a-z]{5,}|\d+/g, found => {
    if (/\d/.test(found)) return String(Number(found.slice(0, 9)) + copy)
    return word++ % 11 === 0 ? `${found}${(copy + 10).toString(36)}` : found
  })
}
