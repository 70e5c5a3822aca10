import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FIXTURES, loadFixtures } from './fixture.ts'
import { snapshotOf } from './snapshot.ts'

// Writes the snapshots of all documents anew: npm run fixtures:update
for (const { name, source } of loadFixtures()) {
  for (const [file, content] of Object.entries({ ...snapshotOf(source) })) writeFileSync(join(FIXTURES, name, file), content)
}
