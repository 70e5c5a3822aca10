import lexicon from '../../lexicons/deletions.json' with { type: 'json' }
import { allMatches } from '../language/all-matches.ts'
import type { Word } from '../language/words.ts'
import type { DeletionRule, Reading } from './reading.ts'

const NEEDS_FORM = new Set(lexicon.needsLegalForm)

// "Acme Pump, Inc.", "Acme Pump Corp.", "Acme Pump Corporation", "Acme Bank, N.A."; not "Acme Limited Partnership", "General Corporation Law", "Pump Corporation of America"
const FORM = /,?\s(?:(?:Co|Pte|Pvt|Pty)\.?,?\s(?:Ltd|Limited|Inc)(?:\.|\b(?!\.))|(?:Inc|INC|Corp|CORP|L\.L\.C|Ltd|L\.P|N\.A|S\.A|B\.V|N\.V)\.|(?:Inc|INC|Incorporated|Corp|CORP|CORPORATION|Corporation|LLC|Ltd|Limited|PLC|plc|LP|AG|GmbH)(?![\p{L}\p{N}-]|\s\p{Lu}))(?!\sof\s)/gu

// The words by which such forms are told, as they stand or in a possessive: "Beta Metals Corp.'s steel"
const FORMS = ['co', 'pte', 'pvt', 'pty', 'inc', 'incorporated', 'corp', 'corporation', 'l.l.c', 'llc', 'ltd', 'limited', 'l.p', 'lp', 'n.a', 's.a', 'b.v', 'n.v', 'plc', 'ag', 'gmbh']
  .flatMap(form => [form, ...["'s", '’s'].flatMap(ending => [`${form}${ending}`, `${form}.${ending}`])])

// "Acme Pump, Inc., makes": the comma belongs to the form. "Acme Pump, Inc., a maker of": it does not.
const COMMA_BEFORE_VERB = /^,(?=\s(?:is|was|are|were|has|had|will|may|(?!its|as|plus|less|thus|this)\p{Ll}{3,}s)\s)/u

/** Words with a capital at a sentence's start that belong to no name. */
const NO_NAME = new Set(lexicon.noNameWords)

/** The words of the name that ends at a place, without its article: "The Beta Metals" → Beta, Metals. */
const nameBefore = ({ text, words }: Reading, end: number): Word[] => {
  const name: Word[] = []
  let next = end
  for (let i = words.findLastIndex(word => word.end <= end); i >= 0; i -= 1) {
    const word = words[i] as Word
    if (!/^(?:\s|\s&\s|\.\s)?$/.test(text.slice(word.end, next)) || !/[\p{Lu}\d]/u.test(text[word.start] ?? '') || NO_NAME.has(word.lower)) break
    name.unshift(word)
    next = word.start
  }
  return name
}

/**
 * Legal forms of companies' names, where two other words of the name are left.
 *
 * - cuts: Acme Pump⟨, Inc.⟩ and Beta Valve⟨ Corporation⟩ sell; Acme Pump⟨, Inc.,⟩ makes
 * - must not: Beta & Co., Inc.; The Beta Corporation; the largest, Beta Metals, AG⟨,⟩ had; the sentence that introduces the company; Federal Deposit Insurance Corporation; the full stop of a sentence that ends in "Inc."
 */
export const LEGAL_SUFFIX: DeletionRule = {
  name: 'legal-suffix',
  calledBy: FORMS,
  find: reading => {
    const { text, words, context } = reading
    if (context.introduces) return []
    return allMatches(text, FORM).flatMap(match => {
      const before = words.findLast(word => word.end <= match.index)
      if (before === undefined || !/\p{Lu}/u.test(text[before.start] ?? '') || NEEDS_FORM.has(before.lower)) return []
      // "the Financing Corporation": without its form, "the Financing" names nothing
      if (text.slice(0, before.start).endsWith('the ')) return []
      const name = nameBefore(reading, match.index)
      // "Beta & Co.": what is before the form is no whole name; "The Beta Corporation": one word is too little
      if (before.end !== match.index || name.length < 2) return []
      const end = match.index + match[0].length
      const closes = end === text.length && match[0].endsWith('.')
      // "the largest, Beta Metals, AG, had": the comma closes what one before the name opens
      const isInserted = /,\s$/.test(text.slice(0, name[0]?.start))
      const comma = !isInserted && COMMA_BEFORE_VERB.test(text.slice(end, end + 40)) ? 1 : 0
      return [{ start: match.index, end: closes ? end - 1 : end + comma, rule: 'legal-suffix' }]
    })
  },
}

// ", a Delaware corporation," ", a New York limited liability company,"
const STATE_CORPORATION = /,\s(?:an?|organized as an?)\s(?:[A-Z]\w+\s){1,3}(?:corporation|company|limited liability company|limited partnership|business trust)(?:,|(?=\s\())/g

/**
 * Where a company is incorporated, behind its name.
 *
 * - cuts: Acme Pump⟨, a Delaware corporation,⟩ makes pumps
 * - must not: Beta, a Delaware corporation that makes valves
 */
export const INCORPORATION: DeletionRule = {
  name: 'incorporation',
  calledBy: ['corporation', 'company', 'partnership', 'trust'],
  find: ({ text }) => allMatches(text, STATE_CORPORATION)
    .map(match => ({ start: match.index, end: match.index + match[0].length, rule: 'incorporation' })),
}
