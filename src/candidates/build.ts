import { TokenKind } from '../language/tokenize.ts'
import type { DocumentReading } from '../score/reading.ts'
import type { StemVector } from '../select/model.ts'
import type { Statement, StatementCandidate, Valuation } from './candidates.ts'
import { remembered } from './remembered.ts'

/** A sentence of more tokens is hard to read, and says less for its tokens than its parts do. */
const LONG = 75
const LONG_WORTH = 0.5

/**
 * Makes candidates of statements.
 *
 * @param reading the document
 * @param valuation what scores are worth
 */
export const candidateBuilder = (reading: DocumentReading, { worthOf, sharesOf }: Valuation) => {
  const vectorOf = stemVectors(reading)
  return (statements: readonly Statement[], needs: number | undefined): StatementCandidate => {
    const shares = statements.map(({ score }) => sharesOf(score))
    const worths = statements.map(({ score, reading: { tokens } }) => worthOf(score) * (tokens.length > LONG ? LONG_WORTH : 1))
    const worth = Math.max(worths.reduce((sum, each) => sum + each, 0), 1e-9)
    return {
      statements, needs, worths,
      states: statements.flatMap(({ parts }) => parts.map(({ sentence }) => sentence)),
      shares: (shares[0] ?? []).map((_, f) => shares.reduce((sum, share, s) => sum + (share[f] ?? 0) * (worths[s] as number), 0) / worth),
      evidence: (shares[0] ?? []).map((_, f) => statements.reduce((most, { score }) => Math.max(most, score.evidence[f] ?? 0), 0)),
      sizes: statements.map(({ reading: { tokens } }) => Math.max(1, tokens.length)),
      vector: vectorOf(statements),
      ...figuresOf(statements),
    }
  }
}

/** How rare a stem is in the document, from 0 up. */
const rarities = ({ sentenceCounts, sentences }: DocumentReading): ((stem: number) => number) =>
  remembered(stem => Math.log(1 + sentences.length / Math.max(1, sentenceCounts[stem] ?? 1)))

/** Makes vectors of the content stems of statements, weighted by their rarity in the document. */
const stemVectors = (reading: DocumentReading): ((statements: readonly Statement[]) => StemVector) => {
  const rarityOf = rarities(reading)
  /** By stem: the vector that it was last put into. */
  const lastIn: number[] = []
  let vector = 0
  return statements => {
    vector++
    const stems: number[] = []
    const weights: number[] = []
    let squares = 0
    for (const { reading: { words } } of statements) {
      for (const word of words) {
        if (word?.content !== true || lastIn[word.stem] === vector) continue
        lastIn[word.stem] = vector
        const rarity = rarityOf(word.stem)
        stems.push(word.stem)
        weights.push(rarity)
        squares += rarity * rarity
      }
    }
    const norm = Math.sqrt(squares)
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / norm
    return { stems, weights }
  }
}

const NO_FIGURES: ReadonlySet<string> = new Set()

/** The figures of statements as written, and the latest year that they name. */
const figuresOf = (statements: readonly Statement[]): { readonly figures: ReadonlySet<string>; readonly year: number | undefined } => {
  let figures: Set<string> | undefined
  let year: number | undefined
  for (const { reading: { tokens } } of statements) {
    for (let i = 0; i < tokens.length; i++) {
      const kind = tokens.kind[i] as number
      if (kind < TokenKind.number || kind > TokenKind.year) continue
      const written = tokens.text.slice(tokens.start[i], tokens.end[i])
      if (kind === TokenKind.year) year = Math.max(year ?? 0, Number(written))
      else (figures ??= new Set()).add(written)
    }
  }
  return { figures: figures ?? NO_FIGURES, year }
}
