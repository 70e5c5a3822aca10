import type { Draft } from './draft.ts'
import { itemHeading } from './item-heading.ts'

/** Blocks so near to a page break may be running headers or footers. */
const REACH = 3

/** A short block that stands so often at page breaks, numbers aside, is furniture. */
const RECURRENCE = 3

/** `12`, `- 12 -`, `Page 12`, `12 of 90`, `iv`, `F-3`, `[12]`, `I-4`. */
const PAGE_NUMBER = /^(?:page\s)?[\s\-–—[(|]*(?:\d{1,3}|[ivx]{1,5}|[a-z]{1,2}-\d{1,3})[\s\-–—\])|]*(?:of\s\d{1,3})?$/i

/** Links back to the contents that stand at the top of pages. */
const BACK_LINK = /^(?:table of contents|index(?: to .{0,40})?|(?:back|return|go) to (?:table of )?contents|contents|top of page|toc)$/i

/** `Apple Inc. | 2024 Form 10-K | 1`, `2024 FORM 10-K`, `MASTERCARD 2024 FORM 10-K 7`. */
const FORM_FOOTER = /\b(?:form\s)?(?:10-?K|20-?F|annual report)\b/i

/**
 * Takes out what belongs to the page and not to the text: page numbers, links to the contents, running headers and
 * footers; joins the halves of a paragraph that a page break cut.
 */
export function withoutFurniture(drafts: readonly Draft[], items: readonly string[]): Draft[] {
  const nearBreak = nearPageBreaks(drafts)
  const recurring = recurringTexts(drafts, nearBreak)
  const kept: Draft[] = []
  let cutPage = false
  drafts.forEach((draft, index) => {
    cutPage ||= draft.page
    if (isFurniture(draft, index, nearBreak.has(index), recurring, items)) {
      cutPage = true
      return
    }
    const last = kept.at(-1)
    if (cutPage && last !== undefined && goesOn(last, draft)) kept[kept.length - 1] = { ...last, text: `${last.text} ${draft.text}`, end: draft.end }
    else kept.push(draft)
    cutPage = false
  })
  return kept
}

function isFurniture(draft: Draft, index: number, near: boolean, recurring: ReadonlySet<string>, items: readonly string[]): boolean {
  if (draft.kind === 'table' || draft.text.length > 120) return false
  const { text } = draft
  if (PAGE_NUMBER.test(text) || BACK_LINK.test(text)) return true
  if (index === 0) return false
  if (/^part\s+i\b.{0,3}$/i.test(text)) return true
  const heading = itemHeading(text)
  if (heading !== undefined && !heading.part && heading.length >= text.length && heading.items.every((item) => items.includes(item))) return true
  if (!near) return false
  return recurring.has(masked(text)) || (FORM_FOOTER.test(text) && /\d/.test(text) && text.length < 80 && !/[.;:]$/.test(text))
}

function nearPageBreaks(drafts: readonly Draft[]): Set<number> {
  const near = new Set<number>()
  drafts.forEach((draft, index) => {
    if (!draft.page && !PAGE_NUMBER.test(draft.text)) return
    for (let at = index - REACH; at <= index + REACH; at++) near.add(at)
  })
  return near
}

function recurringTexts(drafts: readonly Draft[], near: ReadonlySet<number>): Set<string> {
  const counts = new Map<string, number>()
  for (const index of near) {
    const draft = drafts[index]
    if (draft === undefined || draft.kind === 'table' || draft.kind === 'item' || draft.text.length > 80 || /[.;:]$/.test(draft.text)) continue
    const key = masked(draft.text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= RECURRENCE).map(([key]) => key))
}

function masked(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '0')
}

/** Whether a paragraph goes on after a page break: "… paperboard in" / "1993 was …". */
function goesOn(last: Draft, next: Draft): boolean {
  return (last.kind === 'paragraph' || last.kind === 'item') && next.kind === 'paragraph'
    && !/[.!?:;]["”’)]{0,2}$/.test(last.text) && (/^[a-z(\d]/.test(next.text) || /[a-z,]$/.test(last.text))
}
