/**
 * Fits the weights of the scorer on texts with fact sheets and writes them into `lexicons/`:
 *
 *   npm run fit -- --corpus DIR --facts DIR
 *
 * - `lexicons/weights.json`: the linear model of a sentence's worth
 * - `weight` of every theme and cue in `lexicons/<facet>.json`: how much surer a sentence that holds it states a fact of the facet
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { featureExtractor } from '../../src/score/features.ts'
import { FACETS } from '../../src/types.ts'
import { commonNgrams, FIT, fitOn, momentsOf, penaltiesFor, rowsWithNgrams } from './cross-validate.ts'
import type { Example } from './examples.ts'
import { loadExamples } from './examples.ts'
import { suretiesOf } from './sureties.ts'

const LEXICONS = join(import.meta.dirname, '..', '..', 'lexicons')
const round = (value: number): number => Math.round(value * 1e4) / 1e4

const fitWeights = (examples: readonly Example[]) => {
  const { names } = featureExtractor(builtInCompiled())
  const ngrams = commonNgrams(examples, FIT.documents)
  const numbers = new Map(ngrams.map((ngram, number) => [ngram, number]))
  const rows = examples.map(example => rowsWithNgrams(example, names.length, numbers))
  const moments = momentsOf(examples, rows, names.length + ngrams.length, FIT)
  const [worth] = fitOn(moments, () => true, penaltiesFor(names.length, ngrams.length, FIT), FIT.floor)
  if (worth === undefined) throw new Error('There was nothing to fit on.')
  return {
    $schema: './weights.schema.json',
    about: 'The linear model of a sentence\'s worth, made by `npm run fit`: ridge regression of the facts that a sentence states on named features and common stems.',
    intercept: round(worth.intercept),
    features: Object.fromEntries(names.map((name, f) => [name, round(worth.weights[f] as number)])),
    ngrams: Object.fromEntries(ngrams.map((ngram, n) => [ngram, round(worth.weights[names.length + n] as number)])),
  }
}

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

const { values } = parseArgs({ options: { corpus: { type: 'string' }, facts: { type: 'string' } } })
if (values.corpus === undefined || values.facts === undefined) {
  console.error('usage: npm run fit -- --corpus DIR --facts DIR')
  process.exit(2)
}
const compiled = builtInCompiled()
const examples = loadExamples(values.corpus, values.facts, compiled, readDocument)
writeFileSync(join(LEXICONS, 'weights.json'), `${JSON.stringify(fitWeights(examples), undefined, 1)}\n`)
writeSureties(suretiesOf(examples, compiled, () => true))
console.log(`Fitted on ${examples.length} documents, ${examples.reduce((sum, { rows }) => sum + rows.length, 0)} sentences.`)
