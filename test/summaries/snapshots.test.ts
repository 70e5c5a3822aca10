import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadFixtures, FIXTURES } from './fixture.ts'
import { snapshotOf, type Snapshot } from './snapshot.ts'

describe.each(loadFixtures())('the snapshot of $name', ({ name, source }) => {
  let made: Snapshot | undefined
  // Inside of a test, so that mutation testing knows which test summarises.
  const snapshot = (): Snapshot => made ??= snapshotOf(source)

  // When one of these fails and the change is meant: npm run fixtures:update, and read the difference.
  it.each(['summary.txt', 'summary.json'] as const)('%s is what the library says, byte for byte', file => {
    expect(snapshot()[file]).toBe(readFileSync(join(FIXTURES, name, file), 'utf8'))
  })
})
