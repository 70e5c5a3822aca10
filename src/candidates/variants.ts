import { applyCuts, capitalised } from '../compress/cut.ts'
import type { CompressionContext, Cut, Slice } from '../compress/cut.ts'
import { DELETION_RULES, deletions, ruleSet } from '../compress/deletions.ts'
import { Wording } from '../language/wording.ts'
import { clausesOf } from './clauses.ts'

/** One way to state a sentence: the whole, or a part that stands alone, shortened. */
export interface Variant {
  /** The text: the kept slices joined, white space collapsed, a capital first, a full stop last. */
  readonly text: string
  /** The slices of the sentence's text that it consists of, ascending, not overlapping. */
  readonly kept: readonly Slice[]
  /** Names of the rules that made it, in order of place, a clause rule first; empty for the sentence as it stands. */
  readonly rules: readonly string[]
}

/** A slice of the joined slices, as slices of the sentence. */
const throughSlices = (slices: readonly Slice[], { start, end }: Slice): Slice[] => {
  const mapped: Slice[] = []
  let at = 0
  for (const slice of slices) {
    const length = slice.end - slice.start
    const from = Math.max(start, at)
    const to = Math.min(end, at + length)
    if (from < to) mapped.push({ start: slice.start + from - at, end: slice.start + to - at })
    at += length
  }
  return mapped
}

/** The slices as one text; the words of a single one are not looked for again. */
const joined = (sentence: Wording, slices: readonly Slice[]): Wording => {
  const [first, ...more] = slices
  if (first !== undefined && more.length === 0) return sentence.part(first.start, first.end)
  return new Wording(slices.map(({ start, end }) => sentence.text.slice(start, end)).join(''))
}

const merged = (slices: readonly Slice[]): Slice[] => {
  const found: Slice[] = []
  for (const slice of slices) {
    const last = found.at(-1)
    if (last !== undefined && last.end === slice.start) found.splice(-1, 1, { start: last.start, end: slice.end })
    else found.push(slice)
  }
  return found
}

const closed = (text: string): string => (/[.!?]["”’)]?$/.test(text) ? text : `${text}.`)

// Without its tail, "through a variety of channels" would be left as "through channels"
const PART_RULES = ruleSet(DELETION_RULES.filter(({ name }) => name !== 'variety'))

/** A part of the sentence with its own cuts. */
export const partOf = (sentence: Wording, slices: readonly Slice[], rule: string, context: CompressionContext): Variant => {
  const part = joined(sentence, slices)
  const hasEvidence = (start: number, end: number): boolean =>
    throughSlices(slices, { start, end }).some(slice => context.hasEvidence(slice.start, slice.end))
  const cuts: Cut[] = deletions(part, { ...context, hasEvidence }, PART_RULES)
  const shortened = applyCuts(part.text, cuts)
  return {
    text: capitalised(closed(shortened.text)),
    kept: merged(shortened.kept.flatMap(slice => throughSlices(slices, slice))),
    rules: [rule, ...cuts.map(cut => cut.rule)],
  }
}

/** The whole sentence, shortened. */
export const wholeOf = (sentence: Wording, context: CompressionContext): Variant => {
  const cuts = deletions(sentence, context)
  return { ...applyCuts(sentence.text, cuts), rules: cuts.map(cut => cut.rule) }
}

/**
 * The ways to state a sentence, to be scored against each other: at most five, no two with the same text.
 *
 * @param sentence the sentence, white space collapsed
 * @param context what is known besides; offsets of `hasEvidence` are those of `sentence`
 * @returns the whole sentence shortened, then parts of it that stand alone, shortened
 * @example variantsOf(new Wording('In addition, we sell pumps.'), context)[0]?.text // 'We sell pumps.'
 */
export const variantsOf = (sentence: Wording, context: CompressionContext): Variant[] => {
  const whole = wholeOf(sentence, context)
  const parts = clausesOf(sentence, context.fiscalYear).map(clause => partOf(sentence, clause.slices, clause.rule, context))
  if (parts.length === 0) return [whole]
  const texts = new Set<string>()
  return [whole, ...parts].filter(({ text }) => !texts.has(text) && texts.add(text))
}
