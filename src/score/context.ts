import type { SymbolHits } from '../lexicon/match.ts'
import { FIGURE_CLASSES } from '../lexicon/model.ts'
import { TokenKind } from '../language/tokenize.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'

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

const ANAPHORS = new Set(['it', 'they', 'this', 'these', 'such', 'those', 'its', 'their', 'he', 'she'])
const PREPOSITIONS = new Set(['in', 'for', 'as', 'at', 'during', 'on', 'since', 'from', 'through', 'under', 'with'])
const CONDITIONS = new Set(['if', 'when', 'although', 'because', 'however', 'while', 'unless', 'to', 'since'])
const VERBS = new Set(['is', 'are', 'offer', 'offers', 'provide', 'provides', 'deliver', 'delivers', 'include', 'includes', 'enable', 'enables', 'help', 'helps', 'allow', 'allows', 'feature', 'features', 'consist', 'consists', 'manage', 'manages', 'serve', 'serves', 'operate', 'operates', 'manufacture', 'manufactures', 'produce', 'produces', 'sell', 'sells', 'develop', 'develops', 'design', 'designs', 'market', 'markets', 'distribute', 'distributes'])
const SEGMENT_WORDS = new Set(['segment', 'division', 'group', 'product', 'products', 'business', 'subsidiary', 'unit'])
const MAGNITUDES = new Set(['million', 'millions', 'billion', 'billions', 'thousand', 'thousands'])
const FIRST_PERSONS = new Set(['we', 'our', 'us'])
const ROUGHLY = new Set(['approximately', 'about', 'nearly', 'over', 'almost', 'roughly', 'than'])

/** The counts that several features share, taken in one pass over the tokens. */
const countMarks = ({ tokens }: SentenceReading) => {
  const counts = { commas: 0, semicolons: 0, parentheses: 0, registered: 0, quotes: 0, run: 0, longestRun: 0, sinceComma: 0 }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.mark) {
      counts.sinceComma++
      continue
    }
    const code = tokens.text.charCodeAt(tokens.start[i] as number)
    if (code === 44) {
      counts.commas++
      counts.run = counts.sinceComma <= 5 ? counts.run + 1 : 1
      counts.longestRun = Math.max(counts.longestRun, counts.run)
      counts.sinceComma = 0
    } else if (code === 59) counts.semicolons++
    else if (code === 40) counts.parentheses++
    else if (code === 0xae || code === 0x2122) counts.registered++
    else if (code === 34 || code === 0x201c) counts.quotes++
  }
  return counts
}

const wordAt = ({ words }: SentenceReading, i: number): string => words[i]?.lower ?? ''

/** First mentions, key stems, rare stems and overlap with the opening, in one pass. */
const countNovelty = (reading: DocumentReading, i: number, { words, tokens }: SentenceReading) => {
  const counts = { content: 0, first: 0, key: 0, rare: 0, opening: 0, capitals: 0, plain: 0 }
  for (let t = 0; t < words.length; t++) {
    const word = words[t]
    if (word === undefined || (tokens.kind[t] as number) > TokenKind.numberWord) continue
    counts.plain++
    const code = tokens.text.charCodeAt(tokens.start[t] as number)
    if (code >= 65 && code <= 90) counts.capitals++
    if (word.stopword) continue
    counts.content++
    const sentences = reading.sentenceCounts[word.stem] ?? 1
    if (reading.firstSentences[word.stem] === i && sentences > 1) counts.first += Math.log(1 + sentences)
    if (reading.keyStems.has(word.stem)) counts.key++
    if (sentences === 1) counts.rare++
    const first = reading.firstSentences[word.stem] ?? -1
    if (first >= 0 && first < OPENING_SENTENCES) counts.opening++
  }
  return counts
}

const yearsOf = ({ tokens }: SentenceReading): number[] => {
  const years: number[] = []
  for (let i = 0; i < tokens.length; i++) if (tokens.kind[i] === TokenKind.year) years.push(Number(tokens.text.slice(tokens.start[i], tokens.end[i])))
  return years
}

const decay = (distance: number, scale: number): number => Math.exp(-distance / scale)
const flag = (condition: boolean): number => (condition ? 1 : 0)

/** Writes the features of {@link CONTEXT_FEATURES} into `row` from `at` on, in their order. */
export const contextFeatures = (reading: DocumentReading, i: number, sentence: SentenceReading, hits: SymbolHits, row: Float64Array, at: number): void => {
  let next = at
  const write = (...values: readonly number[]): void => {
    for (const value of values) row[next++] = value
  }
  const { tokens } = sentence
  const place = reading.places[i]
  const business = place?.remote !== true
  const count = reading.sentences.length
  const k = reading.inSection[i] ?? 0
  const found = reading.document.sentences[i]
  const block = found === undefined ? undefined : reading.document.blocks[found.block]
  const ordinal = found?.ordinal ?? 0
  const size = reading.blockSizes[i] ?? 1
  const length = tokens.length

  write(decay(i, 3), decay(i, 10), decay(i, 30), Math.log1p(i), i / count, (i / count) ** 2, Math.log(count))
  write(flag(business && k === 0), business ? decay(k, 1.5) : 0, business ? decay(k, 3) : 0, business ? decay(k, 5) : 0, Math.log1p(k), flag(!business))
  write(flag(ordinal === 0), flag(ordinal === 1), Math.min(ordinal, 10) / 10, flag(size === 1), Math.log(size), flag(block?.kind === 'item'), flag(block?.kind === 'footnote'), flag(block?.opensList === true && found?.end === block.text.length))
  write(Math.min(length, 90) / 40, flag(length < 12), flag(length < 8), flag(length > 40), flag(length > 55), flag(length > 75))

  const [first, second] = [wordAt(sentence, 0), wordAt(sentence, 1)]
  const verbSoon = [1, 2, 3, 4].find(n => VERBS.has(wordAt(sentence, n)))
  const named = sentence.words[0]?.nameLike === true && !ANAPHORS.has(first)
  write(
    flag(first === 'we'), flag(first === 'our'), flag(first === 'the' && (second === 'company' || second === 'bank' || second === 'corporation' || second === 'registrant')),
    flag(ANAPHORS.has(first)), flag(first === 'this' && SEGMENT_WORDS.has(second)), flag(PREPOSITIONS.has(first)), flag(named && verbSoon !== undefined), flag(named),
    flag(holds(sentence, FIRST_PERSONS)), flag(CONDITIONS.has(first)), flag(first === 'there'),
  )

  const percents = hits.count(PERCENT)
  const amounts = hits.count(MONEY)
  const numbers = hits.count(NUMBER)
  const figured = percents > 0 || amounts > 0
  write(flag(percents > 0), flag(percents > 1), flag(amounts > 0), flag(amounts > 1), flag(numbers > 0), Math.min(percents + amounts + numbers, 6), flag(holds(sentence, MAGNITUDES)), flag(numbers > 0 && holds(sentence, ROUGHLY)), flag(figured || numbers > 0))

  const years = yearsOf(sentence)
  const latest = Math.max(0, ...years)
  const current = reading.fiscalYear ?? Infinity
  const stale = latest > 0 && latest < current
  write(
    flag(hits.count(CURRENT_YEAR) > 0), flag(hits.count(CURRENT_YEAR) > 0 && figured), flag(stale), flag(stale && figured), flag(latest > 0 && latest < current - 3),
    flag(current !== Infinity && latest > current + 1), flag(hits.count(YEAR) > 1), flag(latest === current - 1),
  )

  const marks = countMarks(sentence)
  const closing = tokens.text.charCodeAt(tokens.text.length - 1)
  const names = hits.count(NAME)
  write(
    Math.min(marks.commas, 10) / 5, flag(marks.commas >= 4), Math.min(marks.semicolons, 5), Math.min(marks.parentheses, 3), Math.min(marks.longestRun, 8) / 4,
    Math.min(names, 10) / 5, flag(closing === 58), flag(closing === 59), flag(names >= 3 && marks.longestRun >= 3),
  )

  const novelty = countNovelty(reading, i, sentence)
  const content = Math.max(1, novelty.content)
  const capitals = novelty.plain === 0 ? 0 : novelty.capitals / novelty.plain
  write(flag(marks.registered > 0), flag(marks.quotes > 0), capitals, flag(capitals > 0.8), Math.min(names, 12) / 6)
  write(Math.min(novelty.first, 30) / 10, novelty.first / content / 3, flag(novelty.first > 6), Math.min(novelty.key, 8) / 4, novelty.key / content, novelty.rare / content, novelty.opening / content)
  write(flag(nextLeans(reading, i)), headingOverlap(reading, i, sentence))
}

const holds = ({ words }: SentenceReading, wanted: ReadonlySet<string>): boolean => {
  for (const word of words) if (word !== undefined && wanted.has(word.lower)) return true
  return false
}

const nextLeans = (reading: DocumentReading, i: number): boolean => {
  const next = reading.sentences[i + 1]
  const same = reading.document.sentences[i + 1]?.block === reading.document.sentences[i]?.block
  return next !== undefined && same && ANAPHORS.has(wordAt(next, 0))
}

/** 1 where a sentence near its heading takes up a content word of it. */
const headingOverlap = (reading: DocumentReading, i: number, { words }: SentenceReading): number => {
  const heading = reading.places[i]?.heading ?? -1
  if (heading < 0 || (reading.inSection[i] ?? 0) > 2) return 0
  const title = (reading.document.blocks[heading]?.text ?? '').toLowerCase()
  for (const word of words) if (word !== undefined && !word.stopword && title.includes(reading.vocabulary.stems[word.stem] ?? '\0')) return 1
  return 0
}
