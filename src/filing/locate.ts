import { BARE_CERTAIN, FOREIGN_BUSINESS, wordsOf } from './phrases.ts'
import type { Landmark, Scan } from './scan.ts'

/** The business is Item 1 of a 10-K, and Item 4 of a 20-F since 2000. */
const DOMESTIC_ITEM = '1'
const FOREIGN_ITEM = '4'

/** Where the Business section stands. */
export interface Cut {
  readonly start: Landmark
  /** What ends it; `undefined` where nothing does before the end of the document. */
  readonly end: Landmark | undefined
  /** Characters of prose. */
  readonly size: number
  /** The heading has no number: "BUSINESS". */
  readonly unnumbered: boolean
}

/** Fewer characters of prose are no section where a heading without a number starts a longer one. */
const SMALL_SECTION = 1500

/** Fewer characters of prose under a numbered heading are a line of the contents. */
const SMALLEST_SECTION = 150

/** A second heading within this many characters is the true one (a running header or a line of the contents came first). */
const HEADING_GAP = 1500

/** So long a section under a plain heading, with later Items behind it, is the one; nothing after it can be better. */
const CERTAIN_SECTION = 6000

/** Part I has the business and three Items more (1A to 4); so near an Item ends the section at once. */
const NEAR_ITEMS = 4

/** How much each kind of title, a missing end, or a page number on the line, takes from a candidate's size. */
const TITLE_TRUST: Readonly<Record<Landmark['title'], number>> = { known: 1, bare: 0.8, other: 0.5, foreign: 0 }
const NO_END_TRUST = 0.25
const PAGED_TRUST = 0.3

/**
 * Chooses the section among all headings that might start it: the one with the most text before the next Item.
 *
 * @param scan what reading the filing found
 * @param foreign whether the filing is a 20-F, whose Item 4 is the business
 */
export function locateBusiness(scan: Scan, foreign: boolean): Cut | undefined {
  const items = scan.landmarks.filter((mark) => mark.kind === 'item' || mark.kind === 'part')
  const wanted = foreign && bestCut(scan, items, FOREIGN_ITEM) !== undefined ? FOREIGN_ITEM : DOMESTIC_ITEM
  const numbered = bestCut(scan, items, wanted)
  if (numbered !== undefined && numbered.size >= SMALLEST_SECTION && !numbered.start.paged) return endedByName(scan, numbered)
  const wordless = bestCut(scan, scan.landmarks.filter((mark) => mark.kind !== 'name'), wanted)
  if (wordless !== undefined && wordless.size >= SMALL_SECTION) return { ...wordless, unnumbered: wordless.start.kind !== 'item' }
  const named = bestCut(scan, scan.landmarks, DOMESTIC_ITEM)
  if (named !== undefined && named.size >= SMALL_SECTION) return { ...named, unnumbered: named.start.kind !== 'item' }
  return numbered ?? wordless ?? named
}

/** Where only a later Item or Part II ends the section, "PROPERTIES" or "LEGAL PROCEEDINGS" without a number ends it before. */
function endedByName(scan: Scan, cut: Cut): Cut {
  const { start, end } = cut
  if (end === undefined) return cut
  const number = end.kind === 'item' ? Number.parseInt(end.items[0] as string, 10) : Number.POSITIVE_INFINITY
  if (number < Number.parseInt(start.items[0] as string, 10) + NEAR_ITEMS || start.items.length > 1) return cut
  const name = scan.landmarks.find((mark) => mark.kind === 'name' && mark.before > start.before + SMALLEST_SECTION
    && mark.before < end.before && BARE_CERTAIN.has(wordsOf(mark.text)))
  return name === undefined ? cut : { ...cut, end: name, size: name.before - start.before }
}

/**
 * Whether the section is found beyond doubt, so that the rest of the document (statements and notes, mostly) need not be read.
 *
 * @param landmarks what has been found, the last of it behind the section
 */
export function isCertain(landmarks: readonly Landmark[]): boolean {
  const scan = { landmarks, cover: [], size: 0 }
  return [DOMESTIC_ITEM, FOREIGN_ITEM].some((wanted) => {
    const cut = bestCut(scan, landmarks.filter((mark) => mark.kind === 'item' || mark.kind === 'part'), wanted)
    return cut !== undefined && cut.size >= CERTAIN_SECTION && cut.start.title === 'known' && !cut.start.paged && cut.end !== undefined
  })
}

function bestCut(scan: Scan, landmarks: readonly Landmark[], wanted: string): Cut | undefined {
  let best: Cut | undefined
  let bestTrust = -1
  let end: Landmark | undefined
  const recurrence = new Map<string, number>()
  for (const { text } of landmarks) recurrence.set(text, (recurrence.get(text) ?? 0) + 1)
  for (let index = 0; index < landmarks.length; index++) {
    const start = landmarks[index] as Landmark
    if (!startsSection(start, wanted)) continue
    if (landmarks[index - 1]?.text !== start.text) end = endOf(landmarks, index, wanted)
    const size = (end?.before ?? scan.size) - start.before
    const trust = size * TITLE_TRUST[start.title] * (end === undefined ? NO_END_TRUST : 1) * (start.paged ? PAGED_TRUST : 1)
    const cut = { start, end, size, unnumbered: false }
    const closer = best !== undefined && best.end === end && (recurrence.get(start.text) as number) <= 2 && isTrueHeading(best.start, start)
    if (trust > bestTrust || closer) {
      best = cut
      bestTrust = trust
    }
  }
  return best
}

function startsSection({ kind, items, title, continued, text }: Landmark, wanted: string): boolean {
  if (wanted === FOREIGN_ITEM && !FOREIGN_BUSINESS.some((phrase) => wordsOf(text).includes(phrase))) return false
  return kind !== 'part' && items.includes(wanted) && title !== 'foreign' && !continued
}

/** Whether a second heading before the same end, which does not recur page by page, is the true one. */
function isTrueHeading(first: Landmark, second: Landmark): boolean {
  return second.before - first.before <= HEADING_GAP && second.title === 'known' && !second.paged
}

/** The first Item after the section, or the next part. An Item far on (7, 8) counts only if no near one follows. */
function endOf(landmarks: readonly Landmark[], index: number, wanted: string): Landmark | undefined {
  const start = landmarks[index] as Landmark
  let far: Landmark | undefined
  for (let next = index + 1; next < landmarks.length; next++) {
    const mark = landmarks[next] as Landmark
    if (mark.kind === 'part') {
      if (mark.items[0] !== '1' && !mark.continued) return far ?? mark
      continue
    }
    if (mark.items.some((item) => start.items.includes(item)) || mark.continued) continue
    const number = Number.parseInt(mark.items[0] as string, 10)
    if (number < Number(wanted) || (number === 4 && wanted === FOREIGN_ITEM && mark.title !== 'known')) continue
    if (number < Number(wanted) + NEAR_ITEMS) return mark
    far ??= mark
  }
  return far
}
