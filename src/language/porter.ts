import { groupBy } from './group-by.ts'

/**
 * The stem of a word by Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980), its steps by its names for
 * them. Stems are those of the package `natural`, where that departs from the paper ("y" behind "y" is a consonant) as well.
 *
 * @param word in lower case; what is no Latin vowel counts as a consonant
 */
export const porterStem = (word: string): string => (word.length < 3 ? word : step5b(step5a(step4(step3(step2(step1c(step1b(step1a(word)))))))))

/** A suffix, and what comes in its place. */
type Ending = readonly [suffix: string, replacement: string]

/** Endings by their last letter; the first that fits is taken. */
const byLastLetter = (endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> => groupBy(endings, ([suffix]) => suffix.slice(-1))

const DERIVED = byLastLetter([
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['abli', 'able'], ['bli', 'ble'], ['alli', 'al'],
  ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate'], ['alism', 'al'], ['iveness', 'ive'],
  ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'], ['biliti', 'ble'], ['logi', 'log'],
])
const COMPOUND = byLastLetter([['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', '']])
/** Longer ones before those that they end in. */
const BARE = byLastLetter(
  ['al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'ou', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize'].map(suffix => [suffix, '']),
)

const NONE: readonly Ending[] = []

/** Whether the letter is one of "aeiou". */
const isPlainVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117

/** Whether a letter is a vowel: one of "aeiou", or "y" behind a consonant other than "y", as in "supply". */
const isVowel = (word: string, at: number): boolean => {
  const code = word.charCodeAt(at)
  if (isPlainVowel(code)) return true
  if (code !== 121 || at === 0) return false
  const before = word.charCodeAt(at - 1)
  return before !== 121 && !isPlainVowel(before)
}

const hasVowel = (word: string, end: number): boolean => {
  for (let at = 0; at < end; at++) if (isVowel(word, at)) return true
  return false
}

/**
 * Porter's measure of `word[0, end)`: how often consonants follow vowels. A half more for each "y" that vowels follow, as in
 * "dyer", since the two are not taken as one; -1 of nothing.
 */
const measure = (word: string, end: number): number => {
  if (end === 0) return -1
  let groups = 0
  let first = false
  let vowel = false
  let plain = false
  for (let at = 0; at < end; at++) {
    const isVowelHere = isVowel(word, at)
    const isPlainHere = isVowelHere && isPlainVowel(word.charCodeAt(at))
    if (at === 0) first = isVowelHere
    if (at === 0 || (isVowelHere ? !plain || !isPlainHere : vowel)) groups += 1
    vowel = isVowelHere
    plain = isPlainHere
  }
  return (groups - (first ? 0 : 1) - (vowel ? 1 : 0)) / 2
}

/** Whether consonant, vowel and consonant end at `end`, the last being none of "wxy": "hop", not "low". */
const endsShort = (word: string, end: number): boolean => {
  if (end < 3 || isVowel(word, end - 1) || !isVowel(word, end - 2) || isVowel(word, end - 3)) return false
  const last = word.charCodeAt(end - 1)
  return last < 119 || last > 121
}

/** The word with its ending replaced, where what stands before has a measure above 0. */
const replaced = (word: string, endings: ReadonlyMap<string, readonly Ending[]>): string => {
  for (const [suffix, replacement] of endings.get(word.charAt(word.length - 1)) ?? NONE) {
    const end = word.length - suffix.length
    if (word.endsWith(suffix) && measure(word, end) > 0) return word.slice(0, end) + replacement
  }
  return word
}

/** "classes" → "class", "companies" → "compani", "pumps" → "pump" */
const step1a = (word: string): string => {
  if (!word.endsWith('s') || word.endsWith('ss')) return word
  return word.slice(0, word.endsWith('sses') || word.endsWith('ies') ? -2 : -1)
}

/** "agreed" → "agree", "leased" → "leas", "relating" → "relate", "shipping" → "ship", "filing" → "file" */
const step1b = (word: string): string => {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word
  const end = word.endsWith('ed') ? word.length - 2 : word.endsWith('ing') ? word.length - 3 : 0
  if (end === 0 || !hasVowel(word, end)) return word
  const rest = word.slice(0, end)
  if (rest.endsWith('at') || rest.endsWith('bl') || rest.endsWith('iz')) return `${rest}e`
  const last = rest.charCodeAt(end - 1)
  // "ll", "ss", "zz" stay
  if (end > 1 && last === rest.charCodeAt(end - 2) && !isPlainVowel(last) && last !== 108 && last !== 115 && last !== 122) return rest.slice(0, -1)
  return measure(rest, end) === 1 && endsShort(rest, end) ? `${rest}e` : rest
}

/** "supply" → "suppli" */
const step1c = (word: string): string => (word.endsWith('y') && hasVowel(word, word.length - 1) ? `${word.slice(0, -1)}i` : word)

/** "operational" → "operate" */
const step2 = (word: string): string => replaced(word, DERIVED)

/** "electrical" → "electric" */
const step3 = (word: string): string => replaced(word, COMPOUND)

/** "insurance" → "insur", "adoption" → "adopt" */
const step4 = (word: string): string => {
  const [suffix] = (BARE.get(word.charAt(word.length - 1)) ?? NONE).find(([bare]) => word.length > bare.length && word.endsWith(bare)) ?? ['']
  const end = suffix !== '' ? word.length - suffix.length : word.endsWith('sion') || word.endsWith('tion') ? word.length - 3 : 0
  return end > 1 && measure(word, end) > 1 ? word.slice(0, end) : word
}

/** "operate" → "operat", not "rate" */
const step5a = (word: string): string => {
  if (!word.endsWith('e')) return word
  const end = word.length - 1
  const size = measure(word, end)
  return size > 1 || (size === 1 && !endsShort(word, end)) ? word.slice(0, end) : word
}

/** "controll" → "control" */
const step5b = (word: string): string => (word.endsWith('ll') && measure(word, word.length) > 1 ? word.slice(0, -1) : word)
