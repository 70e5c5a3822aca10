import boilerplate from '../../lexicons/boilerplate.json' with { type: 'json' }
import { applyCuts } from '../compress/cut.ts'
import { ALIAS } from '../compress/definition.ts'
import { deletions, ruleSet } from '../compress/deletions.ts'
import { REMARK } from '../compress/parenthesis.ts'
import type { DocumentSentence } from '../document/model.ts'
import { hasFiniteVerb } from '../language/finite-verb.ts'
import type { Wording } from '../language/wording.ts'
import type { DocumentReading } from '../score/reading.ts'

/** In tokens. */
const SHORTEST = 5
const LONGEST = 130

/** Runs of dots, dashes or underscores, cell borders, bullets: "Softgoods....... 26", "Hats . . . . 3", "● | Durability". */
const DEBRIS = /\.{3}|-{3}|_{3}|={3}|[|●•■□◦▪◆►☐☒\t]|([.\-–—_=*~·])(?:\s?\1){3}/u

/** Two dashes that each open an entry: "Credit products — Securities lending — Prime brokerage". */
const CHART_ROW = /\s—\s\p{Lu}.*\s—\s\p{Lu}/u

/** "See Note 4 for more.", "For a description of our ships, see Item 2." */
const POINTER = /^\(?(?:Please\s)?(?:See|Refer to)\s|^For\s[^.;]{3,200},\s(?:please\s)?(?:see|refer to|visit|go to)\s/u

/** "The table below lists our tenants.", "as shown in the following table": says nothing without it. */
const TABLE_POINTER = /\b(?:table|chart|graph)s? (?:below|above|that follows)\b|\bfollowing (?:table|chart|graph)s?\b/

const refused = boilerplate.refused.map(phrase => phrase.replaceAll('.', '\\.'))
/** Phrases of notices, of which no sentence is about the business. */
const REFUSED = new RegExp(refused.join('|'))
/** What few sentences hold: only those are read for either. */
const SUSPECT = new RegExp([...refused, 'table', 'chart', 'graph'].join('|'))

/** Control characters and the replacement character. */
const BROKEN = /[^\P{Cc}\t\n]|\uFFFD/u

/** One of these is in all debris: a character beyond plain ASCII, a cell border; a mark twice in a row. */
const ODD = /[^\x20-\x7b}~]/
const TWICE = /([.\-_=*~])\s?\1/

/** Whether a text holds what is no prose: bullets, cell borders, runs of dots or dashes, characters that stand for nothing. */
export const hasDebris = (text: string): boolean => (ODD.test(text) || TWICE.test(text)) && (DEBRIS.test(text) || CHART_ROW.test(text) || BROKEN.test(text))

/**
 * Whether a sentence may stand in a summary: a whole sentence of prose that opens like one and closes like one.
 *
 * @param reading the document
 * @param i number of the sentence
 */
export const isUsable = (reading: DocumentReading, i: number): boolean => {
  const sentence = reading.document.sentences[i] as DocumentSentence
  const wording = reading.wordings[i] as Wording
  const { text } = sentence
  const tokens = reading.sentences[i]?.tokens.length ?? 0
  if (tokens < SHORTEST || tokens > LONGEST) return false
  const block = reading.document.blocks[sentence.block]
  if (block === undefined || block.kind === 'footnote') return false
  if (!opensLikeSentence(text) || !closesLikeSentence(text, sentence.end === block.text.length)) return false
  if (hasDebris(text) || POINTER.test(text) || isShouted(text)) return false
  return !(SUSPECT.test(wording.lower) && isRefused(wording)) && hasFiniteVerb(wording)
}

/** Whether a sentence is a notice, or points to a table. */
const isRefused = (wording: Wording): boolean =>
  (REFUSED.test(wording.lower) && REFUSED.test(withoutRemarks(wording))) || TABLE_POINTER.test(wording.lower)

const REMARKS = ruleSet([ALIAS, REMARK])

/** Without the parentheses that deletion strikes: Acme⟨ ("Acme" or, unless the context otherwise requires, "we")⟩ makes valves. */
const withoutRemarks = (wording: Wording): string =>
  applyCuts(wording.lower, deletions(wording, { shortNames: new Set(), hasEvidence: () => false }, REMARKS)).text

/** A capital, a figure, a quotation mark, or a name such as "iPhone"; no "How to …", which is a title. */
const opensLikeSentence = (text: string): boolean =>
  (/^[A-Z]/.test(text) || /^(?:["“(]?[\p{Lu}\d$]|\p{Ll}{1,2}\p{Lu})/u.test(text)) && !/^(?:How|What|When|Where|Why|Whether) to\s/.test(text)

/** A full stop, or the end of a paragraph that lacks it; never a colon, semicolon or comma. */
const closesLikeSentence = (text: string, endsBlock: boolean): boolean =>
  /[.!?]["”’)\]]{0,2}$/.test(text) || (endsBlock && /[\p{L}\p{N})%]$/u.test(text))

/** More capitals than other letters. */
const isShouted = (text: string): boolean => {
  let capitals = 0
  let others = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      if (code >= 65 && code <= 90) capitals++
      else if (code >= 97 && code <= 122) others++
    } else {
      const character = String.fromCodePoint(text.codePointAt(i) ?? code)
      if (/\p{Lu}/u.test(character)) capitals += character.length
      else if (/\p{L}/u.test(character)) others += character.length
      i += character.length - 1
    }
    // Half-way through most sentences, what is left cannot turn the count
    if (others >= capitals + text.length - i) return false
  }
  return capitals > others
}
