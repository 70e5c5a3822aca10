import { builtInCompiled, compileWith } from '../../src/lexicon/built-in.ts'
import { readOptions } from '../../src/options.ts'
import { summarizeDocument } from '../../src/summarize.ts'
import type { Facet } from '../../src/types.ts'
import { FACETS } from '../../src/types.ts'
import { scoreSummary } from '../eval/recall.ts'
import type { SelectionSettings } from '../../src/select/model.ts'
import type { FitSettings } from './cross-validate.ts'
import { FIT, foldsOf } from './cross-validate.ts'
import type { Example } from './examples.ts'
import { fitter, lexiconsWith } from './fitted.ts'

/** How well documents were summarised that the weights had not seen: means over documents and shuffles, 0 to 1. */
export interface Outcome {
  readonly shuffles: number
  readonly folds: number
  readonly recall: number
  readonly vital: number
  readonly covered: number
  readonly facets: Readonly<Record<Facet, number>>
  /** Mean recall by document. */
  readonly documents: ReadonlyMap<string, number>
  /** Standard deviation of the mean recall over shuffles. */
  readonly spread: number
}

/** What to do otherwise than the library does. */
export interface Change {
  readonly fit?: Partial<FitSettings>
  readonly selection?: Partial<SelectionSettings>
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Cross-validation over documents of the whole pipeline.
 *
 * @param shuffles how often the documents are dealt into folds anew
 * @param change settings to try instead of the library's own
 * @param count the number of folds; as many as documents leaves one out at a time
 */
export const crossValidate = (examples: readonly Example[], shuffles: number, count: number, change: Change = {}): Outcome => {
  const fit = fitter(examples, builtInCompiled(), { ...FIT, ...change.fit })
  const defaults = readOptions({})
  const settings = { ...defaults, selection: { ...defaults.selection, ...change.selection } }
  const runs = Array.from({ length: shuffles }, (_, shuffle) => {
    const folds = foldsOf(examples.length, count, shuffle + 1)
    return Array.from({ length: count }, (_, k) => {
      const { worth, sureties } = fit(example => folds[example] !== k)
      const compiled = compileWith(lexiconsWith(sureties))
      return examples.filter((_, e) => folds[e] === k).map(({ name, sheet, reading }) => ({ name, ...scoreSummary(summarizeDocument(reading.document, { ...settings, compiled, worth }).text, sheet) }))
    }).flat()
  })
  const all = runs.flat()
  const recalls = runs.map(run => mean(run.map(({ recall }) => recall)))
  const names = [...new Set(all.map(({ name }) => name))]
  return {
    shuffles,
    folds: count,
    recall: mean(all.map(({ recall }) => recall)),
    vital: mean(all.map(({ vital }) => vital)),
    covered: mean(all.map(({ covered }) => covered)),
    facets: Object.fromEntries(FACETS.map(facet => [facet, mean(all.flatMap(({ facets }) => facets[facet] ?? []))])) as Record<Facet, number>,
    documents: new Map(names.map(name => [name, mean(all.filter(each => each.name === name).map(({ recall }) => recall))])),
    spread: Math.sqrt(mean(recalls.map(recall => (recall - mean(recalls)) ** 2))),
  }
}

const percent = (share: number): string => (100 * share).toFixed(1)

export const formatOutcome = ({ shuffles, folds, recall, vital, covered, facets, documents, spread }: Outcome): string => [
  ...[...documents].map(([name, value]) => `${name.padEnd(36)} ${percent(value).padStart(5)}`),
  `${folds}-fold cross-validation over documents, ${shuffles} shuffles:`,
  `recall ${percent(recall)} (± ${percent(spread)} over shuffles)  vital ${percent(vital)}  facets covered ${percent(covered)}  | ${FACETS.map(facet => `${facet} ${percent(facets[facet])}`).join('  ')}`,
].join('\n')
