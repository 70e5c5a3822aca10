import { isLikelyFinite } from './likely-verb.ts'
import { Wording } from './wording.ts'

// "Social workers ⟨who⟩ help families deal with loss.", "Services ⟨that⟩ save time.": what places find there is the relative clause's.
// Not "The patents that cover our pumps expire in 2034."
const OPENS_RELATIVE = /^(?!(?:the|some|many|most|all|our|those|these|this|each|any|several|certain|its|an?|in|as|we|it|they)\s)[^\s,]+(?:\s[^\s,]+){0,2}\s(?:who|which|that)\s/i

// "Services⟨ (includes repairs)⟩.": a verb in it is not the sentence's
const PARENTHESIS = /\s\([^()]{0,400}\)/g

// "Pumps sold in Ohio⟨.⟩", "Our pumps fall into two classes⟨:⟩"; not "licensing of agents", "Small Business Cards"
const CLOSED = /[.!?:]["”’)]{0,2}$/

/** "We sell pumps⟨ (and valves)⟩": a known verb and the word behind it stand before the first parenthesis, which then does not matter. */
const hasVerbBefore = ({ verb, words }: Wording, parenthesis: number): boolean =>
  verb !== undefined && (words[words.indexOf(verb) + 1]?.end ?? Infinity) <= parenthesis

/**
 * Whether a text holds a main clause's finite verb. Asks the lists of `lexicons/verbs.json` first, and of whole sentences then
 * the places that verbs take: what no list knows in an item or a heading is a noun.
 *
 * @param sentence a sentence or part of one
 * @returns `true` for "We sell pumps.", `false` for "Manufacturers who make pumps."
 */
export const hasFiniteVerb = (sentence: Wording): boolean => {
  const parenthesis = sentence.text.indexOf('(')
  if (parenthesis >= 0 && hasVerbBefore(sentence, parenthesis)) return true
  const plain = parenthesis >= 0 ? new Wording(sentence.text.replace(PARENTHESIS, '')) : sentence
  return plain.verb !== undefined || (CLOSED.test(plain.text) && !OPENS_RELATIVE.test(plain.text) && isLikelyFinite(plain))
}
