/** What a table holds: a word as it is written, and what tells it apart from another word that is written alike. */
export interface Written {
  readonly written: string
  readonly tag: number
}

/** Words that are found by their letters in place, so that no string is made for it. Open addressing, at most half full. */
export class LetterTable<Word extends Written> {
  /** In the order in which they were added. */
  readonly words: Word[] = []
  /** Pairs of a hash and the number of a word + 1, or 0 where there is none. */
  private slots = new Int32Array(1 << 13)

  /**
   * @param text where the word stands, from `from` to `to` (exclusive)
   * @param hash its {@link hashOfLetters}
   */
  find(text: string, from: number, to: number, tag: number, hash: number): Word | undefined {
    const { slots } = this
    const last = slots.length - 2
    let slot = (hash << 1) & last
    for (let number = slots[slot + 1] as number; number !== 0; number = slots[slot + 1] as number) {
      if (slots[slot] === hash) {
        const word = this.words[number - 1] as Word
        if (word.tag === tag && isAt(word.written, text, from, to)) return word
      }
      slot = (slot + 2) & last
    }
    return undefined
  }

  /** Adds a word that was not found. */
  add(word: Word, hash: number): void {
    const number = this.words.push(word)
    if (number * 4 > this.slots.length) this.grow()
    enter(this.slots, hash, number)
  }

  private grow(): void {
    const larger = new Int32Array(this.slots.length * 2)
    for (let slot = 0; slot < this.slots.length; slot += 2) {
      if (this.slots[slot + 1] !== 0) enter(larger, this.slots[slot] as number, this.slots[slot + 1] as number)
    }
    this.slots = larger
  }
}

/** The letters as a string of their own: a slice would keep the whole text in memory. */
export const lettersOf = (text: string, from: number, to: number): string => text.slice(from, to).split('').join('')

const isAt = (written: string, text: string, from: number, to: number): boolean => {
  if (written.length !== to - from) return false
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

const enter = (slots: Int32Array, hash: number, number: number): void => {
  const last = slots.length - 2
  let slot = (hash << 1) & last
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last
  slots[slot] = hash
  slots[slot + 1] = number
}

/** A hash of letters (FNV-1a), its bits mixed downwards: 32 bits, signed. */
export const hashOfLetters = (text: string, from: number, to: number, tag: number): number => {
  let hash = 0x811c9dc5 ^ tag
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
