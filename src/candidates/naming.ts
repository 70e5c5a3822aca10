import lexicon from '../../lexicons/opening.json' with { type: 'json' }
import { capitalised } from '../compress/cut.ts'
import type { CompressionContext, Slice } from '../compress/cut.ts'
import type { Wording } from '../language/wording.ts'
import type { DocumentReading } from '../score/reading.ts'
import type { CompanyName } from './company-name.ts'
import { OPENING_SENTENCES } from './company-name.ts'
import { equationIn } from './equation.ts'
import { signsOf } from './signs.ts'
import type { Variant } from './variants.ts'
import { partOf } from './variants.ts'

/** A longer founding sentence ends at its first predicate; in code units. */
const LONG_FOUNDING = 170
/** "Acme was founded in 1921 ⟨and succeeded⟩ to": where a founding sentence goes on */
const NEXT_PREDICATE = new RegExp(`,? and (?:(?:was|is|has|in \\d{4},?) )?(?:${lexicon.nextPredicates.join('|')})\\b`)

/** "Acme was founded in 1921 by two brothers and succeeded to …": a long founding sentence up to its second predicate. */
const foundingIn = (sentence: Wording, context: CompressionContext): Variant => {
  const whole = partOf(sentence, [{ start: 0, end: sentence.text.length }], 'founding', context)
  const next = whole.text.length > LONG_FOUNDING ? NEXT_PREDICATE.exec(sentence.text) : null
  return next === null ? whole : partOf(sentence, [{ start: 0, end: next.index }], 'founding', context)
}

const finished = (sentence: string, slices: readonly Slice[]): string => {
  const text = slices.map(({ start, end }) => sentence.slice(start, end)).join('')
  return text.endsWith('.') ? text : `${text}.`
}

/**
 * A short way to name the company, from a sentence that is no introduction otherwise.
 *
 * @param sentence the sentence, white space collapsed
 * @param isProse whether the sentence may stand in a summary at all
 * @returns `undefined` where it names nobody
 * @example namingOf(new Wording('Acme, Inc. was incorporated in Ohio in 1921 and succeeded to the business of Beta.'), …)?.text // 'Acme, Inc. was incorporated in Ohio in 1921.'
 */
export const namingOf = (sentence: Wording, isProse: boolean, context: CompressionContext): Variant | undefined => {
  const equation = equationIn(sentence.text)
  if (equation !== undefined) return { text: capitalised(finished(sentence.text, equation.slices)), kept: equation.slices, rules: ['equation'] }
  return isProse ? foundingIn(sentence, { ...context, introduces: true }) : undefined
}

/** Numbers of the sentences at the head of a document that name the company, among others by saying whom "we" means. */
export const namingSentences = ({ sentences, places }: DocumentReading, name: CompanyName): number[] =>
  sentences.slice(0, OPENING_SENTENCES).flatMap((sentence, i) => {
    if (name.equations.has(i)) return [i]
    if (places[i]?.remote === true) return []
    if (name.titles.has(i)) return [i]
    const { named, aliased, founded, defined } = signsOf(sentence, sentence, name)
    return aliased || (named && (founded || defined)) ? [i] : []
  })
