/**
 * Fits the weights of the scorer on texts with fact sheets and writes them into `lexicons/`:
 *
 *   npm run fit -- --corpus DIR --facts DIR
 *   npm run fit -- --corpus DIR --facts DIR --cross-validate
 *
 * The second writes nothing: it fits on four fifths of the documents, summarises the rest, and prints how well that went.
 *
 * - `lexicons/weights.json`: the linear model of a sentence's worth
 * - `weight` of every theme and cue in `lexicons/<facet>.json`: how much surer a sentence that holds it states a fact of the facet
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { FACETS } from '../../src/types.ts'
import { loadExamples } from './examples.ts'
import { fitter } from './fitted.ts'
import { crossValidate, formatOutcome } from './held-out.ts'

const ABOUT = 'The linear model of a sentence\'s worth, made by `npm run fit`: ridge regression of the facts that a sentence states on named features and common stems.'
const LEXICONS = join(import.meta.dirname, '..', '..', 'lexicons')
/** One theme or cue a line, so that a changed weight is a changed line. */
const formatLexicon = (lexicon: Record<string, unknown>): string => {
  const line = (value: unknown): string => JSON.stringify(value).replaceAll('","', '", "').replaceAll('":', '": ').replaceAll(',"', ', "')
  const group = (entries: object): string => `{\n${Object.entries(entries).map(([name, entry]) => `    ${JSON.stringify(name)}: ${line(entry)}`).join(',\n')}\n  }`
  const fields = Object.entries(lexicon).map(([name, value]) => `  ${JSON.stringify(name)}: ${name === 'themes' || name === 'cues' ? group(value as object) : line(value)}`)
  return `{\n${fields.join(',\n')}\n}\n`
}

const writeSureties = (sureties: ReadonlyMap<string, number>): void => {
  for (const facet of FACETS) {
    const file = join(LEXICONS, `${facet}.json`)
    const lexicon = JSON.parse(readFileSync(file, 'utf8')) as Record<'themes' | 'cues', Record<string, { weight: number }>>
    for (const group of [lexicon.themes, lexicon.cues]) {
      for (const [name, entry] of Object.entries(group)) entry.weight = Math.round((sureties.get(`${facet}.${name}`) ?? 0) * 100) / 100
    }
    writeFileSync(file, formatLexicon(lexicon))
  }
}

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, facts: { type: 'string' }, 'cross-validate': { type: 'boolean', default: false }, shuffles: { type: 'string', default: '3' }, folds: { type: 'string', default: '5' } },
})
if (values.corpus === undefined || values.facts === undefined) {
  console.error('usage: npm run fit -- --corpus DIR --facts DIR [--cross-validate [--shuffles N] [--folds N]]')
  process.exit(2)
}
const examples = loadExamples(values.corpus, values.facts, builtInCompiled(), readDocument)
if (values['cross-validate']) {
  console.log(formatOutcome(crossValidate(examples, Number(values.shuffles), Number(values.folds))))
} else {
  const { worth, sureties } = fitter(examples, builtInCompiled())(() => true)
  writeFileSync(join(LEXICONS, 'weights.json'), `${JSON.stringify({ $schema: './weights.schema.json', about: ABOUT, ...worth }, undefined, 1)}\n`)
  writeSureties(sureties)
  console.log(`Fitted on ${examples.length} documents, ${examples.reduce((sum, { rows }) => sum + rows.length, 0)} sentences.`)
}
