import { countWords } from './casing.ts'
import { isHeadingLike } from './heading.ts'
import type { Line } from './line.ts'
import { concat, sliceMapped, spaceAt, type MappedText } from './mapped-text.ts'
import { startOfTrailingRule } from './rule.ts'
import { isTableRow } from './table-row.ts'

/** " ---- ", " - ------ ": four marks or more between two words. */
const INNER_RULE = / (?:[-–—] )?[-–—_=]{4,}(?= )/
const INNER_RULES = new RegExp(INNER_RULE, 'g')

/** A heading with a rule under it has no more words. */
const MOST_WORDS = 20

/** "- ------- (1) Includes …": the rule above a footnote. */
const LEADING_RULE = /^(?:[-–—] )?[-–—_=]{4,} /

/**
 * Rules of the printed page that fell into a line: cut out of a sentence ("when they ---- are not"), off a footnote
 * ("- ------ (1) Includes …"), off a heading ("Lending Activities - ------") and between a heading and the text behind it
 * ("Deposits - ------- General. We take …").
 */
export const cutGluedRules = (lines: readonly Line[]): Line[] =>
  lines.flatMap(line => {
    if ((line.kind !== 'text' && line.kind !== 'item') || !holdsRule(line.text)) return line
    const leading = LEADING_RULE.exec(line.text)?.[0].length ?? 0
    const bare = leading === 0 ? line : { ...line, ...sliceMapped(line, leading) }
    if (isTableRow(bare.text)) return line
    return underlined(bare) ?? cutHeading(bare) ?? [cutRules(bare)]
  })

/** Whether four marks of a rule follow each other: one of them then stands at a place of three, seven, eleven … */
const holdsRule = (text: string): boolean => {
  for (let i = 3; i < text.length; i += 4) if (isRuleMark(text.charCodeAt(i)) && RULE.test(text.slice(i - 3, i + 4))) return true
  return false
}

const RULE = /[-–—_=]{4}/
const isRuleMark = (code: number): boolean => code === 45 || code === 95 || code === 61 || code === 0x2013 || code === 0x2014

/** "Lending Activities - ------" */
const underlined = (line: Line): Line[] | undefined => {
  const end = startOfTrailingRule(line.text)
  if (end < 0 || countWords(line.text.slice(0, end)) > MOST_WORDS) return undefined
  return [{ ...line, ...sliceMapped(line, 0, end), kind: 'heading' }]
}

const cutHeading = (line: Line): Line[] | undefined => {
  const rule = line.text.search(INNER_RULE)
  if (rule < 0 || !isHeadingLike(line.text.slice(0, rule))) return undefined
  const heading: Line = { ...line, ...sliceMapped(line, 0, rule), kind: 'heading' }
  const rest = { ...line, ...sliceMapped(line, line.text.indexOf(' ', line.text.search(RULE))), afterBlank: true }
  return /^["“(]?\p{Lu}/u.test(rest.text) ? [heading, cutRules(rest)] : undefined
}

const cutRules = (line: Line): Line => {
  const parts: MappedText[] = []
  let from = 0
  for (const { 0: rule, index } of line.text.matchAll(INNER_RULES)) {
    if (index > from) parts.push(sliceMapped(line, from, index), spaceAt(sourceOffset(line, index)))
    from = index + rule.length
  }
  if (from === 0) return line
  parts.push(sliceMapped(line, from))
  return { ...line, ...sliceMapped(concat(parts), 0) }
}

const sourceOffset = ({ pieces }: MappedText, at: number): number => {
  const piece = pieces.findLast(candidate => candidate.at <= at)
  return piece === undefined ? 0 : piece.start + (at - piece.at)
}
