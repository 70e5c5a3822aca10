import { join } from 'node:path'
import type { Document } from '../../src/document/model.ts'
import type { CompiledLexicons } from '../../src/lexicon/compile.ts'
import { featureExtractor } from '../../src/score/features.ts'
import type { DocumentReading } from '../../src/score/reading.ts'
import { readForScoring } from '../../src/score/reading.ts'
import { ngramsOf } from './ngrams.ts'
import { FACETS } from '../../src/types.ts'
import { fold, matchesFolded } from '../eval/recall.ts'
import type { Fact, FactSheet } from '../eval/sheet.ts'
import { loadSheets, loadTexts } from '../eval/sheet.ts'
import type { SparseRow } from './ridge.ts'

/** A document with what is known of each of its sentences. */
export interface Example {
  readonly name: string
  readonly sheet: FactSheet
  readonly reading: DocumentReading
  /** The dense features of each sentence. */
  readonly rows: readonly SparseRow[]
  /** The n-grams of each sentence. */
  readonly ngrams: readonly (readonly string[])[]
  /** For each sentence its worth, and its worth for each facet. */
  readonly targets: readonly (readonly number[])[]
}

/** How a fact's weight is shared over the sentences that state it: weight / sentences^0.4, at most 2 a sentence. */
const RARITY = 0.4
const MOST_WORTH = 2
/** What a sentence gets that says a part of a fact. */
const PARTIAL = 0.3

/** Reads every text with a fact sheet. */
export const loadExamples = (corpus: string, facts: string, compiled: CompiledLexicons, read: (source: string) => Document): Example[] => {
  const sheets = loadSheets(facts)
  const texts = loadTexts(join(corpus), sheets.keys())
  return [...sheets].map(([name, sheet]) => exampleOf(name, sheet, read(texts.get(name) ?? ''), compiled))
}

const exampleOf = (name: string, sheet: FactSheet, document: Document, compiled: CompiledLexicons): Example => {
  const reading = readForScoring(document, compiled)
  const { names, extract } = featureExtractor(compiled)
  const row = new Float64Array(names.length)
  const rows = reading.sentences.map((sentence, i) => {
    extract(reading, i, sentence, row)
    return sparse(row)
  })
  const ngrams = reading.sentences.map(sentence => [...ngramsOf(sentence, reading.vocabulary.stems)])
  return { name, sheet, reading, rows, ngrams, targets: targetsOf(document, sheet) }
}

const sparse = (row: Float64Array): SparseRow => {
  const columns = [...row.keys()].filter(i => row[i] !== 0)
  return { columns: Int32Array.from(columns), values: Float64Array.from(columns, i => row[i] as number) }
}

const targetsOf = (document: Document, { nuggets }: FactSheet): number[][] => {
  const folded = document.sentences.map(({ text }) => fold(text))
  const targets = folded.map(() => [0, ...FACETS.map(() => 0)])
  for (const fact of nuggets) {
    const credits = folded.map(text => creditFor(text, fact))
    const share = fact.weight / Math.max(credits.reduce((sum, credit) => sum + credit, 0), 1) ** RARITY
    const facet = 1 + FACETS.indexOf(fact.facet)
    credits.forEach((credit, i) => {
      const target = targets[i] as number[]
      target[0] = (target[0] as number) + share * credit
      if (credit === 1) target[facet] = (target[facet] as number) + share
    })
  }
  return targets.map(target => target.map(worth => Math.min(worth, MOST_WORTH)))
}

/** 1 for a sentence that states the fact; a little for one that holds half of an alternative's strings or more. */
const creditFor = (folded: string, fact: Fact): number => {
  if (matchesFolded(folded, fact)) return 1
  const held = Math.max(...fact.any.map(strings => strings.filter(string => folded.includes(fold(string))).length / strings.length))
  return held >= 0.5 ? PARTIAL * held : 0
}
