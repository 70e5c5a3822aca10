import lexicon from '../../lexicons/opening.json' with { type: 'json' }
import type { SentenceReading } from '../score/reading.ts'
import type { Word } from '../score/vocabulary.ts'
import type { CompanyName } from './company-name.ts'
import { LEGAL_FORMS } from './company-name.ts'
import { SELF_NAME } from './equation.ts'

/** What shows that a sentence introduces the company. */
export interface Signs {
  /** The company's name is its subject, or it gives the company its short name. */
  readonly named: boolean
  /** The name comes with its legal form: "Acme Corporation". */
  readonly legal: boolean
  /** It says by what short name the report goes on: ("Acme", the "Company"). */
  readonly aliased: boolean
  /** "We", "The Company" is its subject. */
  readonly firstPerson: boolean
  /** It speaks of the company somewhere: "our", "the Company", its name. */
  readonly mentioned: boolean
  /** It says what the company is or does. */
  readonly defined: boolean
  /** It says where and when the company was founded, or where it sits. */
  readonly founded: boolean
}

/** The subject of a sentence stands within so many tokens, its verb within so many. */
const SUBJECT = 9
const VERB = 16
/** An insertion behind the name is at most so long; in code units. */
const INSERTION = 90
/** Name, insertion and verb stand within so many tokens. */
const OPENING = VERB + Math.ceil(INSERTION / 4)
/** Behind an auxiliary, its participle is one of so many words: "is ⟨currently headquartered⟩". */
const PASSIVE = 2

/** A name opens its sentence within so many words: "At Acme,", "Today Acme". */
const FIRST_WORDS = 4

const DEFINERS = new Set(lexicon.definers)
const FOUNDERS = new Set(lexicon.founders)
const FIRST_PERSONS = new Set(lexicon.firstPerson)

/** "Our plants are", "The Company's plan was": of something else than the company; but "Our business is". */
const POSSESSIVE = /^(?:(?:substantially |virtually )?all (?:of )?)?(?:our|the \w+['’]s) (?!(?:(?:principal|primary|main|core) )?(?:business|operations|activit))/i
/** A founding that says what for: "was organized in 1998 as the holding company for Acme Bank". */
const PURPOSE = /\b(?:holding company|for the purposes? of|to (?:engage|acquire|develop|operate|explore|invest|own))\b/
/** Acme⟨, an insurance holding company,⟩ has subsidiaries: a definition without a verb. */
const APPOSITION = /^[^,]{2,60}, an? (?:[\p{L}-]+ ){0,7}(?:company|corporation|manufacturer|producer|bank|partnership|trust|firm)\b/u

/**
 * Reads the subject of a sentence and the verb that follows it.
 *
 * @param short the sentence as it would stand in the summary: "Acme makes valves."
 * @param whole the same with its definitions: "Acme Corporation ("Acme" or the "Company") makes valves."
 * @param name from {@link companyName}
 */
export const signsOf = (short: SentenceReading, whole: SentenceReading, name: CompanyName): Signs => {
  const { text } = short.tokens
  const subject = firstWords(short, SUBJECT)
  const verb = verbOf(short)
  const founded = verb === 'founder'
  const hasName = subject.some(({ nameLike }) => nameLike)
  const legal = hasName && firstWords(whole, SUBJECT).some(({ lower, written }, i, all) => i > 0 && written !== lower && LEGAL_FORMS.has(lower) && all[i - 1]?.small === false)
  const first = subject.slice(0, FIRST_WORDS)
  const house = hasName && first.some(({ stem }) => name.house.has(stem)) && (founded || !firstWords(short, OPENING).some(isFirstPerson))
  const own = first.some(({ lower }) => name.own.has(lower))
  // ("Acme", the "Company", "we"): what the report calls the company from here on
  const aliased = SELF_NAME.test(whole.tokens.text)
  const named = hasName && (aliased || own || (name.own.size === 0 && (legal || house)))
  return {
    named,
    legal: named && (legal || own),
    aliased,
    firstPerson: !named && subject.slice(0, 3).some(isFirstPerson) && !POSSESSIVE.test(text),
    mentioned: named || whole.words.some(word => word !== undefined && (isFirstPerson(word) || name.own.has(word.lower))),
    defined: verb === 'definer' || (verb === undefined && APPOSITION.test(text)) || (founded && PURPOSE.test(text)),
    founded,
  }
}

const isFirstPerson = ({ lower }: Word): boolean => FIRST_PERSONS.has(lower)

/** The words among the first tokens of a sentence. */
const firstWords = ({ words }: SentenceReading, count: number): Word[] => words.slice(0, count).filter(word => word !== undefined)

/** The first verb that tells: "is", "makes" or "incorporated", outside of an insertion behind the name and not in "is headquartered". */
const verbOf = ({ words, tokens: { text, start } }: SentenceReading): 'definer' | 'founder' | undefined => {
  const skipped = insertionIn(text)
  const latest = skipped.end > 0 ? OPENING : VERB
  let left: number | undefined
  for (let at = 0; at < words.length && at < (left === undefined ? latest : OPENING); at++) {
    const word = words[at]
    const from = start[at] as number
    if (word === undefined || (from >= skipped.start && from < skipped.end)) continue
    if (FOUNDERS.has(word.lower)) return 'founder'
    if (left !== undefined) left--
    else if (DEFINERS.has(word.lower)) left = PASSIVE
    if (left === 0) break
  }
  return left === undefined ? undefined : 'definer'
}

// "Acme⟨, which was incorporated in Ohio in 1921,⟩ makes", "Acme⟨, founded in 1921,⟩ makes", "Acme Corp.⟨ ("Acme" or the "Corporation")⟩ was formed"
const INSERTED = /^[^,(]{2,60}(?:, [^,(]{2,12})?( \([^()]{2,120}\))|^[^,]{2,60}(, (?:which|who|incorporated|organized|founded|formed|established|headquartered|based|a|an|the|together)\b[^,]{0,80},(?: \d{4},)?)/

const insertionIn = (text: string): { readonly start: number; readonly end: number } => {
  const [, parenthesis, phrase] = INSERTED.exec(text) ?? []
  const inserted = parenthesis ?? phrase
  if (inserted === undefined) return { start: 0, end: 0 }
  const start = text.indexOf(inserted)
  return { start, end: start + inserted.length }
}
