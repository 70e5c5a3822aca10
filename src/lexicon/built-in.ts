import boilerplate from '../../lexicons/boilerplate.json' with { type: 'json' }
import { compileBuiltIn } from './compile-built-in.ts'
import type { BoilerplateClasses, CompiledLexicons } from './compile.ts'
import { compileLexicons } from './compile.ts'
import { builtInLexicons } from './facet-lexicons.ts'
import type { Lexicon } from './model.ts'

/** The classes of boilerplate, which are compiled with any lexicons. */
const BOILERPLATE: BoilerplateClasses = boilerplate.classes

let compiled: CompiledLexicons | undefined

/** The built-in lexicons, compiled at first use, once. */
export const builtInCompiled = (): CompiledLexicons => {
  compiled ??= compileBuiltIn(builtInLexicons(), BOILERPLATE)
  return compiled
}

/** The built-in lexicons with some of the caller's in place of theirs, or beside them. */
export const compileWith = (own: readonly Lexicon[]): CompiledLexicons => {
  if (own.length === 0) return builtInCompiled()
  const byFacet = new Map([...builtInLexicons(), ...own].map(lexicon => [lexicon.facet, lexicon]))
  return compileLexicons([...byFacet.values()], BOILERPLATE)
}
