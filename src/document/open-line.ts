import structure from '../../lexicons/structure.json' with { type: 'json' }
import { ABBREVIATIONS } from '../language/abbreviations.ts'

const openWords = new Set(structure.openWords.words)

/** No end mark, closing quotes, brackets and footnote marks aside. */
export const isOpen = (text: string): boolean => !text.endsWith('.') && !/[.!?:;…]["'”’)\]}»]*(?:\s?[([{][\d*]{1,2}[)\]}]|\*{1,3}|\d)?$/.test(text.slice(-14))

/** "… in Oregon and", "the Company's": it goes on. */
export const endsInOpenWord = (text: string): boolean => {
  if (/[,(/&]$|[-–—]$/.test(text.slice(-1))) return true
  const word = text.slice(text.lastIndexOf(' ') + 1).slice(-30)
  return openWords.has(word.toLowerCase())
}

/** "of Acme Inc.", "state and U.S." */
export const endsInAbbreviation = (text: string): boolean => {
  if (!text.endsWith('.')) return false
  const word = text.slice(text.lastIndexOf(' ') + 1, -1)
  return ABBREVIATIONS.has(word) || (word.length < 8 && /^(?:[A-Z]\.)+[A-Z]$/i.test(word))
}
