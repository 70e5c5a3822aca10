import { knownFiniteVerb } from './known-verb.ts'
import type { WordSet } from './word-set.ts'
import type { Word } from './words.ts'
import { wordsOf } from './words.ts'

/** A sentence or a part of one, and what many rules ask of it: each is found out once, when first asked. */
export class Wording {
  private knownLower: string | undefined
  private knownWords: readonly Word[] | undefined
  private knownVerb: Word | null | undefined
  private answers: Map<unknown, unknown> | undefined

  /**
   * @param text the text
   * @param words its words, where they are known already
   */
  constructor(readonly text: string, words?: readonly Word[]) {
    this.knownWords = words
  }

  /** The text in lower case, typographic apostrophes made plain; offsets are the same. */
  get lower(): string {
    return this.knownLower ??= folded(this.text)
  }

  /** Its words, as {@link wordsOf} finds them. */
  get words(): readonly Word[] {
    return this.knownWords ??= wordsOf(this.text)
  }

  /** Its first finite verb, as {@link knownFiniteVerb} finds it. */
  get verb(): Word | undefined {
    if (this.knownVerb === undefined) this.knownVerb = knownFiniteVerb(this.words) ?? null
    return this.knownVerb ?? undefined
  }

  /** A part of it, `[start, end)`; offsets are then those of the part. Its words are not looked for again. */
  part(start: number, end: number): Wording {
    const text = this.text.slice(start, end)
    const words = wordsWithin(this.words, start, start + text.length)
    const part = new Wording(text, words)
    // A beginning has the same verb, where that and the word behind it, by which it is judged, are in it
    if (start === 0 && words !== undefined && this.knownVerb && this.knownVerb !== words.at(-1) && words.includes(this.knownVerb)) part.knownVerb = this.knownVerb
    return part
  }

  /** Whether one of its words, in lower case, is among others. */
  holdsAny(words: WordSet): boolean {
    return this.words.some(({ lower }) => words.has(lower))
  }

  /** What a function finds in the text: for what only some texts are asked, by several rules. */
  once<Answer>(find: (text: string) => Answer): Answer {
    this.answers ??= new Map()
    if (!this.answers.has(find)) this.answers.set(find, find(this.text))
    return this.answers.get(find) as Answer
  }
}

const folded = (text: string): string => {
  const lower = (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase()
  // Some capitals are longer in lower case ("İ"): offsets would no longer agree
  return lower.length === text.length ? lower : text
}

/** The words of a part; `undefined` where it begins or ends inside of a word. */
const wordsWithin = (words: readonly Word[], start: number, end: number): Word[] | undefined => {
  const within: Word[] = []
  for (const word of words) {
    if (word.end <= start) continue
    if (word.start >= end) break
    if (word.start < start || word.end > end) return undefined
    within.push(start === 0 ? word : { lower: word.lower, start: word.start - start, end: word.end - start })
  }
  return within
}
