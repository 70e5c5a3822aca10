import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

const text = readFileSync(new URL('../fixtures/talvera-2023/item1.txt', import.meta.url), 'utf8')

/** Ten words to a token. */
const tenWords = (text: string): number => Math.ceil((text.match(/\S+/g) ?? []).length / 10)
const sentences = (text: string): number => (text.match(/[.!?](?=\s|$)/g) ?? []).length

describe("a tokenizer of one's own", () => {
  it.each([['ten words', tenWords, 20], ['ten words', tenWords, 60], ['a sentence', sentences, 12]])('whose tokens are %s each has its budget used', (_what, tokenizer, maxTokens) => {
    const { tokenCount } = summarizeBusinessModel(text, { tokenizer, maxTokens })

    expect(tokenCount).toBeGreaterThanOrEqual(maxTokens * 0.9)
    expect(tokenCount).toBeLessThanOrEqual(maxTokens)
  })
})
