import { allMatches } from '../language/all-matches.ts'
import type { DeletionRule } from './reading.ts'

// ", headquartered in Springfield, Illinois," ", which is based in Ohio,"
const SEAT = /,\s(?:which\s(?:is|are)\s)?(?:headquartered|based|with\s(?:its\s)?headquarters|whose\sheadquarters\s(?:is|are))\sin\s[A-Z][\p{L}.]*(?:\s[A-Z][\p{L}.]*){0,2}(?:,\s[A-Z][\p{L}.]*(?:\s[A-Z][\p{L}.]*)?)?,(?=\s\p{Ll})/gu

/**
 * Where a company has its seat, between commas.
 *
 * - cuts: Acme Pump⟨, headquartered in Springfield, Illinois,⟩ makes pumps
 * - must not: our main plant, located in Ohio, makes; a list: based in Reno, Acme, and Beta
 */
export const HEADQUARTERS: DeletionRule = {
  name: 'headquarters',
  calledBy: ['headquartered', 'headquarters', 'based'],
  find: ({ text }) => allMatches(text, SEAT)
    .filter(match => !/^\s(?:and|or)\s/.test(text.slice(match.index + match[0].length)))
    .map(match => ({ start: match.index, end: match.index + match[0].length, rule: 'headquarters' })),
}
