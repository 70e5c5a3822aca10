import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import prior from '../../lexicons/prior.json' with { type: 'json' }
import weights from '../../lexicons/weights.json' with { type: 'json' }
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { builtInLexicons } from '../../src/lexicon/facet-lexicons.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'
import { featureExtractor } from '../../src/score/features.ts'
import { LexiconError } from '../../src/errors.ts'
import { FACETS } from '../../src/types.ts'

const folder = new URL('../../lexicons/', import.meta.url)
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>

const files = readdirSync(folder).filter(file => file.endsWith('.json'))
const schemas = files.filter(file => file.endsWith('.schema.json'))
const data = files.filter(file => !file.endsWith('.schema.json'))

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
ajv.addFormat('regex', written => {
  try {
    return new RegExp(written) instanceof RegExp
  } catch {
    return false
  }
})
for (const file of schemas) ajv.addSchema(read(file), file)

const schemaOf = (file: string): string => String(read(file)['$schema']).replace('./', '')
const faultsOf = (schema: string, json: unknown): unknown[] => {
  const validate = ajv.getSchema(schema)
  if (validate === undefined) throw new Error(`There is no ${schema}.`)
  return validate(json) === true ? [] : (validate.errors ?? [])
}

describe('the files of knowledge', () => {
  it.each(data.filter(file => '$schema' in read(file)))('%s follows the schema that it names', file => {
    expect(faultsOf(schemaOf(file), read(file))).toEqual([])
  })

  it.each(data)('%s says what it is for', file => {
    const { about, description } = read(file) as { about?: string; description?: string }

    expect((about ?? description ?? '').length).toBeGreaterThan(20)
  })

  it.each(schemas)('%s describes every field of a file', file => {
    const { title, description, properties } = read(file) as { title: string; description: string; properties: Record<string, { description?: string }> }

    const mute = Object.entries(properties).filter(([, field]) => field.description === undefined).map(([name]) => name)

    expect([title, description]).not.toContain('')
    expect(mute).toEqual([])
  })

  it('every schema is named by a file', () => {
    const named = new Set(data.filter(file => '$schema' in read(file)).map(schemaOf))

    expect([...named].sort()).toEqual(schemas)
  })

  it('the lexicons of the facets are what parseLexicon makes of their files, with nothing left to fill in', () => {
    const lexicons = builtInLexicons()

    expect(lexicons.map(({ facet }) => facet)).toEqual([...FACETS])
    expect(lexicons).toEqual(FACETS.map(facet => parseLexicon(read(`${facet}.json`))))
  })

  it('the prior and the weights name features that there are', () => {
    const { names } = featureExtractor(builtInCompiled())

    const unknown = [...Object.keys(prior.points), ...Object.keys(weights.features)].filter(name => !names.includes(name))

    expect(unknown).toEqual([])
  })

  it.each([
    ['boilerplate.schema.json', 'boilerplate.json', { refused: ['Free Of Charge'] }],
    ['boilerplate.schema.json', 'boilerplate.json', { classes: { risk: { about: 'Risk language.', terms: [] } } }],
    ['sections.schema.json', 'sections.json', { types: [{ name: 'risk' }] }],
    ['sections.schema.json', 'sections.json', { types: [{ name: 'risk', facet: true }] }],
    ['sections.schema.json', 'sections.json', { types: [{ name: 'risk', cues: ['Risk Factors'] }] }],
    ['words.schema.json', 'words.json', { stopwords: ['the', 'the'] }],
    ['words.schema.json', 'words.json', { numbers: ['two hundred'] }],
    ['opening.schema.json', 'opening.json', { noOpenings: ['(unclosed'] }],
    ['opening.schema.json', 'opening.json', { definers: ['Makes'] }],
    ['prior.schema.json', 'prior.json', { points: { 'revenue.fee': 7 } }],
    ['weights.schema.json', 'weights.json', { ngrams: { 'three stems here': 0.1 } }],
    ['weights.schema.json', 'weights.json', { unknown: true }],
  ])('%s refuses a slip in %s: %o', (schema, file, slip) => {
    expect(faultsOf(schema, { ...read(file), ...slip })).not.toEqual([])
  })
})

const regulation = {
  facet: 'regulation',
  about: 'Who watches over the company.',
  headings: ['regulation', 'supervision'],
  themes: {
    agency: { about: 'Names of agencies.', terms: ['federal reserve', '=fda'], weight: 0.6 },
    licence: { terms: ['license'] },
  },
  cues: {
    'agency-share': { sequence: [['agency', '=board'], ['#percent', 'such as']], within: 12, weight: 0.5 },
  },
}

type Path = readonly (string | number)[]
const PATHS: readonly Path[] = [
  ['$schema'], ['facet'], ['about'], ['headings'], ['headings', 0], ['themes'], ['themes', 'agency'], ['themes', 'agency', 'about'], ['themes', 'agency', 'terms'],
  ['themes', 'agency', 'terms', 1], ['themes', 'agency', 'weight'], ['themes', 'licence'], ['themes', 'other'], ['themes', 'No Name'], ['themes', 'prototype'], ['cues'],
  ['cues', 'agency-share'], ['cues', 'agency-share', 'sequence'], ['cues', 'agency-share', 'sequence', 0], ['cues', 'agency-share', 'sequence', 1, 0],
  ['cues', 'agency-share', 'within'], ['cues', 'agency-share', 'weight'], ['cues', 'toString'], ['toString'], ['valueOf'], ['themes', 'agency', 'toString'], ['extra'],
]

/** The lexicon with something else, or nothing, at a place. */
const changed = (json: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (step === undefined) return value
  const copy = (Array.isArray(json) ? [...json as unknown[]] : typeof json === 'object' ? { ...json } : {}) as Record<string | number, unknown>
  const inner = changed(copy[step], rest, value)
  if (inner === undefined) return Array.isArray(copy) ? copy : Object.fromEntries(Object.entries(copy).filter(([key]) => key !== step))
  copy[step] = inner
  return copy
}

const wording = (): fc.Arbitrary<string> => fc.oneof(
  fc.constantFrom('', ' ', ' agency ', 'agency', 'licence', '=', '=fda', '= ', '#percent', '#per cent', '#name ', 'such as', ' such ', 'Agency', '—', '®', '7', '漢字', 'a'.repeat(40), 'a'.repeat(41), 'a'.repeat(80), 'a'.repeat(81), '😀'.repeat(79) + 'a', 'a'.repeat(120), ` ${'a'.repeat(120)}`, 'b'.repeat(500), 'b'.repeat(501)),
  fc.string(),
)
const wrong = (): fc.Arbitrary<unknown> => fc.oneof(
  wording(), fc.constantFrom(undefined, null, true, [], {}, [[]], [['agency']], [{}]), fc.integer(), fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  fc.array(wording(), { maxLength: 3 }), fc.array(fc.array(wording(), { maxLength: 3 }), { maxLength: 8 }), fc.nat({ max: 70 }).map(count => Array.from({ length: count }, () => '=a')),
  fc.nat({ max: 70 }).map(count => [Array.from({ length: count }, () => '=a')]), fc.record({ terms: fc.array(wording(), { maxLength: 2 }) }), fc.json({ maxDepth: 3 }).map(written => JSON.parse(written) as unknown),
)

const name = (): fc.Arbitrary<string> => fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/)
const words = (): fc.Arbitrary<string> => fc.stringMatching(/^=?[a-z]{1,9} [a-zé0-9-]{1,9}$/)
const cueOf = (steps: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.record({ sequence: fc.array(fc.array(steps, { minLength: 1, maxLength: 61 }), { minLength: 1, maxLength: 7 }), within: fc.integer({ min: 0, max: 51 }) }, { requiredKeys: ['sequence'] })
/** Changes that may well be right. */
const plausible = (): fc.Arbitrary<readonly [Path, unknown]> => fc.oneof(
  fc.tuple(fc.constant(['facet']), name()),
  fc.tuple(fc.constantFrom(['about'], ['headings', 2], ['themes', 'agency', 'terms', 0], ['cues', 'agency-share', 'sequence', 0, 1]), words()),
  fc.tuple(fc.constantFrom(['themes', 'agency', 'weight'], ['cues', 'agency-share', 'weight']), fc.double({ min: -0.1, max: 1.1, noNaN: true })),
  fc.tuple(name().map(key => ['themes', key]), fc.record({ terms: fc.array(words(), { minLength: 1 }), about: fc.string() }, { requiredKeys: ['terms'] })),
  fc.tuple(name().map(key => ['cues', key]), cueOf(fc.constantFrom('agency', 'licence', '#money', '=at', 'at least'))),
)

const isReferenceFault = (error: unknown): boolean => error instanceof LexiconError && error.message.includes('is no theme of this lexicon')

describe('lexicon.schema.json', () => {
  it('accepts what parseLexicon accepts, and refuses what it refuses, but for the names of themes that a cue refers to', () => {
    const outcomes = { accepted: 0, refused: 0 }

    fc.assert(fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: plausible() }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PATHS), wrong()) }), { minLength: 1, maxLength: 3 }), changes => {
      const json = changes.reduce<unknown>((lexicon, [path, value]) => changed(lexicon, path, value), regulation)
      let fault: unknown
      try {
        parseLexicon(json)
      } catch (error) {
        fault = error
      }

      const faults = faultsOf('lexicon.schema.json', json)

      outcomes[fault === undefined ? 'accepted' : 'refused']++
      if (isReferenceFault(fault)) return
      expect(faults.length === 0, `parseLexicon: ${String(fault)}; schema: ${JSON.stringify(faults)}`).toBe(fault === undefined)
    }), { numRuns: Math.max(500, Number(process.env['FC_RUNS'])) })

    expect(outcomes.accepted).toBeGreaterThan(50)
    expect(outcomes.refused).toBeGreaterThan(50)
  })
})
