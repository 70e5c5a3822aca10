import { readDocument } from '../../src/document/read-document.ts'
import { builtInCompiled } from '../../src/lexicon/built-in.ts'
import { featureExtractor } from '../../src/score/features.ts'
import { readForScoring } from '../../src/score/reading.ts'

/** A sentence with those of its features that are not 0. */
export interface FeatureRow {
  readonly text: string
  readonly features: Readonly<Record<string, number>>
}

/** The sentences of a source with their features. */
export const featuresIn = (source: string, compiled = builtInCompiled()): FeatureRow[] => {
  const reading = readForScoring(readDocument(source), compiled)
  const { names, extract } = featureExtractor(compiled)
  const row = new Float64Array(names.length)
  return reading.sentences.map((sentence, i) => {
    extract(reading, i, sentence, row)
    return { text: reading.document.sentences[i]?.text ?? '', features: Object.fromEntries(names.flatMap((name, f) => (row[f] === 0 ? [] : [[name, row[f] as number]]))) }
  })
}

/** The features of the sentence that starts with these words. */
export const featuresOf = (source: string, start: string): Readonly<Record<string, number>> => {
  const found = featuresIn(source).find(({ text }) => text.startsWith(start))
  if (found === undefined) throw new Error(`There is no sentence "${start}"`)
  return found.features
}
