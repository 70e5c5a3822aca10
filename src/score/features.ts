import type { CompiledLexicons } from '../lexicon/compile.ts'
import type { CueMatch } from '../lexicon/match.ts'
import { matchCue, matchTerms, SymbolHits } from '../lexicon/match.ts'
import { FIGURE_CLASSES } from '../lexicon/model.ts'
import { TokenKind } from '../language/tokenize.ts'
import { CONTEXT_FEATURES, contextFeatures } from './context.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { SECTION_TYPES } from './sections.ts'

/** What was found in one sentence, beyond the numbers. */
export interface Findings {
  readonly hits: SymbolHits
  /** For each cue of the lexicons its match, or `undefined`. */
  readonly cueMatches: readonly (CueMatch | undefined)[]
}

/** Fills rows of features; one instance serves a whole document. */
export interface FeatureExtractor {
  /** Names of the features, in the order of a row. */
  readonly names: readonly string[]
  /**
   * Reads sentence `i` of the document, or a variant of it, into `row`.
   *
   * @param reading the document
   * @param i number of the sentence
   * @param sentence its words (of the variant, where it is one)
   * @param row receives one number per feature; cleared first
   */
  readonly extract: (reading: DocumentReading, i: number, sentence: SentenceReading, row: Float64Array) => Findings
}

const [PERCENT, MONEY, NUMBER, YEAR, CURRENT_YEAR, NAME] = FIGURE_CLASSES.map((_, symbol) => symbol) as [number, number, number, number, number, number]

/** Names of the features that count a group (a facet or boilerplate as a whole, or figures) with its place. */
const crossed = (group: string): string[] => [`${group} × opening`, `${group} × first in section`, `${group} × remote section`]

const facetNames = (facet: string): string[] =>
  [`${facet}: terms`, `${facet}: three terms`, `${facet}: cues`, `${facet}: under its heading`, ...crossed(facet)]

const FIGURES = ['money', 'percent', 'number']

/** Names of all features for a set of lexicons, in the order of a row. */
const namesFor = (compiled: CompiledLexicons): string[] => [
  ...compiled.themes.map(({ name }) => name),
  ...compiled.cues.map(({ name }) => name),
  ...compiled.classes.flatMap(({ name }) => [name, `${name}: count`]),
  ...compiled.facets.flatMap(facetNames),
  ...FIGURES.flatMap(crossed),
  ...SECTION_TYPES.map(type => `section ${type}`),
  ...CONTEXT_FEATURES,
]

/** @returns an extractor for these lexicons */
export const featureExtractor = (compiled: CompiledLexicons): FeatureExtractor => {
  const hits = new SymbolHits(compiled.symbolCount)
  const names = namesFor(compiled)
  const facetOfTheme = compiled.themes.map(({ facet }) => compiled.facets.indexOf(facet))
  const facetOfCue = compiled.cues.map(({ facet }) => compiled.facets.indexOf(facet))
  const termCounts = new Float64Array(compiled.facets.length)
  const cueCounts = new Float64Array(compiled.facets.length)

  const extract = (reading: DocumentReading, i: number, sentence: SentenceReading, row: Float64Array): Findings => {
    row.fill(0)
    termCounts.fill(0)
    cueCounts.fill(0)
    hits.clear()
    addFigures(sentence, reading.fiscalYear, hits)
    matchTerms(sentence.words, compiled, hits)
    let at = 0
    compiled.themes.forEach(({ symbol }, t) => {
      const count = hits.count(symbol)
      const facet = facetOfTheme[t] as number
      row[at++] = count > 0 ? 1 : 0
      termCounts[facet] = (termCounts[facet] as number) + Math.min(count, 3)
    })
    const cueMatches = compiled.cues.map((cue, c) => {
      const match = matchCue(cue, hits, sentence.clauses)
      const facet = facetOfCue[c] as number
      if (match !== undefined) cueCounts[facet] = (cueCounts[facet] as number) + 1
      row[at++] = match === undefined ? 0 : 1
      return match
    })
    for (const { symbol } of compiled.classes) {
      const count = hits.count(symbol)
      row[at++] = count > 0 ? 1 : 0
      row[at++] = Math.min(count, 5)
    }
    const place = reading.places[i]
    const opening = Math.exp(-i / 30)
    const first = reading.inSection[i] === 0 && place?.remote !== true ? 1 : 0
    const remote = place?.remote === true ? 1 : 0
    compiled.facets.forEach((facet, f) => {
      const terms = termCounts[f] as number
      row[at++] = Math.min(terms, 6)
      row[at++] = terms >= 3 ? 1 : 0
      row[at++] = Math.min(cueCounts[f] as number, 4)
      row[at++] = place?.type === facet && terms > 0 ? 1 : 0
      at = addCrossed(row, at, terms > 0 ? 1 : 0, opening, first, remote)
    })
    for (const symbol of [MONEY, PERCENT, NUMBER]) at = addCrossed(row, at, hits.count(symbol) > 0 ? 1 : 0, opening, first, remote)
    const section = SECTION_TYPES.indexOf(place?.type ?? 'none')
    if (section >= 0) row[at + section] = 1
    at += SECTION_TYPES.length
    contextFeatures(reading, i, sentence, hits, row, at)
    return { hits, cueMatches }
  }
  return { names, extract }
}

const addCrossed = (row: Float64Array, at: number, value: number, opening: number, first: number, remote: number): number => {
  row[at] = value * opening
  row[at + 1] = value * first
  row[at + 2] = value * remote
  return at + 3
}

/** Enters the figures and names of a sentence as hits of the figure classes. */
const addFigures = ({ tokens, words }: SentenceReading, fiscalYear: number | undefined, hits: SymbolHits): void => {
  const current = fiscalYear === undefined ? '' : String(fiscalYear)
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.word) {
      if (i > 0 && words[i]?.nameLike === true) hits.add(NAME, i, i + 1)
    } else if (kind === TokenKind.percent) hits.add(PERCENT, i, i + 1)
    else if (kind === TokenKind.money) hits.add(MONEY, i, i + 1)
    else if (kind === TokenKind.number || kind === TokenKind.numberWord) hits.add(NUMBER, i, i + 1)
    else if (kind === TokenKind.year) {
      hits.add(YEAR, i, i + 1)
      if (tokens.text.slice(tokens.start[i], tokens.end[i]) === current) hits.add(CURRENT_YEAR, i, i + 1)
    }
  }
}
