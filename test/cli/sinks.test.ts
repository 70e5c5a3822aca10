import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { createColors } from 'picocolors'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureRow } from '../../src/batch/row.ts'
import type { Outcome } from '../../src/batch/summarize-input.ts'
import { formatOf } from '../../src/cli/formats.ts'
import { fileSink, folderSink, streamSink } from '../../src/cli/sinks.ts'
import { scratchFolder } from './filings.ts'

const folder = scratchFolder()
const json = formatOf('json', true, createColors(false))
const one = formatOf('json', false, createColors(false))
const text = formatOf('text', true, createColors(false))
const failed = (id: string | number): Outcome => ({ row: failureRow({ id }, { code: 'empty', message: 'Empty.' }, 'aaaaaaaaaaaaaaaa') })

describe('a stream', () => {
  it.each([0, 1, 3])('gets a JSON array of %i results', async count => {
    const stream = new PassThrough()
    const sink = streamSink(stream, json)

    for (let id = 0; id < count; id++) await sink.write(failed(id))
    await sink.close()

    expect(JSON.parse(String(stream.read()))).toHaveLength(count)
  })

  it('makes the run wait until its reader has caught up', async () => {
    const stream = new PassThrough({ highWaterMark: 10 })
    const sink = streamSink(stream, json)

    const waiting = sink.write(failed(1)).then(() => 'written')
    const first = await Promise.race([waiting, new Promise(resolve => setTimeout(() => { resolve('waiting') }, 20))])
    stream.resume()

    expect([first, await waiting]).toEqual(['waiting', 'written'])
  })
})

describe('a file', () => {
  it('is not made where there is nothing to write', async () => {
    const sink = fileSink(join(folder, 'nothing.txt'), text)

    await sink.write(failed('a'))
    await sink.close()

    expect(existsSync(join(folder, 'nothing.txt'))).toBe(false)
  })

  it('gets an array even without results', async () => {
    const sink = fileSink(join(folder, 'none.json'), json)

    await sink.close()

    expect(JSON.parse(readFileSync(join(folder, 'none.json'), 'utf8'))).toEqual([])
  })
})

describe('a folder', () => {
  it('gets a file for each result, named after its input', async () => {
    const sink = folderSink(join(folder, 'named'), one, new Map([['x/a.htm', 'a'], ['y/a.htm', 'a'], ['z/b.htm', 'sub/b']]))

    for (const id of ['x/a.htm', 'y/a.htm', 'z/b.htm', '-']) await sink.write(failed(id))
    await sink.close()

    const names = readdirSync(join(folder, 'named'), { recursive: true }).map(String).sort()
    expect(names).toEqual(['a-2.json', 'a.json', 'stdin.json', 'sub', join('sub', 'b.json')])
  })

  it('gets nothing outside itself, whatever the ids', async () => {
    const base = join(folder, 'hostile')
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('../../x', '/etc/x', '..', '.', '', 'a/../../b', 'C:\\x', 'nul\u0000')), async id => {
      const sink = folderSink(join(base, 'inside'), one, new Map())

      await sink.write(failed(id))

      expect(readdirSync(base)).toEqual(['inside'])
    }), { numRuns: 100 })
  })
})
