import { countWords, wordsOf } from './casing.ts'

/** A cell of figures: "$", "1,234", "(12.5)%", "--", "N/A", "$63.9". */
const FIGURE = /^(?:[$€£¥]?\(?[$€£¥]?-?\d[\d,.]*\)?%?\)?|[$€£¥%)(]|[-–—]{1,3}|N\/?[AM]|\d[\d,.]*x)$/i
const MOST_WORDS = 40

/**
 * Whether a line is a row of a table that fell onto one line.
 *
 * @example "Gold Star 54,000 50,200 46,800", "Hardgoods....... 24 Toys....... 9", "(in millions)"
 */
export const isTableRow = (text: string): boolean => {
  if (/^items? \d/i.test(text)) return false
  if (hasLeaders(text) || ruleRuns(text) >= 2 || text.includes('=====')) return true
  if (text.length > 600) return false
  if (/^\((?:dollars |amounts )?(?:in |\$ in )(?:thousands|millions|billions)[^)]*\)$/i.test(text)) return true
  const isFigured = /\d/.test(text)
  if (!isFigured && text.indexOf('%') === text.lastIndexOf('%')) return isPeopleHeader(text)
  const count = countWords(text, MOST_WORDS)
  if (count > MOST_WORDS) return false
  const words = wordsOf(text)
  const isSentence = count > 12 && /[.!?]["”)]?$/.test(text)
  const figures = isSentence ? 0 : words.filter(word => FIGURE.test(word)).length
  if (!isSentence && figures >= count * 0.4 && !isDate(text)) return count > 1 || figures === 1
  if (!isFigured) return isPeopleHeader(text)
  if (count <= 16 && !/[.!?;:,]$/.test(text) && words.slice(-2).length === 2 && words.slice(-2).every(word => FIGURE.test(word) && /\d/.test(word))) return !isDate(text)
  return isPersonRow(words) || isPeopleHeader(text)
}

/** "Softgoods........ 26%" */
const hasLeaders = (text: string): boolean => {
  if (!text.includes('....') && !text.includes('. . . . ')) return false
  let runs = 0
  for (const { 0: run, index } of text.matchAll(/\.{4,}|(?:\. ){4,}/g)) {
    runs += 1
    if (runs >= 2 || /^ ?\$?\d/.test(text.slice(index + run.length, index + run.length + 3))) return true
  }
  return false
}

const ruleRuns = (text: string): number => (text.includes('-----') ? (text.match(/-{5,}/g)?.length ?? 0) : 0)

/** "December 31, 2004", "March 2005": figures, but no row. */
const isDate = (text: string): boolean => /^[A-Z][a-z]+\.? (?:\d{1,2}, )?\d{4}$/.test(text)

/** "Ann B. Reed 61 Executive Chair" */
const isPersonRow = (words: readonly string[]): boolean => {
  if (words.length > 30) return false
  const age = words.findIndex(word => /^\d\d$/.test(word))
  if (age < 2 || age > 6) return false
  return words.slice(0, age).every(word => /^[A-Z(“"]/.test(word) && !/^(?:In|On|At|The|Of|Note|Item|Page|Form|Section|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(word))
    && /^[A-Z]/.test(words[age + 1] ?? '')
}

/** "Name Age Position" */
export const isPeopleHeader = (text: string): boolean =>
  /^Name\b/.test(text) && countWords(text) <= 8 && /\b(?:Age|Position|Title|Office)\b/.test(text) && !text.endsWith('.')
