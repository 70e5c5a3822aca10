import type { CompiledLexicons } from '../lexicon/compile.ts'
import { matchTerms, SymbolHits } from '../lexicon/match.ts'
import { TokenKind } from '../language/tokenize.ts'
import type { SentenceReading } from '../score/reading.ts'

/** A term of a surer theme than this is evidence that no deletion may strike. */
const TELLING = 0.1

/** Says of sentences what no deletion may strike: a figure, a name or a telling term of a facet's lexicon. */
export const evidenceFinder = (compiled: CompiledLexicons) => {
  const hits = new SymbolHits(compiled.symbolCount)
  const telling = compiled.themes.filter(({ weight }) => weight >= TELLING)

  const evidentTokens = ({ tokens, words }: SentenceReading): Uint8Array => {
    hits.clear()
    matchTerms(words, compiled, hits)
    const evident = new Uint8Array(tokens.length)
    for (let i = 0; i < evident.length; i++) {
      const kind = tokens.kind[i]
      if ((kind !== TokenKind.word && kind !== TokenKind.mark) || (i > 0 && words[i]?.nameLike === true)) evident[i] = 1
    }
    for (const { symbol } of telling) {
      for (let hit = hits.first(symbol); hit >= 0; hit = hits.after(hit)) evident.fill(1, hits.start.at(hit), hits.end.at(hit))
    }
    return evident
  }

  /** Whether a slice of a sentence's text holds evidence; its terms are looked for when that is first asked. */
  return (sentence: SentenceReading) => {
    const { tokens } = sentence
    let evident: Uint8Array | undefined
    return (start: number, end: number): boolean => {
      evident ??= evidentTokens(sentence)
      for (let i = 0; i < evident.length && (tokens.start[i] as number) < end; i++) {
        if (evident[i] === 1 && (tokens.start[i] as number) >= start && (tokens.end[i] as number) <= end) return true
      }
      return false
    }
  }
}
