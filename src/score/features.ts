import type { CompiledLexicons, CompiledTheme } from '../lexicon/compile.ts'
import type { CueMatch } from '../lexicon/match.ts'
import { matchTerms, SymbolHits } from '../lexicon/match.ts'
import { FIGURE_CLASSES } from '../lexicon/model.ts'
import type { NumberList } from '../lexicon/number-list.ts'
import { TokenKind } from '../language/tokenize.ts'
import { CONTEXT_FEATURES, contextFeatures } from './context.ts'
import { Finder } from './finder.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { Row } from './row.ts'
import { SECTION_TYPES } from './sections.ts'

/** What was found in one sentence, beyond the numbers. Holds until the next sentence is read. */
export interface Findings {
  readonly hits: SymbolHits
  /** The themes found, by index, ascending. */
  readonly themes: NumberList
  /** The cues found, by index, ascending. */
  readonly cues: NumberList
  /** Where a cue was found, by its index. */
  readonly matchOf: (cue: number) => CueMatch | undefined
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

const namesByLexicons = new WeakMap<CompiledLexicons, readonly string[]>()

/** Names of all features for a set of lexicons, in the order of a row. */
const namesFor = (compiled: CompiledLexicons): readonly string[] => {
  const known = namesByLexicons.get(compiled) ?? namesIn(compiled)
  namesByLexicons.set(compiled, known)
  return known
}

const namesIn = (compiled: CompiledLexicons): string[] => [
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
  const finder = new Finder(compiled, hits)
  const classColumns = compiled.themes.length + compiled.cues.length
  const facetColumns = classColumns + 2 * compiled.classes.length
  const sectionColumns = facetColumns + FACET_COLUMNS * compiled.facets.length + CROSSED * FIGURES.length

  const extract = (reading: DocumentReading, i: number, sentence: SentenceReading, values: Float64Array): Findings => {
    const row = new Row(values)
    values.fill(0)
    hits.clear()
    addFigures(sentence, reading.fiscalYear, hits)
    matchTerms(sentence.words, compiled, hits)
    finder.find(sentence)
    for (let t = 0; t < finder.themes.size; t++) values[finder.themes.at(t)] = 1
    for (let c = 0; c < finder.cues.size; c++) values[compiled.themes.length + finder.cues.at(c)] = 1
    for (let c = 0; c < finder.classes.size; c++) {
      const number = finder.classes.at(c)
      values[classColumns + 2 * number] = 1
      values[classColumns + 2 * number + 1] = Math.min(hits.count((compiled.classes[number] as CompiledTheme).symbol), 5)
    }
    facetFeatures(reading, i, compiled.facets, finder, hits, row.from(facetColumns))
    const section = SECTION_TYPES.indexOf(reading.places[i]?.type ?? 'none')
    if (section >= 0) values[sectionColumns + section] = 1
    contextFeatures(reading, i, sentence, hits, row.from(sectionColumns + SECTION_TYPES.length))
    return finder
  }
  return { names, extract }
}

/** Columns of a facet, and of a group of features with its place. */
const FACET_COLUMNS = 7
const CROSSED = 3

const facetFeatures = (reading: DocumentReading, i: number, facets: readonly string[], { termCounts, cueCounts }: Finder, hits: SymbolHits, row: Row): void => {
  const place = reading.places[i]
  const opening = Math.exp(-i / 30)
  const first = reading.inSection[i] === 0 && place?.remote !== true ? 1 : 0
  const remote = place?.remote === true ? 1 : 0
  for (let f = 0; f < facets.length; f++) {
    const terms = termCounts[f] as number
    row.put(Math.min(terms, 6))
    row.flag(terms >= 3)
    row.put(Math.min(cueCounts[f] as number, 4))
    row.flag(place?.type === facets[f] && terms > 0)
    putCrossed(row, terms > 0, opening, first, remote)
  }
  putCrossed(row, hits.count(MONEY) > 0, opening, first, remote)
  putCrossed(row, hits.count(PERCENT) > 0, opening, first, remote)
  putCrossed(row, hits.count(NUMBER) > 0, opening, first, remote)
}

const putCrossed = (row: Row, present: boolean, opening: number, first: number, remote: number): void => {
  row.put(present ? opening : 0)
  row.put(present ? first : 0)
  row.put(present ? remote : 0)
}

/** Enters the figures and names of a sentence as hits of the figure classes. */
const addFigures = ({ tokens, words }: SentenceReading, fiscalYear: number | undefined, hits: SymbolHits): void => {
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.word) {
      if (i > 0 && words[i]?.nameLike === true) hits.add(NAME, i, i + 1)
    } else if (kind === TokenKind.percent) hits.add(PERCENT, i, i + 1)
    else if (kind === TokenKind.money) hits.add(MONEY, i, i + 1)
    else if (kind === TokenKind.number || kind === TokenKind.numberWord) hits.add(NUMBER, i, i + 1)
    else if (kind === TokenKind.year) {
      hits.add(YEAR, i, i + 1)
      if (Number(tokens.text.slice(tokens.start[i], tokens.end[i])) === fiscalYear) hits.add(CURRENT_YEAR, i, i + 1)
    }
  }
}
