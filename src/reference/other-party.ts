import lexicon from '../../lexicons/reference.json' with { type: 'json' }
import { isAdverb } from '../language/verb-forms.ts'
import { WordSet } from '../language/word-set.ts'
import type { Wording } from '../language/wording.ts'
import type { Word } from '../language/words.ts'

const OBJECTS = new Set(['it', 'them', 'him', 'her'])
const CLAUSE_VERBS = new Set(lexicon.clauseVerbs)
const PREPOSITIONS = new Set(['to', 'from', 'with', 'for', 'by', 'through', 'of', 'on', 'under', 'in'])
const AUXILIARIES = new Set(['have', 'had', 'will', 'may', 'can', 'must', 'could', 'would', 'do', 'did', 'are', 'were', 'not'])
// "In 2004, ", "At March 31, 2004, ", "In May 2004 ", "At March 31, 2004 "
const TIME = /^(?:In|On|At|As of|During|Since|For)\s(?:(?:[^\s,]{1,12}\s){0,3}(?:\d{1,2},\s)?\d{4}|[^,]{2,30}(?:,\s\d{4})?,)\s/
/** The date or year that opens a sentence: "In 2004, the venture sold" → "In 2004, ". */
export const timeOf = (body: string): string => TIME.exec(body)?.[0] ?? ''

// "$4.2 million was outstanding", "12,000 were drawn"; not "$4.2 million was outstanding under our credit line"
const BARE_AMOUNT = /^(?:approximately\s|about\s)?[$€£¥]?\d[\d,.]*(?:\s(?:million|billion|thousand))?\s(?:was|were|is|are|remained)\s(?:outstanding|drawn|available|due|unused|undrawn)\b(?!\s(?:under|on|from|for|in))/i

/**
 * A pronoun for another party or thing behind "we" and a verb: "We owe ⟨it⟩ a fee", "We estimate that ⟨it⟩ costs".
 *
 * @param words the sentence's words
 * @returns the words up to the pronoun, or `undefined`; the place of the subject of a "that" clause in `clause`
 */
export const pronounBehindWe = (words: readonly Word[]): { readonly words: string; readonly clause: number | undefined } | undefined => {
  const start = words.slice(0, 4).findIndex(({ lower }) => lower === 'we')
  if (start < 0) return undefined
  let at = start + 1
  while (isAdverb(words[at]?.lower ?? '') || AUXILIARIES.has(words[at]?.lower ?? '')) at += 1
  const verb = words[at]?.lower ?? ''
  const isClause = CLAUSE_VERBS.has(verb)
  let object = at + 1
  if (isClause ? words[object]?.lower === 'that' : PREPOSITIONS.has(words[object]?.lower ?? '')) object += 1
  const pronoun = words[object]?.lower ?? ''
  const found = words.slice(start, object + 1).map(({ lower }) => lower).join(' ')
  if (isClause) return start === 0 ? { words: found, clause: words[object]?.start } : undefined
  return OBJECTS.has(pronoun) && !lexicon.emptyObjectVerbs.includes(verb) ? { words: found, clause: undefined } : undefined
}

/** "$4.2 million was outstanding": of what, the sentence before says. */
export const bareAmount = (timeless: string): string | undefined => BARE_AMOUNT.exec(timeless)?.[0]

const PERSONS = new WordSet(['he', 'she', 'him'])
const TITLES = new Set(lexicon.persons)

/** "We owed ⟨him⟩ $4 million": a person whom nothing in the sentence names; not "a founder and the company that he owns", "he or she". */
export const pronounForPerson = ({ words }: Wording): string | undefined => {
  const at = words.findIndex(({ lower }, i) => PERSONS.has(lower) && words[i - 1]?.lower !== 'or' && words[i + 1]?.lower !== 'or')
  return at < 0 || words.slice(0, at).some(({ lower }) => TITLES.has(lower)) ? undefined : words[at]?.lower
}
