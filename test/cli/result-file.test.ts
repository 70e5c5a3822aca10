import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BatchRow } from '../../src/batch/row.ts'
import { failureRow } from '../../src/batch/row.ts'
import { ResultFile } from '../../src/cli/result-file.ts'
import { UsageError } from '../../src/cli/settings.ts'
import { scratchFolder } from './filings.ts'

const NOW = 'aaaaaaaaaaaaaaaa'
const BEFORE = 'bbbbbbbbbbbbbbbb'
const folder = scratchFolder()
const path = join(folder, 'rows.jsonl')

const row = (id: string | number, fingerprint = NOW, text = `Text of ${id}, naïve €.`): BatchRow =>
  ({ id, text, tokens: 5, facets: {}, sentences: [], omitted: [], warnings: [], fingerprint })

const bytesOf = (rows: readonly BatchRow[]): Buffer => Buffer.from(rows.map(one => `${JSON.stringify(one)}\n`).join(''))

/** Runs over the inputs as the command does; tells which of them it had to do. */
const runOver = async (ids: readonly (string | number)[], complete = true): Promise<(string | number)[]> => {
  const file = await ResultFile.open(path, { fingerprint: NOW, explained: false }, false)
  const missing = ids.filter(id => !file.next(id).done)
  for (const id of missing) file.append(row(id))
  if (complete) file.finish()
  else file.close()
  return missing
}

describe('a result file', () => {
  it('is whole again after it was cut off at any byte', async () => {
    const ids = ['a', 2, 'naïve', 'a', 'long'.repeat(20)]
    const whole = bytesOf(ids.map(id => row(id)))
    await fc.assert(fc.asyncProperty(fc.nat(whole.length), async length => {
      writeFileSync(path, whole.subarray(0, length))
      // A row that lacks its line end alone is finished too.
      const finished = Buffer.concat([whole.subarray(0, length), Buffer.from(whole[length] === 10 ? '\n' : '')]).toString('latin1').split('\n').length - 1

      const done = await runOver(ids)

      expect(done).toEqual(ids.slice(finished))
      expect(readFileSync(path)).toEqual(whole)
    }), { numRuns: 150 })
  })

  it('does rows of other settings anew and replaces them when the run is complete', async () => {
    writeFileSync(path, bytesOf([row('a', BEFORE), row('b'), row('c', BEFORE)]))
    writeFileSync(`${path}.tmp`, 'what a killed run left behind')

    const done = await runOver(['a', 'b', 'c'])

    expect(done).toEqual(['a', 'c'])
    expect(readFileSync(path)).toEqual(bytesOf([row('a'), row('b'), row('c')]))
    expect(existsSync(`${path}.tmp`)).toBe(false)
  })

  it('does rows without an explanation anew where one is asked for', async () => {
    const explained = { ...row('b'), explanation: { chosen: [], leftOut: [] } }
    writeFileSync(path, bytesOf([row('a'), explained]))

    const file = await ResultFile.open(path, { fingerprint: NOW, explained: true }, false)

    expect(['a', 'b'].map(id => file.next(id).done)).toEqual([false, true])
    file.close()
  })

  it('loses no row of other settings while the run is not complete', async () => {
    writeFileSync(path, bytesOf([row('a', BEFORE), row('b', BEFORE)]))

    await runOver(['a'], false)

    expect(readFileSync(path)).toEqual(bytesOf([row('a', BEFORE), row('b', BEFORE), row('a')]))
  })

  it('puts an input that came in between where it belongs', async () => {
    writeFileSync(path, bytesOf([row('a'), row('c')]))

    const done = await runOver(['a', 'b', 'c'])

    expect(done).toEqual(['b'])
    expect(readFileSync(path)).toEqual(bytesOf([row('a'), row('b'), row('c')]))
  })

  it('keeps the rows of inputs that are not among those of this run', async () => {
    writeFileSync(path, bytesOf([row('other', BEFORE), row('b')]))

    await runOver(['b', 'c'])

    expect(readFileSync(path)).toEqual(bytesOf([row('other', BEFORE), row('b'), row('c')]))
  })

  it('tries faults of the moment again, and no others', async () => {
    const gone = failureRow({ id: 'gone' }, { code: 'not-found', message: 'There is no such file.' }, NOW)
    const bad = failureRow({ id: 'bad' }, { code: 'bad-json', message: 'Not JSON.' }, NOW)
    writeFileSync(path, bytesOf([gone, bad]))

    const done = await runOver(['gone', 'bad'])

    expect(done).toEqual(['gone'])
    expect(readFileSync(path)).toEqual(bytesOf([row('gone'), bad]))
  })

  it('gives the same file however often and wherever the runs are broken off', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `input ${index}`)
    const whole = bytesOf(ids.map(id => row(id)))
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(400), { maxLength: 6 }), async cuts => {
      writeFileSync(path, '')
      for (const cut of cuts) {
        await runOver(ids, false)
        writeFileSync(path, readFileSync(path).subarray(0, -cut || undefined))
      }

      await runOver(ids)

      expect(readFileSync(path)).toEqual(whole)
    }), { numRuns: 30 })
  })

  it.each(['precious notes\n', '{"a": 1}\n', 'precious notes', '{"name": "x"'])('refuses a file that holds something else: %j', async content => {
    writeFileSync(path, content)

    await expect(ResultFile.open(path, { fingerprint: NOW, explained: false }, false)).rejects.toBeInstanceOf(UsageError)
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  it('drops a line in its middle that is no row', async () => {
    writeFileSync(path, Buffer.concat([bytesOf([row('a')]), Buffer.from('{"id": true, "fingerprint": "x"}\nprecious\n'), bytesOf([row('b')])]))

    const done = await runOver(['a', 'b'])

    expect(done).toEqual([])
    expect(readFileSync(path)).toEqual(bytesOf([row('a'), row('b')]))
  })

  it('takes no row for an input that nobody asked about', async () => {
    writeFileSync(path, bytesOf([row('a')]))
    const file = await ResultFile.open(path, { fingerprint: NOW, explained: false }, false)
    file.next('a')

    const append = (): void => { file.append(row('b')) }

    expect(append).toThrow('append() without a next()')
    file.close()
  })

  it('throws what stands in it away when it is told to', async () => {
    writeFileSync(path, 'precious notes\n')

    const file = await ResultFile.open(path, { fingerprint: NOW, explained: false }, true)
    file.next('a')
    file.append(row('a'))
    file.finish()

    expect(readFileSync(path)).toEqual(bytesOf([row('a')]))
  })
})
