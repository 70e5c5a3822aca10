import lexicon from '../../lexicons/deletions.json' with { type: 'json' }
import { groupBy } from '../language/group-by.ts'
import type { Word } from '../language/words.ts'
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
  /** Where its first word starts in `plain`. */
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
  return { entry, plain, anchor: plain.search(/[a-z]/), from: entry.text.indexOf('['), to: entry.text.indexOf(']') - 1, words: wordsOf(plain).length }
}

const firstWord = (phrase: Phrase): string => /[a-z-]+/.exec(phrase.plain)?.[0] ?? ''

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

const NONE: readonly Phrase[] = []

const ruleOf = (name: string, entries: readonly PhraseEntry[]): DeletionRule => {
  let byFirstWord: ReadonlyMap<string, readonly Phrase[]> | undefined
  return {
    name,
    calledBy: entries.map(plainOf),
    find: reading => {
      byFirstWord ??= groupBy(entries.map(compiled), firstWord)
      const cuts: Cut[] = []
      for (let index = 0; index < reading.words.length; index++) {
        const word = reading.words[index] as Word
        for (const phrase of byFirstWord.get(word.lower) ?? NONE) {
          const at = word.start - phrase.anchor
          if (at < 0 || !reading.lower.startsWith(phrase.plain, at)) continue
          if (/[a-z]$/.test(phrase.plain) && !isBoundary(reading.lower[at + phrase.plain.length])) continue
          const cut = { start: at + phrase.from, end: at + phrase.to, rule: name }
          if (isAllowed(reading, phrase, cut, index)) cuts.push(cut)
        }
      }
      return cuts
    },
  }
}

/**
 * The phrases of `lexicons/deletions.json`, a rule a group.
 *
 * - cuts: ⟨in order ⟩to sell; we⟨ also⟩ sell; including⟨, but not limited to,⟩ pumps
 * - must not: but also; also known as; does not currently
 */
export const PHRASES: readonly DeletionRule[] = (lexicon.phrases as readonly { rule: string; phrases: readonly PhraseEntry[] }[])
  .map(({ rule, phrases }) => ruleOf(rule, phrases))
