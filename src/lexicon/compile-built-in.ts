import type { BoilerplateClasses, CompiledLexicons } from './compile.ts'
import { compileLexicons } from './compile.ts'
import type { Lexicon } from './model.ts'

/**
 * Compiles the built-in lexicons, as it is done when the library runs from its sources. The build does it beforehand, since
 * the stems of 2,000 words are a tenth of the time that a short text takes.
 *
 * @param lexicons the built-in lexicons
 * @param boilerplate the classes of boilerplate
 */
export const compileBuiltIn = (lexicons: readonly Lexicon[], boilerplate: BoilerplateClasses): CompiledLexicons => compileLexicons(lexicons, boilerplate)
