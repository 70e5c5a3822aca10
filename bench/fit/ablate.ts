/**
 * What each part of the scorer and of the choice is worth: cross-validation with one part taken out at a time.
 *
 *   npm run ablate -- --corpus DIR --facts DIR
 */
import { parseArgs } from 'node:util'
import { readDocument } from '../../src/document/read-document.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { loadExamples } from './examples.ts'
import type { Change } from './held-out.ts'
import { crossValidate } from './held-out.ts'

const CHANGES: Readonly<Record<string, Change>> = {
  'as it is': {},
  'without the hand-set points': { fit: { priorPenalty: 1e12 } },
  'without the stems and pairs of stems': { fit: { documents: Infinity } },
  'every document counts by its length': { fit: { documentExponent: 0 } },
  'without diminishing returns within a facet': { selection: { saturation: 1e6 } },
  'without a first sentence for each facet': { selection: { floorShare: 2 } },
  'without regard to redundancy': { selection: { figureOverlap: 0, wordOverlap: 0, echo: 2, echoWithFigure: 2 } },
  'with fillers': { selection: { fillerShare: 0 } },
  'gain per sentence, not per token': { selection: { lengthExponent: 0 } },
}
const SHUFFLES = 3
const FOLDS = 5

const { values } = parseArgs({ options: { corpus: { type: 'string' }, facts: { type: 'string' } } })
if (values.corpus === undefined || values.facts === undefined) {
  console.error('usage: npm run ablate -- --corpus DIR --facts DIR')
  process.exit(2)
}
const examples = loadExamples(values.corpus, values.facts, builtInCompiled(), readDocument)
const percent = (share: number): string => (100 * share).toFixed(1)
console.log('| | recall | vital | facets |\n|---|---|---|---|')
for (const [name, change] of Object.entries(CHANGES)) {
  const { recall, vital, covered } = crossValidate(examples, SHUFFLES, FOLDS, change)
  console.log(`| ${name} | ${percent(recall)} | ${percent(vital)} | ${percent(covered)} |`)
}
