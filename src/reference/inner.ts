import lexicon from '../../lexicons/reference.json' with { type: 'json' }
import type { Word } from '../language/words.ts'
import { stemOf } from './word-stem.ts'

/** Words that lean on a sentence before, and how surely, 0 to 1. */
export interface Leaning {
  readonly words: string
  readonly confidence: number
}

const SELF_EVIDENT = new Set(lexicon.selfEvident.nouns)
const OWN_TAIL = new Set(lexicon.ownTail.nouns)
const SUCH_EXCEPTIONS = new Set(lexicon.suchExceptions)
const THOSE_EXCEPTIONS = new Set(lexicon.thoseExceptions)
const THAT_NOUNS = new Set(lexicon.thatNouns)
const NAMED = new Set(lexicon.namedNouns)
const INTRODUCED = new Set(lexicon.introducedNouns)
const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'company', 'corporation', 'bank', 'registrant'])
const PREPOSITIONS = new Set(['of', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'with', 'under', 'during', 'through', 'since', 'after', 'before', 'into', 'within', 'upon'])
// "the program ⟨of⟩ repairs", "the plan ⟨that⟩ we adopted", "the agreement ⟨between⟩ Acme and us": explained by what follows
const EXPLAINS = new Set(['of', 'between', 'with', 'for', 'that', 'which', 'whose', 'we', 'our', 'under', 'to', 'described', 'known', 'called', 'by', 'among'])
const THERE_IS = new Set(['is', 'are', 'was', 'were', 'can', 'may', 'has', 'have', 'had', 'will', 'would', 'could', 'might', 'exist', 'exists', 'be', 'remain', 'remains', 'seems', 'appears', 'being', 'under', 'fore', 'after', 'to'])

// A reference so far into the sentence has its antecedent there, more likely than not
const FARTHEST = 25

/** Whether a proper name stands before a word, not as the sentence's first: "Sales to ⟨Northgate⟩". */
const hasNameBefore = (body: string, words: readonly Word[], index: number): boolean =>
  words.slice(1, index).some(({ lower, start }) => /\p{Lu}/u.test(body[start] ?? '') && !MONTHS.has(lower))

const nounAt = (body: string, word: Word | undefined): string => (word === undefined ? '' : body.slice(word.start, word.end).replace(/['’]s$/, ''))

const isDemonstrative = (word: string, next: string, after: string, before: string): boolean => {
  if (word === 'such') return !SUCH_EXCEPTIONS.has(next)
  if (word === 'that') return THAT_NOUNS.has(next) && PREPOSITIONS.has(before)
  // "those located in Ohio", "those offered by dealers": told by what follows
  if (word === 'those') return !THOSE_EXCEPTIONS.has(next) && !(next.endsWith('ed') && PREPOSITIONS.has(after))
  if (word !== 'this' && word !== 'these') return false
  return !SELF_EVIDENT.has(next) && !(OWN_TAIL.has(next) && after === 'of') && !PREPOSITIONS.has(next)
}

/**
 * What leans on a sentence before, inside of a sentence: "these pumps", "such fuel", "the Division's", "there".
 *
 * @param body the sentence
 * @param words its words
 * @param names short names that the document defines: "the Venture" is then a name
 * @returns `undefined` where the sentence itself names what is meant
 */
export const innerReference = (body: string, words: readonly Word[], names: ReadonlySet<string>): Leaning | undefined => {
  const seen = new Set<string>()
  for (const [i, { lower, end }] of words.entries()) {
    if (seen.size > FARTHEST) return undefined
    const next = words[i + 1]?.lower ?? ''
    const after = words[i + 2]?.lower ?? ''
    const isNew = !seen.has(stemOf(next)) && !seen.has(stemOf(after))
    const isNamed = NAMED.has(stemOf(next)) && hasNameBefore(body, words, i)
    if (i > 0 && next !== '' && isNew && !isNamed && isDemonstrative(lower, next, after, words[i - 1]?.lower ?? '')) {
      return { words: `${lower} ${next}`, confidence: lower === 'such' || lower === 'that' ? 0.6 : 0.7 }
    }
    // "We opened ⟨the program⟩ in Ohio"
    if (i > 0 && lower === 'the' && isNew && INTRODUCED.has(next.replace(/['’]s$/, '')) && !EXPLAINS.has(after) && !hasNameBefore(body, words, i) && !names.has(nounAt(body, words[i + 1]))) return { words: `the ${next}`, confidence: 0.65 }
    // "our output ⟨there⟩"; not "there is", "in Ohio and there"
    if (i > 1 && lower === 'there' && body[end] !== '’' && !THERE_IS.has(next) && !next.endsWith('ed') && !hasNameBefore(body, words, i)) return { words: lower, confidence: 0.65 }
    seen.add(stemOf(lower))
  }
  return undefined
}
