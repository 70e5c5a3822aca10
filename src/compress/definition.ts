import { isGenericName, isPartOf, isWellKnown } from '../reference/definition.ts'
import type { Definition } from '../reference/definition.ts'
import { allMatches } from '../language/all-matches.ts'
import type { Cut } from './cut.ts'
import type { DeletionRule, Reading } from './reading.ts'

/** Start of the white space before `start`, so that a cut takes it along. */
const withSpace = (text: string, start: number): number => (text[start - 1] === ' ' ? start - 1 : start)

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** Whether the text outside of the definition uses the name, as a word of its own or in the plural. */
const isUsedIn = (text: string, name: string, { start, end }: Definition): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = at + name.length
    if ((at < start || at >= end) && !isLetter(text[at - 1]) && (!isLetter(text[after]) || (text[after] === 's' && !isLetter(text[after + 1])))) return true
  }
  return false
}

/** Whether neither other sentences nor the rest of this one use a name. */
const isUnused = ({ text, context }: Reading, name: string, definition: Definition): boolean =>
  !context.shortNames.has(name) && !isUsedIn(text, name, definition)

const cutsOf = (reading: Reading, rule: string, isDispensable: (definition: Definition) => boolean): Cut[] =>
  reading.definitions()
    .filter(definition => isDispensable(definition))
    .map(({ start, end }) => ({ start: withSpace(reading.text, start), end, rule }))

/**
 * Definitions of quoted names.
 *
 * - cuts: Acme Pump Company⟨ (the “Company”)⟩ sells; Acme Pump Works⟨ (Acme or the Company)⟩ sells
 * - must not: its Valves and Controls division (“VCD”), where other sentences say VCD; ("formerly Beta Inc.")
 */
export const ALIAS: DeletionRule = {
  name: 'alias',
  inParentheses: true,
  find: reading => cutsOf(reading, 'alias', definition =>
    definition.kind === 'alias' && definition.names.every(name =>
      isGenericName(name) || isWellKnown(name) || isPartOf(name, reading.text.slice(0, definition.start)) || isUnused(reading, name, definition))),
}

/**
 * Acronyms in parentheses behind the words that they stand for.
 *
 * - cuts: liquefied natural gas⟨ (LNG)⟩, where nothing else says LNG; United States⟨ (U.S.)⟩
 * - must not: liquefied natural gas (LNG), where other sentences or the rest of this one say LNG; (approximately U.S. $4)
 */
export const ACRONYM: DeletionRule = {
  name: 'acronym',
  inParentheses: true,
  find: reading => cutsOf(reading, 'acronym', definition =>
    definition.kind === 'acronym' && definition.names.every(name => isWellKnown(name) || isUnused(reading, name, definition))),
}

// (NYSE: ACM), (Nasdaq: ACMP, ACMW), (OTC Bulletin Board: ACME.OB)
const EXCHANGE = /\((?:NYSE|NASDAQ|Nasdaq|AMEX|NYSE American|OTC|OTCBB|OTCQB|OTCQX|TSX|LSE|New York Stock Exchange|London Stock Exchange)[^():]{0,30}:[^()]{1,30}\)/g

/**
 * Ticker symbols.
 *
 * - cuts: Acme Pump⟨ (NYSE: ACM)⟩ makes pumps
 * - must not: Our stock is listed on the New York Stock Exchange under "ACM".
 */
export const TICKER: DeletionRule = {
  name: 'ticker',
  inParentheses: true,
  find: ({ text }) => allMatches(text, EXCHANGE).map(match => ({ start: withSpace(text, match.index), end: match.index + match[0].length, rule: 'ticker' })),
}
