import abbreviations from '../../lexicons/abbreviations.json' with { type: 'json' }
import { ABBREVIATIONS } from '../language/abbreviations.ts'
import { isCapital, isSmall } from '../language/ascii-letters.ts'

/** A single letter is an initial; one capital and two letters may be a form of address. */
const SHORTEST = 2
const SHORTEST_NAME = 4
const KNOWN = new Set([...ABBREVIATIONS, ...abbreviations.ofWink.words])

/**
 * Whether a full stop ends a sentence as most do, so that neither the rules nor wink-nlp need be asked: behind a word that is
 * no abbreviation, before a space and a capital.
 *
 * - ends: "… to farm⟨.⟩ We sell", "… long-term⟨.⟩ “We", "… the Company⟨.⟩ We"
 * - must not (but the rules may): "approx. Ten", "the U.S. We", "pumps.We", "… (the pumps.) We", "pumps. (“Acme”)"
 *
 * @param text cleaned text
 * @param at where the full stop stands
 */
export const isPlainEnd = (text: string, at: number): boolean => {
  if (text.charCodeAt(at) !== 46 || text.charCodeAt(at + 1) !== 32) return false
  const next = text.charCodeAt(at + 2) === 0x201c ? at + 3 : at + 2
  const code = text.charCodeAt(next)
  if (!isCapital(code)) return false
  let start = at
  while (start > 0 && isSmall(text.charCodeAt(start - 1))) start--
  if (isCapital(text.charCodeAt(start - 1))) start--
  const word = text.slice(start, at)
  if (word.length < (isSmall(word.charCodeAt(0)) ? SHORTEST : SHORTEST_NAME)) return false
  const before = text[start - 1]
  return (before === ' ' || before === '-') && !KNOWN.has(word) && (isSmall(word.charCodeAt(0)) || !KNOWN.has(word.toLowerCase()))
}
