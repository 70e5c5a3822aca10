import { HELPING, RELATIVES } from './known-verb.ts'
import { isLikelyFinite } from './likely-verb.ts'
import { isPlural, PASTS } from './verb-forms.ts'
import { wink } from './wink.ts'
import { Wording } from './wording.ts'

/** Whether wink-nlp's tags show a verb in a finite verb's place: after a noun, pronoun or name, and not "to", "-ing". */
const isTaggedFinite = (text: string): boolean => {
  const { nlp, its } = wink()
  const tokens = nlp.readDoc(text).tokens()
  const tags = tokens.out(its.pos)
  const words = tokens.out()
  return tags.some((tag, i) => {
    const word = words[i] ?? ''
    if (tag !== 'VERB' || i === 0 || /ing$/i.test(word) || /^\p{Lu}/u.test(word)) return false
    const before = tags[i - 1] === 'ADV' ? i - 2 : i - 1
    const subject = (words[before] ?? '').toLowerCase()
    if (RELATIVES.has(subject) || words.slice(Math.max(0, i - 4), i - 1).some(word => HELPING.has(word.toLowerCase())) || (tags[before] === 'PRON' && isPlural((words[before - 1] ?? '').toLowerCase()))) return false
    if (/[^s]s$/i.test(word)) return !['DET', 'ADJ', 'ADP', 'PART', 'AUX'].includes(tags[before] ?? '')
    if (!['NOUN', 'PROPN', 'PRON'].includes(tags[before] ?? '')) return false
    return !(/ed$/i.test(word) || PASTS.has(word.toLowerCase())) || tags[before] === 'PRON' || tags[i + 1] === 'DET' || tags[i + 1] === 'NUM'
  })
}

// "Social workers ⟨who⟩ help families deal with loss.", "Services ⟨that⟩ save time.": what tags and places find there is the relative clause's.
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
 * Whether a text holds a main clause's finite verb. Asks the lists of `lexicons/verbs.json` first, and wink-nlp's
 * part-of-speech tags (25 times slower) last, of whole sentences only: what no list knows in an item or a heading is a noun.
 *
 * @param sentence a sentence or part of one
 * @returns `true` for "We sell pumps.", `false` for "Manufacturers who make pumps."
 */
export const hasFiniteVerb = (sentence: Wording): boolean => {
  const parenthesis = sentence.text.indexOf('(')
  if (parenthesis >= 0 && hasVerbBefore(sentence, parenthesis)) return true
  const plain = parenthesis >= 0 ? new Wording(sentence.text.replace(PARENTHESIS, '')) : sentence
  return plain.verb !== undefined || (CLOSED.test(plain.text) && !OPENS_RELATIVE.test(plain.text) && (isLikelyFinite(plain) || isTaggedFinite(plain.text)))
}
