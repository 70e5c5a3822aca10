import type { CompiledCue, CompiledLexicons } from '../lexicon/compile.ts'
import type { CueMatch, SymbolHits } from '../lexicon/match.ts'
import { matchCue } from '../lexicon/match.ts'
import { FIGURE_CLASSES } from '../lexicon/model.ts'
import { NumberList } from '../lexicon/number-list.ts'
import type { SentenceReading } from './reading.ts'

const NONE: readonly number[] = []

/** What a symbol stands for, ready to be looked up. */
export interface Meanings {
  /** By symbol: the index of its theme or class, or -1; the cues of which it is in the telling step. */
  readonly themeOf: Int32Array
  readonly classOf: Int32Array
  readonly cuesOf: readonly (readonly number[])[]
  /** By theme or cue: the index of its facet. */
  readonly facetOfTheme: readonly number[]
  readonly facetOfCue: readonly number[]
}

const meanings = new WeakMap<CompiledLexicons, Meanings>()

/** What the symbols of some lexicons stand for, found out once. */
export const meaningsIn = (compiled: CompiledLexicons): Meanings => {
  const known = meanings.get(compiled)
  if (known !== undefined) return known
  const { facets, themes, cues, classes, symbolCount } = compiled
  const made = {
    themeOf: new Int32Array(symbolCount).fill(-1),
    classOf: new Int32Array(symbolCount).fill(-1),
    cuesOf: cuesBySymbol(cues, symbolCount),
    facetOfTheme: themes.map(({ facet }) => facets.indexOf(facet)),
    facetOfCue: cues.map(({ facet }) => facets.indexOf(facet)),
  }
  themes.forEach(({ symbol }, t) => { made.themeOf[symbol] = t })
  classes.forEach(({ symbol }, c) => { made.classOf[symbol] = c })
  meanings.set(compiled, made)
  return made
}

/**
 * Tells from the symbols in a sentence which themes, cues and classes of boilerplate stand there. It looks only at those that
 * have a symbol there, which are few.
 */
export class Finder {
  /** Indices of the themes, cues and classes found, ascending. */
  readonly themes = new NumberList()
  readonly cues = new NumberList()
  readonly classes = new NumberList()
  /** By facet: how often its terms stand in the sentence, each theme at most three times, and how many of its cues do. */
  readonly termCounts: number[]
  readonly cueCounts: number[]
  private readonly matches: (CueMatch | undefined)[]
  private readonly meanings: Meanings

  constructor(private readonly compiled: CompiledLexicons, readonly hits: SymbolHits) {
    this.termCounts = compiled.facets.map(() => 0)
    this.cueCounts = compiled.facets.map(() => 0)
    this.matches = compiled.cues.map(() => undefined)
    this.meanings = meaningsIn(compiled)
  }

  readonly matchOf = (cue: number): CueMatch | undefined => this.matches[cue]

  /** Looks through the symbols of a sentence. */
  find(sentence: SentenceReading): void {
    for (let c = 0; c < this.cues.size; c++) this.matches[this.cues.at(c)] = undefined
    this.themes.clear()
    this.cues.clear()
    this.classes.clear()
    this.termCounts.fill(0)
    this.cueCounts.fill(0)
    const { themeOf, classOf, cuesOf } = this.meanings
    for (let f = 0; f < this.hits.found.size; f++) {
      const symbol = this.hits.found.at(f)
      const theme = themeOf[symbol] as number
      if (theme >= 0) this.addTheme(theme, this.hits.count(symbol))
      if ((classOf[symbol] as number) >= 0) this.classes.insert(classOf[symbol] as number)
      const cues = cuesOf[symbol] as readonly number[]
      for (let c = 0; c < cues.length; c++) this.tryCue(cues[c] as number, sentence)
    }
  }

  private addTheme(theme: number, count: number): void {
    const facet = this.meanings.facetOfTheme[theme] as number
    this.themes.insert(theme)
    this.termCounts[facet] = (this.termCounts[facet] as number) + Math.min(count, 3)
  }

  private tryCue(cue: number, { clauses }: SentenceReading): void {
    if (this.matches[cue] !== undefined) return
    const match = matchCue(this.compiled.cues[cue] as CompiledCue, this.hits, clauses)
    if (match === undefined) return
    const facet = this.meanings.facetOfCue[cue] as number
    this.matches[cue] = match
    this.cues.insert(cue)
    this.cueCounts[facet] = (this.cueCounts[facet] as number) + 1
  }
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
