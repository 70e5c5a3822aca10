import * as v from 'valibot'
import { LexiconError } from '../errors.ts'
import type { Lexicon } from './model.ts'
import { FIGURE_CLASSES } from './model.ts'

const MOST_TERMS = 100_000
const DEFAULT_WEIGHT = 0.25

/** Names that every object has already. */
const RESERVED = ['constructor', 'prototype', '__proto__']

const hasAtMost = (most: number, what: string) =>
  v.check<string, string>(given => given.length <= most || [...given].length <= most, `${what} must have at most ${most} characters`)

const text = (most: number, what: string) =>
  v.pipe(v.string(`${what} must be text`), hasAtMost(most, what), v.trim(), v.minLength(1, `${what} must not be empty`), v.regex(/[\p{L}\p{N}]/u, `${what} must hold a letter or a digit`))

const about = v.optional(v.pipe(v.string('about must be text'), hasAtMost(500, 'about')), '')

const name = v.pipe(
  v.string('a name must be text'),
  v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'a name must be lower-case letters, digits and hyphens, start with a letter and have at most 40 characters'),
  v.check(given => !RESERVED.includes(given), 'this name is reserved'),
)

const byName = (what: string) =>
  v.custom<Readonly<Record<string, unknown>>>(given => typeof given === 'object' && given !== null && !Array.isArray(given), `${what} must be an object of ${what} by name`)

const weight = v.optional(
  v.pipe(v.number('weight must be a number'), v.finite('weight must be finite'), v.minValue(0, 'weight must be at least 0'), v.maxValue(1, 'weight must be at most 1')),
  DEFAULT_WEIGHT,
)

const theme = v.strictObject({
  about,
  terms: v.pipe(v.array(text(120, 'a term'), 'terms must be a list of words and phrases'), v.minLength(1, 'terms must name at least one')),
  weight,
}, 'a theme must be an object with the fields about, terms and weight')

const cue = v.strictObject({
  about,
  sequence: v.pipe(
    v.array(v.pipe(v.array(text(120, 'an alternative'), 'a step must be a list of alternatives'), v.minLength(1, 'a step must name at least one alternative'), v.maxLength(60, 'a step must name at most 60 alternatives')), 'sequence must be a list of steps'),
    v.minLength(1, 'sequence must have at least one step'), v.maxLength(6, 'sequence must have at most 6 steps'),
  ),
  within: v.optional(v.pipe(v.number('within must be a number'), v.integer('within must be a whole number'), v.minValue(0, 'within must be at least 0'), v.maxValue(50, 'within must be at most 50')), 10),
  weight,
}, 'a cue must be an object with the fields about, sequence, within and weight')

const schema = v.strictObject({
  $schema: v.optional(v.string('$schema must be text')),
  facet: name,
  about,
  headings: v.optional(v.array(text(80, 'a heading'), 'headings must be a list of words and phrases'), []),
  themes: v.pipe(byName('themes'), v.record(name, theme)),
  cues: v.optional(v.pipe(byName('cues'), v.record(name, cue)), {}),
}, 'a lexicon must be an object with the fields facet, about, headings, themes and cues')

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((path, step) => {
    const key = String(step.key).slice(0, 60)
    return typeof step.key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
  }, '')

/**
 * Checks a lexicon as read from JSON and fills in what it leaves out.
 *
 * @param json what `JSON.parse` made of a lexicon file
 * @returns the lexicon, a value of its own
 * @throws {LexiconError} with the path and the fault
 * @example
 * parseLexicon({
 *   facet: 'regulation',
 *   headings: ['regulation'],
 *   themes: { agency: { terms: ['federal reserve', '=fda'], weight: 0.6 } },
 * })
 */
export const parseLexicon = (json: unknown): Lexicon => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw faultAt('', 'a lexicon must be an object with the fields facet, about, headings, themes and cues')
  refuseReserved(json)
  const result = v.safeParse(schema, json, { abortEarly: true })
  if (!result.success) {
    const [issue] = result.issues
    throw faultAt(pathOf(issue), issue.message)
  }
  const { facet, about, headings, themes, cues } = result.output
  if (Object.keys(themes).length === 0) throw faultAt('themes', 'there must be at least one theme')
  const terms = Object.values(themes).reduce((count, { terms }) => count + terms.length, 0)
  if (terms > MOST_TERMS) throw faultAt('themes', `${terms} terms are more than the ${MOST_TERMS} allowed`)
  checkSteps(themes, cues)
  return { facet, about, headings, themes, cues }
}

const faultAt = (path: string, fault: string): LexiconError => new LexiconError(path, `Lexicon${path === '' ? '' : ` at ${path}`}: ${fault}.`)

/** The schema passes over these keys without a word, so that what stands under them would be lost. */
const refuseReserved = (json: object): void => {
  for (const [field, entries] of Object.entries(json as Record<string, unknown>)) {
    const keys = typeof entries === 'object' && entries !== null ? Object.keys(entries) : []
    const found = RESERVED.includes(field) ? field : keys.find(key => RESERVED.includes(key))
    if (found !== undefined) throw faultAt(found === field ? field : `${field}.${found}`, 'this name is reserved')
  }
}

/** A step that looks like a theme or a figure class must be one; "=word" and phrases of several words are words. */
const checkSteps = (themes: Lexicon['themes'], cues: Lexicon['cues']): void => {
  for (const [cueName, { sequence }] of Object.entries(cues)) {
    sequence.forEach((step, i) => {
      step.forEach((alternative, j) => {
        const known = alternative.startsWith('#')
          ? (FIGURE_CLASSES as readonly string[]).includes(alternative)
          : alternative.startsWith('=') || alternative.includes(' ') || Object.hasOwn(themes, alternative)
        if (known) return
        throw faultAt(`cues.${cueName}.sequence[${i}][${j}]`, `"${alternative}" is no theme of this lexicon; write "=${alternative}" for the word, or one of ${FIGURE_CLASSES.join(', ')}`)
      })
    })
  }
}
