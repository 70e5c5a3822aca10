import words from '../../lexicons/words.json' with { type: 'json' }

/** What a token is. */
export const TokenKind = {
  /** Letters: "revenue", "U.S.", "R&D". */
  word: 0,
  /** A number written out: "four", "thousands". */
  numberWord: 1,
  /** A plain number: "1,575,000". */
  number: 2,
  /** An amount of money: "$69.8". */
  money: 3,
  /** A share: "42%", "16 percent". */
  percent: 4,
  /** A year: "1993". */
  year: 5,
  /** A punctuation mark. */
  mark: 6,
} as const

/** The tokens of one text, as parallel arrays: this is the hot loop of the library. */
export interface Tokens {
  readonly text: string
  readonly length: number
  /** Values of {@link TokenKind}. */
  readonly kind: Uint8Array
  /** Start offsets into `text`. */
  readonly start: Int32Array
  /** End offsets into `text`. */
  readonly end: Int32Array
}

const NUMBER_WORDS = new Set(words.numbers)
const LONGEST_NUMBER_WORD = Math.max(...words.numbers.map(word => word.length))

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x1fff)
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isMark = (code: number): boolean =>
  code === 44 || code === 59 || code === 58 || code === 40 || code === 41 || code === 46 || code === 33 || code === 63
  || code === 0xae || code === 0x2122 || code === 34 || code === 0x201c || code === 0x201d

let capacity = 4096
let kinds = new Uint8Array(capacity)
let starts = new Int32Array(capacity)
let ends = new Int32Array(capacity)

const grow = (): void => {
  capacity *= 2
  const [oldKinds, oldStarts, oldEnds] = [kinds, starts, ends]
  kinds = new Uint8Array(capacity)
  starts = new Int32Array(capacity)
  ends = new Int32Array(capacity)
  kinds.set(oldKinds)
  starts.set(oldStarts)
  ends.set(oldEnds)
}

/**
 * Splits a sentence into words, figures and punctuation marks. Hyphens separate words ("long-term" is two), an apostrophe
 * ends one ("Company's" is "Company"), "$69.8" and "16 percent" are one figure each.
 *
 * @param text a sentence, or any text
 * @returns its tokens; white space and other signs are left out
 */
export const tokenize = (text: string): Tokens => {
  const size = text.length
  let count = 0
  let money = false
  let i = 0
  while (i < size) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 0xa0) {
      i++
      continue
    }
    if (count + 1 >= capacity) grow()
    if (isLetter(code)) {
      const end = endOfWord(text, i, size)
      const kind = kindOfWord(text, i, end)
      if (kind === TokenKind.percent && count > 0 && kinds[count - 1] === TokenKind.number) {
        kinds[count - 1] = TokenKind.percent
      } else {
        kinds[count] = kind === TokenKind.percent ? TokenKind.word : kind
        starts[count] = i
        ends[count++] = end
      }
      i = end
      if (i < size && isApostrophe(text.charCodeAt(i))) i = endOfSuffix(text, i + 1, size)
      money = false
    } else if (isDigit(code) || (code === 46 && i + 1 < size && isDigit(text.charCodeAt(i + 1)))) {
      const end = endOfNumber(text, i, size)
      kinds[count] = money ? TokenKind.money : isYear(text, i, end) ? TokenKind.year : TokenKind.number
      starts[count] = i
      ends[count++] = end
      i = end
      money = false
    } else {
      if (code === 36 || code === 0xa3 || code === 0x20ac) money = true
      else if (code === 37 && count > 0 && kinds[count - 1] !== TokenKind.word) kinds[count - 1] = TokenKind.percent
      else if (isMark(code)) {
        kinds[count] = TokenKind.mark
        starts[count] = i
        ends[count++] = i + 1
      }
      i++
    }
  }
  return { text, length: count, kind: kinds.slice(0, count), start: starts.slice(0, count), end: ends.slice(0, count) }
}

/** "revenue", "U.S." (its last full stop stays outside), "R&D", "AT&T". */
const endOfWord = (text: string, from: number, size: number): number => {
  let i = from
  while (i < size && isLetter(text.charCodeAt(i))) i++
  while (i + 1 < size && i - from <= 8 && isLetter(text.charCodeAt(i + 1))) {
    const joint = text.charCodeAt(i)
    const initials = joint === 46 && (i - from === 1 || text.charCodeAt(i - 2) === 46)
    const pair = joint === 38 && i - from <= 2
    if (!pair && !initials) break
    i++
    while (i < size && isLetter(text.charCodeAt(i))) i++
  }
  return i
}

/** The "s" of "Company's", the "t" of "don't". */
const endOfSuffix = (text: string, from: number, size: number): number => {
  let i = from
  while (i < size && i < from + 3 && isLetter(text.charCodeAt(i))) i++
  return i
}

/** "1,575,000", "3.5", ".25"; a closing full stop or comma stays outside. */
const endOfNumber = (text: string, from: number, size: number): number => {
  let i = from
  while (i < size) {
    const code = text.charCodeAt(i)
    if (!isDigit(code) && !((code === 44 || code === 46) && i + 1 < size && isDigit(text.charCodeAt(i + 1)))) break
    i++
  }
  return i
}

const isYear = (text: string, start: number, end: number): boolean => {
  if (end - start !== 4) return false
  const century = text.slice(start, start + 2)
  return (century === '19' || century === '20') && isDigit(text.charCodeAt(start + 2)) && isDigit(text.charCodeAt(start + 3))
}

const kindOfWord = (text: string, start: number, end: number): number => {
  if (end - start > LONGEST_NUMBER_WORD) return TokenKind.word
  const first = text.charCodeAt(start) | 32
  if (first === 112 && end - start === 7 && text.slice(start, end).toLowerCase() === 'percent') return TokenKind.percent
  return NUMBER_WORDS.has(text.slice(start, end).toLowerCase()) ? TokenKind.numberWord : TokenKind.word
}
