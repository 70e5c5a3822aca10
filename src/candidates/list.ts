import type { Slice } from '../compress/cut.ts'
import { isFragment } from '../reference/fragment.ts'

/** A lead-in and its items as one sentence. */
export interface JoinedList {
  /** "We sell three lines: pumps; valves; and pipes." */
  readonly text: string
  /** What of the lead-in (first) and of each item it consists of. */
  readonly parts: readonly Slice[]
}

/** An item of more words is a statement, not a member of a list. */
const LONGEST_ITEM = 8
/** The whole has at most this many words, about 60 tokens. */
const LONGEST = 48

const wordCount = (text: string): number => text.trim().split(/\s+/).length

// "pumps;", "pumps,", "pumps, and", "pumps; or", "pumps and"
const GOES_ON = /(?:[;,](?:\s(?:and|or|and\/or))?|\s(?:and|or))$/
const JOINS_LAST = /(?:^|[\s;,])(?:and|or|and\/or)$/
const MARK_AT_END = /[.;,]$/

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
  if (last === undefined || beforeLast === undefined || !/:$/.test(leadIn) || isFragment(leadIn)) return undefined
  if (items.some(item => item === '' || wordCount(item) > LONGEST_ITEM || /[.!?:]\s/.test(item))) return undefined
  if (items.slice(0, -1).some(item => !GOES_ON.test(item)) || (GOES_ON.test(last) && !MARK_AT_END.test(last))) return undefined
  if (!JOINS_LAST.test(beforeLast) && items.length < 3) return undefined
  if (wordCount(leadIn) + items.reduce((sum, item) => sum + wordCount(item), 0) > LONGEST) return undefined
  const parts = [leadIn, ...items].map(text => ({ start: 0, end: text.length }))
  const closing = last.replace(MARK_AT_END, '')
  const parted = [...parts.slice(0, -1), { start: 0, end: last.endsWith('.') ? last.length : closing.length }]
  return { text: `${[leadIn, ...items.slice(0, -1), closing].join(' ')}.`, parts: parted }
}
