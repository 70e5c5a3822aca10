import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import type { BatchRow } from '../batch/row.ts'
import type { Format } from './formats.ts'

/** Where results go. */
export interface Sink {
  /** Takes a row; resolves when more can be taken. */
  write(row: BatchRow): Promise<void>
  /** Ends the results, also when the run was broken off. */
  close(): Promise<void>
}

/** All results one after the other on a stream. */
export const streamSink = (stream: Writable, format: Format, ends: boolean): Sink => {
  let first = true
  const put = async (text: string): Promise<void> => {
    if (text !== '' && !stream.write(text)) await once(stream, 'drain')
  }
  return {
    async write(row) {
      const text = format.row(row)
      if (text === undefined) return
      await put((first ? format.open : format.separator) + text)
      first = false
    },
    async close() {
      // An array without elements is an array still.
      await put((first ? format.open.trimEnd() : '') + (first && format.open === '' ? '' : format.close))
      if (!ends) return
      stream.end()
      await once(stream, 'finish')
    },
  }
}

/** All results one after the other in a file, which is made when the first of them comes. */
export const fileSink = (path: string, format: Format): Sink => {
  let sink: Sink | undefined
  const opened = (): Sink => (sink ??= streamSink(createWriteStream(path), format, true))
  return {
    write: row => opened().write(row),
    close: () => opened().close(),
  }
}

/** Each result in a file of its own, named after its input: `filings/a.htm` → `FOLDER/a.txt`, a second `a` → `a-2.txt`. */
export const folderSink = (folder: string, format: Format, names: ReadonlyMap<string | number, string>): Sink => {
  const taken = new Set<string>()
  const nameOf = (id: string | number): string => {
    const name = safeName(names.get(id) ?? (id === '-' ? 'stdin' : String(id)))
    let unique = name
    for (let count = 2; taken.has(unique); count++) unique = `${name}-${count}`
    taken.add(unique)
    return unique
  }
  return {
    write(row) {
      const path = join(folder, nameOf(row.id) + format.extension)
      const text = format.row(row)
      if (text !== undefined) {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, format.open + text + format.close)
      }
      return Promise.resolve()
    },
    close: () => Promise.resolve(),
  }
}

/** `../a/b: c` → `a/b_ c`: stays inside the folder, whatever the id. */
const safeName = (name: string): string => {
  const parts = name.replace(/[^\p{L}\p{N} ._()\-/]/gu, '_').split('/').filter(part => part !== '' && part !== '.' && part !== '..')
  return parts.length === 0 ? 'unnamed' : parts.map(part => part.slice(0, 200)).join('/')
}
