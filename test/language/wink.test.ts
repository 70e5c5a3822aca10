import { describe, expect, it } from 'vitest'
import { wink } from '../../src/language/wink.ts'

const SENTENCE = "The harbormaster's fees rose."
/** After this wink itself takes "harbormaster's" for one token. */
const BEFORE = "Fees are the harbormaster's, not ours."

describe('wink', () => {
  it('reads a text alike, whatever was read before it was told to forget', () => {
    const { nlp, forget } = wink()

    forget()
    const first = nlp.readDoc(SENTENCE).tokens().out()
    nlp.readDoc(BEFORE)
    const second = nlp.readDoc(SENTENCE).tokens().out()
    forget()
    const third = nlp.readDoc(SENTENCE).tokens().out()

    expect(first).toContain("'s")
    expect(second).not.toEqual(first)
    expect(third).toEqual(first)
  })

  it('keeps an older document whole when a newer one is read', () => {
    const { nlp, forget } = wink()

    const older = nlp.readDoc('Zarvelo leases quibble presses.')
    forget()
    nlp.readDoc('Morvane makes skarn lamps.')

    expect(older.out()).toBe('Zarvelo leases quibble presses.')
  })

  it('stays the same through more new words than it keeps', () => {
    const { nlp, forget } = wink()
    forget()
    const first = nlp.readDoc(SENTENCE).tokens().out()

    for (let batch = 0; batch < 12; batch += 1) {
      forget()
      nlp.readDoc(Array.from({ length: 10_000 }, (_, word) => `q${batch}x${word}z`).join(' '))
    }
    forget()

    expect(nlp.readDoc(SENTENCE).tokens().out()).toEqual(first)
  })
})
