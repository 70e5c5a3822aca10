import type { Lexicon } from './model.ts'
// @ts-expect-error -- the build makes this module: it reads the lexicons
import readLexicons from 'prepared:facet-lexicons'

let lexicons: readonly Lexicon[] | undefined

/** {@link builtInLexicons} of the built package: 70 kB that are read at first use, not at import. */
export const builtInLexicons = (): readonly Lexicon[] => {
  lexicons ??= (readLexicons as () => Lexicon[])()
  return lexicons
}
