import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadFixtures, FIXTURES } from './fixture.ts'
import { snapshotOf } from './snapshot.ts'

describe.each(loadFixtures())('the snapshot of $name', ({ name, source }) => {
  // When one of these fails and the change is meant: npm run fixtures:update, and read the difference.
  it('is what the library says, byte for byte', () => {
    const files = ['summary.txt', 'summary.json'] as const

    const snapshot = snapshotOf(source)

    for (const file of files) expect(snapshot[file]).toBe(readFileSync(join(FIXTURES, name, file), 'utf8'))
  })
})
