import type { Draft } from './draft.ts'
import { startsLikeNote } from './draft.ts'
import { itemHeading } from './item-heading.ts'

/** Blocks so near to a page break may be running headers or footers. */
const REACH = 2

/**
 * A short block is furniture if it stands at so many page breaks, at so great a share of them, and hardly elsewhere; or if it
 * stands there twice and only its number changes: "FIRST HARVEST BANCORP   PAGE 3".
 */
const RECURRENCE = 3
const SHARE_OF_BREAKS = 0.4
const SHARE_AT_BREAKS = 0.8

/** More notes than this do not stand between the halves of a paragraph. */
const MOST_NOTES = 6

/** A paragraph of so many characters ends in a mark, unless a page break cuts it. */
const LONG_ENOUGH = 80

/** `12`, `- 12 -`, `Page 12`, `12 of 90`, `iv`, `F-3`, `[12]`, `I-4`. */
const PAGE_NUMBER = /^(?:page\s)?[\s\-–—[(|]*(?:\d{1,3}|[ivx]{1,5}|[a-z]{1,2}-\d{1,3})[\s\-–—\])|]*(?:of\s\d{1,3})?$/i

/** Links back to the contents that stand at the top of pages. */
const BACK_LINK = /^(?:table of contents|index(?: to .{0,40})?|(?:back|return|go) to (?:table of )?contents|contents|top of page|toc)$/i

/** `Apple Inc. | 2024 Form 10-K | 1`, `2024 FORM 10-K`, `MASTERCARD 2024 FORM 10-K 7`. */
const FORM_FOOTER = /\b(?:form\s)?(?:10-?K|20-?F|annual report)\b/i

/**
 * Takes out what belongs to the page and not to the text: page numbers, links to the contents, running headers and
 * footers; joins the halves of a paragraph that a page break cut.
 *
 * @param drafts the blocks of the section, its heading first
 * @param items the Items that the section is
 */
export function withoutFurniture(drafts: readonly Draft[], items: readonly string[]): Draft[] {
  const numbered = without(drafts, (draft, index) => isPageMark(draft, index, items))
  const near = nearPageBreaks(numbered)
  const recurring = recurringTexts(numbered, near)
  return joinedAcrossPages(withNotes(without(numbered, (draft, index) => index > 0 && near.has(index) && isRunningLine(draft, recurring))))
}

/** The blocks that are no furniture; a page break before one that goes passes on to the next. */
function without(drafts: readonly Draft[], isFurniture: (draft: Draft, index: number) => boolean): Draft[] {
  const kept: Draft[] = []
  let page = false
  drafts.forEach((draft, index) => {
    page ||= draft.page
    if (isFurniture(draft, index)) {
      page = true
      return
    }
    kept.push(page === draft.page ? draft : { ...draft, page })
    page = false
  })
  return kept
}

/** Page numbers, links to the contents, and repeated headings of the section: "PART I", "Item 1. Business (continued)". */
function isPageMark({ kind, text }: Draft, index: number, items: readonly string[]): boolean {
  if (kind === 'table' || text.length > 120) return false
  if (PAGE_NUMBER.test(text) || BACK_LINK.test(text)) return true
  if (index === 0) return false
  if (/^part\s+i\b.{0,3}$/i.test(text)) return true
  const heading = itemHeading(text)
  return heading !== undefined && !heading.part && !/[\p{L}\d]/u.test(text.slice(heading.length)) && heading.items.every((item) => items.includes(item))
}

function isRunningLine({ kind, text }: Draft, recurring: ReadonlySet<string>): boolean {
  if (kind === 'table' || text.length > 80) return false
  return recurring.has(masked(text)) || (FORM_FOOTER.test(text) && /\d/.test(text) && !/[.;:]$/.test(text))
}

/** Indices of the blocks next to page breaks; the section's end is one, since the next Item often starts on a new page. */
function nearPageBreaks(drafts: readonly Draft[]): Set<number> {
  const near = new Set<number>([drafts.length - 1])
  drafts.forEach((draft, index) => {
    if (!draft.page) return
    for (let at = Math.max(0, index - REACH); at < index + REACH; at++) near.add(at)
  })
  return near
}

/** How often a short text occurs, its numbers left aside, and with which numbers it stands at page breaks. */
interface Recurrence {
  all: number
  atBreaks: number
  readonly texts: Set<string>
}

function recurringTexts(drafts: readonly Draft[], near: ReadonlySet<number>): Set<string> {
  const recurrences = new Map<string, Recurrence>()
  drafts.forEach((draft, index) => {
    if (draft.kind === 'table' || draft.kind === 'item' || draft.text.length > 80 || /[.;:]$/.test(draft.text)) return
    const key = masked(draft.text)
    const recurrence = recurrences.get(key) ?? { all: 0, atBreaks: 0, texts: new Set() }
    recurrences.set(key, recurrence)
    recurrence.all++
    if (!near.has(index)) return
    recurrence.atBreaks++
    recurrence.texts.add(draft.text)
  })
  const breaks = drafts.filter((draft) => draft.page).length
  const enough = Math.max(RECURRENCE, SHARE_OF_BREAKS * breaks)
  return new Set([...recurrences]
    .filter(([, { all, atBreaks, texts }]) => (atBreaks >= enough || texts.size > 1) && atBreaks >= SHARE_AT_BREAKS * all)
    .map(([key]) => key))
}

function masked(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '0')
}

/** Marks notes: what starts like one behind a table, behind another note, or between a cut paragraph and the page break. */
function withNotes(drafts: readonly Draft[]): Draft[] {
  const marked: Draft[] = []
  drafts.forEach((draft, index) => {
    const last = marked.at(-1)
    const isNote = (draft.kind === 'paragraph' || draft.kind === 'item') && startsLikeNote(draft.text) && last !== undefined
      && (last.kind === 'table' || last.kind === 'footnote' || (endsPage(drafts, index) && last.kind === 'paragraph' && !/[.:;]$/.test(last.text)))
    marked.push(isNote ? { ...draft, kind: 'footnote' } : draft)
  })
  return marked
}

/** Whether only notes stand between a block and the next page break. */
function endsPage(drafts: readonly Draft[], index: number): boolean {
  for (let next = index + 1; next <= index + MOST_NOTES; next++) {
    const draft = drafts[next]
    if (draft === undefined || draft.page) return draft !== undefined
    if (!startsLikeNote(draft.text)) return false
  }
  return false
}

/** Joins what a page break cut; the notes at the foot of the page stay behind the paragraph. */
function joinedAcrossPages(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    let last = draft.page ? joined.length - 1 : -1
    while (last >= 0 && joined.length - last <= MOST_NOTES && joined[last]?.kind === 'footnote') last--
    const open = joined[last]
    if (open !== undefined && goesOn(open, draft)) joined[last] = { ...open, text: `${open.text} ${draft.text}`, end: draft.end }
    else joined.push(draft)
  }
  return joined
}

/** Whether a paragraph goes on after a page break: "… paperboard in" / "1993 was …", "… failed to consummate the" / "Kinnard transaction …". */
function goesOn(last: Draft, next: Draft): boolean {
  if ((last.kind !== 'paragraph' && last.kind !== 'item') || next.kind !== 'paragraph') return false
  if (/[.!?:;]["”’)]{0,2}$/.test(last.text)) return false
  return /^[a-z(\d]/.test(next.text) || /[a-z,]$/.test(last.text) || last.text.length > LONG_ENOUGH
}
