import type { Document } from '../document/model.ts'
import type { Tokens } from '../language/tokenize.ts'
import { tokenize, TokenKind } from '../language/tokenize.ts'
import { Wording } from '../language/wording.ts'
import type { CompiledLexicons } from '../lexicon/compile.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import type { Place } from './sections.ts'
import { placeBlocks } from './sections.ts'
import type { Word } from './vocabulary.ts'
import { Vocabulary } from './vocabulary.ts'

/** A sentence, read: its tokens and words. */
export interface SentenceReading {
  readonly tokens: Tokens
  /** The words at the tokens; `undefined` for punctuation. */
  readonly words: readonly (Word | undefined)[]
  /** For each token the number of semicolons before it; empty where there is none. */
  readonly clauses: readonly number[]
}

/** What the scorer knows of a document as a whole. */
export interface DocumentReading {
  readonly document: Document
  readonly vocabulary: Vocabulary
  readonly sentences: readonly SentenceReading[]
  /** The text of each sentence, with what is found out about it on the way. */
  readonly wordings: readonly Wording[]
  /** The section of each sentence. */
  readonly places: readonly Place[]
  /** For each sentence its number within its section, from 0. */
  readonly inSection: readonly number[]
  /** For each sentence how many sentences its block has. */
  readonly blockSizes: readonly number[]
  readonly fiscalYear: number | undefined
  /** For each stem of the document: in how many sentences it stands. */
  readonly sentenceCounts: readonly number[]
  /** For each stem: the first sentence that it stands in. */
  readonly firstSentences: readonly number[]
  /** For each stem: whether it is among the most frequent of the sections about the business. */
  readonly isKeyStem: readonly boolean[]
  /** How many words the sentences have, figures aside, and how many of them are stopwords. */
  readonly wordCount: number
  readonly stopwordCount: number
}

const KEY_STEMS = 25
const NONE: readonly number[] = []

/** Reads one sentence (or a part of one) with the document's vocabulary. */
export const readSentence = (text: string, vocabulary: Vocabulary): SentenceReading => {
  const tokens = tokenize(text)
  const words = new Array<Word | undefined>(tokens.length)
  for (let i = 0; i < words.length; i++) words[i] = tokens.kind[i] === TokenKind.mark ? undefined : vocabulary.at(tokens, i)
  return { tokens, words, clauses: text.includes(';') ? clausesOf(tokens) : NONE }
}

const clausesOf = ({ text, kind, start }: Tokens): number[] => {
  let semicolons = 0
  return kind.map((each, i) => (each === TokenKind.mark && text.charCodeAt(start[i] as number) === 59 ? semicolons++ : semicolons))
}

/** Reads a document: the words of all its sentences, their sections, and what recurs. */
export const readForScoring = (document: Document, compiled: CompiledLexicons): DocumentReading => {
  const vocabulary = new Vocabulary(compiled)
  const blockPlaces = placeBlocks(document, compiled.lexicons)
  const sentences = document.sentences.map(({ text }) => readSentence(text, vocabulary))
  const places = document.sentences.map(({ block }) => blockPlaces[block] as Place)
  const recurrence = countStems(sentences, places, vocabulary.stems.length)
  return {
    document, vocabulary, sentences, places,
    wordings: document.sentences.map(({ text }) => new Wording(text)),
    inSection: numberWithin(places.map(({ heading }) => heading)),
    blockSizes: sizes(document.sentences.map(({ block }) => block)),
    fiscalYear: fiscalYearOf(document.source),
    ...recurrence,
  }
}

/** 7, 7, 7, 9, 9 becomes 0, 1, 2, 0, 1. */
const numberWithin = (groups: readonly number[]): number[] => {
  let count = 0
  return groups.map((group, i) => {
    count = i > 0 && groups[i - 1] === group ? count + 1 : 0
    return count
  })
}

/** 7, 7, 7, 9, 9 becomes 3, 3, 3, 2, 2. */
const sizes = (groups: readonly number[]): number[] => {
  const counts = new Map<number, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return groups.map(group => counts.get(group) ?? 0)
}

const countStems = (sentences: readonly SentenceReading[], places: readonly Place[], stems: number) => {
  let wordCount = 0
  let stopwordCount = 0
  const sentenceCounts = new Array<number>(stems).fill(0)
  const firstSentences = new Array<number>(stems).fill(-1)
  const inBusiness = new Array<number>(stems).fill(0)
  const lastSeen = new Array<number>(stems).fill(-1)
  sentences.forEach(({ words, tokens }, i) => {
    const weight = places[i]?.remote === true ? 0 : 1
    for (let t = 0; t < words.length; t++) {
      const word = words[t]
      if (word === undefined) continue
      if (tokens.kind[t] === TokenKind.word) {
        wordCount++
        if (word.stopword) stopwordCount++
      }
      if (!word.content || lastSeen[word.stem] === i) continue
      lastSeen[word.stem] = i
      if (firstSentences[word.stem] === -1) firstSentences[word.stem] = i
      sentenceCounts[word.stem] = (sentenceCounts[word.stem] as number) + 1
      inBusiness[word.stem] = (inBusiness[word.stem] as number) + weight
    }
  })
  return { sentenceCounts, firstSentences, isKeyStem: mostFrequent(inBusiness), wordCount, stopwordCount }
}

/** Whether each count is among the highest, at most {@link KEY_STEMS} and none of 1; of equal ones those that come first are. */
const mostFrequent = (counts: readonly number[]): boolean[] => {
  const having: number[] = []
  for (const count of counts) having[count] = (having[count] ?? 0) + 1
  let least = having.length - 1
  let above = 0
  while (least > 1 && above + (having[least] ?? 0) <= KEY_STEMS) above += having[least--] ?? 0
  let left = least > 1 ? KEY_STEMS - above : 0
  return counts.map(count => count > least || (count === least && left-- > 0))
}
