import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { run } from './command.ts'
import { fixture, scratchFolder, writeFiles } from './filings.ts'

const folder = scratchFolder()

describe.concurrent('the command line', () => {
  it('shows its help on the standard output', async ({ expect }) => {
    const { code, stdout, stderr } = await run(['--help'])

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatchSnapshot()
  })

  it('shows the version of the package', async () => {
    const { code, stdout } = await run(['--version'])

    expect({ code, stdout }).toEqual({ code: 0, stdout: `${manifest.version}\n` })
  })

  it.each([
    [[], /No input given/],
    [['--no-such-option', 'a.txt'], /unknown option '--no-such-option'/],
    [['--format', 'pdf', 'a.txt'], /Allowed choices are text, json, jsonl, markdown, html/],
    [['--tokenizer', 'abacus', 'a.txt'], /Allowed choices are o200k_base/],
    [['--order', 'alphabet', 'a.txt'], /Allowed choices are document, facet/],
    [['--max-tokens', '0', 'a.txt'], /whole number/],
    [['--max-tokens', '1e9999', 'a.txt'], /whole number/],
    [['--jobs', '-1', 'a.txt'], /whole number/],
    [['--facets', 'revenue=heavy', 'a.txt'], /names with commas/],
    [['--lexicon', 'no-such-lexicon.json', 'a.txt'], /cannot be read \(ENOENT\)/],
    [['--output', 'no/such/folder/file.txt', 'a.txt'], /cannot be written/],
    [['--format', 'html', 'a.txt', 'b.txt'], /name a folder/],
    [['--format', 'jsonl', '--output', '.', 'a.txt'], /must be a file/],
  ])('calls %j wrong usage, in a line on the standard error', async (args, message) => {
    const { code, stdout, stderr } = await run(args, { cwd: folder })

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n {4}at /)
  })

  it('calls a lexicon that is not JSON wrong usage', async () => {
    writeFileSync(join(folder, 'broken.json'), '{')

    const { code, stderr } = await run(['--lexicon', join(folder, 'broken.json'), fixture('talvera-2023')])

    expect(code).toBe(2)
    expect(stderr).toMatch(/not JSON/)
  })

  it('takes what follows -- as inputs', async () => {
    writeFiles(folder, { '--help': 'Corley Corporation manufactures and sells pumps to hospitals in North America.' })

    const { code, stdout } = await run(['--format', 'json', '--', '--help'], { cwd: folder })

    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id: '--help' })
  })

  it('fails with 1, and goes on, where an input is missing', async () => {
    const { code, stdout, stderr } = await run(['no-such-file.txt', fixture('talvera-2023'), 'none/*.htm'], { cwd: folder })

    expect(code).toBe(1)
    expect(stdout).toMatch(/==> .*talvera-2023/)
    expect(stderr).toMatch(/no-such-file\.txt: There is no such file\. \(not-found\)/)
    expect(stderr).toMatch(/none\/\*\.htm: No file matches the pattern\. \(not-found\)/)
    expect(stderr).toMatch(/1 done, 2 failed \(2 not-found\), 0 skipped/)
  })

  it('says nothing but faults under --quiet', async () => {
    const { code, stderr } = await run(['--quiet', 'no-such-file.txt', fixture('talvera-2023'), fixture('quillen-2005')], { cwd: folder })

    expect(code).toBe(1)
    expect(stderr.split('\n')).toEqual([expect.stringContaining('no-such-file.txt'), ''])
  })

  it('writes no colours and no progress where there is no terminal', async () => {
    const { stdout, stderr } = await run(['--explain', fixture('talvera-2023'), fixture('quillen-2005')], { env: { FORCE_COLOR: '1' } })

    expect(stdout + stderr).not.toContain('\u001b')
  })
})
