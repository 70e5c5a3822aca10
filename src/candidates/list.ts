import lexicon from '../../lexicons/clauses.json' with { type: 'json' }
import type { Slice } from '../compress/cut.ts'
import { Wording } from '../language/wording.ts'
import { isFragment } from '../reference/fragment.ts'

/** A lead-in and items of it as one sentence. */
export interface JoinedList {
  /** "We sell three lines: pumps; valves; and pipes." */
  readonly text: string
  /** What of the lead-in (first) and of each item it consists of, from the first item on. */
  readonly parts: readonly Slice[]
  /** Number of the first item. */
  readonly from: number
}

/** An item of more words is a statement, not a member of a list. */
const LONGEST_ITEM = 20
/** The whole has at most this many words, about 70 tokens. */
const LONGEST = 54
/** An item that alone completes an open lead-in has at least so many words. */
const SHORTEST_ALONE = 4
/** So many items of a list are tried alone. */
const MOST_ALONE = 12

const wordCount = (text: string): number => text.trim().split(/\s+/).length

// "pumps;", "pumps,", "pumps, and", "pumps; or", "pumps and"
const GOES_ON = /(?:[;,](?:\s(?:and|or|and\/or))?|\s(?:and|or))$/
const JOINS_LAST = /(?:^|[\s;,])(?:and|or|and\/or)$/
const MARK_AT_END = /[.;,]$/
// "pumps; ⟨and⟩", "pumps⟨;⟩"
const TAIL = /[;,.]?(?:\s(?:and|or|and\/or))?[;,.]?$/

/** "including:", "include the following:", "include makers in each market:": names members, and not all of them. */
const OPEN = new RegExp(`\\b(?:${lexicon.openLeadIns.join('|')})\\b[^.;:]{0,60}:$`, 'i')
const NO_ENDS = new Set(lexicon.noClauseEnds)

const isAnnounced = (leadIn: string): boolean => leadIn.endsWith(':') && !isFragment(new Wording(leadIn))

/** "Small business cards for shops": words that are no sentence of their own; a label may stand before them ("Notebooks: Acme and Corvid"). */
const isMember = (item: string): boolean => {
  const text = item.replace(TAIL, '')
  return wordCount(text) >= SHORTEST_ALONE && /^[\p{L}\d$"“]/u.test(text) && !/[.!?]\s|:.*:/.test(text) && !NO_ENDS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) && isFragment(new Wording(text))
}

const joined = (leadIn: string, items: readonly string[], from: number): JoinedList => {
  const last = items.at(-1) ?? ''
  const close = last.endsWith('.') ? last.length : last.replace(TAIL, '').length
  const parts = [leadIn, ...items.slice(0, -1)].map(text => ({ start: 0, end: text.length }))
  const closing = last.slice(0, close)
  return { text: [leadIn, ...items.slice(0, -1), closing.endsWith('.') ? closing : `${closing}.`].join(' '), parts: [...parts, { start: 0, end: close }], from }
}

/**
 * A lead-in joined to its short items, where their own punctuation makes it prose. Strict concatenation: nothing is added
 * but a space between parts and a closing full stop, nothing but the last item's mark is struck.
 *
 * @param leadIn the sentence that announces the list, closed by a colon
 * @param items the items' texts, in order, without bullets
 * @returns `undefined` where that gives no sentence: items without punctuation, long items, a lead-in without a verb
 * @example joinList('We sell:', ['pumps;', 'valves; and', 'pipes.'])?.text // 'We sell: pumps; valves; and pipes.'
 */
export const joinList = (leadIn: string, items: readonly string[]): JoinedList | undefined => {
  const last = items.at(-1)
  const beforeLast = items.at(-2)
  if (last === undefined || beforeLast === undefined) return undefined
  if (items.some(item => item === '' || wordCount(item) > LONGEST_ITEM || /[.!?:]\s/.test(item))) return undefined
  if (items.slice(0, -1).some(item => !GOES_ON.test(item)) || (GOES_ON.test(last) && !MARK_AT_END.test(last))) return undefined
  if (!JOINS_LAST.test(beforeLast) && items.length < 3) return undefined
  if (wordCount(leadIn) + items.reduce((sum, item) => sum + wordCount(item), 0) > LONGEST || !isAnnounced(leadIn)) return undefined
  return joined(leadIn, items, 0)
}

/**
 * A lead-in that names examples ("including:", "such as:"), with each of its items alone: members that are no sentences of
 * their own, and that nothing else could state.
 *
 * - joins: "Our brands include:" + "Aquila meters, which farms use" → "Our brands include: Aquila meters, which farms use."
 * - must not: "We have three segments:" + "Pumps" (the others are lacking); an item that is a sentence
 *
 * @returns one entry per item that fits, in order
 */
export const joinExamples = (leadIn: string, items: readonly string[]): JoinedList[] => {
  if (!OPEN.test(leadIn) || !isAnnounced(leadIn)) return []
  return items.slice(0, MOST_ALONE).flatMap((item, from) =>
    wordCount(item) + wordCount(leadIn) <= LONGEST && isMember(item) ? [joined(leadIn, [item], from)] : [])
}
