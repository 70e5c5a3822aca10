import lexicon from '../../lexicons/names.json' with { type: 'json' }
import { allMatches } from '../language/all-matches.ts'
import type { Wording } from '../language/wording.ts'
import { wordsOf } from '../language/words.ts'

/** A short name that a parenthesis defines: `Acme Financial Services (“AFS”)`. */
export interface Definition {
  /** First code unit of the parenthesis in the text. */
  readonly start: number
  /** One past its last. */
  readonly end: number
  /** What it defines, as written, without quotation marks and articles: `AFS`. */
  readonly names: readonly string[]
  /** How: in quotation marks or as the company's own name (`(the Company)`), or as bare capitals `(OEMs)`. */
  readonly kind: 'alias' | 'acronym'
}

const NONE: readonly Definition[] = []

const GENERIC = new Set(lexicon.generic)
const WELL_KNOWN = new Set(lexicon.wellKnown)
const GLUE = new Set(lexicon.glue)

/** Longer texts are no sentences; in code units. */
const LONGEST = 5000

// ("X"), (“X” or the “Y”), ('X'): at most 160 code units, no parenthesis inside
const PARENTHESIS = /\(([^()]{1,160})\)/g
const QUOTED = /["“”]([^"“”]{1,60})["“”]|(?<![\p{L}\p{N}])['‘’]([^"“”'‘’]{1,60})['‘’](?![\p{L}\p{N}])/gu
const QUOTE = /["“”'‘’]/
// ASO, R&D, OEMs, PC's, U.S.
const ACRONYM = /^[A-Z][A-Za-z0-9&.-]{0,9}[A-Z0-9.](?:['’]?s)?$/

const withoutArticle = (name: string): string => name.replace(/^(?:the|an?)\s+/i, '').replace(/[,.;]$/, '').trim()

/** The quoted names of a parenthesis that holds nothing besides them but glue words; else none. `(or “hard” water)` says the same in other words. */
const quotedNames = (content: string): string[] => {
  if (!QUOTE.test(content) || content.startsWith('or ')) return []
  const names: string[] = []
  const rest = content.replace(QUOTED, (_, double: string | undefined, single: string | undefined) => {
    names.push(withoutArticle(double ?? single ?? ''))
    return ' '
  })
  const others = rest.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  return others.every(word => GLUE.has(word)) ? names.filter(name => name !== '') : []
}

/** `(Costco or the Company)`: names without quotation marks, the company's own or words of the name before them. */
const ownNames = (content: string, before: string): string[] => {
  if (!/\p{Lu}/u.test(content)) return []
  const names = content.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/).map(withoutArticle)
  const isOwn = (name: string): boolean => isGenericName(name) || (/^\p{Lu}/u.test(name) && isPartOf(name, before))
  if (!names.every(isOwn)) return []
  const isGeneric = names.some(name => /^\p{Lu}/u.test(name) && isGenericName(name))
  return isGeneric || names.every(name => nameBefore(before).startsWith(name)) ? names : []
}

/** The words in capitals that a text ends in: "we bought Beta Metals, Inc." → "Beta Metals, Inc." */
const nameBefore = (text: string): string => {
  const words = wordsOf(text.slice(-150)).reverse()
  const lower = words.findIndex(word => !/^\p{Lu}/u.test(text.slice(-150).slice(word.start, word.end)))
  const first = words[(lower < 0 ? words.length : lower) - 1]
  return first === undefined ? '' : text.slice(-150).slice(first.start)
}

/** Whether the last words before a place hold every word of a name: Acme Pump Company, Inc. (“Acme Pump”). */
export const isPartOf = (name: string, before: string): boolean => {
  const near = before.slice(-150)
  const own = wordsOf(name)
  if (!near.toLowerCase().includes(own[0]?.lower ?? '')) return false
  const words = new Set(wordsOf(near).map(word => word.lower))
  return own.every(word => words.has(word.lower))
}

/** Whether a name is one by which every report calls its company: "the Company", "we". */
export const isGenericName = (name: string): boolean => GENERIC.has(name.toLowerCase())

/** Whether readers of annual reports know an abbreviation without its definition: "U.S.", "SEC". */
export const isWellKnown = (name: string): boolean => WELL_KNOWN.has(name.replaceAll('.', ''))

// "OEMs" → "OEM"
const singular = (acronym: string): string => acronym.replace(/['’]?s$/, '')

/** Whether the capitals of an acronym are the initials of the words before it, in order: original equipment manufacturers (OEMs). */
const isSpelledBefore = (acronym: string, before: string): boolean => {
  const letters = singular(acronym).replace(/[^A-Z]/gi, '').toLowerCase()
  const initials = (before.slice(-120).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(-letters.length - 4)
    .map(word => word.charAt(0))
  let found = 0
  for (const initial of initials) if (initial === letters.charAt(found)) found += 1
  return letters.length >= 2 && found >= Math.max(2, letters.length - 1)
}

/**
 * The definitions of short names in a text.
 *
 * @param text a sentence
 * @returns definitions in order
 * @example definitionsIn('Acme Financial Services (“AFS”) lends.')[0]?.names // ['AFS']
 */
export const definitionsIn = (text: string): Definition[] => {
  if (text.length > LONGEST || !text.includes('(')) return []
  const definitions: Definition[] = []
  for (const match of allMatches(text, PARENTHESIS)) {
    const content = match[1] ?? ''
    const span = { start: match.index, end: match.index + match[0].length }
    const names = quotedNames(content)
    const own = names.length > 0 ? names : ownNames(content, text.slice(0, match.index))
    if (own.length > 0) {
      definitions.push({ ...span, names: own, kind: 'alias' })
    } else if (ACRONYM.test(content) && isSpelledBefore(content, text.slice(0, match.index))) {
      definitions.push({ ...span, names: [singular(content)], kind: 'acronym' })
    }
  }
  return definitions
}

/** The same for a sentence that several rules ask for them. */
export const definitionsOf = (sentence: Wording): readonly Definition[] =>
  sentence.text.includes('(') ? sentence.once(definitionsIn) : NONE
