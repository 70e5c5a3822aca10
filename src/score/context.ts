import type { SymbolHits } from '../lexicon/match.ts'
import { FIGURE_CLASSES } from '../lexicon/model.ts'
import { TokenKind } from '../language/tokenize.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import type { Row } from './row.ts'
import { WordRole } from './word-roles.ts'

/**
 * Features of a sentence that no lexicon tells: where it stands, how long it is, how it opens, its figures and years, its
 * lists, and what in it is new.
 */
export const CONTEXT_FEATURES = [
  'position: opening (3)', 'position: opening (10)', 'position: opening (30)', 'position: log', 'position: relative', 'position: relative squared', 'document: log length',
  'section: first', 'section: decay (1.5)', 'section: decay (3)', 'section: decay (5)', 'section: log position', 'section: remote',
  'paragraph: first', 'paragraph: second', 'paragraph: position', 'paragraph: only', 'paragraph: log size', 'block: item', 'block: footnote', 'block: opens list',
  'length', 'length: below 12', 'length: below 8', 'length: above 40', 'length: above 55', 'length: above 75',
  'opens: we', 'opens: our', 'opens: the company', 'opens: anaphor', 'opens: this segment', 'opens: preposition', 'opens: name and verb', 'opens: name', 'holds: we or our', 'opens: condition', 'opens: there',
  'figures: percent', 'figures: two percents', 'figures: money', 'figures: two amounts', 'figures: number', 'figures: count', 'figures: million', 'figures: more than', 'figures: any',
  'year: current', 'year: current with figure', 'year: stale', 'year: stale with figure', 'year: older', 'year: future', 'year: two years', 'year: last before current',
  'list: commas', 'list: four commas', 'list: semicolons', 'list: parentheses', 'list: longest run', 'list: names', 'list: colon at end', 'list: semicolon at end', 'list: three names in a row',
  'marks: registered', 'marks: quotes', 'words: share of capitals', 'words: all capitals', 'words: distinct names',
  'new: first mentions', 'new: share of first mentions', 'new: many first mentions', 'key: count', 'key: share', 'rare: share', 'opening: overlap',
  'next: leans on it', 'heading: words in it',
] as const

const [PERCENT, MONEY, NUMBER, YEAR, CURRENT_YEAR, NAME] = FIGURE_CLASSES.map((_, symbol) => symbol) as [number, number, number, number, number, number]
const OPENING_SENTENCES = 6

const COMPANY_NOUNS = new Set(['company', 'bank', 'corporation', 'registrant'])

/** Writes the features of {@link CONTEXT_FEATURES} into `row`, in their order. */
export const contextFeatures = (reading: DocumentReading, i: number, sentence: SentenceReading, hits: SymbolHits, row: Row): void => {
  const words = countWords(reading, i, sentence)
  const marks = countMarks(sentence)
  placeFeatures(reading, i, row)
  blockFeatures(reading, i, row)
  lengthFeatures(sentence, row)
  openingFeatures(sentence, words, row)
  figureFeatures(hits, words, row)
  yearFeatures(reading, sentence, hits, row)
  listFeatures(sentence, hits, marks, row)
  row.flag(marks.registered > 0)
  row.flag(marks.quotes > 0)
  wordFeatures(words, hits, row)
  row.flag(nextLeans(reading, i))
  row.put(headingOverlap(reading, i, sentence))
}

const decay = (distance: number, scale: number): number => Math.exp(-distance / scale)

const placeFeatures = (reading: DocumentReading, i: number, row: Row): void => {
  const business = reading.places[i]?.remote !== true
  const count = reading.sentences.length
  const k = reading.inSection[i] ?? 0
  row.put(decay(i, 3))
  row.put(decay(i, 10))
  row.put(decay(i, 30))
  row.put(Math.log1p(i))
  row.put(i / count)
  row.put((i / count) ** 2)
  row.put(Math.log(count))
  row.flag(business && k === 0)
  row.put(business ? decay(k, 1.5) : 0)
  row.put(business ? decay(k, 3) : 0)
  row.put(business ? decay(k, 5) : 0)
  row.put(Math.log1p(k))
  row.flag(!business)
}

const blockFeatures = (reading: DocumentReading, i: number, row: Row): void => {
  const found = reading.document.sentences[i]
  const block = found === undefined ? undefined : reading.document.blocks[found.block]
  const ordinal = found?.ordinal ?? 0
  const size = reading.blockSizes[i] ?? 1
  row.flag(ordinal === 0)
  row.flag(ordinal === 1)
  row.put(Math.min(ordinal, 10) / 10)
  row.flag(size === 1)
  row.put(Math.log(size))
  row.flag(block?.kind === 'item')
  row.flag(block?.kind === 'footnote')
  row.flag(block?.opensList === true && found?.end === block.text.length)
}

const lengthFeatures = ({ tokens: { length } }: SentenceReading, row: Row): void => {
  row.put(Math.min(length, 90) / 40)
  row.flag(length < 12)
  row.flag(length < 8)
  row.flag(length > 40)
  row.flag(length > 55)
  row.flag(length > 75)
}

const wordAt = ({ words }: SentenceReading, i: number): string => words[i]?.lower ?? ''
const rolesAt = ({ words }: SentenceReading, i: number): number => words[i]?.roles ?? 0

const openingFeatures = (sentence: SentenceReading, { roles }: WordCounts, row: Row): void => {
  const first = wordAt(sentence, 0)
  const opens = rolesAt(sentence, 0)
  const verbSoon = ((rolesAt(sentence, 1) | rolesAt(sentence, 2) | rolesAt(sentence, 3) | rolesAt(sentence, 4)) & WordRole.verb) !== 0
  const named = sentence.words[0]?.nameLike === true && (opens & WordRole.anaphor) === 0
  row.flag(first === 'we')
  row.flag(first === 'our')
  row.flag(first === 'the' && COMPANY_NOUNS.has(wordAt(sentence, 1)))
  row.flag((opens & WordRole.anaphor) !== 0)
  row.flag(first === 'this' && (rolesAt(sentence, 1) & WordRole.segment) !== 0)
  row.flag((opens & WordRole.preposition) !== 0)
  row.flag(named && verbSoon)
  row.flag(named)
  row.flag((roles & WordRole.firstPerson) !== 0)
  row.flag((opens & WordRole.condition) !== 0)
  row.flag(first === 'there')
}

const figureFeatures = (hits: SymbolHits, { roles }: WordCounts, row: Row): void => {
  const percents = hits.count(PERCENT)
  const amounts = hits.count(MONEY)
  const numbers = hits.count(NUMBER)
  row.flag(percents > 0)
  row.flag(percents > 1)
  row.flag(amounts > 0)
  row.flag(amounts > 1)
  row.flag(numbers > 0)
  row.put(Math.min(percents + amounts + numbers, 6))
  row.flag((roles & WordRole.magnitude) !== 0)
  row.flag(numbers > 0 && (roles & WordRole.roughly) !== 0)
  row.flag(percents > 0 || amounts > 0 || numbers > 0)
}

const yearFeatures = ({ fiscalYear: current = Infinity }: DocumentReading, sentence: SentenceReading, hits: SymbolHits, row: Row): void => {
  const latest = latestYearOf(sentence, hits)
  const figured = hits.count(PERCENT) > 0 || hits.count(MONEY) > 0
  const stale = latest > 0 && latest < current
  row.flag(hits.count(CURRENT_YEAR) > 0)
  row.flag(hits.count(CURRENT_YEAR) > 0 && figured)
  row.flag(stale)
  row.flag(stale && figured)
  row.flag(latest > 0 && latest < current - 3)
  row.flag(latest > current + 1)
  row.flag(hits.count(YEAR) > 1)
  row.flag(latest === current - 1)
}

/** The latest year that the sentence names, or 0. */
const latestYearOf = ({ tokens }: SentenceReading, hits: SymbolHits): number => {
  let latest = 0
  for (let hit = hits.first(YEAR); hit >= 0; hit = hits.after(hit)) {
    const token = hits.start.at(hit)
    latest = Math.max(latest, Number(tokens.text.slice(tokens.start[token], tokens.end[token])))
  }
  return latest
}

const listFeatures = ({ tokens: { text } }: SentenceReading, hits: SymbolHits, marks: MarkCounts, row: Row): void => {
  const closing = text.charCodeAt(text.length - 1)
  const names = hits.count(NAME)
  row.put(Math.min(marks.commas, 10) / 5)
  row.flag(marks.commas >= 4)
  row.put(Math.min(marks.semicolons, 5))
  row.put(Math.min(marks.parentheses, 3))
  row.put(Math.min(marks.longestRun, 8) / 4)
  row.put(Math.min(names, 10) / 5)
  row.flag(closing === 58)
  row.flag(closing === 59)
  row.flag(names >= 3 && marks.longestRun >= 3)
}

const wordFeatures = (words: WordCounts, hits: SymbolHits, row: Row): void => {
  const content = Math.max(1, words.content)
  const capitals = words.plain === 0 ? 0 : words.capitals / words.plain
  row.put(capitals)
  row.flag(capitals > 0.8)
  row.put(Math.min(hits.count(NAME), 12) / 6)
  row.put(Math.min(words.first, 30) / 10)
  row.put(words.first / content / 3)
  row.flag(words.first > 6)
  row.put(Math.min(words.key, 8) / 4)
  row.put(words.key / content)
  row.put(words.rare / content)
  row.put(words.opening / content)
}

type MarkCounts = ReturnType<typeof countMarks>

/** The counts of punctuation that several features share, taken in one pass over the tokens. */
const countMarks = ({ tokens }: SentenceReading) => {
  const counts = { commas: 0, semicolons: 0, parentheses: 0, registered: 0, quotes: 0, longestRun: 0 }
  let run = 0
  let lastMark = -1
  let sinceComma = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.mark) continue
    sinceComma += i - lastMark - 1
    lastMark = i
    const code = tokens.text.charCodeAt(tokens.start[i] as number)
    if (code === 44) {
      counts.commas++
      run = sinceComma <= 5 ? run + 1 : 1
      counts.longestRun = Math.max(counts.longestRun, run)
      sinceComma = 0
    } else if (code === 59) counts.semicolons++
    else if (code === 40) counts.parentheses++
    else if (code === 0xae || code === 0x2122) counts.registered++
    else if (code === 34 || code === 0x201c) counts.quotes++
  }
  return counts
}

type WordCounts = ReturnType<typeof countWords>

/** The roles of the words, first mentions, key stems, rare stems and overlap with the opening, in one pass. */
const countWords = (reading: DocumentReading, i: number, { words, tokens }: SentenceReading) => {
  const counts = { roles: 0, content: 0, first: 0, key: 0, rare: 0, opening: 0, capitals: 0, plain: 0 }
  for (let t = 0; t < words.length; t++) {
    const word = words[t]
    if (word === undefined) continue
    counts.roles |= word.roles
    if (word.tag !== 0) continue
    counts.plain++
    const code = tokens.text.charCodeAt(tokens.start[t] as number)
    if (code >= 65 && code <= 90) counts.capitals++
    if (!word.content) continue
    counts.content++
    const sentences = reading.sentenceCounts[word.stem] ?? 1
    const first = reading.firstSentences[word.stem] ?? -1
    if (first === i && sentences > 1) counts.first += Math.log(1 + sentences)
    if (reading.isKeyStem[word.stem] === true) counts.key++
    if (sentences === 1) counts.rare++
    if (first >= 0 && first < OPENING_SENTENCES) counts.opening++
  }
  return counts
}

const nextLeans = (reading: DocumentReading, i: number): boolean => {
  const next = reading.sentences[i + 1]
  const same = reading.document.sentences[i + 1]?.block === reading.document.sentences[i]?.block
  return next !== undefined && same && (rolesAt(next, 0) & WordRole.anaphor) !== 0
}

/** 1 where a sentence near its heading takes up a content word of it. */
const headingOverlap = (reading: DocumentReading, i: number, { words }: SentenceReading): number => {
  const heading = reading.places[i]?.heading ?? -1
  if (heading < 0 || (reading.inSection[i] ?? 0) > 2) return 0
  const title = (reading.document.blocks[heading]?.text ?? '').toLowerCase()
  for (const word of words) if (word !== undefined && !word.stopword && title.includes(reading.vocabulary.stems[word.stem] ?? '\0')) return 1
  return 0
}
