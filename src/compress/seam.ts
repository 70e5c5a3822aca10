import type { Cut } from './cut.ts'

// "a" before a vowel and "an" before a consonant: "an [innovative ]pump", "a [leading ]insurer"
const clashesWithArticle = (left: string, right: string): boolean =>
  (/(?:^|[\s(“"])an$/i.test(left) && /^[bcdfghj-np-tv-z]/i.test(right)) || (/(?:^|[\s(“"])a$/i.test(left) && /^[aeio]/i.test(right))

// "and" + "and", ", and" + ",": what deletion may leave of a list
const REPEATED = /(?:^|\s)(and|or|to|the|of|in|for|by|with)$/i

/**
 * Whether what stands left and right of a cut joins to proper text: a space between words, none before a comma,
 * no two commas, no word twice, brackets and quotation marks in pairs.
 *
 * @param sentence the sentence's text
 * @param cut the cut
 * @returns `false` for "pumps[, valves], and" when it would leave "pumps,, and", and the like
 */
export const isCleanSeam = (sentence: string, cut: Cut): boolean => {
  const left = sentence.slice(Math.max(0, cut.start - 40), cut.start)
  const right = sentence.slice(cut.end, cut.end + 40)
  if (!isPaired(sentence.slice(cut.start, cut.end))) return false
  if (left === '') return /^["“(]?[\p{L}\p{N}$]/u.test(right)
  const leftEnd = left.at(-1) ?? ''
  const rightStart = right.at(0) ?? ''
  if (rightStart === '') return /[\p{L}\p{N}.!?”")%]$/u.test(left)
  const spaced = /\s/.test(leftEnd) !== /\s/.test(rightStart) || (/\s/.test(leftEnd) && /\s/.test(rightStart))
  if (!spaced && !/[,;:.!?)”’'"\]]/.test(rightStart)) return false
  const leftText = left.trimEnd()
  const rightText = right.trimStart()
  if (/\s$/.test(left) && /^[,;:.!?)]/.test(right)) return false
  if (/[,;:(]$/.test(leftText) && /^[,;:.!?)]/.test(rightText)) return false
  if (/\.$/.test(leftText) && /^\./.test(rightText)) return false
  const word = REPEATED.exec(leftText)?.[1]
  if (word !== undefined && (!/^[\p{L}\p{N}$(“"]/u.test(rightText) || rightText.toLowerCase().startsWith(`${word.toLowerCase()} `))) return false
  return !clashesWithArticle(leftText, rightText)
}

const isPaired = (slice: string): boolean => {
  let round = 0
  let quotes = 0
  let straight = 0
  for (const char of slice) {
    if (char === '(') round += 1
    if (char === ')') round -= 1
    if (char === '“') quotes += 1
    if (char === '”') quotes -= 1
    if (char === '"') straight += 1
    if (round < 0 || quotes < 0) return false
  }
  return round === 0 && quotes === 0 && straight % 2 === 0
}
