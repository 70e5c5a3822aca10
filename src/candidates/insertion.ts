import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import { knownFiniteVerb } from '../language/finite-verb.ts'
import { closeOf, holdsCondition, isMainClause, lowerWords, outside } from './clause.ts'
import type { Clause } from './clause.ts'

// ", which makes pumps,", ", including farms and dairies,"
const OPENING = /, (?:which|who|including|such as) /g
const VERBS = new Set(lexicon.resumptions.verbs)
const PREPOSITIONS = new Set(lexicon.resumptions.prepositions)
const WANTS_COMPLEMENT = new Set(lexicon.wantsComplement)
/** In code units. */
const LONGEST = 200

/** Whether the sentence can go on with a word behind an insertion: its verb, if it has none yet, else a preposition. */
const goesOn = (hasVerb: boolean, inner: string, next: string): boolean => {
  if (!hasVerb) return VERBS.has(next)
  const words = lowerWords(inner)
  // "including through stores, and, for towns, through dealers": still the insertion's
  if (!PREPOSITIONS.has(next) || words.includes(next)) return false
  return next !== 'to' || !words.some(word => WANTS_COMPLEMENT.has(word))
}

/** Where the insertion that opens at `start` ends: behind a comma with which the sentence goes on, its own list closed before; or -1. */
const endOf = (sentence: string, start: number): number => {
  const text = sentence.slice(start, start + LONGEST)
  const hasVerb = knownFiniteVerb(sentence.slice(0, start)) !== undefined
  for (let comma = text.indexOf(',', 2); comma >= 0; comma = text.indexOf(',', comma + 1)) {
    const inner = text.slice(2, comma)
    if (/[;:()]/.test(inner)) return -1
    const [next = ''] = lowerWords(text.slice(comma + 1, comma + 20))
    const members = inner.split(', ')
    if (goesOn(hasVerb, inner, next) && (members.length === 1 || /^(?:and|or)\s/.test(members.at(-1) ?? ''))) return start + comma + 1
  }
  return -1
}

/** "Our largest supplier, Beta Metals": the comma that closes the apposition stays; none in "Acme Pumps (with its divisions, “Acme”)". */
const inApposition = (before: string): boolean => outside(before, /, /g).length > 0 && knownFiniteVerb(before) === undefined

/**
 * Main clauses without the first clause or examples inserted between commas.
 *
 * - offers: Beta Metals⟨, which makes steel,⟩ is our largest supplier. We sell to farms⟨, including dairies,⟩ through dealers.
 * - must not: We sell pumps⟨, which leak, valves and taps⟩.
 */
export const withoutInsertion = (sentence: string): Clause[] => {
  const openings = outside(sentence, OPENING)
  for (const { index } of openings) {
    // "which serves farms, including dairies, is": the comma closes the outer insertion
    if (openings.some(outer => outer.index < index && /which|who/.test(outer[0]))) break
    const end = endOf(sentence, index)
    if (end < 0 || holdsCondition(lowerWords(sentence.slice(index, end)))) continue
    const rest = inApposition(sentence.slice(0, index)) ? end - 1 : end
    if (!isMainClause(sentence.slice(0, index) + sentence.slice(rest, closeOf(sentence)))) continue
    return [{ rule: 'without-insertion', slices: [{ start: 0, end: index }, { start: rest, end: sentence.length }] }]
  }
  return []
}
