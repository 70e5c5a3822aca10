import { hashOfLetters, LetterTable } from '../language/letter-table.ts'
import type { Tokens } from '../language/tokenize.ts'
import { TokenKind } from '../language/tokenize.ts'
import type { CompiledLexicons } from '../lexicon/compile.ts'
import type { KnownWord, KnownWords } from './known-words.ts'
import { knownWordsFor } from './known-words.ts'

/** One distinct word of a document. */
export interface Word extends KnownWord {
  /** Number of its stem within the document, from 0. */
  readonly stem: number
}

/** The words of one document, each looked up once. */
export class Vocabulary {
  /** Stems by number. */
  readonly stems: string[] = []
  /** Their numbers among the stems of {@link known}. */
  readonly knownStems: number[] = []
  private readonly table = new LetterTable<Word>()
  /** The words known from this document and from others. */
  readonly known: KnownWords
  /** By number among the known stems: the number within the document + 1, or 0. */
  private stemNumbers: Int32Array

  constructor(compiled: CompiledLexicons) {
    this.known = knownWordsFor(compiled)
    this.stemNumbers = new Int32Array(this.known.stems.length + 1024)
  }

  /** The word at token `i`, which is no punctuation mark. */
  at({ text, kind, start, end }: Tokens, i: number): Word {
    const figure = (kind[i] as number) > TokenKind.numberWord ? kind[i] as number : 0
    const from = start[i] as number
    const to = end[i] as number
    const hash = hashOfLetters(text, from, to, figure)
    return this.table.find(text, from, to, figure, hash) ?? this.add(this.known.at(text, from, to, figure, hash), hash)
  }

  private add({ written, tag, lower, knownStem, lexiconStem, lexiconForm, stemNode, formNode, small, stopword, content, nameLike, roles }: KnownWord, hash: number): Word {
    const stem = this.numberOf(knownStem)
    const word: Word = { written, tag, lower, knownStem, lexiconStem, lexiconForm, stemNode, formNode, small, stopword, content, nameLike, roles, stem }
    this.table.add(word, hash)
    return word
  }

  private numberOf(knownStem: number): number {
    if (knownStem >= this.stemNumbers.length) {
      const larger = new Int32Array(2 * knownStem)
      larger.set(this.stemNumbers)
      this.stemNumbers = larger
    }
    const number = this.stemNumbers[knownStem] as number
    if (number > 0) return number - 1
    this.knownStems.push(knownStem)
    this.stemNumbers[knownStem] = this.stems.push(this.known.stems[knownStem] as string)
    return this.stems.length - 1
  }
}
