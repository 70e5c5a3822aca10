/** A word of a text: letters, digits, inner apostrophes, hyphens, a currency sign before it and full stops of abbreviations ("U.S", "company's", "co-brand"). */
export interface Word {
  /** As it stands, in lower case. */
  readonly lower: string
  /** First code unit in the text. */
  readonly start: number
  /** One past the last code unit. */
  readonly end: number
}

/** What a code unit is to a word. */
const Role = { unknown: 0, outside: 1, letter: 2, small: 3, joint: 4, currency: 5, surrogate: 6 } as const

/** Roles by code unit, found out when first met: this is a hot loop, and a table is many times faster than an expression. */
const roles = new Uint8Array(0x10000)

const roleOf = (code: number): number => {
  const known = roles[code] as number
  if (known !== Role.unknown) return known
  const character = String.fromCharCode(code)
  const role = /[a-z0-9]/.test(character) ? Role.small
    : /[\p{L}\p{N}]/u.test(character) ? Role.letter
      : /['’.&-]/.test(character) ? Role.joint
        : /[$€£¥]/.test(character) ? Role.currency
          : code >= 0xd800 && code <= 0xdfff ? Role.surrogate : Role.outside
  roles[code] = role
  return role
}

/**
 * The words of a text, with where they stand.
 *
 * @param text any text
 * @returns words in order
 * @example wordsOf('We sell U.S.-made pumps.').map(word => word.lower) // ['we', 'sell', 'u.s.-made', 'pumps']
 */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = []
  const size = text.length
  let i = 0
  while (i < size) {
    const role = roleOf(text.charCodeAt(i))
    if (role === Role.surrogate) return wordsBeyondPlane(text)
    const start = i
    i++
    if (role === Role.currency) {
      const next = i < size ? roleOf(text.charCodeAt(i)) : Role.outside
      if (next === Role.surrogate) return wordsBeyondPlane(text)
      if (next !== Role.letter && next !== Role.small) continue
    } else if (role !== Role.letter && role !== Role.small) continue
    let end = i
    let isSmall = role !== Role.letter
    for (; i < size; i++) {
      const inner = roleOf(text.charCodeAt(i))
      if (inner === Role.small || inner === Role.letter) {
        end = i + 1
        if (inner === Role.letter) isSmall = false
      } else if (inner === Role.surrogate) return wordsBeyondPlane(text)
      else if (inner !== Role.joint) break
    }
    const written = text.slice(start, end)
    words.push({ lower: isSmall ? written : written.toLowerCase(), start, end })
    i = end
  }
  return words
}

// "We sell U.S.-made pumps" → We | sell | U.S.-made | pumps
const WORD = /[$€£¥]?(?:[\p{L}\p{N}][\p{L}\p{N}'’.&-]*[\p{L}\p{N}]|[\p{L}\p{N}])/gu

/** The same for a text with letters of two code units, such as 𝐀. */
const wordsBeyondPlane = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), match => ({ lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))
