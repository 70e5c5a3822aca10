import type { CompiledCue, CompiledLexicons } from './compile.ts'
import { NumberList } from './number-list.ts'
import { formLabel, stemLabel, type Trie } from './trie.ts'

/** What a lexicon needs to know of a token. */
export interface LookedUp {
  /** Its numbers among the stems and exact forms of the lexicons, -1 for unknown. */
  readonly lexiconStem: number
  readonly lexiconForm: number
  /** The nodes of the trie that it leads to from the root by its stem and its form, or -1. */
  readonly stemNode: number
  readonly formNode: number
}

/** Where symbols (themes, words of cues, figure classes) stand in one sentence. Reused from sentence to sentence. */
export class SymbolHits {
  /** Token positions, by hit, in ascending order of start within one symbol. */
  readonly start = new NumberList()
  readonly end = new NumberList()
  private readonly next = new NumberList()
  private readonly head: Int32Array
  private readonly tail: Int32Array
  private readonly counts: Int32Array
  /** The symbols that stand in the sentence, in the order in which they were found. */
  readonly found = new NumberList()

  constructor(symbolCount: number) {
    this.head = new Int32Array(symbolCount).fill(-1)
    this.tail = new Int32Array(symbolCount).fill(-1)
    this.counts = new Int32Array(symbolCount)
  }

  clear(): void {
    for (let f = 0; f < this.found.size; f++) {
      const symbol = this.found.at(f)
      this.head[symbol] = -1
      this.tail[symbol] = -1
      this.counts[symbol] = 0
    }
    this.found.clear()
    this.start.clear()
    this.end.clear()
    this.next.clear()
  }

  /** Adds a hit; one that overlaps the last hit of the same symbol is dropped (the longest match came first). */
  add(symbol: number, start: number, end: number): void {
    const last = this.tail[symbol] as number
    if (last >= 0 && this.end.at(last) > start) return
    const hit = this.start.size
    this.start.push(start)
    this.end.push(end)
    this.next.push(-1)
    if (last < 0) {
      this.head[symbol] = hit
      this.found.push(symbol)
    } else this.next.set(last, hit)
    this.tail[symbol] = hit
    this.counts[symbol] = (this.counts[symbol] as number) + 1
  }

  /** How often the symbol stands in the sentence. */
  count(symbol: number): number {
    return this.counts[symbol] as number
  }

  /** The first hit of the symbol, or -1. */
  first(symbol: number): number {
    return this.head[symbol] as number
  }

  /** The next hit of the same symbol, or -1. */
  after(hit: number): number {
    return this.next.at(hit)
  }
}

/**
 * Finds the terms of all lexicons in a sentence: from each token the longest match of each theme.
 *
 * @param words the tokens of the sentence; `undefined` (a punctuation mark) ends a phrase
 * @param compiled the lexicons
 * @param hits receives the hits
 */
export const matchTerms = (words: readonly (LookedUp | undefined)[], { terms }: CompiledLexicons, hits: SymbolHits): void => {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) continue
    if (word.formNode >= 0) descend(terms, word.formNode, words, i + 1, i, hits)
    if (word.stemNode >= 0) descend(terms, word.stemNode, words, i + 1, i, hits)
  }
}

/** Goes down the trie, longest way first, and reports on the way back. */
const descend = (terms: Trie, node: number, words: readonly (LookedUp | undefined)[], at: number, from: number, hits: SymbolHits): void => {
  const word = at < words.length && terms.goesOn(node) ? words[at] : undefined
  if (word !== undefined) {
    const byForm = terms.next(node, formLabel(word.lexiconForm))
    if (byForm >= 0) descend(terms, byForm, words, at + 1, from, hits)
    const byStem = terms.next(node, stemLabel(word.lexiconStem))
    if (byStem >= 0) descend(terms, byStem, words, at + 1, from, hits)
  }
  const symbols = terms.endingAt(node)
  for (let s = 0; s < symbols.length; s++) hits.add(symbols[s] as number, from, at)
}

/** Where a cue was found: from its first token to the end of its last. */
export interface CueMatch {
  readonly start: number
  readonly end: number
}

/**
 * Looks for a cue: its steps one after the other, each within so many tokens of the one before, no semicolon between.
 *
 * @param cue the cue
 * @param hits the symbols of the sentence
 * @param clauses for each token the number of semicolons before it; empty where there is none
 * @returns the first match, or `undefined`
 */
export const matchCue = (cue: CompiledCue, hits: SymbolHits, clauses: readonly number[]): CueMatch | undefined => {
  for (const step of cue.steps) if (!standsIn(step, hits)) return undefined
  const [firstStep] = cue.steps
  for (const symbol of firstStep ?? []) {
    for (let hit = hits.first(symbol); hit >= 0; hit = hits.after(hit)) {
      const end = follow(cue, 1, hits.end.at(hit), hits, clauses)
      if (end >= 0) return { start: hits.start.at(hit), end }
    }
  }
  return undefined
}

const standsIn = (step: readonly number[], hits: SymbolHits): boolean => {
  for (let s = 0; s < step.length; s++) if (hits.first(step[s] as number) >= 0) return true
  return false
}

const follow = (cue: CompiledCue, stepNumber: number, from: number, hits: SymbolHits, clauses: readonly number[]): number => {
  const step = cue.steps[stepNumber]
  if (step === undefined) return from
  let best = -1
  let bestStart = Infinity
  for (const symbol of step) {
    for (let hit = hits.first(symbol); hit >= 0; hit = hits.after(hit)) {
      const start = hits.start.at(hit)
      if (start < from) continue
      if (start - from > cue.within || start >= bestStart) break
      if (clauses[start] !== clauses[Math.max(0, from - 1)]) break
      best = hit
      bestStart = start
      break
    }
  }
  return best < 0 ? -1 : follow(cue, stepNumber + 1, hits.end.at(best), hits, clauses)
}
