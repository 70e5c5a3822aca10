import lexicon from '../../lexicons/names.json' with { type: 'json' }

/** A short name that a parenthesis defines: `Acme Financial Services (“AFS”)`. */
export interface Definition {
  /** First code unit of the parenthesis in the text. */
  readonly start: number
  /** One past its last. */
  readonly end: number
  /** What it defines, as written, without quotation marks and articles: `AFS`. */
  readonly names: readonly string[]
  /** `'generic'`: the company's own pronoun-like names ("the Company", "we"); `'alias'`: quoted; `'acronym'`: capitals in bare parentheses. */
  readonly kind: 'generic' | 'alias' | 'acronym'
}

const GENERIC = new Set(lexicon.generic)
const GLUE = new Set(lexicon.glue)

// ("X"), (“X” or the “Y”), ('X'): at most 160 code units, no parenthesis inside
const PARENTHESIS = /\(([^()]{1,160})\)/g
const QUOTED = /["“”]([^"“”]{1,60})["“”]|(?<![\p{L}\p{N}])['‘’]([^"“”'‘’]{1,60})['‘’](?![\p{L}\p{N}])/gu
// ASO, R&D, OEMs, PC's, N.A.S.A
const ACRONYM = /^[A-Z][A-Za-z0-9&.-]{0,9}[A-Z0-9](?:['’]?s)?$/

const withoutArticle = (name: string): string => name.replace(/^(?:the|an?)\s+/i, '').replace(/[,.;]$/, '').trim()

/** The quoted names of a parenthesis that holds nothing besides them but glue words; else none. */
const quotedNames = (content: string): string[] => {
  const names: string[] = []
  const rest = content.replace(QUOTED, (_, double: string | undefined, single: string | undefined) => {
    names.push(withoutArticle(double ?? single ?? ''))
    return ' '
  })
  const others = rest.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  return others.every(word => GLUE.has(word)) ? names.filter(name => name !== '') : []
}

/** Whether the capitals of an acronym are the initials of the words before it, in order: original equipment manufacturers (OEMs). */
const isSpelledBefore = (acronym: string, before: string): boolean => {
  const letters = acronym.replace(/['’]?s$/, '').replace(/[^A-Z]/gi, '').toLowerCase()
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
  if (!text.includes('(')) return []
  const definitions: Definition[] = []
  for (const match of text.matchAll(PARENTHESIS)) {
    const content = match[1] ?? ''
    const span = { start: match.index, end: match.index + match[0].length }
    const names = quotedNames(content)
    if (names.length > 0) {
      const kind = names.every(name => GENERIC.has(name.toLowerCase())) ? 'generic' : 'alias'
      definitions.push({ ...span, names, kind })
    } else if (ACRONYM.test(content) && isSpelledBefore(content, text.slice(0, match.index))) {
      definitions.push({ ...span, names: [content.replace(/['’]?s$/, '')], kind: 'acronym' })
    }
  }
  return definitions
}
