import { describe, expect, it } from 'vitest'
import abbreviations from '../../lexicons/abbreviations.json' with { type: 'json' }
import { wink } from '../../src/language/wink.ts'
import { isPlainEnd } from '../../src/sentences/plain-end.ts'

const asked = (text: string): boolean => isPlainEnd(text, text.lastIndexOf('.'))

describe('an end that needs no judge', () => {
  it.each(['We sell pumps to farms. We', 'Our leases are long-term. “We', 'It was sold in parts. A'])('is found in %s', text => {
    const found = asked(text)

    expect(found).toBe(true)
  })

  it.each([
    'We sell pumps to farms.', 'We sell pumps.We', 'We sell pumps. we', 'We sell pumps. (“Acme', 'We sell (pumps.) We', 'They sell it. We',
    'It weighs approx. Ten', 'We sell in the U.S. We', 'See our-site.example. We', 'We sell to Acme. We',
  ])('is not claimed in %s', text => {
    const found = asked(text)

    expect(found).toBe(false)
  })

  it('is none behind any abbreviation that wink knows', () => {
    const { nlp, its } = wink()
    const known = abbreviations.ofWink.words

    const tokens = known.map(word => nlp.readDoc(`The mill pays ${word}. Nine`).tokens().out(its.value))

    expect(tokens.filter((words, i) => !words.includes(`${known[i] ?? ''}.`))).toEqual([])
    expect(known.filter(word => asked(`The mill pays ${word}. Nine`))).toEqual([])
  })
})
