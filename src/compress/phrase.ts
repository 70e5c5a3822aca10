import lexicon from '../../lexicons/deletions.json' with { type: 'json' }
import { wordsOf } from '../language/words.ts'
import type { Cut } from './cut.ts'
import type { DeletionRule, Reading } from './reading.ts'

/** A phrase of the lexicon: '[in order ]to' strikes "in order " of "in order to". */
interface PhraseEntry {
  readonly text: string
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
  readonly noEvidence?: boolean
  readonly affirmative?: boolean
  readonly object?: boolean
  readonly opening?: boolean
  readonly notOpening?: readonly string[]
}

interface Phrase {
  readonly entry: PhraseEntry
  /** The phrase without its brackets. */
  readonly plain: string
  /** Its first word, and where that starts in `plain`. */
  readonly first: string
  readonly anchor: number
  /** What goes, as a slice of `plain`. */
  readonly from: number
  readonly to: number
  /** How many words it has. */
  readonly words: number
}

const plainOf = ({ text }: PhraseEntry): string => text.replace(/[[\]]/g, '')

const compiled = (entry: PhraseEntry): Phrase => {
  const plain = plainOf(entry)
  return { entry, plain, first: /[a-z-]+/.exec(plain)?.[0] ?? '', anchor: plain.search(/[a-z]/), from: entry.text.indexOf('['), to: entry.text.indexOf(']') - 1, words: wordsOf(plain).length }
}

const NEGATION = /\b(?:not|no|never|nor|neither|without|cannot)\b|n't\b/

// A place for an object: "offers a variety of", "to a number of"; not a subject's: "A number of … are"
const OBJECT_PLACE = /(?:^|\s)(?:to|of|in|for|by|with|from|through|on|into|across|under|including|offers?|provides?|sells?|makes?|manufactures?|produces?|distributes?|develops?|markets?|supplies|supply|uses?|serves?|has|have|owns?|operates?)\s$/

const isBoundary = (char: string | undefined): boolean => char === undefined || !/[\p{L}\p{N}-]/u.test(char)

const isAllowed = ({ lower, words, context }: Reading, { entry, words: count }: Phrase, cut: Cut, index: number): boolean => {
  if (entry.notAfter?.includes(words[index - 1]?.lower ?? '')) return false
  if (entry.notBefore?.includes(words[index + count]?.lower ?? '')) return false
  if (entry.opening && index > 0) return false
  if (entry.notOpening?.includes(words[0]?.lower ?? '')) return false
  if (entry.object && !OBJECT_PLACE.test(lower.slice(Math.max(0, cut.start - 16), cut.start))) return false
  if (entry.affirmative && NEGATION.test(lower)) return false
  return !entry.noEvidence || !context.hasEvidence(cut.start, cut.end)
}

/** A cut, the number of the word that its phrase starts with, and that of the phrase. */
interface Hit {
  readonly cut: Cut
  readonly index: number
  readonly number: number
}

const ruleOf = (name: string, entries: readonly PhraseEntry[]): DeletionRule => {
  const numbers = [...entries.keys()]
  const phrases: Phrase[] = []
  return {
    name,
    calledBy: entries.map(plainOf),
    find: (reading, called = numbers) => {
      const hits: Hit[] = []
      for (const number of called) {
        const phrase = phrases[number] ??= compiled(entries[number] as PhraseEntry)
        for (let at = reading.lower.indexOf(phrase.plain); at >= 0; at = reading.lower.indexOf(phrase.plain, at + 1)) {
          const index = indexOfPhrase(reading, phrase, at)
          const cut = { start: at + phrase.from, end: at + phrase.to, rule: name }
          if (index >= 0 && isAllowed(reading, phrase, cut, index)) hits.push({ cut, index, number })
        }
      }
      return hits.sort((a, b) => a.index - b.index || a.number - b.number).map(({ cut }) => cut)
    },
  }
}

/** The number of the word with which a phrase starts whose letters stand at a place; -1 where they begin or end inside of words. */
const indexOfPhrase = ({ lower, words }: Reading, { plain, first, anchor }: Phrase, at: number): number =>
  /[a-z]$/.test(plain) && !isBoundary(lower[at + plain.length]) ? -1 : words.findIndex(word => word.start === at + anchor && word.lower === first)

/**
 * The phrases of `lexicons/deletions.json`, a rule a group.
 *
 * - cuts: ⟨in order ⟩to sell; we⟨ also⟩ sell; including⟨, but not limited to,⟩ pumps
 * - must not: but also; also known as; does not currently
 */
export const PHRASES: readonly DeletionRule[] = (lexicon.phrases as readonly { rule: string; phrases: readonly PhraseEntry[] }[])
  .map(({ rule, phrases }) => ruleOf(rule, phrases))
