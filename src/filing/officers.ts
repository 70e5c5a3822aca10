import type { Draft } from './draft.ts'
import { UNNUMBERED_ITEM, wordsOf } from './phrases.ts'

/**
 * Finds "Executive Officers of the Registrant" where it closes the section: the caption is an Item of Part I without a
 * number, not a part of the business. Where the business goes on after it, it stays inside.
 *
 * @returns index of the caption, or -1
 */
export function closingOfficers(drafts: readonly Draft[]): number {
  const caption = drafts.findLastIndex((draft) => draft.kind === 'heading' && UNNUMBERED_ITEM.has(wordsOf(draft.text)))
  if (caption < 1) return -1
  const { rank } = drafts[caption] as Draft
  const goesOn = drafts.slice(caption + 1).some((draft) => draft.kind === 'heading' && draft.rank >= rank)
  return goesOn ? -1 : caption
}
