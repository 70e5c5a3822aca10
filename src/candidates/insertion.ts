import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import { WordSet } from '../language/word-set.ts'
import { Wording } from '../language/wording.ts'
import { closeOf, holdsCondition, isMainClause, outside } from './clause.ts'
import type { Clause } from './clause.ts'

// ", which makes pumps,", ", including farms and dairies,"
const OPENING = /, (?:which|who|including|such as) /g
const VERBS = new Set(lexicon.resumptions.verbs)
const PREPOSITIONS = new Set(lexicon.resumptions.prepositions)
const WANTS_COMPLEMENT = new WordSet(lexicon.wantsComplement)
/** In code units. */
const LONGEST = 200

/** Whether the sentence can go on with a word behind an insertion: its verb, if it has none yet, else a preposition. */
const goesOn = (hasVerb: boolean, inner: Wording, next: string): boolean => {
  if (!hasVerb) return VERBS.has(next)
  // "including through stores, and, for towns, through dealers": still the insertion's
  if (!PREPOSITIONS.has(next) || inner.words.some(({ lower }) => lower === next)) return false
  return next !== 'to' || !inner.holdsAny(WANTS_COMPLEMENT)
}

/** Where the insertion that opens at `start` ends: behind a comma with which the sentence goes on, its own list closed before; or -1. */
const endOf = (sentence: Wording, start: number): number => {
  const text = sentence.text.slice(start, start + LONGEST)
  const hasVerb = sentence.part(0, start).verb !== undefined
  for (let comma = text.indexOf(',', 2); comma >= 0; comma = text.indexOf(',', comma + 1)) {
    const inner = sentence.part(start + 2, start + comma)
    if (/[;:()]/.test(inner.text)) return -1
    const next = sentence.part(start + comma + 1, start + Math.min(comma + 20, LONGEST)).words[0]?.lower ?? ''
    const members = inner.text.split(', ')
    if (goesOn(hasVerb, inner, next) && (members.length === 1 || /^(?:and|or)\s/.test(members.at(-1) ?? ''))) return start + comma + 1
  }
  return -1
}

/** "Our largest supplier, Beta Metals": the comma that closes the apposition stays; none in "Acme Pumps (with its divisions, “Acme”)". */
const inApposition = (before: Wording): boolean => before.verb === undefined && outside(before.text, /, /g).length > 0

/**
 * Main clauses without the first clause or examples inserted between commas.
 *
 * - offers: Beta Metals⟨, which makes steel,⟩ is our largest supplier. We sell to farms⟨, including dairies,⟩ through dealers.
 * - must not: We sell pumps⟨, which leak, valves and taps⟩.
 */
export const withoutInsertion = (sentence: Wording): Clause[] => {
  const { text } = sentence
  const openings = outside(text, OPENING)
  for (const { index } of openings) {
    // "which serves farms, including dairies, is": the comma closes the outer insertion
    if (openings.some(outer => outer.index < index && /which|who/.test(outer[0]))) break
    const end = endOf(sentence, index)
    if (end < 0 || holdsCondition(sentence.part(index, end))) continue
    const rest = inApposition(sentence.part(0, index)) ? end - 1 : end
    if (!isMainClause(new Wording(text.slice(0, index) + text.slice(rest, closeOf(text))))) continue
    return [{ rule: 'without-insertion', slices: [{ start: 0, end: index }, { start: rest, end: text.length }] }]
  }
  return []
}
