import abbreviations from '../../lexicons/abbreviations.json' with { type: 'json' }
import structure from '../../lexicons/structure.json' with { type: 'json' }
import type { Stop } from './stop.ts'

/**
 * What a mark does: `'inside'` ends no sentence and is hidden from wink, `'kept'` ends none and wink sees it, `'end'` certainly
 * ends one, `'plain'` ends one unless quotes or brackets join what stands around it, `'open'` is left to wink.
 */
export type Verdict = 'inside' | 'kept' | 'end' | 'plain' | 'open'

const neverLast = new Set(abbreviations.neverLast.words)
const beforeNumber = new Set(abbreviations.beforeNumber.words)
const seldomLast = new Set(abbreviations.seldomLast.words)
const ofWink = new Set(abbreviations.ofWink.words)
const exclaimed = new Set(abbreviations.exclaimed.words)
const references = new Set(abbreviations.references.words)
const domains = new Set(abbreviations.domains.words)
const neverOpens = new Set(abbreviations.followsCountry.words)
const plainStarters = new Set(structure.sentenceStarters.words)
const starters = new Set([...structure.sentenceStarters.words, ...structure.nounStarters.words])

/** Words that must stand before an abbreviation for its stop to end a sentence: "Acme Corp. The" may open a heading. */
const WORDS_BEFORE = 3

/**
 * Judges one mark by the words around it. The first rule that knows it decides.
 *
 * @param stop the mark
 * @param openers names that open sentences of this document: after "Inc." and "U.S." they do it again
 * @returns what it does
 */
export const judgeStop = (stop: Stop, openers: ReadonlySet<string>): Verdict => {
  if (stop.next === '') return CLOSES.test(stop.tail) ? 'kept' : 'open'
  for (const rule of RULES) {
    const verdict = rule(stop, openers)
    if (verdict !== undefined) return verdict
  }
  return 'open'
}

// "“See Note 4.⟨”⟩": what may stand behind the text's last mark
const CLOSES = /^["'”’)\]}»]*$/

type Rule = (stop: Stop, openers: ReadonlySet<string>) => Verdict | undefined

/** "sales.We", but not "www.example.com", "Node.js", "S.A.de". */
const gluedSentence: Rule = ({ word, tail }) =>
  /[a-z]{3}[)"”%]?$/.test(word) && !/[@/]|^www/i.test(word) && !domains.has(lettersOf(tail)) && !tail.includes('.com')
    && (starters.has(lettersOf(tail)) || (/^["“(]?[A-Z][a-z]{2,}/.test(tail) && !word.includes('.')))
    ? 'end' : undefined

/** "example.com", "2.5", " .25%", "e.g", "Form 10-K.405", "U.S": a mark inside a word. Those of initials are kept: wink knows "U.S.". */
const insideWord: Rule = ({ text, at, word, tail }) => {
  const first = tail[0]
  if (first === undefined || /[\s"'”’)\]}»,;:?!.…—–-]/.test(first)) return undefined
  if (first === '(' || first === '[' || first === '{' || first === '“') return undefined
  if (text[at] !== '.' || !isInitials(word) || !isInitials(/^(?:[A-Z]\.)*[A-Z]/i.exec(tail)?.[0] ?? '')) return 'inside'
  // "U.S.We" may be two sentences, "U.S." is a word.
  return /^[A-Z]{2}/i.test(tail) ? 'open' : 'kept'
}

/** "Inc., a", "etc.; and", "Corp.) has", "U.S.-based", "6 p.m.: we" */
const beforeComma: Rule = ({ tail }) => (/^["'”’)\]]*[,;:\-–—]/.test(tail) ? 'inside' : undefined)

/** "that.... She left", "the thing is . . . I mean", "the end . . . . Next": four dots end a sentence, three do not. */
const ellipsis: Rule = ({ text, at, next }) => {
  if (text[at + 1] === ' ' && text[at + 2] === '.') return 'inside'
  if (text[at - 1] !== '.' && text[at - 1] !== ' ') return undefined
  const dots = /(?:\.|\. ){2,8}$/.exec(text.slice(Math.max(0, at - 15), at + 1))?.[0].replace(/ /g, '').length ?? 1
  if (dots < 3 || !/^\p{Lu}/u.test(next)) return dots < 3 ? undefined : 'inside'
  return dots > 3 ? 'end' : text[at - 1] === ' ' ? 'inside' : 'open'
}

/** "Yahoo! Inc." */
const exclaimedName: Rule = ({ text, at, word, next }) =>
  exclaimed.has(word + text[at]) && !starters.has(lettersOf(next)) ? 'inside' : undefined

/** "the co. is", "“Why?” he asked": a word in lower case follows, and no brand such as iPhone. */
const beforeLowerCase: Rule = ({ next, spaced }) =>
  spaced && /^[a-z]/.test(next) && !/^[a-z]{1,2}[A-Z]/.test(next) ? 'inside' : undefined

/** "Mr. Reed", "e.g. copper" */
const neverLastAbbreviation: Rule = ({ word }) =>
  neverLast.has(afterHyphen(word)) ? 'inside' : undefined

/** "No. 114", "Sec. 4(b)" */
const numberFollows: Rule = ({ word, next }) => (beforeNumber.has(word) && /^[#§]?[\dIVXLC]/.test(next) && !starters.has(next) ? 'inside' : undefined)

/** "see Item 8. Financial Statements", "in Part II. Risk", "Note 3. Debt" */
const titledReference: Rule = ({ word, previous, next }) =>
  /^(?:\d{1,2}[A-C]?|[IVX]{1,4})$/.test(word) && references.has(previous) && !plainStarters.has(lettersOf(next)) ? 'inside' : undefined

/** "Acme Ltda. (“Acme”), a subsidiary": the short name of what stands before it. */
const beforeAlias: Rule = ({ text, at, bracketed }) =>
  bracketed && /^ \((?:collectively, )?["“]/.test(text.slice(at + 1, at + 20)) ? 'inside' : undefined

/** "1. Overview", "– II. Insurance Risks", "a. Cattle": a number or letter that counts what follows. */
const enumerator: Rule = ({ text, at, word, wordAt, previous }) => {
  if (wordAt === 0 && /^(?:\d{1,2}|[ivx]{1,4}|[a-z])$/i.test(word)) return 'inside'
  if (!/^[IVX]{1,4}$/.test(word) || !/^[-–—]+$/.test(previous)) return undefined
  return text[at] === '.' ? 'inside' : undefined
}

/** "Sam M. Walton", "J.P. Morgan", "Vitamin B. The" */
const initial: Rule = ({ text, at, word, next, previous, bracketed }) => {
  if (text[at] !== '.' || !/^(?:[A-Z]\.)*[A-Z]$/.test(word) || geographic(word)) return undefined
  if (word === 'I' && !/^[A-Z][a-z]/.test(previous)) return undefined
  return isStarter(next) && !bracketed && enoughBefore(text, at) ? 'end' : 'inside'
}

/** "Acme Inc. The Company", "the U.S. Borealis sells", but "the U.S. Government", "Acme Inc. (NYSE)" */
const seldomLastAbbreviation: Rule = ({ text, at, word, next, bracketed }, openers) => {
  if (text[at] !== '.') return undefined
  const bare = afterHyphen(word)
  if (!seldomLast.has(bare) && !isInitials(bare)) return undefined
  if (bracketed) return 'inside'
  return (isStarter(next) || (openers.has(next) && !neverOpens.has(next))) && enoughBefore(text, at) ? 'end' : 'inside'
}

/** "Form 10-K. We", "on 5G. Mobile", "at example.com. You", "inventory.. This": what wink takes for an abbreviation. */
const afterFigure: Rule = ({ text, at, word, next, spaced }) =>
  text[at] === '.' && spaced && word.length > 1 && /^[A-Z]/.test(next)
    && (/[\d%)™®.]$|\d[A-Z]$|\.[a-z]{2,4}$/.test(word) || (/[/@]/.test(word) && isStarter(next))) ? 'end' : undefined

/** "with the SEC. We", "high-speed ICs. To", "its name to “Acme Bank.” The", "at our plants. 2024 was": behind a word that wink takes for no abbreviation. */
const afterWord: Rule = ({ text, at, word, next, spaced }) => {
  const written = WORD.exec(word)?.[1]
  return text[at] === '.' && spaced && written !== undefined && /^[A-Z\d]/.test(next) && !ofWink.has(written.toLowerCase()) ? 'plain' : undefined
}

/** "Treasurer since 2010. 2021 62", "with 16GB. We", "in this Item 1. The": behind a number that wink takes for no abbreviation, as it does "5k". */
const afterNumber: Rule = ({ text, at, word, next, spaced }) =>
  text[at] === '.' && spaced && (/^\d{4}$/.test(word) ? /^\d/.test(next) : /^\d$|\d[A-Z]{2,}$/.test(word) && /^[A-Z]/.test(next)) ? 'plain' : undefined

// "SEC", "mixed-signal ICs", "(the “Company”)"
const WORD = /(?:^|[-–("“])([A-Z]{2,})["”)]*$/i

const RULES: readonly Rule[] = [
  ellipsis, gluedSentence, insideWord, beforeComma, exclaimedName, beforeLowerCase, neverLastAbbreviation, beforeAlias,
  numberFollows, titledReference, enumerator, initial, seldomLastAbbreviation, afterFigure, afterWord, afterNumber,
]

const isStarter = (word: string): boolean => starters.has(lettersOf(word)) || starters.has(word)

/** "The", "It" of "The," "It’s" */
const lettersOf = (word: string): string => /^[A-Z]*/i.exec(word)?.[0] ?? ''

/** "U.S" of "non-U.S", "Inc" of "(Acme),Inc" */
const afterHyphen = (word: string): string => word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('–'), word.lastIndexOf('/'), word.lastIndexOf(',')) + 1)

/** "U.S", "L.P", "S.A", "a.m" without its last stop */
const isInitials = (word: string): boolean => word.length < 12 && /^(?:[A-Z]\.)*[A-Z]$/i.test(word)

/** "U.S", "D.C": places are never a person's initials. */
const geographic = (word: string): boolean => /^(?:U\.S|U\.K|U\.S\.A|D\.C|U\.N|E\.U|P\.R|L\.P|L\.L\.C|S\.A|N\.A|N\.V|B\.V|S\.p\.A|P\.L\.C|L\.L\.P)$/.test(word)

const enoughBefore = (text: string, at: number): boolean => {
  let words = 0
  for (let i = at; i > 0 && at - i < 400; i -= 1) if (text[i] === ' ' && (words += 1) >= WORDS_BEFORE) return true
  return false
}
