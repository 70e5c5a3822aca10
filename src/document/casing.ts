import structure from '../../lexicons/structure.json' with { type: 'json' }

const smallWords = new Set(structure.smallWords.words)
const auxiliaries = new Set(structure.auxiliaries.words)
const finiteVerbs = new Set(structure.finiteVerbs.words)

/** The words of a line, as white space divides them. */
export const wordsOf = (text: string): string[] => text.split(' ').filter(word => word !== '')

/** How many words, counted no farther than `most` + 1, so that a line of megabytes costs nothing. */
export const countWords = (text: string, most = 200): number => {
  let count = text === '' ? 0 : 1
  for (let at = text.indexOf(' '); at >= 0 && count <= most; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

/** Share of capitals among the letters, 0 to 1; 0 without letters. "SAM’S CLUB" is 0.9. */
export const capitalShare = (text: string): number => {
  let capitals = 0
  let letters = 0
  for (const character of text.slice(0, 400)) {
    const lower = character.toLowerCase()
    const upper = character.toUpperCase()
    if (lower === upper) continue
    letters += 1
    if (character === upper) capitals += 1
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

/** Third-person and past forms in lower case, from the `from`th word on: "sells", "acquired". */
export const hasFiniteVerb = (words: readonly string[], from = 1): boolean =>
  words.some((word, index) => index >= from && isFiniteVerb(word))

const isFiniteVerb = (word: string): boolean => {
  if (!/^[("“]?[a-z]/.test(word)) return false
  const bare = bareWord(word)
  return auxiliaries.has(bare) || finiteVerbs.has(bare) || (/^[a-z]{3,}ed$/.test(bare) && !bare.endsWith('eed'))
}

/** The word in lower case without marks at its ends: "“Sold," is "sold". */
export const bareWord = (word: string): string => {
  if (/^[a-z]+$/.test(word)) return word
  return word.slice(0, 60).toLowerCase().replace(/^[^\p{L}\d&]+/u, '').replace(/[^\p{L}\d&]{1,60}$/u, '')
}
