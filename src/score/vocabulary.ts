import words from '../../lexicons/words.json' with { type: 'json' }
import { stem } from '../language/stem.ts'
import type { Tokens } from '../language/tokenize.ts'
import { TokenKind } from '../language/tokenize.ts'
import type { CompiledLexicons } from '../lexicon/compile.ts'

const STOPWORDS = new Set(words.stopwords)
const NOT_NAMES = new Set(words.notNames)

/** One distinct word of a document. */
export interface Word {
  /** As written, in lower case. */
  readonly lower: string
  /** Number of its stem within the document, from 0. */
  readonly stem: number
  /** Number of its stem among the stems of the lexicons, or -1. */
  readonly lexiconStem: number
  /** Number of its exact form among those of the lexicons, or -1. */
  readonly lexiconForm: number
  /** Whether a term of the lexicons begins with it. */
  readonly opensTerm: boolean
  /** Whether it begins with a small letter. */
  readonly small: boolean
  /** Whether it is too common to tell sentences apart. */
  readonly stopword: boolean
  /** Whether it is written with a capital and may be a name (where it does not open a sentence). */
  readonly nameLike: boolean
}

/** The figure tokens, as the stems by which the vocabulary of weights knows them. */
const FIGURE_STEMS: Readonly<Record<number, string>> = {
  [TokenKind.number]: '#number',
  [TokenKind.money]: '#money',
  [TokenKind.percent]: '#percent',
  [TokenKind.year]: '#year',
}

/** The words of one document, each looked up once. */
export class Vocabulary {
  /** Stems by number. */
  readonly stems: string[] = []
  private readonly stemNumbers = new Map<string, number>()
  private readonly words = new Map<string, Word>()

  constructor(private readonly compiled: CompiledLexicons) {}

  /** The number of a stem within the document. */
  numberOf(stemmed: string): number {
    const known = this.stemNumbers.get(stemmed)
    if (known !== undefined) return known
    this.stems.push(stemmed)
    this.stemNumbers.set(stemmed, this.stems.length - 1)
    return this.stems.length - 1
  }

  /** The word at token `i`, or `undefined` for a punctuation mark. */
  at(tokens: Tokens, i: number): Word | undefined {
    const kind = tokens.kind[i] as number
    if (kind === TokenKind.mark) return undefined
    const written = tokens.text.slice(tokens.start[i], tokens.end[i])
    const key = kind > TokenKind.numberWord ? `${kind}${written}` : written
    const known = this.words.get(key)
    if (known !== undefined) return known
    const word = this.read(written, kind)
    this.words.set(key, word)
    return word
  }

  private read(written: string, kind: number): Word {
    const lower = written.toLowerCase()
    const figure = FIGURE_STEMS[kind]
    const form = kind === TokenKind.percent ? `${lower}%` : lower
    const stemmed = figure ?? stem(lower)
    const lexiconStem = figure === undefined ? this.compiled.stemNumbers.get(stemmed) ?? -1 : -1
    const lexiconForm = this.compiled.formNumbers.get(form) ?? -1
    const { stems, forms } = this.compiled.root
    return {
      lower,
      stem: this.numberOf(stemmed),
      lexiconStem,
      lexiconForm,
      opensTerm: stems.has(lexiconStem) || forms.has(lexiconForm),
      small: /^\p{Ll}/u.test(written),
      stopword: figure === undefined && STOPWORDS.has(lower),
      nameLike: figure === undefined && lower !== written && !NOT_NAMES.has(lower),
    }
  }
}
