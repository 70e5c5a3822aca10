import lexicon from '../../lexicons/filing.json' with { type: 'json' }

/** The words of a text as the lexicon writes them: lower case, one blank between, without punctuation. */
export function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Phrases by their first word, longest first: finding the one that a text starts with looks at a few only. */
export type PhraseTable = ReadonlyMap<string, readonly string[]>

/** @param phrases words, lower case, one blank between */
export function phraseTable(phrases: readonly string[]): PhraseTable {
  const table = new Map<string, string[]>()
  for (const phrase of phrases) {
    const first = phrase.split(' ', 1)[0] as string
    table.set(first, [...(table.get(first) ?? []), phrase])
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return table
}

/**
 * @param words a text as {@link wordsOf} makes it
 * @returns the longest phrase that the text starts with, or `undefined`
 * @example startingPhrase(phraseTable(['business', 'business of']), 'business of acme') // 'business of'
 */
export function startingPhrase(table: PhraseTable, words: string): string | undefined {
  const blank = words.indexOf(' ')
  const candidates = table.get(blank < 0 ? words : words.slice(0, blank))
  return candidates?.find((phrase) => words.startsWith(phrase) && (words.length === phrase.length || words[phrase.length] === ' '))
}

/** Titles of Items, by Item number. */
export const TITLES: ReadonlyMap<string, PhraseTable> = new Map(
  Object.entries(lexicon.titles).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))
    .map(([item, titles]) => [item, phraseTable(titles)]),
)

/** Titles under which an Item 1 is not the business. */
export const NOT_BUSINESS = phraseTable(lexicon.notBusiness.titles)

/** Titles of Item 4 of a 20-F that are the business. */
export const FOREIGN_BUSINESS: readonly string[] = lexicon.foreignBusiness.titles

/** Titles of parts of the business Item that some reports number like Items. */
export const SUB_ITEMS = phraseTable(lexicon.subItems.titles)

/** Words that show that a sentence speaks of an Item. */
export const CROSS_REFERENCE = phraseTable(lexicon.crossReference.after)

/** What may follow a title and leaves its line a heading. */
export const HEADING_TAILS = phraseTable(lexicon.headingOnly.tails)

/** Headings without a number that start the section. */
export const BARE_BUSINESS: ReadonlySet<string> = new Set(lexicon.bareHeadings.business)

/** Headings without a number that end it. */
export const BARE_AFTER: ReadonlySet<string> = new Set(lexicon.bareHeadings.after)

/** Captions of the Item without a number that names the executive officers. */
export const UNNUMBERED_ITEM: ReadonlySet<string> = new Set(lexicon.unnumberedItem.captions)

/** Headings without a number that end a section even where its own heading has one. */
export const BARE_CERTAIN: ReadonlySet<string> = new Set(lexicon.bareHeadings.certain)

/** Headings of sections inside an older Item 1 that today are Items of their own, and what they are. */
export const EMBEDDED: ReadonlyMap<string, 'risk-factors' | 'executive-officers' | 'properties'> = new Map(
  (['risk-factors', 'executive-officers', 'properties'] as const).flatMap((kind) => lexicon.embedded[kind].map((heading) => [heading, kind] as const)),
)
