import boilerplate from '../../lexicons/boilerplate.json' with { type: 'json' }
import type { BoilerplateClasses, CompiledLexicons } from './compile.ts'
import { compileLexicons } from './compile.ts'
import type { Lexicon } from './model.ts'

/** The classes of boilerplate, which are compiled with any lexicons. */
export const BOILERPLATE: BoilerplateClasses = boilerplate.classes

/**
 * Compiles the built-in lexicons, as it is done when the library runs from its sources. The build does it beforehand, since
 * the stems of 2,000 words are a tenth of the time that a short text takes.
 *
 * @param lexicons the built-in lexicons
 */
export const compileBuiltIn = (lexicons: readonly Lexicon[]): CompiledLexicons => compileLexicons(lexicons, BOILERPLATE)
