import type { Definition } from './definition.ts'
import { definitionsOf, isGenericName } from './definition.ts'
import { groupBy } from '../language/group-by.ts'
import type { Wording } from '../language/wording.ts'
import { wordsOf } from '../language/words.ts'

/** A short name that the document defines. */
export interface DefinedName {
  /** As written, without quotation marks: `AFS`, `Credit Facility`. */
  readonly name: string
  /** `'generic'`: the company's own pronoun-like names ("the Company", "we"). */
  readonly kind: Definition['kind'] | 'generic'
  /** Index of the sentence that defines it first. */
  readonly sentence: number
  /** Indices of other sentences that use it, ascending. Those of generic names are not looked for: their definitions may always go. */
  readonly uses: readonly number[]
}

// A single name longer than this many words is no short name
const LONGEST_NAME = 6

/**
 * The short names and acronyms that a document defines, and where it uses them.
 *
 * @param sentences the document's sentences, in order
 * @param users indices of the sentences in which to look for uses; default all
 * @returns names in order of their first definition
 * @example definedNames(['Acme Services (“AS”) lends.', 'AS has two offices.'].map(text => new Wording(text))) // [{ name: 'AS', kind: 'alias', sentence: 0, uses: [1] }]
 */
export const definedNames = (sentences: readonly Wording[], users: Iterable<number> = sentences.keys()): DefinedName[] => {
  const byName = new Map<string, { kind: DefinedName['kind']; sentence: number; uses: number[] }>()
  for (let index = 0; index < sentences.length; index++) {
    for (const definition of definitionsOf(sentences[index] as Wording)) {
      for (const name of definition.names) {
        if (!byName.has(name) && name.split(' ').length <= LONGEST_NAME) byName.set(name, { kind: isGenericName(name) ? 'generic' : definition.kind, sentence: index, uses: [] })
      }
    }
  }
  const specific = [...byName].filter(([, { kind }]) => kind !== 'generic')
  const initials = new Set(specific.map(([name]) => name.charCodeAt(0)))
  const byFirstWord = groupBy(byName.keys(), name => wordsOf(name)[0]?.lower ?? '')
  for (const index of specific.length === 0 ? [] : users) {
    const sentence = sentences[index]
    for (const word of sentence?.words ?? []) {
      // Few words begin like one of the names
      if (!initials.has((sentence as Wording).text.charCodeAt(word.start))) continue
      for (const name of (word.lower.endsWith('s') ? byFirstWord.get(singular(word.lower)) : undefined) ?? byFirstWord.get(word.lower) ?? NONE) {
        const entry = byName.get(name)
        if (entry !== undefined && entry.kind !== 'generic' && entry.sentence !== index && entry.uses.at(-1) !== index && sentence?.text.startsWith(name, word.start) === true) entry.uses.push(index)
      }
    }
  }
  return [...byName].map(([name, entry]) => ({ name, ...entry }))
}

// "OEMs", "AFS's" → "oem", "afs"
const singular = (word: string): string => word.slice(0, word.endsWith("'s") || word.endsWith('’s') ? -2 : -1)

const NONE: readonly string[] = []

/**
 * The short names whose definitions a shortened sentence must keep.
 *
 * @param names from {@link definedNames}
 * @param chosen indices of the sentences whose uses count; default all
 * @returns names that a sentence other than their own uses, without the company's own ("the Company", "we")
 */
export const namesInUse = (names: readonly DefinedName[], chosen?: ReadonlySet<number>): ReadonlySet<string> =>
  new Set(names.filter(({ kind, uses }) => kind !== 'generic' && uses.some(use => chosen === undefined || chosen.has(use))).map(({ name }) => name))
