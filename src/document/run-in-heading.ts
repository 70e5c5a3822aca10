import structure from '../../lexicons/structure.json' with { type: 'json' }
import { ABBREVIATIONS } from '../language/abbreviations.ts'
import { allMatches } from '../language/all-matches.ts'
import { bareWord, capitalShare, countWords, hasAuxiliary, hasFiniteVerb, titleShare, wordsOf } from './casing.ts'
import { CAPITALS, hasClause } from './heading.ts'
import type { Span } from '../types.ts'

const openers = new Set(structure.sentenceOpeners.words)
const leadInWords = new Set(structure.leadInWords.words)

/** Where a run-in heading ends and where the text that it names starts. */
export interface RunIn {
  /** One past the heading's last letter; its closing mark is not part of it. */
  readonly end: number
  readonly textAt: number
}

/** A paragraph shorter than this has no heading of its own: "Hello World. My name is Reed." */
const LEAST_WORDS_AFTER = 5

/** The most words of a heading that ends in a full stop. */
const LONGEST_IN_WORDS = 14

/** How far into a paragraph a run-in heading reaches. */
const REACH = 115

/**
 * The heading that starts the paragraph or item which it names.
 *
 * @example "Competition. We face …", "Distribution -- Our products …", "Cascade Ground: Cascade Ground, Inc. offers …"
 * @param text the paragraph
 * @param isItem whether it is a list item: there headings may be longer
 */
export const runInHeading = (text: string, isItem: boolean): RunIn | undefined =>
  beforeDash(text) ?? beforeColon(text) ?? beforeStop(text, isItem)

/** " – Our", " -- Promotion", "—We", "-We" */
const DASH = /(?: [-–—]{1,2} | ?— ?|-(?=(?:We|Our|The|In) ))(?=["“(]?[A-Z]|see )/g
const SHORTEST = 2
const FARTHEST_DASH = 90
const LONGEST_DASH = ' -- see '.length

/** The first dash that may close a heading, with the spaces around it. */
const dashIn = (text: string): Span | undefined => {
  const head = text.slice(0, FARTHEST_DASH + LONGEST_DASH)
  DASH.lastIndex = SHORTEST
  const start = DASH.exec(head)?.index ?? Infinity
  return start <= FARTHEST_DASH ? { start, end: DASH.lastIndex } : undefined
}

/** "Bulk – Our bulk shipments …", "Distribution -- Promotion of …", "Price—We set …" */
const beforeDash = (text: string): RunIn | undefined => {
  const dash = dashIn(text)
  if (dash === undefined) return undefined
  const { end: textAt } = dash
  const heading = text.slice(0, dash.start)
  if (!/^["“]?[\p{Lu}\d]/u.test(heading) || /[.:;]/.test(heading) || !isBalanced(heading)) return undefined
  const words = wordsOf(heading)
  if (words.length > 10 || openers.has(bareWord(words[0] ?? '')) || hasAuxiliary(words) || hasFiniteVerb(words)) return undefined
  if (titleShare(words) < 0.6 && (words.length > 4 || heading.includes(','))) return undefined
  return countWords(text.slice(textAt, textAt + 200)) >= 6 ? { end: heading.length, textAt } : undefined
}

/** "Beef: Beef includes our operations …", but not "We offer the following: …" nor "Notebooks: Acme, Borealis and Corvid" */
const beforeColon = (text: string): RunIn | undefined => {
  const colon = text.slice(0, 90).indexOf(': ')
  if (colon < 2 || !/[.!?;]\W{0,2}$/.test(text.slice(-3))) return undefined
  const heading = text.slice(0, colon)
  const words = wordsOf(heading)
  if (words.length > 8 || /[.;!?]/.test(heading) || !isBalanced(heading) || titleShare(words) < 0.6) return undefined
  if (words.slice(-4).some(word => leadInWords.has(word)) && words.length > 4) return undefined
  if (/^(?:are|is|include|includes|including|following|follows|were|was)$/.test(bareWord(words.at(-1) ?? ''))) return undefined
  if (hasAuxiliary(words) || hasFiniteVerb(words) || !/^["“]?[\p{Lu}\d]/u.test(heading)) return undefined
  return countWords(text.slice(colon, colon + 200)) >= 4 ? { end: colon, textAt: colon + 2 } : undefined
}

/** "Competition. We face …", "Expand relationships with customers. We see …", "CASCADE BOTTLING, S.A. DE C.V. The Company …" */
const beforeStop = (text: string, isItem: boolean): RunIn | undefined => {
  for (const { 0: mark, index } of allMatches(text.slice(0, REACH + LONGEST_MARK + 1), MARK)) {
    if (index > REACH) return undefined
    const heading = text.slice(0, index)
    const textAt = index + mark.length + 1
    // Two spaces never follow each other, but one may stand at an end.
    if (countWords(heading, LONGEST_IN_WORDS + 2) > LONGEST_IN_WORDS + 2) return undefined
    if (text[index] === '.' && isAbbreviated(heading, text.slice(textAt, textAt + 40))) continue
    const words = wordsOf(heading)
    if (words.length > LONGEST_IN_WORDS || !isBalanced(heading) || hasAuxiliary(words)) return undefined
    if (countWords(text.slice(textAt, textAt + 200)) < LEAST_WORDS_AFTER || !/^["“(]?[\p{Lu}\d]/u.test(text.slice(textAt, textAt + 2))) return undefined
    return isTitle(heading, words, isItem) ? { end: index + mark.length - 1, textAt } : undefined
  }
  return undefined
}

/** What ends a heading before a space: ".", "?", ".”", ".)" */
const MARK = /[.?]["”)]?(?= )/g
const LONGEST_MARK = 2

/** "U.S", "Inc", "J" before the stop: it goes on; "Class A", "Part D" end. */
const isAbbreviated = (heading: string, following: string): boolean => {
  const word = heading.slice(heading.lastIndexOf(' ') + 1)
  // "CASCADE BOTTLING, INC. ("CASCADE"). We own …"
  if (/^\(["“]/.test(following)) return true
  if (/^[(“"]?[A-Z]$/.test(word)) return !/(?:Class|Part|Phase|Series|Type|Tier|Schedule|Plan) [A-Z]$/.test(heading)
  if (/^\(?(?:[A-Z]\.)+[A-Z]$/i.test(word)) return !/^(?:The|We|Our|In|This|It|For|As)\b/.test(following)
  return isKnown(word.replace(/^[("“]/, '')) && !/^(?:The|We|Our|In|This|It|For|As)\b/.test(following)
}

/** "Inc", "INC" */
const isKnown = (word: string): boolean =>
  ABBREVIATIONS.has(word) || (word.length > 2 && word === word.toUpperCase() && ABBREVIATIONS.has(word.charAt(0) + word.slice(1).toLowerCase()))

const isTitle = (heading: string, words: readonly string[], isItem: boolean): boolean => {
  if (!/^["“]?(?:[\p{Lu}\d]|[a-z]{1,2}[A-Z])/u.test(heading)) return false
  if (capitalShare(heading) > CAPITALS && /[A-Z]{2}/.test(heading)) return true
  const titled = titleShare(words)
  if (titled === 1 && words.length <= 8) return !/^(?:We|It|They|This|These|He|She|You|See)$/.test(words[0] ?? '')
  if (hasFiniteVerb(words) || hasClause(words) || /[%$]/.test(heading)) return false
  if (titled >= 0.6) return !openers.has(bareWord(words[0] ?? ''))
  if (words.some(word => /^we$/i.test(word))) return false
  return words.length <= (isItem ? 14 : 10) && !openers.has(bareWord(words[0] ?? '')) && !/\d/.test(heading)
}

/** Whether parentheses and curly quotes come in equal numbers and straight quotes in pairs. */
const isBalanced = (text: string): boolean => {
  let open = 0
  let quoted = 0
  let straight = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 40) open++
    else if (code === 41) open--
    else if (code === 0x201c) quoted++
    else if (code === 0x201d) quoted--
    else if (code === 34) straight++
  }
  return open === 0 && quoted === 0 && straight % 2 === 0
}
