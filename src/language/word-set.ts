import { wordShape } from './word-shape.ts'

const shapeOf = (word: string): number => wordShape(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))

/**
 * Words that every word of a sentence is held against. Most are told by length, first and last letter to be none of them: that
 * is several times faster than to look them up in a `Set`, for which a new string must first be read through.
 *
 * @example new WordSet(['except', 'unless']).has('unless') // true
 */
export class WordSet {
  private readonly words: ReadonlySet<string>
  /** A bit for each shape. */
  private readonly shapes = new Uint32Array(1 << 10)

  constructor(words: Iterable<string>) {
    this.words = new Set(words)
    for (const word of this.words) {
      const shape = shapeOf(word)
      this.shapes[shape >> 5] = (this.shapes[shape >> 5] as number) | (1 << (shape & 31))
    }
  }

  has(word: string): boolean {
    const shape = shapeOf(word)
    return ((this.shapes[shape >> 5] as number) & (1 << (shape & 31))) !== 0 && this.words.has(word)
  }
}
