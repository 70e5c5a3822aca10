import type { CompiledLexicons } from './compile.ts'
import type { Lexicon } from './model.ts'
import type { PackedLexicons } from './packed-lexicons.ts'
import { unpackLexicons } from './packed-lexicons.ts'
// @ts-expect-error -- the build makes this module: it reads the lexicons that the build has compiled and packed
import readPacked from 'prepared:lexicons'

/** {@link compileBuiltIn} of the built package: takes what the build has compiled. */
export const compileBuiltIn = (lexicons: readonly Lexicon[]): CompiledLexicons =>
  unpackLexicons((readPacked as () => PackedLexicons)(), lexicons)
