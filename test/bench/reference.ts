import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of real reports and fact sheets, which is not part of the repository: beside it, or where BMS_SHARED says. */
const root = process.env['BMS_SHARED'] ?? resolve(import.meta.dirname, '../../../shared')

/** Paths of the reference material, or `undefined` where there is none; says so, so that nobody takes a skipped test for a passed one. */
export const referenceMaterial = (): { readonly corpus: string; readonly facts: string; readonly scorer: string } | undefined => {
  const paths = { corpus: join(root, 'corpus'), facts: join(root, 'facts'), scorer: join(root, 'eval', 'score.mjs') }
  const missing = Object.values(paths).filter(path => !existsSync(path))
  if (missing.length === 0) return paths
  console.warn(`SKIPPED: tests against the reference material, since there is no ${missing.join(', ')}; BMS_SHARED may name its folder`)
  return undefined
}
