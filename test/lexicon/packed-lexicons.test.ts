import { describe, expect, it } from 'vitest'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { builtInLexicons } from '../../src/lexicon/facet-lexicons.ts'
import { compileLexicons } from '../../src/lexicon/compile.ts'
import type { PackedLexicons } from '../../src/lexicon/packed-lexicons.ts'
import { packLexicons, unpackLexicons } from '../../src/lexicon/packed-lexicons.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'

const throughText = (packed: PackedLexicons): PackedLexicons => JSON.parse(JSON.stringify(packed)) as PackedLexicons

describe('packed lexicons', () => {
  it('are, unpacked, what compiling the built-in lexicons gives', () => {
    const compiled = builtInCompiled()

    const unpacked = unpackLexicons(throughText(packLexicons(compiled)), builtInLexicons())

    expect(compiled.stemNumbers.size).toBeGreaterThan(500)
    expect(unpacked).toEqual(compiled)
    expect([...unpacked.stemNumbers]).toEqual([...compiled.stemNumbers])
  })

  it('hold phrases, exact words and cues of one step', () => {
    const lexicon = parseLexicon({ facet: 'regulation', themes: { agency: { terms: ['food and drug', '=FDA', 'food'] } }, cues: { rule: { sequence: [['agency', '#year']], within: 3 } } })
    const compiled = compileLexicons([lexicon], {})

    const unpacked = unpackLexicons(throughText(packLexicons(compiled)), [lexicon])

    expect(unpacked).toEqual(compiled)
  })
})
