import words from '../../lexicons/words.json' with { type: 'json' }
import type { Written } from '../language/letter-table.ts'
import { lettersOf, LetterTable } from '../language/letter-table.ts'
import { stem } from '../language/stem.ts'
import { TokenKind } from '../language/tokenize.ts'
import type { CompiledLexicons } from '../lexicon/compile.ts'
import { formLabel, ROOT, stemLabel } from '../lexicon/trie.ts'
import { rolesOf } from './word-roles.ts'

const STOPWORDS = new Set(words.stopwords)
const NOT_NAMES = new Set(words.notNames)

/** What is known of a word whatever the document that it stands in. */
export interface KnownWord extends Written {
  /** The kind of a figure, a value of `TokenKind`; 0 for other words. */
  readonly tag: number
  /** As written, in lower case. */
  readonly lower: string
  /** Number of its stem among {@link KnownWords.stems}. */
  readonly knownStem: number
  /** Number of its stem among the stems of the lexicons, or -1. */
  readonly lexiconStem: number
  /** Number of its exact form among those of the lexicons, or -1. */
  readonly lexiconForm: number
  /** The nodes of the trie of terms that it leads to from the root by its stem and its form, or -1. */
  readonly stemNode: number
  readonly formNode: number
  /** Whether it begins with a small letter. */
  readonly small: boolean
  /** Whether it is too common to tell sentences apart. */
  readonly stopword: boolean
  /** Whether it tells sentences apart: no stopword and no figure. */
  readonly content: boolean
  /** Whether it is written with a capital and may be a name (where it does not open a sentence). */
  readonly nameLike: boolean
  /** Bits of `WordRole`. */
  readonly roles: number
}

/** The figure tokens, as the stems by which the vocabulary of weights knows them. */
const FIGURE_STEMS: Readonly<Record<number, string>> = {
  [TokenKind.number]: '#number',
  [TokenKind.money]: '#money',
  [TokenKind.percent]: '#percent',
  [TokenKind.year]: '#year',
}

/** When more words are known they are forgotten, before the next document. */
const MOST_WORDS = 50_000

/** The words of all documents read with some lexicons, so that each is read once. They change no answer, only its time. */
export class KnownWords {
  /** Porter stems, and the classes of figures (`'#percent'`), by number. */
  readonly stems: string[] = []
  private readonly stemNumbers = new Map<string, number>()
  private readonly table = new LetterTable<KnownWord>()

  constructor(private readonly compiled: CompiledLexicons) {}

  get size(): number {
    return this.table.words.length
  }

  /** The word in a text, from `from` to `to` (exclusive); `figure` is its kind where it is a figure, else 0. */
  at(text: string, from: number, to: number, figure: number, hash: number): KnownWord {
    return this.table.find(text, from, to, figure, hash) ?? this.add(lettersOf(text, from, to), figure, hash)
  }

  private add(written: string, figure: number, hash: number): KnownWord {
    const { stemNumbers, formNumbers, terms } = this.compiled
    const lower = written.toLowerCase()
    const stemmed = FIGURE_STEMS[figure] ?? stem(lower)
    const lexiconStem = figure === 0 ? stemNumbers.get(stemmed) ?? -1 : -1
    const lexiconForm = formNumbers.get(figure === TokenKind.percent ? `${lower}%` : lower) ?? -1
    const word: KnownWord = {
      written, tag: figure, lower, knownStem: this.numberOf(stemmed), lexiconStem, lexiconForm,
      stemNode: terms.next(ROOT, stemLabel(lexiconStem)),
      formNode: terms.next(ROOT, formLabel(lexiconForm)),
      small: /^\p{Ll}/u.test(written),
      stopword: figure === 0 && STOPWORDS.has(lower),
      content: figure === 0 && !STOPWORDS.has(lower),
      nameLike: figure === 0 && lower !== written && !NOT_NAMES.has(lower),
      roles: rolesOf(lower),
    }
    this.table.add(word, hash)
    return word
  }

  private numberOf(stemmed: string): number {
    const known = this.stemNumbers.get(stemmed)
    if (known !== undefined) return known
    const number = this.stems.push(stemmed) - 1
    this.stemNumbers.set(stemmed, number)
    return number
  }
}

const knownByLexicons = new WeakMap<CompiledLexicons, KnownWords>()

/** The words known with these lexicons. */
export const knownWordsFor = (compiled: CompiledLexicons): KnownWords => {
  const known = knownByLexicons.get(compiled)
  if (known !== undefined && known.size <= MOST_WORDS) return known
  const words = new KnownWords(compiled)
  knownByLexicons.set(compiled, words)
  return words
}
