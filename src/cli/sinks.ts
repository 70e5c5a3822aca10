import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Outcome } from '../batch/summarize-input.ts'
import type { Format } from './formats.ts'

/** Where results go. */
export interface Sink {
  /** Takes a result; resolves when more can be taken. */
  write(outcome: Outcome): Promise<void>
  /** Ends the results, also when the run was broken off. */
  close(): Promise<void>
}

/** All results one after the other on the standard output; waits while its reader is slower. */
export const streamSink = (stream: Writable, format: Format): Sink => {
  const { next, last } = framing(format)
  const put = async (text: string): Promise<void> => {
    if (text !== '' && !stream.write(text)) await once(stream, 'drain')
  }
  return {
    write: outcome => put(next(format.result(outcome))),
    close: () => put(last()),
  }
}

/** All results one after the other in a file, which is made anew when there is something to write. */
export const fileSink = (path: string, format: Format): Sink => {
  const { next, last } = framing(format)
  let file: number | undefined
  const put = (text: string): void => {
    if (text !== '') writeFileSync(file ??= openSync(path, 'w'), text)
  }
  return {
    write(outcome) {
      put(next(format.result(outcome)))
      return Promise.resolve()
    },
    close() {
      put(last())
      if (file !== undefined) closeSync(file)
      return Promise.resolve()
    },
  }
}

/** What stands around and between the results. */
const framing = (format: Format) => {
  let first = true
  return {
    next(result: string | undefined): string {
      if (result === undefined) return ''
      const text = (first ? format.open : format.separator) + result
      first = false
      return text
    },
    // An array without elements is an array still; a list of texts without texts is nothing.
    last: (): string => first && format.open === '' ? '' : (first ? format.open : '') + format.close,
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
    write(outcome) {
      const path = join(folder, nameOf(outcome.row.id) + format.extension)
      const text = format.result(outcome)
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
