import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { loadWink } from '../../src/language/load-wink.ts'
import type { Core } from '../../src/language/wink-core.ts'

const require = createRequire(import.meta.url)
const { core } = require('wink-eng-lite-web-model') as { readonly core: () => Core }

/** A core without its words' index, which is compared word by word. */
const withoutIndex = ({ features, ...rest }: Core): unknown => ({ ...rest, features: { ...features, lexeme: { ...features.lexeme, hash: undefined } } })

describe('the core of the model', () => {
  const theirs = core()
  const ours = loadWink().parts['core']?.() as Core
  const words = theirs.features.lexeme.list
  const index = ours.features.lexeme.hash ?? {}

  it('is what the model itself makes', () => {
    expect(withoutIndex(ours)).toEqual(withoutIndex(theirs))
  })

  it('finds every word where it stands', () => {
    const misplaced = words.filter((word, i) => index[word] !== i)

    expect(words.length).toBeGreaterThan(80_000)
    expect(misplaced).toEqual([])
  })

  it.each(['', 'harbormaster', 'THE', 'ſ', '~~~~', '\u{10ffff}', '__proto__', 'constructor', 'toString'])('knows %j only if the model does', word => {
    const found = index[word]

    expect(found).toBe(theirs.features.lexeme.hash?.[word])
  })

  it('takes new words, and forgets them', () => {
    const own = Object.create(index) as Record<string, number>

    own['__proto__'] = 100_000
    const taken = own['__proto__']
    delete own['__proto__']

    expect(taken).toBe(100_000)
    expect(own['__proto__']).toBeUndefined()
    expect(own['pumps']).toBe(words.indexOf('pumps'))
  })
})
