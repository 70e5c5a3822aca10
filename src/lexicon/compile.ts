import { stem } from '../language/stem.ts'
import type { Tokens } from '../language/tokenize.ts'
import { TokenKind, tokenize } from '../language/tokenize.ts'
import type { Lexicon } from './model.ts'
import { FIGURE_CLASSES } from './model.ts'
import { formLabel, stemLabel, Trie } from './trie.ts'

/** A theme, compiled. */
export interface CompiledTheme {
  /** `'revenue.fee'` */
  readonly name: string
  readonly facet: string
  readonly symbol: number
  readonly weight: number
}

/** A cue, compiled: steps of symbols. */
export interface CompiledCue {
  readonly name: string
  readonly facet: string
  readonly steps: readonly (readonly number[])[]
  readonly within: number
  readonly weight: number
}

/** Lexicons made ready for matching in one pass over the tokens of a sentence. */
export interface CompiledLexicons {
  readonly facets: readonly string[]
  readonly lexicons: readonly Lexicon[]
  readonly terms: Trie
  /** Number of symbols; the figure classes are the first ones, in the order of `FIGURE_CLASSES`. */
  readonly symbolCount: number
  readonly themes: readonly CompiledTheme[]
  readonly cues: readonly CompiledCue[]
  /** Boilerplate classes: themes of no facet. */
  readonly classes: readonly CompiledTheme[]
  readonly stemNumbers: ReadonlyMap<string, number>
  readonly formNumbers: ReadonlyMap<string, number>
}

/** The vocabulary of boilerplate by class, as `lexicons/boilerplate.json` holds it. */
export type BoilerplateClasses = Readonly<Record<string, { readonly about: string; readonly terms: readonly string[] }>>

/** How a token is looked up letter for letter: "10%" differs from "10". */
export const formOf = (tokens: Tokens, i: number): string => {
  const written = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()
  return tokens.kind[i] === TokenKind.percent ? `${written}%` : written
}

const numberOf = (numbers: Map<string, number>, key: string): number => {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/**
 * Compiles lexicons and boilerplate classes into one trie of terms and a list of cues.
 *
 * @param lexicons one per facet, no facet twice
 * @param boilerplate vocabulary of the classes of boilerplate
 */
export const compileLexicons = (lexicons: readonly Lexicon[], boilerplate: BoilerplateClasses): CompiledLexicons => {
  const trie = new Trie()
  const stemNumbers = new Map<string, number>()
  const formNumbers = new Map<string, number>()
  let symbolCount: number = FIGURE_CLASSES.length

  const addTerm = (term: string, symbol: number): void => {
    const exact = term.startsWith('=')
    const tokens = tokenize(exact ? term.slice(1) : term)
    const labels: number[] = []
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kind[i] === TokenKind.mark) continue
      const form = formOf(tokens, i)
      const byForm = exact || (tokens.kind[i] as number) > TokenKind.numberWord
      labels.push(byForm ? formLabel(numberOf(formNumbers, form)) : stemLabel(numberOf(stemNumbers, stem(form))))
    }
    trie.add(labels, symbol)
  }

  const addTheme = (facet: string, name: string, terms: readonly string[], weight: number): CompiledTheme => {
    const symbol = symbolCount++
    for (const term of terms) addTerm(term, symbol)
    return { name: `${facet}.${name}`, facet, symbol, weight }
  }

  const words = new Map<string, number>()
  const symbolOfWords = (term: string): number => {
    const known = words.get(term)
    if (known !== undefined) return known
    const symbol = symbolCount++
    addTerm(term, symbol)
    words.set(term, symbol)
    return symbol
  }

  const themes: CompiledTheme[] = []
  const cues: CompiledCue[] = []
  for (const lexicon of lexicons) {
    const symbols = new Map<string, number>()
    for (const [name, theme] of Object.entries(lexicon.themes)) {
      const compiled = addTheme(lexicon.facet, name, theme.terms, theme.weight)
      themes.push(compiled)
      symbols.set(name, compiled.symbol)
    }
    for (const [name, cue] of Object.entries(lexicon.cues)) {
      const steps = cue.sequence.map(step => step.map(alternative =>
        alternative.startsWith('#')
          ? (FIGURE_CLASSES as readonly string[]).indexOf(alternative)
          : symbols.get(alternative) ?? symbolOfWords(alternative)))
      cues.push({ name: `${lexicon.facet}.${name}`, facet: lexicon.facet, steps, within: cue.within, weight: cue.weight })
    }
  }
  const classes = Object.entries(boilerplate).map(([name, { terms }]) => addTheme('boilerplate', name, terms, 0))
  return { facets: lexicons.map(({ facet }) => facet), lexicons, terms: trie, symbolCount, themes, cues, classes, stemNumbers, formNumbers }
}
