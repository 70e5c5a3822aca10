import structure from '../../lexicons/structure.json' with { type: 'json' }

const smallWords = new Set(structure.smallWords.words)
const auxiliaries = new Set(structure.auxiliaries.words)

/** "generates" of "generate", "carries" of "carry", "passes" of "pass" */
const thirdPerson = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : verb + (/(?:[sxzo]|[cs]h)$/.test(verb) ? 'es' : 's')

const baseForms = new Set(structure.verbs.words)
const finiteForms = new Set([...structure.verbs.words.map(thirdPerson), ...structure.irregularForms.words])
const nounLikeForms = new Set(structure.nounLikeVerbs.words.map(thirdPerson))
const determiners = new Set(structure.determiners.words)

/** The words of a line, as white space divides them. */
export const wordsOf = (text: string): string[] => {
  const words = text.split(' ')
  return words.includes('') ? words.filter(word => word !== '') : words
}

/** How many words, counted no farther than `most` + 1, so that a line of megabytes costs nothing. */
export const countWords = (text: string, most = 200): number => {
  let count = text === '' ? 0 : 1
  for (let at = text.indexOf(' '); at >= 0 && count <= most; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

/** Whether the first letter is in lower case; "iPhone" and "eBay" are names. */
export const startsLower = (text: string): boolean => /^[a-z]/.test(text) && !/^[a-z]{1,2}[A-Z]/.test(text)

/** Share of capitals among the letters, 0 to 1; 0 without letters. "SAM’S CLUB" is 0.9. */
export const capitalShare = (text: string): number => {
  const head = text.slice(0, 400)
  let capitals = 0
  let letters = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if (code >= 97 && code <= 122) letters += 1
    else if (code >= 65 && code <= 90) {
      letters += 1
      capitals += 1
    } else if (code > 127) {
      const character = String.fromCodePoint(head.codePointAt(i) as number)
      if (character.length > 1) i += 1
      const upper = character.toUpperCase()
      if (character.toLowerCase() === upper) continue
      letters += 1
      if (character === upper) capitals += 1
    }
  }
  return letters === 0 ? 0 : capitals / letters
}

/** Share of the words that start with a capital or digit, small words aside, 0 to 1. "Sources of Supply" is 1. */
export const titleShare = (words: readonly string[]): number => {
  let titled = 0
  let counted = 0
  for (const word of words) {
    const bare = bareWord(word)
    if (bare === '' || smallWords.has(bare)) continue
    counted += 1
    if (/^[^\p{L}\d]*(?:[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu})/u.test(word)) titled += 1
  }
  return counted === 0 ? 0 : titled / counted
}

/** "is", "may": with one of these a line is a sentence. */
export const hasAuxiliary = (words: readonly string[]): boolean => words.some(word => auxiliaries.has(bareWord(word)))

/**
 * Whether a finite verb in lower case stands from the `from`th word on: "sells", "acquired", after a plural also "activities
 * generate", before a determiner also "markets its".
 */
export const hasFiniteVerb = (words: readonly string[], from = 1): boolean =>
  words.some((word, index) => index >= from && isFiniteVerb(word, words[index - 1] ?? '', words[index + 1] ?? ''))

const isFiniteVerb = (word: string, previous: string, next: string): boolean => {
  if (!/^[("“]?[a-z]/.test(word)) return false
  const bare = bareWord(word)
  if (auxiliaries.has(bare) || finiteForms.has(bare) || (/^[a-z]{3,}ed$/.test(bare) && !bare.endsWith('eed'))) return true
  if (nounLikeForms.has(bare)) return determiners.has(next)
  return baseForms.has(bare) && /^[A-Za-z][a-z]+[^s'’]s$/.test(previous)
}

/** The word in lower case without marks at its ends: "“Sold," is "sold". */
export const bareWord = (word: string): string => {
  if (/^[a-z]+$/.test(word)) return word
  let start = 0
  let end = Math.min(word.length, LONGEST_WORD)
  while (start < end && !WORD_CHARACTER.test(word.charAt(start))) start += 1
  while (end > start && !WORD_CHARACTER.test(word.charAt(end - 1))) end -= 1
  return word.slice(start, end).toLowerCase()
}

const WORD_CHARACTER = /[\p{L}\d&]/u
const LONGEST_WORD = 60
