import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { answersOfProcess, comparison } from './installed-package.ts'
import { installRuntimes, VERSIONS } from './runtimes.ts'

/** Where upper and lower case, sorting, figures and days differ from those of the first. */
const PLACES = [
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  { LANG: 'de_DE.ISO-8859-1', LC_ALL: 'de_DE.ISO-8859-1', TZ: 'America/St_Johns' },
]

const runtimes = installRuntimes()

describe.skipIf(runtimes === undefined)('the built package answers with the same bytes', () => {
  const given = comparison()

  test.each(VERSIONS)('on Node %s, in three languages and time zones', async version => {
    const node = runtimes?.get(version) ?? ''
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^v${version}\\.`))

    const answers = await Promise.all(PLACES.map(place => answersOfProcess(node, given.installed.entry, given.sources, place)))

    for (const [i, place] of PLACES.entries()) expect(answers[i], JSON.stringify(place)).toEqual(given.expected)
  })
})
