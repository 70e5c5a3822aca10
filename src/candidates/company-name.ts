import lexicon from '../../lexicons/opening.json' with { type: 'json' }
import type { Wording } from '../language/wording.ts'
import { wordsOf } from '../language/words.ts'
import { definitionsOf, isGenericName, isPartOf } from '../reference/definition.ts'
import type { DocumentReading } from '../score/reading.ts'
import { equationIn } from './equation.ts'

/** The company introduces itself within so many sentences, if at all. */
export const OPENING_SENTENCES = 20
/** A short name that is not "the Company" is the company's own where the subject of the first sentences gets it. */
const FIRST_SENTENCES = 2

/** Where no short name is given, a company is the subject of one of so many sentences. */
const FIRST_SUBJECTS = 5
/** In code units. */
const LONGEST_NAME = 120

/** A word that comes with a capital so many times comes up often. */
const OFTEN = 3

/** "corporation", "inc": by what a full name is told. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(lexicon.legalForms)

/** By what words a company's name can be told. */
export interface CompanyName {
  /** First words of the names that the report gives the company, in lower case; none where it gives none. */
  readonly own: ReadonlySet<string>
  /** Where it gives none: stems of words that are always written with a capital and come up often, the company's name or a brand's. */
  readonly house: ReadonlySet<number>
  /** Numbers of the first sentences that say whom "we" means. */
  readonly equations: ReadonlySet<number>
  /** Numbers of the first sentences that name the company with its subsidiaries, or say what it is called since a change. */
  readonly titles: ReadonlySet<number>
}

// "Acme⟨, an⟩ Ohio corporation", "Acme⟨, together with its⟩ subsidiaries"
const APPOSITION = /^, (?:(?:and|together with|with|including) (?:its|their|all)|an?|organized)\b/
// "Acme, Inc.⟨ and its⟩ subsidiaries"
const COMPANIONS = / (?:and|together with|with|including) (?:its|their|all)\b/

/** A text that ends in a name, without what follows that: Acme, Inc.⟨ and its subsidiaries,⟩ */
const upToName = (text: string): string => {
  const body = text.replace(/,$/, '')
  const last = Math.max(0, body.lastIndexOf(','), body.lastIndexOf('('), body.lastIndexOf(')'))
  const rest = body.slice(last)
  const end = APPOSITION.test(rest) ? 0 : COMPANIONS.exec(rest)?.index
  return end === undefined ? text : body.slice(0, last + end)
}

/** How the report says what its company is called. */
export const companyName = (reading: DocumentReading): CompanyName => {
  const own = new Set<string>()
  const equations = new Set<number>()
  const titles = new Set<number>()
  reading.wordings.slice(0, OPENING_SENTENCES).forEach((wording, i) => {
    const { text } = wording
    const meant = equationIn(text)?.company
    const group = groupIn(text)
    const renamed = renamedIn(text)
    if (meant !== undefined) equations.add(i)
    if (group !== undefined || renamed !== undefined) titles.add(i)
    for (const name of [meant, group, renamed, ...aliasedIn(wording, i)]) {
      const word = firstWordOf(name ?? '')
      if (word !== undefined) own.add(word)
    }
  })
  const opening = own.size > 0 ? [] : reading.document.sentences.slice(0, FIRST_SUBJECTS)
  for (const { text } of opening) {
    const word = firstWordOf(subjectIn(text))
    if (word !== undefined) own.add(word)
  }
  return { own, house: own.size > 0 ? NO_STEMS : houseNames(reading), equations, titles }
}

/** Acme Pump, Inc. (“Acme” or the “Company”) → "Acme Pump, Inc.", "Acme". */
const aliasedIn = (wording: Wording, sentence: number): string[] => {
  const { text } = wording
  return definitionsOf(wording).flatMap(({ start, names, kind }) => {
    const mayOpen = sentence < FIRST_SENTENCES && kind === 'alias'
    const isCompany = names.some(name => COMPANY.has(name.toLowerCase()))
    if (!mayOpen && !isCompany) return []
    const before = text.slice(0, start).trimEnd()
    const full = nameBefore(upToName(before))
    const opens = mayOpen && /^(?:the )?$/i.test(text.slice(0, text.indexOf(full))) && names.every(name => isPartOf(name, before))
    return opens || isCompany ? [full, ...names.filter(name => !isGenericName(name))] : []
  })
}

// "divisions of Acme, Inc.⟨ or its subsidiaries⟩"
const SUBSIDIARIES = / (?:and|or) its (?:[\w-]+ ){0,2}subsidiaries\b/

/** The company that a sentence names together with its subsidiaries, by its full name: Acme, Inc. */
export const groupIn = (text: string): string | undefined => {
  const end = text.includes(' subsidiaries') ? SUBSIDIARIES.exec(text)?.index : undefined
  if (end === undefined) return undefined
  const name = nameBefore(text.slice(0, end))
  const words = wordsOf(name)
  return words.length > 1 && LEGAL_FORMS.has(words.at(-1)?.lower ?? '') ? name : undefined
}

// "we ⟨changed our name to⟩ Acme, Inc."
const RENAMED = /^(?:[^.;]{1,60} )?(?:we|the company|the registrant|the corporation) changed (?:our|its)(?: corporate)? name (?:from [^.]{1,60} )?to (?=\p{Lu})/iu

/** What the company is called since it changed its name. */
export const renamedIn = (text: string): string | undefined => {
  const opening = text.includes(' changed ') ? RENAMED.exec(text)?.[0] : undefined
  return opening === undefined ? undefined : text.slice(opening.length)
}

// "Acme ⟨was founded⟩ in 1921"
const FOUNDING = new RegExp(` (?:was|is)(?: \\w+)? (?:${lexicon.founders.join('|')})\\b`)

/** The name that a sentence opens with, if it has its legal form or is said to be founded: Acme Pump, Inc. makes; Acme was founded in 1921 */
const subjectIn = (text: string): string => {
  const head = text.slice(0, LONGEST_NAME)
  const words = wordsOf(head)
  const small = words.findIndex(({ start, lower }) => !/^\p{Lu}/u.test(head.slice(start)) && !INSIDE_NAMES.has(lower))
  const name = words.slice(0, small < 0 ? words.length : small)
  const subject = head.slice(0, name.at(-1)?.end ?? 0)
  const hasForm = name.some(({ lower }, i) => i > 0 && LEGAL_FORMS.has(lower))
  return hasForm || FOUNDING.exec(head)?.index === subject.length ? subject : ''
}

/** Names of the company itself, not of its bank or its trust. */
const COMPANY = new Set(lexicon.selfNames.map(name => name.replace(/^the /, '')))

/** Small words inside names: "Bank of Ohio", "Beta and Sons". */
const INSIDE_NAMES = new Set(['of', 'and', 'for', 'the', 'de'])

/** The name that a text ends in: "In 1921, Home Pumps of Ohio, Inc." → "Home Pumps of Ohio, Inc." */
const nameBefore = (text: string): string => {
  const tail = text.slice(-LONGEST_NAME)
  const words = wordsOf(tail)
  const small = words.findLastIndex(({ start, lower }) => !/^\p{Lu}/u.test(tail.slice(start)) && !INSIDE_NAMES.has(lower))
  const first = words.slice(small + 1).find(({ lower }) => !INSIDE_NAMES.has(lower))
  return first === undefined ? '' : tail.slice(first.start)
}

const firstWordOf = (name: string): string | undefined =>
  wordsOf(name).map(({ lower }) => lower).find(word => !INSIDE_NAMES.has(word) && word !== 'collectively' && !LEGAL_FORMS.has(word) && !isGenericName(word))

const NO_STEMS: ReadonlySet<number> = new Set()

const houseNames = ({ sentences, vocabulary }: DocumentReading): ReadonlySet<number> => {
  const capitals = new Int32Array(vocabulary.stems.length)
  const inside = new Uint8Array(capitals.length)
  const small = new Uint8Array(capitals.length)
  for (const { words } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]
      if (word === undefined) continue
      if (word.nameLike) {
        capitals[word.stem] = (capitals[word.stem] as number) + 1
        if (i > 0) inside[word.stem] = 1
      } else if (word.small) small[word.stem] = 1
    }
  }
  const names = new Set<number>()
  for (let stem = 0; stem < capitals.length; stem++) if ((capitals[stem] as number) >= OFTEN && inside[stem] === 1 && small[stem] === 0) names.add(stem)
  return names
}
