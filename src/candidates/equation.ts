import lexicon from '../../lexicons/opening.json' with { type: 'json' }
import type { Slice } from '../compress/cut.ts'
import { isGenericName } from '../reference/definition.ts'

/** Longer sentences name more than the company; in code units. */
const LONGEST = 700
/** Between the last short name and the verb stand at most so many code units: “we” ⟨as used in this annual report⟩ mean. */
const FARTHEST_VERB = 90

const alternatives = (phrases: readonly string[]): string => phrases.join('|')

/** "“we” ⟨mean⟩ Acme", "references to “we” ⟨are to⟩ Acme" */
const EQUATION = new RegExp(` (?:(?:shall|will|should|each|all|both|collectively|only) ){0,2}(?:${alternatives(lexicon.equations)}) `, 'g')
/** `“we”`, `the “Company”`: what a report calls its company. */
export const SELF_NAME = new RegExp(`["“](?:${alternatives(lexicon.selfNames.map(name => name.replace(/^the /, '(?:the )?')))})[,.]?["”]`, 'i')
/** "references to “we” are to": without its references it says nothing */
const NEEDS_REFERENCES = /^ (?:are|is)(?: references)? to $/
/** "When we say “we,” ⟨we mean⟩", "We use the term “we” to ⟨refer to⟩": what opens the sentence is its subject */
const BY_US = /^ we | to refer to $/
const US = /\b(?:when we|we use)\b/i
/** ⟨References⟩ in this report ⟨to⟩ “we” */
const REFERENCES = /\b(?:all )?references\b/i
/** What stands before the first short name and belongs to it: ⟨the terms⟩ “we”, ⟨the⟩ “Company” */
const TERMS = /(?:\b(?:the )?(?:terms?|words?|names?|expressions?|pronouns?) )?(?:the )?$/i
/** What narrows the meaning, or goes on about something else: Acme, Inc. and its subsidiaries⟨, unless the context …⟩ */
const NARROWED = new RegExp(`,? ?(?:[;(]|\\b(?:${alternatives(lexicon.narrowed)})\\b)`)
const TRAILING = /(?:,? (?:and|or))?,?$/
/** "Acme, Inc.", "the Acme Company": not "holding companies", "all our subsidiaries" */
const OPENS_WITH_NAME = /^(?:collectively,? )?(?:the )?\p{Lu}/u
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&'’-]*/gu

/** Whom the short names of a report mean. */
export interface Equation {
  /** The slices of the sentence that say so. */
  readonly slices: readonly Slice[]
  /** The company, as written: `Acme, Inc. and its subsidiaries`. */
  readonly company: string
}

/**
 * The part of a sentence that says whom "we" or "the Company" means.
 *
 * @returns `undefined` where it means no company by name
 * @example equationIn('Unless the context requires otherwise, references in this report to “we” mean Acme, Inc.') // "references" and " to “we” mean Acme, Inc."
 */
export const equationIn = (sentence: string): Equation | undefined => {
  const first = sentence.search(/["“]/)
  if (first < 0 || sentence.length > LONGEST) return undefined
  const verb = [...sentence.matchAll(EQUATION)].find(({ index }) => index > first && index - closingQuote(sentence, index) <= FARTHEST_VERB)
  if (verb === undefined || !SELF_NAME.test(sentence.slice(0, verb.index))) return undefined
  const start = verb.index + verb[0].length
  const meant = sentence.slice(start)
  const length = NARROWED.exec(meant)?.index ?? meant.length
  const end = start + meant.slice(0, length).replace(TRAILING, '').length
  const company = sentence.slice(start, end)
  if (/["“”]/.test(company) || !isName(company)) return undefined
  const slices = subjectIn(sentence.slice(0, first), `${sentence.slice(0, verb.index).endsWith(' to') ? ' to' : ''}${verb[0]}`, end)
  return slices && { slices, company }
}

/** From the subject of the equation to its end; none where the opening has no subject for the verb, or a part of it: Acme or ⟨“we”⟩ refer to. */
const subjectIn = (opening: string, verb: string, end: number): Slice[] | undefined => {
  const references = REFERENCES.exec(opening)
  if (references === null) {
    const subject = opening.search(BY_US.test(verb) ? US : TERMS)
    return subject < 0 || NEEDS_REFERENCES.test(verb) || / (?:or|and) $/.test(opening.slice(0, subject)) ? undefined : [{ start: subject, end }]
  }
  const to = opening.lastIndexOf(' to ')
  const after = references.index + references[0].length
  if (to < after) return undefined
  return to === after ? [{ start: references.index, end }] : [{ start: references.index, end: after }, { start: to, end }]
}

/** "Acme, Inc. and its subsidiaries": not "the Company and its subsidiaries". */
const isName = (text: string): boolean => OPENS_WITH_NAME.test(text) && [...text.matchAll(CAPITALISED)].some(([word]) => word !== 'The' && !isGenericName(word))

const closingQuote = (sentence: string, before: number): number => {
  const curly = sentence.lastIndexOf('”', before)
  return Math.max(curly, sentence.lastIndexOf('"', before))
}
