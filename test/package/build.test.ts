import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)

describe('the build', () => {
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'build-'))
    const { buildPackage } = await import(new URL('build.mjs', root).href) as { buildPackage: (where: object) => Promise<void> }
    await buildPackage({ outdir: join(folder, 'dist'), notices: join(folder, 'NOTICES.md') })
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('bundles exactly the packages that THIRD-PARTY-NOTICES.md lists', () => {
    const built = readFileSync(join(folder, 'NOTICES.md'), 'utf8')

    const committed = readFileSync(new URL('THIRD-PARTY-NOTICES.md', root), 'utf8')

    expect(committed, 'stale: run `npm run build` and commit THIRD-PARTY-NOTICES.md').toBe(built)
  })
})
