import { taggingWink } from '../wink.ts'
import type { BusinessModelSummary } from '../../src/types.ts'
import type { Prose, ProseSentence } from './prose.ts'
import { measureProse } from './prose.ts'
import type { Recall } from './recall.ts'
import { scoreSummary } from './recall.ts'
import type { FactSheet } from './sheet.ts'
import { countO200k } from './tokens.ts'

/** All that is measured of one document's summary. */
export interface Evaluation extends Recall {
  readonly name: string
  /** Tokens of the summary in o200k_base. */
  readonly tokens: number
  /** Whether that is more than the budget; recall, vital and covered are 0 then, since it did not do what was asked. */
  readonly over: boolean
  /** Sentences of the summary. */
  readonly sentences: number
  /** Share of the budget used. */
  readonly used: number
  /** Tokens spent per fact stated, or `null` when none is stated. */
  readonly cost: number | null
  readonly prose: Prose
}

/** A summary as it is measured: its text and its sentences. */
export interface MeasuredSummary {
  readonly text: string
  readonly sentences: readonly ProseSentence[]
}

/**
 * Whether a sentence that starts at `start` is the next one after that which ends at `end`: one full stop or semicolon at most lies between,
 * so that what was struck belongs to one of the two.
 */
const isNext = (source: string, end: number, start: number): boolean => {
  if (start < end || start - end > 300) return false
  const stops = `${source.slice(Math.max(0, end - 1), start)}Aa`.match(/[.!?]["”’)]*\s+["“(]?[A-Z]|;\s/g) ?? []
  return stops.length <= 1
}

/** The summary of the library, as it is measured. */
export const fromLibrary = (summary: BusinessModelSummary, source: string): MeasuredSummary => ({
  text: summary.text,
  sentences: summary.sentences.map(({ text, spans }, i) => {
    const end = summary.sentences[i - 1]?.spans.at(-1)?.end
    const start = spans[0]?.start
    return { text, follows: end !== undefined && start !== undefined && isNext(source, end, start) }
  }),
})

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The sentences of a text by wink, put together again where it cuts "fedex. com". */
const split = (text: string): readonly string[] => {
  const pieces = taggingWink().readDoc(text).sentences().out() as readonly string[]
  const starts: number[] = []
  let at = 0
  for (const piece of pieces) {
    const start = text.indexOf(piece, at)
    if (at === 0 || /\s/.test(text.charAt(start - 1))) starts.push(start)
    at = start + piece.length
  }
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim())
}

/** A summary of which only the text is known, from another tool or from a file; its sentences are looked up in the source. */
export const fromText = (text: string, source: string): MeasuredSummary => {
  const hay = squeeze(source)
  let end = -1
  const sentences = split(squeeze(text)).map((sentence, i) => {
    const start = hay.indexOf(sentence)
    // Rephrased sentences stand nowhere in the source: whoever rephrases also ties them together.
    const follows = start === -1 ? i > 0 : end !== -1 && isNext(hay, end, start)
    end = start === -1 ? -1 : start + sentence.length
    return { text: sentence, follows }
  })
  return { text, sentences }
}

/**
 * Measures one summary.
 *
 * @param name of the document
 * @param summary see {@link fromLibrary} and {@link fromText}
 * @param sheet the document's facts
 * @param budget the most tokens that the summary may have, in o200k_base
 */
export const evaluate = (name: string, summary: MeasuredSummary, sheet: FactSheet, budget: number): Evaluation => {
  const text = summary.text.trim()
  const recall = scoreSummary(text, sheet)
  const tokens = countO200k(text)
  const over = tokens > budget
  return {
    name,
    tokens,
    over,
    ...recall,
    ...(over ? { recall: 0, vital: 0, covered: 0 } : {}),
    sentences: summary.sentences.length,
    used: tokens / budget,
    cost: recall.found.length === 0 ? null : tokens / recall.found.length,
    prose: measureProse(summary.sentences, sheet.company),
  }
}
