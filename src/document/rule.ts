import { as, type Line } from './line.ts'

/** "- -----", "=====", "_____", "--+----": a drawn line and nothing else. */
const RULE = /^[-–—_=+|.*~¯\s]{3,}$/

/** Marks that a rule consists of. */
const RULE_MARKS = '-–—_=*~'

/** The least marks of a rule that stands behind text, as in "Lending Activities - ------". */
const SHORTEST_TAIL = 4

/** Whether the line is a drawn rule: "- ---------". */
export const isRule = (text: string): boolean => RULE.test(text) && /[-–—_=*~.|+]{2}|[-–—_=*.] [-–—_=*.]/.test(text)

/**
 * Where the text of a line ends before the rule drawn under it, or -1.
 *
 * @example "Lending Activities - -----------" gives 18
 */
export const startOfTrailingRule = (text: string): number => {
  let at = text.length
  while (at > 0 && RULE_MARKS.includes(text[at - 1] as string)) at -= 1
  if (text.length - at < SHORTEST_TAIL) return -1
  while (at > 0 && (text[at - 1] === ' ' || RULE_MARKS.includes(text[at - 1] as string))) at -= 1
  return at === 0 ? -1 : at
}

/** Drawn rules become furniture. */
export const markRules = (lines: readonly Line[]): Line[] =>
  lines.map(line => (line.kind === 'text' && isRule(line.text) ? as(line, 'furniture') : line))

