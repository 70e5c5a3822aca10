import type { WinkMethods } from 'wink-nlp'
import { condense, type Condensed } from './condense.ts'

/** The most code units that wink reads at once: its memory, not its time, grows with them. */
const WINDOW = 5000

/**
 * Where sentences end, as wink-nlp finds it. wink sees the text around the marks that are left to it, since what stands
 * between them tells it nothing: that takes a third of the time.
 *
 * @param nlp wink-nlp with sentence boundary detection
 * @param text cleaned text; marks that end no sentence are hidden in it
 * @param marks where the marks stand that wink must judge, ascending
 * @returns ends of sentences (exclusive), ascending, each just behind one of the marks and what closes with it
 */
export const winkEnds = (nlp: WinkMethods, text: string, marks: readonly number[]): number[] => {
  const condensed = condense(text, marks)
  const ends: number[] = []
  let from = 0
  while (from < condensed.text.length) {
    const to = windowEnd(condensed.text, from)
    const found = sentenceEnds(nlp, condensed.text.slice(from, to))
    const isLast = to === condensed.text.length
    const whole = isLast || found.length < 2 ? found : found.slice(0, -1)
    for (const end of whole) ends.push(end + from)
    from = isLast ? to : from + (whole.at(-1) ?? to - from)
  }
  return behindMarks(text, condensed, ends)
}

const windowEnd = (text: string, from: number): number => {
  if (text.length - from <= WINDOW) return text.length
  const space = text.lastIndexOf(' ', from + WINDOW)
  return space > from ? space : from + WINDOW
}

const sentenceEnds = (nlp: WinkMethods, text: string): number[] => {
  const ends: number[] = []
  let cursor = 0
  for (const sentence of nlp.readDoc(text).sentences().out()) {
    const start = text.indexOf(sentence, cursor)
    if (start < 0) continue
    cursor = start + sentence.length
    ends.push(cursor)
  }
  return ends
}

/** The same places in the text itself, where they follow a mark: wink may also have cut where the text was condensed. */
const behindMarks = (text: string, { pieces }: Condensed, ends: readonly number[]): number[] => {
  const places: number[] = []
  let piece = 0
  for (const end of ends) {
    while ((pieces[piece + 1]?.at ?? Infinity) < end) piece += 1
    const { at = 0, start = 0 } = pieces[piece] ?? {}
    const place = start + (end - at)
    if (/[.!?…]["'”’)\]}»]{0,3}$/.test(text.slice(Math.max(0, place - 4), place))) places.push(place)
  }
  return places
}
