import lexicon from '../../lexicons/opening.json' with { type: 'json' }
import type { DocumentReading, SentenceReading } from '../score/reading.ts'
import type { StatementCandidate } from './candidates.ts'

/** The company introduces itself within so many sentences, if at all. */
const WITHIN = 30
/** What the introduction's signs add to a candidate's worth. */
const NAMED = 0.6
const DEFINED = 0.5
const ALIASED = 0.5
/** What each sentence before it takes from its worth. */
const DELAY = 0.03
/** The subject of a sentence stands within so many tokens. */
const SUBJECT = 9

const DEFINERS = new Set(lexicon.definers)
const LEGAL_FORMS = new Set(lexicon.legalForms)

/** `("Acme", the "Company", "we")`: what the report calls the company from here on. */
const ALIAS = new RegExp(`["“](?:${lexicon.selfNames.join('|')})[,.]?["”]`, 'i')

/**
 * The candidate that should open the summary: early, about the company itself, naming it and saying what it is or does.
 *
 * @returns its index, or -1 where no sentence names the company
 */
export const openingOf = (candidates: readonly StatementCandidate[], reading: DocumentReading): number => {
  let best = -1
  let most = 0
  candidates.forEach(({ statements, worths: [worth = 0], needs }, index) => {
    const [first] = statements
    if (first === undefined || statements.length > 1 || needs !== undefined || first.sentence >= WITHIN || reading.places[first.sentence]?.remote === true) return
    const sentence = reading.sentences[first.sentence]
    const source = reading.document.sentences[first.sentence]?.text ?? ''
    if (sentence === undefined) return
    const subject = subjectOf(sentence)
    const aliased = ALIAS.test(source)
    if (!subject.named && !aliased) return
    const value = worth + (subject.legal ? NAMED : 0) + (subject.defined ? DEFINED : 0) + (aliased ? ALIASED : 0) - DELAY * first.sentence
    if (value > most) {
      most = value
      best = index
    }
  })
  return best
}

/** Whether a sentence opens with a name, in a legal form, followed by what it is or does. */
const subjectOf = ({ tokens, words }: SentenceReading): { named: boolean; legal: boolean; defined: boolean } => {
  const found = { named: false, legal: false, defined: false }
  for (let i = 0; i < Math.min(tokens.length, SUBJECT + 12); i++) {
    const word = words[i]
    if (word === undefined) continue
    const written = tokens.text.slice(tokens.start[i], tokens.end[i])
    const lower = written.toLowerCase()
    if (i < SUBJECT && word.nameLike) found.named = true
    if (i < SUBJECT && written !== lower && LEGAL_FORMS.has(lower) && i > 0) found.legal = true
    if (found.named && DEFINERS.has(lower)) {
      found.defined = true
      break
    }
  }
  return found
}
