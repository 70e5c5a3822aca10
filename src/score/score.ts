import type { CompiledCue, CompiledLexicons, CompiledTheme } from '../lexicon/compile.ts'
import { FACETS } from '../types.ts'
import type { FeatureExtractor, Findings } from './features.ts'
import { featureExtractor } from './features.ts'
import type { Meanings } from './finder.ts'
import { meaningsIn } from './finder.ts'
import type { WorthModel, WorthWeights } from './model.ts'
import { NgramScorer, worthModel } from './model.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'

/** How much a sentence is worth in a summary, and of which facets it speaks. */
export interface Score {
  /** Worth of the sentence over all facets, ≥ 0. About 1: it states an important fact. */
  readonly worth: number
  /** How surely it speaks of each facet of the lexicons: 0 to 1, in the order of `compiled.facets`. */
  readonly evidence: readonly number[]
}

/** Scores sentences of one document and variants of them. */
export interface Scorer {
  /** @param i number of the sentence  @param sentence its words, or those of a variant of it */
  readonly score: (i: number, sentence: SentenceReading) => Score
  /** The features of a sentence with what each adds to its worth, those that add nothing left out. */
  readonly explain: (i: number, sentence: SentenceReading) => readonly Contribution[]
}

/** What a feature added to the worth of a sentence. */
export interface Contribution {
  readonly name: string
  readonly weight: number
  /** The tokens that made it, where it is a theme or cue. */
  readonly tokens?: { readonly start: number; readonly end: number }
}

/** A facet is surer under a heading of its own. */
const UNDER_ITS_HEADING = 1.5

/** Worth of a sentence that speaks of a facet of the user's own and of nothing else, at full evidence. */
const OWN_FACET_WORTH = 1.2

/**
 * @param reading the document
 * @param compiled the lexicons that it was read with
 * @param weights the fitted weights
 */
export const scorerFor = (reading: DocumentReading, compiled: CompiledLexicons, weights: WorthWeights): Scorer => {
  const extractor = featureExtractor(compiled)
  const model = worthModel(extractor.names, compiled, weights)
  const ngrams = new NgramScorer(model.ngrams, reading.vocabulary)
  const row = new Float64Array(extractor.names.length)
  const meanings = meaningsIn(compiled)
  const ownFacets = compiled.facets.flatMap((facet, f) => ((FACETS as readonly string[]).includes(facet) ? [] : [f]))

  const score = (i: number, sentence: SentenceReading): Score => {
    const findings = extractor.extract(reading, i, sentence, row)
    const evidence = evidenceOf(findings, compiled, meanings, reading.places[i]?.type)
    const own = ownFacets.reduce((most, f) => Math.max(most, (evidence[f] as number) * OWN_FACET_WORTH), 0)
    const worth = dot(model, row, findings, compiled) + ngrams.score(sentence)
    return { worth: Math.max(0, worth, own), evidence }
  }
  const explain = (i: number, sentence: SentenceReading): Contribution[] => contributions(extractor, model, ngrams, reading, compiled, i, sentence, row)
  return { score, explain }
}

/** Adds up what the features add: of the themes and cues, which are most of the columns, those that were found; then the other columns. */
const dot = ({ intercept, weights }: WorthModel, row: Float64Array, { themes, cues }: Findings, compiled: CompiledLexicons): number => {
  const cueColumns = compiled.themes.length
  let sum = intercept
  for (let t = 0; t < themes.size; t++) sum += weights[themes.at(t)] as number
  for (let c = 0; c < cues.size; c++) sum += weights[cueColumns + cues.at(c)] as number
  for (let f = cueColumns + compiled.cues.length; f < row.length; f++) {
    const value = row[f] as number
    if (value !== 0) sum += value * (weights[f] as number)
  }
  return sum
}

/** Noisy or: a facet is spoken of unless every term and cue found says so by accident. */
const evidenceOf = ({ themes, cues }: Findings, compiled: CompiledLexicons, { facetOfTheme, facetOfCue }: Meanings, section: string | undefined): number[] => {
  const doubt = compiled.facets.map(() => 1)
  for (let t = 0; t < themes.size; t++) {
    const theme = themes.at(t)
    const facet = facetOfTheme[theme] as number
    doubt[facet] = (doubt[facet] as number) * (1 - (compiled.themes[theme] as CompiledTheme).weight)
  }
  for (let c = 0; c < cues.size; c++) {
    const cue = cues.at(c)
    const facet = facetOfCue[cue] as number
    doubt[facet] = (doubt[facet] as number) * (1 - (compiled.cues[cue] as CompiledCue).weight)
  }
  for (let f = 0; f < doubt.length; f++) doubt[f] = Math.min(1, (1 - (doubt[f] as number)) * (compiled.facets[f] === section ? UNDER_ITS_HEADING : 1))
  return doubt
}

const contributions = (
  extractor: FeatureExtractor, model: WorthModel, ngrams: NgramScorer, reading: DocumentReading, compiled: CompiledLexicons,
  i: number, sentence: SentenceReading, row: Float64Array,
): Contribution[] => {
  const { hits, matchOf } = extractor.extract(reading, i, sentence, row)
  const found: Contribution[] = []
  row.forEach((value, f) => {
    const weight = value * (model.weights[f] as number)
    if (weight === 0) return
    const theme = compiled.themes[f]
    const cue = matchOf(f - compiled.themes.length)
    const hit = theme === undefined ? -1 : hits.first(theme.symbol)
    const tokens = hit >= 0 ? { start: hits.start.at(hit), end: hits.end.at(hit) } : cue
    found.push({ name: extractor.names[f] as string, weight, ...(tokens === undefined ? {} : { tokens }) })
  })
  found.push({ name: 'vocabulary', weight: ngrams.score(sentence) })
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
