import { describe, expect, it } from 'vitest'
import { LexiconError, parseLexicon } from '../../src/index.ts'

const themes = { agency: { terms: ['federal reserve'] } }
const lexicon = (change: object): unknown => ({ facet: 'regulation', themes, ...change })
const withCue = (cue: unknown): unknown => lexicon({ cues: { share: cue } })

const faultOf = (json: unknown): LexiconError => {
  try {
    parseLexicon(json)
  } catch (error) {
    if (error instanceof LexiconError) return error
    throw error
  }
  throw new Error('No fault was found.')
}

describe('parseLexicon', () => {
  it('fills in what is left out', () => {
    const parsed = parseLexicon(withCue({ sequence: [['agency']] }))

    expect(parsed).toEqual({
      facet: 'regulation', about: '', headings: [],
      themes: { agency: { about: '', terms: ['federal reserve'], weight: 0.25 } },
      cues: { share: { about: '', sequence: [['agency']], within: 10, weight: 0.25 } },
    })
  })

  it('keeps what is given, but for the schema and white space around words', () => {
    const given = {
      facet: 'regulation', about: 'Who watches.', headings: [' supervision '],
      themes: { agency: { about: 'Agencies.', terms: [' =fda', 'federal reserve'], weight: 0 } },
      cues: { share: { about: '"12% of banks"', sequence: [['#percent'], ['agency', ' such as ']], within: 0, weight: 1 } },
    }

    const parsed = parseLexicon({ $schema: './lexicon.schema.json', ...given })

    expect(parsed).toEqual({
      ...given, headings: ['supervision'],
      themes: { agency: { ...given.themes.agency, terms: ['=fda', 'federal reserve'] } },
      cues: { share: { ...given.cues.share, sequence: [['#percent'], ['agency', 'such as']] } },
    })
  })

  it('gives a value of its own, which later changes of the JSON leave alone', () => {
    const terms = ['federal reserve']

    const parsed = parseLexicon({ facet: 'regulation', themes: { agency: { terms } } })
    terms.push('state')

    expect(parsed.themes['agency']?.terms).toEqual(['federal reserve'])
  })

  it('takes what it gave', () => {
    const parsed = parseLexicon(lexicon({}))

    expect(parseLexicon(parsed)).toEqual(parsed)
  })

  it('takes the names of figures, words and phrases in a cue', () => {
    const sequence = [['#percent', '#money', '#number', '#year', '#current-year', '#name'], ['=through'], ['such as'], ['agency']]

    expect(parseLexicon(withCue({ sequence })).cues['share']?.sequence).toEqual(sequence)
  })

  it.each([
    ['', null, 'an object'],
    ['', [], 'an object'],
    ['', 'regulation', 'an object'],
    ['extra', lexicon({ extra: 1 }), 'an object with the fields'],
    ['$schema', lexicon({ $schema: 7 }), 'text'],
    ['facet', { themes }, ''],
    ['facet', lexicon({ facet: 7 }), 'text'],
    ['facet', lexicon({ facet: 'Regulation' }), 'lower-case'],
    ['facet', lexicon({ facet: '2nd' }), 'start with a letter'],
    ['facet', lexicon({ facet: 'a'.repeat(41) }), 'at most 40'],
    ['facet', lexicon({ facet: 'constructor' }), 'reserved'],
    ['about', lexicon({ about: 7 }), 'text'],
    ['about', lexicon({ about: 'a'.repeat(501) }), 'at most 500'],
    ['headings', lexicon({ headings: 'regulation' }), 'a list'],
    ['headings[1]', lexicon({ headings: ['law', ' '] }), 'not be empty'],
    ['headings[0]', lexicon({ headings: ['a'.repeat(81)] }), 'at most 80'],
    ['headings[0]', lexicon({ headings: ['&'] }), 'a letter or a digit'],
    ['themes', { facet: 'regulation' }, ''],
    ['themes', lexicon({ themes: [] }), 'by name'],
    ['themes', lexicon({ themes: {} }), 'at least one theme'],
    ['themes', lexicon({ themes: { many: { terms: Array.from({ length: 100_001 }, (_, i) => `t${i}`) } } }), '100001 terms'],
    ['themes.My Theme', lexicon({ themes: { 'My Theme': { terms: ['a'] } } }), 'lower-case'],
    ['themes.prototype', lexicon({ themes: { prototype: { terms: ['a'] } } }), 'reserved'],
    ['themes.constructor', lexicon({ themes: { ...themes, constructor: { terms: ['a'] } } }), 'reserved'],
    ['themes.__proto__', JSON.parse('{ "facet": "x", "themes": { "__proto__": { "terms": ["a"] } } }'), 'reserved'],
    ['__proto__', JSON.parse('{ "facet": "x", "__proto__": {}, "themes": { "a": { "terms": ["a"] } } }'), 'reserved'],
    ['themes.agency', lexicon({ themes: { agency: 'fda' } }), 'a theme must be an object'],
    ['themes.agency.terms', lexicon({ themes: { agency: ['fda'] } }), 'a theme must be an object'],
    ['themes.agency.words', lexicon({ themes: { agency: { terms: ['a'], words: [] } } }), 'about, terms and weight'],
    ['themes.agency.about', lexicon({ themes: { agency: { terms: ['a'], about: null } } }), 'text'],
    ['themes.agency.terms', lexicon({ themes: { agency: { terms: 'fda' } } }), 'a list'],
    ['themes.agency.terms', lexicon({ themes: { agency: { terms: [] } } }), 'at least one'],
    ['themes.agency.terms[1]', lexicon({ themes: { agency: { terms: ['fda', 7] } } }), 'text'],
    ['themes.agency.terms[0]', lexicon({ themes: { agency: { terms: ['a'.repeat(121)] } } }), 'at most 120'],
    ['themes.agency.terms[0]', lexicon({ themes: { agency: { terms: ['='] } } }), 'a letter or a digit'],
    ['themes.agency.weight', lexicon({ themes: { agency: { terms: ['a'], weight: '1' } } }), 'a number'],
    ['themes.agency.weight', lexicon({ themes: { agency: { terms: ['a'], weight: 1.01 } } }), 'at most 1'],
    ['themes.agency.weight', lexicon({ themes: { agency: { terms: ['a'], weight: -0.1 } } }), 'at least 0'],
    ['themes.agency.weight', lexicon({ themes: { agency: { terms: ['a'], weight: Infinity } } }), 'finite'],
    ['themes.agency.weight', lexicon({ themes: { agency: { terms: ['a'], weight: NaN } } }), 'a number'],
    ['cues', lexicon({ cues: [] }), 'by name'],
    ['cues.Share', lexicon({ cues: { Share: { sequence: [['agency']] } } }), 'lower-case'],
    ['cues.share', withCue('agency'), 'a cue must be an object'],
    ['cues.share.sequence', withCue({}), ''],
    ['cues.share.sequence', withCue({ sequence: 'agency' }), 'a list of steps'],
    ['cues.share.sequence', withCue({ sequence: [] }), 'at least one step'],
    ['cues.share.sequence', withCue({ sequence: Array.from({ length: 7 }, () => ['agency']) }), 'at most 6'],
    ['cues.share.sequence[0]', withCue({ sequence: ['agency'] }), 'a list of alternatives'],
    ['cues.share.sequence[1]', withCue({ sequence: [['agency'], []] }), 'at least one alternative'],
    ['cues.share.sequence[0]', withCue({ sequence: [Array.from({ length: 61 }, () => 'agency')] }), 'at most 60'],
    ['cues.share.sequence[0][0]', withCue({ sequence: [['']] }), 'not be empty'],
    ['cues.share.sequence[1][1]', withCue({ sequence: [['agency'], ['=by', 'agencies']] }), '"agencies" is no theme of this lexicon; write "=agencies"'],
    ['cues.share.sequence[0][0]', withCue({ sequence: [['#euro']] }), '#percent'],
    ['cues.share.within', withCue({ sequence: [['agency']], within: 51 }), 'at most 50'],
    ['cues.share.within', withCue({ sequence: [['agency']], within: -1 }), 'at least 0'],
    ['cues.share.within', withCue({ sequence: [['agency']], within: 1.5 }), 'a whole number'],
    ['cues.share.within', withCue({ sequence: [['agency']], within: '5' }), 'a number'],
    ['cues.share.weight', withCue({ sequence: [['agency']], weight: 2 }), 'at most 1'],
    ['cues.share.length', withCue({ sequence: [['agency']], length: 3 }), 'about, sequence, within and weight'],
  ])('names the place %j and the fault of %o', (path, json, fault) => {
    const error = faultOf(json)

    expect(error.path).toBe(path)
    expect(error.message).toContain(fault)
    expect(error.message).toContain(path)
    expect(error.message).toMatch(/\.$/)
  })

  it('shortens a long name in the place', () => {
    const error = faultOf(lexicon({ themes: { ['x'.repeat(1000)]: { terms: ['a'] } } }))

    expect(error.path.length).toBeLessThan(100)
  })
})
