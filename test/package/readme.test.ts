import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

const root = join(import.meta.dirname, '..', '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const talvera = readFileSync(join(root, 'test/fixtures/talvera-2023/item1.txt'), 'utf8')

/** The line that stands below the first that ends so: "prints …:" → "> We design …" */
const lineBelow = (ending: string): string | undefined =>
  readme.slice(readme.indexOf(ending) + ending.length).split('\n').find((line, i) => i > 0 && line !== '')

describe('what README shows', () => {
  it('is the summary that `npm run summarize` prints', () => {
    const { text } = summarizeBusinessModel(talvera)

    expect(lineBelow('of a company that does not exist:')).toBe(`> ${text}`)
  })

  it('is what the program of the second section gives', () => {
    const { text, tokenCount, facets, fingerprint, sentences } = summarizeBusinessModel(talvera, { maxTokens: 120 })

    expect(lineBelow(`\`summary.text\`, ${tokenCount} tokens:`)).toBe(`> ${text}`)
    expect(readme).toContain(`summary.tokenCount   // ${tokenCount}\n`)
    expect(readme).toContain(`summary.sentences[0] // { text: '${sentences[0]?.text.slice(0, 44) ?? ''}…', facet: '${sentences[0]?.facet ?? ''}'`)
    expect(readme).toContain(`revenue: { covered: ${facets['revenue']?.covered ?? ''}, sentences: [${facets['revenue']?.sentences.join(', ') ?? ''}], tokens: ${facets['revenue']?.tokens ?? ''} }`)
    expect(readme).toContain(`summary.fingerprint  // '${fingerprint}'`)
  })

  it.each([150, 60])('is what the command prints in %i tokens', maxTokens => {
    const { text } = summarizeBusinessModel(talvera, { maxTokens })

    expect(lineBelow(`--max-tokens ${maxTokens} filings/talvera-2023.txt`)).toBe(text)
  })
})
