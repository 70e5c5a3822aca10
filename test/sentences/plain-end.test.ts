import { describe, expect, it } from 'vitest'
import { loadWink } from '../../src/language/load-wink.ts'
import { isPlainEnd } from '../../src/sentences/plain-end.ts'

const asked = (text: string): boolean => isPlainEnd(text, text.lastIndexOf('.'))

describe('an end that needs no judge', () => {
  it.each(['We sell pumps to farms. We', 'Our leases are long-term. “We', 'It was sold in parts. A', 'They sell it. We', 'We sell to Acme. We', 'We mine quartz. Zinc', 'We buy from Arden. “Zinc'])('is found in %s', text => {
    const found = asked(text)

    expect(found).toBe(true)
  })

  it.each([
    'We sell pumps to farms.', 'We sell pumps.We', 'We sell pumps. we', 'We sell pumps. (“Acme', 'We sell (pumps.) We', 'They work at Inc. We', 'Dr. Reed', 'Plan B. We', 'We sell in in. We',
    'It weighs approx. Ten', 'We sell in the U.S. We', 'See our-site.example. We', 'We sell to FDA. We', 'Part II. We',
  ])('is not claimed in %s', text => {
    const found = asked(text)

    expect(found).toBe(false)
  })

  it('is none behind any abbreviation that wink knows', () => {
    const core = loadWink().parts['core']?.() as { features: { lexeme: { list: string[] } } }
    const known = core.features.lexeme.list.filter(word => /^[a-z]{2,}\.$/i.test(word))

    const claimed = known.filter(word => asked(`The mill pays ${word} Nine`))

    expect(known.length).toBeGreaterThan(300)
    expect(claimed).toEqual([])
  })
})
