import lexicon from '../../lexicons/reference.json' with { type: 'json' }
import { MONTHS } from '../language/months.ts'
import { WordSet } from '../language/word-set.ts'
import type { Wording } from '../language/wording.ts'
import type { Word } from '../language/words.ts'
import { OWN_TAIL, SELF_EVIDENT, SUCH_EXCEPTIONS, THOSE_EXCEPTIONS } from './demonstratives.ts'
import { stemOf } from './word-stem.ts'

/** Words that lean on a sentence before, and how surely, 0 to 1. */
export interface Leaning {
  readonly words: string
  readonly confidence: number
}

const THAT_NOUNS = new Set(lexicon.thatNouns)
const NAMED = new Set(lexicon.namedNouns)
const INTRODUCED = new Set(lexicon.introducedNouns)
/** Words that are written with a capital and name nothing else. */
const NO_NAMES = new Set([...MONTHS, 'company', 'corporation', 'bank', 'registrant'])
const PREPOSITIONS = new Set(['of', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'with', 'under', 'during', 'through', 'since', 'after', 'before', 'into', 'within', 'upon'])
// "the program ⟨of⟩ repairs", "the plan ⟨that⟩ we adopted", "the agreement ⟨between⟩ Acme and us": explained by what follows
const EXPLAINS = new Set(['of', 'between', 'with', 'for', 'that', 'which', 'whose', 'we', 'our', 'under', 'to', 'described', 'known', 'called', 'by', 'among'])
const THERE_IS = new Set(['is', 'are', 'was', 'were', 'can', 'may', 'has', 'have', 'had', 'will', 'would', 'could', 'might', 'exist', 'exists', 'be', 'remain', 'remains', 'seems', 'appears', 'being', 'under', 'fore', 'after', 'to'])

// A reference so far into the sentence has its antecedent there, more likely than not
const FARTHEST = 25

/** Whether a proper name stands before a word, not as the sentence's first: "Sales to ⟨Northgate⟩". */
const hasNameBefore = (body: string, words: readonly Word[], index: number): boolean =>
  words.slice(1, index).some(({ lower, start }) => /\p{Lu}/u.test(body[start] ?? '') && !NO_NAMES.has(lower))

const nounAt = (body: string, word: Word | undefined): string => (word === undefined ? '' : body.slice(word.start, word.end).replace(/['’]s$/, ''))

const LEANING = new WordSet(['the', 'there', 'such', 'that', 'those', 'this', 'these'])

/** Whether a word may lean on a sentence before, to judge by the words around it. */
const mayLean = (word: string, next: string, after: string, before: string): boolean => {
  // "We opened ⟨the program⟩ in Ohio"
  if (word === 'the') return INTRODUCED.has(next.replace(/['’]s$/, '')) && !EXPLAINS.has(after)
  // "our output ⟨there⟩"; not "there is", "in Ohio and there"
  if (word === 'there') return !THERE_IS.has(next) && !next.endsWith('ed')
  if (next === '') return false
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
 * @param names short names that the document defines: "the Venture" is then a name
 * @returns `undefined` where the sentence itself names what is meant
 */
export const innerReference = ({ text: body, words }: Wording, names: ReadonlySet<string>): Leaning | undefined => {
  const seen = new Set<string>()
  let read = 0
  for (let i = 1; i < words.length; i++) {
    const { lower, end } = words[i] as Word
    if (!LEANING.has(lower)) continue
    const next = words[i + 1]?.lower ?? ''
    const after = words[i + 2]?.lower ?? ''
    if (!mayLean(lower, next, after, words[i - 1]?.lower ?? '')) continue
    for (; read < i; read++) seen.add(stemOf((words[read] as Word).lower))
    if (seen.size > FARTHEST) return undefined
    if (lower === 'there') {
      if (i > 1 && body[end] !== '’' && !hasNameBefore(body, words, i)) return { words: lower, confidence: 0.65 }
      continue
    }
    if (seen.has(stemOf(next)) || seen.has(stemOf(after))) continue
    if (lower === 'the') {
      if (!hasNameBefore(body, words, i) && !names.has(nounAt(body, words[i + 1]))) return { words: `the ${next}`, confidence: 0.65 }
    } else if (!NAMED.has(stemOf(next)) || !hasNameBefore(body, words, i)) {
      return { words: `${lower} ${next}`, confidence: lower === 'such' || lower === 'that' ? 0.6 : 0.7 }
    }
  }
  return undefined
}
