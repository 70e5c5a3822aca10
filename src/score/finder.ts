import type { CompiledCue, CompiledLexicons } from '../lexicon/compile.ts'
import type { CueMatch, SymbolHits } from '../lexicon/match.ts'
import { matchCue } from '../lexicon/match.ts'
import { FIGURE_CLASSES } from '../lexicon/model.ts'
import type { SentenceReading } from './reading.ts'

const NONE: readonly number[] = []

/**
 * Tells from the symbols in a sentence which themes, cues and classes of boilerplate stand there. It looks only at those that
 * have a symbol there, which are few.
 */
export class Finder {
  /** Indices of the themes, cues and classes found, ascending. */
  readonly themes: number[] = []
  readonly cues: number[] = []
  readonly classes: number[] = []
  /** By facet: how often its terms stand in the sentence, each theme at most three times, and how many of its cues do. */
  readonly termCounts: Int32Array
  readonly cueCounts: Int32Array
  private readonly matches: (CueMatch | undefined)[]
  /** By symbol: the index of its theme or class, or -1; the cues of which it is in the telling step. */
  private readonly themeOf: Int32Array
  private readonly classOf: Int32Array
  private readonly cuesOf: readonly (readonly number[])[]
  private readonly facetOfTheme: readonly number[]
  private readonly facetOfCue: readonly number[]

  constructor(private readonly compiled: CompiledLexicons, readonly hits: SymbolHits) {
    const { facets, themes, cues, classes, symbolCount } = compiled
    this.termCounts = new Int32Array(facets.length)
    this.cueCounts = new Int32Array(facets.length)
    this.matches = cues.map(() => undefined)
    this.themeOf = new Int32Array(symbolCount).fill(-1)
    this.classOf = new Int32Array(symbolCount).fill(-1)
    themes.forEach(({ symbol }, t) => { this.themeOf[symbol] = t })
    classes.forEach(({ symbol }, c) => { this.classOf[symbol] = c })
    this.cuesOf = cuesBySymbol(cues, symbolCount)
    this.facetOfTheme = themes.map(({ facet }) => facets.indexOf(facet))
    this.facetOfCue = cues.map(({ facet }) => facets.indexOf(facet))
  }

  readonly matchOf = (cue: number): CueMatch | undefined => this.matches[cue]

  /** Looks through the symbols of a sentence. */
  find(sentence: SentenceReading): void {
    for (const cue of this.cues) this.matches[cue] = undefined
    this.themes.length = 0
    this.cues.length = 0
    this.classes.length = 0
    this.termCounts.fill(0)
    this.cueCounts.fill(0)
    for (const symbol of this.hits.found) {
      const theme = this.themeOf[symbol] as number
      if (theme >= 0) this.addTheme(theme, this.hits.count(symbol))
      if ((this.classOf[symbol] as number) >= 0) insert(this.classes, this.classOf[symbol] as number)
      const cues = this.cuesOf[symbol] as readonly number[]
      for (let c = 0; c < cues.length; c++) this.tryCue(cues[c] as number, sentence)
    }
  }

  private addTheme(theme: number, count: number): void {
    const facet = this.facetOfTheme[theme] as number
    insert(this.themes, theme)
    this.termCounts[facet] = (this.termCounts[facet] as number) + Math.min(count, 3)
  }

  private tryCue(cue: number, { clauses }: SentenceReading): void {
    if (this.matches[cue] !== undefined) return
    const match = matchCue(this.compiled.cues[cue] as CompiledCue, this.hits, clauses)
    if (match === undefined) return
    const facet = this.facetOfCue[cue] as number
    this.matches[cue] = match
    insert(this.cues, cue)
    this.cueCounts[facet] = (this.cueCounts[facet] as number) + 1
  }
}

/** Puts a number into its place among a few ascending ones. */
const insert = (ascending: number[], number: number): void => {
  let at = ascending.push(number) - 1
  for (; at > 0 && (ascending[at - 1] as number) > number; at--) ascending[at] = ascending[at - 1] as number
  ascending[at] = number
}

/** Every symbol of one step of each cue: the first without figures and names, which stand in most sentences. */
const cuesBySymbol = (cues: readonly CompiledCue[], symbolCount: number): (readonly number[])[] => {
  const bySymbol: (readonly number[])[] = new Array<readonly number[]>(symbolCount).fill(NONE)
  cues.forEach(({ steps }, cue) => {
    const telling = steps.find(step => step.every(symbol => symbol >= FIGURE_CLASSES.length)) ?? steps[0]
    for (const symbol of new Set(telling)) bySymbol[symbol] = [...bySymbol[symbol] ?? NONE, cue]
  })
  return bySymbol
}
