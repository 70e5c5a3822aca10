import words from '../../lexicons/words.json' with { type: 'json' }
import { wordShape } from './word-shape.ts'

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
  readonly kind: readonly number[]
  /** Start offsets into `text`. */
  readonly start: readonly number[]
  /** End offsets into `text`. */
  readonly end: readonly number[]
}

const NUMBER_WORDS = new Set(words.numbers)
const LONGEST_NUMBER_WORD = Math.max(...words.numbers.map(word => word.length))

/** The shapes of numbers written out and of "percent". */
const NUMBER_SHAPES = new Uint8Array((LONGEST_NUMBER_WORD + 1) << 10)
for (const word of [...words.numbers, 'percent']) NUMBER_SHAPES[wordShape(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))] = 1

/** What a code unit is to a token. */
const Role = { space: 0, letter: 1, digit: 2, mark: 3, money: 4, percent: 5, other: 6 } as const

const roleOf = (code: number): number => {
  if (code <= 32 || code === 0xa0) return Role.space
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x1fff)
  if (isLetter) return Role.letter
  if (code >= 48 && code <= 57) return Role.digit
  if (code === 37) return Role.percent
  if (code === 36 || code === 0xa3 || code === 0x20ac) return Role.money
  return MARKS.has(code) ? Role.mark : Role.other
}

const MARKS = new Set(Array.from(',;:().!?®™"“”', mark => mark.charCodeAt(0)))
const ASCII_ROLES = Uint8Array.from({ length: 128 }, (_, code) => roleOf(code))

/** The role of the code unit at `i`: looked up for ASCII, which nearly all is. */
const roleAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i)
  return code < 128 ? ASCII_ROLES[code] as number : roleOf(code)
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** The tokens of the text at hand, before it is known how many there are: kind, start and end of each. */
let found = new Int32Array(3 * 4096)

const withRoom = (old: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(old.length * 2)
  larger.set(old)
  return larger
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
    const role = roleAt(text, i)
    if (role === Role.space) {
      i++
      continue
    }
    if (count + 3 > found.length) found = withRoom(found)
    if (role === Role.letter) {
      const end = endOfWord(text, i, size)
      const kind = kindOfWord(text, i, end)
      if (kind === TokenKind.percent && count > 0 && found[count - 3] === TokenKind.number) found[count - 3] = TokenKind.percent
      else count = add(count, kind === TokenKind.percent ? TokenKind.word : kind, i, end)
      i = end
      if (i < size && isApostrophe(text.charCodeAt(i))) i = endOfSuffix(text, i + 1, size)
      money = false
    } else if (role === Role.digit || (text.charCodeAt(i) === 46 && i + 1 < size && roleAt(text, i + 1) === Role.digit)) {
      const end = endOfNumber(text, i, size)
      count = add(count, money ? TokenKind.money : isYear(text, i, end) ? TokenKind.year : TokenKind.number, i, end)
      i = end
      money = false
    } else {
      if (role === Role.money) money = true
      else if (role === Role.percent && count > 0 && found[count - 3] !== TokenKind.word) found[count - 3] = TokenKind.percent
      else if (role === Role.mark) count = add(count, TokenKind.mark, i, i + 1)
      i++
    }
  }
  return tokensOf(text, count / 3)
}

/** Notes a token at `at`. @returns where the next one goes */
const add = (at: number, kind: number, start: number, end: number): number => {
  found[at] = kind
  found[at + 1] = start
  found[at + 2] = end
  return at + 3
}

/** Plain arrays: for so few numbers they are made several times faster than typed ones. */
const tokensOf = (text: string, length: number): Tokens => {
  const kind = new Array<number>(length)
  const start = new Array<number>(length)
  const end = new Array<number>(length)
  for (let i = 0, at = 0; i < length; i++, at += 3) {
    kind[i] = found[at] as number
    start[i] = found[at + 1] as number
    end[i] = found[at + 2] as number
  }
  return { text, length, kind, start, end }
}

/** "revenue", "U.S." (its last full stop stays outside), "R&D", "AT&T". */
const endOfWord = (text: string, from: number, size: number): number => {
  let i = endOfLetters(text, from + 1, size)
  while (i + 1 < size && i - from <= 8) {
    const joint = text.charCodeAt(i)
    if (joint !== 46 && joint !== 38) break
    const initials = joint === 46 && (i - from === 1 || text.charCodeAt(i - 2) === 46)
    const pair = joint === 38 && i - from <= 2
    if ((!pair && !initials) || roleAt(text, i + 1) !== Role.letter) break
    i = endOfLetters(text, i + 2, size)
  }
  return i
}

const endOfLetters = (text: string, from: number, size: number): number => {
  let i = from
  while (i < size && roleAt(text, i) === Role.letter) i++
  return i
}

/** The "s" of "Company's", the "t" of "don't". */
const endOfSuffix = (text: string, from: number, size: number): number => endOfLetters(text, from, Math.min(size, from + 3))

/** "1,575,000", "3.5", ".25"; a closing full stop or comma stays outside. */
const endOfNumber = (text: string, from: number, size: number): number => {
  let i = from
  while (i < size) {
    const code = text.charCodeAt(i)
    if (roleAt(text, i) !== Role.digit && !((code === 44 || code === 46) && i + 1 < size && roleAt(text, i + 1) === Role.digit)) break
    i++
  }
  return i
}

/** "1997", "2024" */
const isYear = (text: string, start: number, end: number): boolean =>
  end - start === 4 && /^(?:19|20)\d\d$/.test(text.slice(start, end))

const kindOfWord = (text: string, start: number, end: number): number => {
  const length = end - start
  if (length > LONGEST_NUMBER_WORD || NUMBER_SHAPES[wordShape(length, text.charCodeAt(start), text.charCodeAt(end - 1))] === 0) return TokenKind.word
  const word = text.slice(start, end).toLowerCase()
  if (word === 'percent') return TokenKind.percent
  return NUMBER_WORDS.has(word) ? TokenKind.numberWord : TokenKind.word
}
