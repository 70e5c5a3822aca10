import lexicon from '../../lexicons/deletions.json' with { type: 'json' }
import type { DeletionRule } from './reading.ts'

const NEEDS_FORM = new Set(lexicon.needsLegalForm)

// "Acme Pump, Inc.", "Acme Pump Corp.", "Acme Pump Corporation", "Acme Bank, N.A."; not "Acme Limited Partnership", "General Corporation Law", "Pump Corporation of America"
// eslint-disable-next-line redos/no-vulnerable -- nothing in it repeats, so that each start costs a constant
const FORM = /,?\s(?:(?:Co|Pte|Pvt|Pty)\.?,?\s(?:Ltd|Limited|Inc)(?:\.|\b(?!\.))|(?:Inc|INC|Corp|CORP|L\.L\.C|Ltd|L\.P|N\.A|S\.A|B\.V|N\.V)\.|(?:Inc|INC|Incorporated|Corp|CORP|CORPORATION|Corporation|LLC|Ltd|Limited|PLC|plc|LP|AG|GmbH)(?![\p{L}\p{N}-]|\s\p{Lu}))(?!\sof\s)/gu

// "Acme Pump, Inc., makes": the comma belongs to the form. "Acme Pump, Inc., a maker of": it does not.
const COMMA_BEFORE_VERB = /^,(?=\s(?:is|was|are|were|has|had|will|may|(?!its|as|plus|less|thus|this)\p{Ll}{3,}s)\s)/u

/**
 * Legal forms of companies' names.
 *
 * - cuts: Acme Pump⟨, Inc.⟩ and Beta Valve⟨ Corporation⟩ sell; Acme Pump⟨, Inc.,⟩ makes
 * - must not: the sentence that introduces the company; Federal Deposit Insurance Corporation; the full stop of a sentence that ends in "Inc."
 */
export const LEGAL_SUFFIX: DeletionRule = {
  name: 'legal-suffix',
  find: ({ text, words, context }) => {
    if (context.introduces) return []
    return [...text.matchAll(FORM)].flatMap(match => {
      const before = words.findLast(word => word.end <= match.index)
      if (before === undefined || !/\p{Lu}/u.test(text[before.start] ?? '') || NEEDS_FORM.has(before.lower)) return []
      // "the Financing Corporation": without its form, "the Financing" names nothing
      if (text.slice(0, before.start).endsWith('the ')) return []
      const end = match.index + match[0].length
      const closes = end === text.length && match[0].endsWith('.')
      const comma = COMMA_BEFORE_VERB.test(text.slice(end, end + 40)) ? 1 : 0
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
  find: ({ text }) => [...text.matchAll(STATE_CORPORATION)]
    .map(match => ({ start: match.index, end: match.index + match[0].length, rule: 'incorporation' })),
}
