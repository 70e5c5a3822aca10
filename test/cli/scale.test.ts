import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run, rowsOf } from './command.ts'
import { itemOne, scratchFolder, writeFiles, writeFilings } from './filings.ts'

const folder = scratchFolder()
const COUNT = 1000
const BAD = 10

describe('a folder of a thousand reports, ten of them bad', () => {
  beforeAll(() => {
    writeFilings(folder, 'reports', COUNT)
    // A record of edgar-crawler that was cut off: it cannot be read, whoever reads it.
    for (let bad = 0; bad < BAD; bad++) {
      const name = String(bad * 97).padStart(5, '0')
      writeFiles(folder, { [join('reports', `${name}-bad.jsonl`)]: '{"id": "bad", "item_1": "Item 1. Busin\n' })
    }
  })

  it('becomes a row each, in order, and the same bytes whatever the number of threads', async () => {
    const [one, two] = await Promise.all(['1', '3'].map(jobs =>
      run(['--format', 'jsonl', '--jobs', jobs, 'reports'], { cwd: folder })))

    const rows = rowsOf(one?.stdout ?? '')
    expect(one?.code).toBe(1)
    expect(one?.stderr).toMatch(/1000 done, 10 failed \(10 bad-json\), 0 skipped/)
    expect(rows).toHaveLength(COUNT + BAD)
    const ids = rows.filter(row => !('error' in row)).map(row => String(row.id))
    expect(ids).toEqual([...ids].sort())
    expect(two?.stdout).toBe(one?.stdout)
  })
})

describe('a report that fills the memory of its thread', () => {
  it('fails alone', async () => {
    const huge = Array.from({ length: 250_000 }, (_, number) => `Corley ${number} Corporation sells pumps and valves to hospitals.\n\n`).join('')
    writeFiles(folder, { 'heavy/1.txt': itemOne(1), 'heavy/2.txt': `Item 1. Business\n\n${huge}`, 'heavy/3.txt': itemOne(3) })

    const { code, stdout } = await run(['--format', 'jsonl', '--jobs', '1', 'heavy'], { cwd: folder, env: { NODE_OPTIONS: '--max-old-space-size=128' } })

    expect(code).toBe(1)
    expect(rowsOf(stdout)).toMatchObject([{ id: 'heavy/1.txt' }, { id: 'heavy/2.txt', error: { code: 'out-of-memory' } }, { id: 'heavy/3.txt' }])
  })
})
