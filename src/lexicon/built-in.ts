import customers from '../../lexicons/customers.json' with { type: 'json' }
import distribution from '../../lexicons/distribution.json' with { type: 'json' }
import financing from '../../lexicons/financing.json' with { type: 'json' }
import products from '../../lexicons/products.json' with { type: 'json' }
import revenue from '../../lexicons/revenue.json' with { type: 'json' }
import { BOILERPLATE, compileBuiltIn } from './compile-built-in.ts'
import type { CompiledLexicons } from './compile.ts'
import { compileLexicons } from './compile.ts'
import type { Lexicon } from './model.ts'

/** A lexicon as its file holds it: whole, with nothing left to the defaults, as a test makes sure. */
const read = ({ facet, about, headings, themes, cues }: Lexicon): Lexicon => ({ facet, about, headings, themes, cues })

const lexicons = [revenue, customers, products, distribution, financing].map(read)
let compiled: CompiledLexicons | undefined

/** The lexicons of the five facets, in the order of `FACETS`. They are checked by the tests, not each time that they are read. */
export const builtInLexicons = (): readonly Lexicon[] => lexicons

/** The built-in lexicons, compiled at first use, once. */
export const builtInCompiled = (): CompiledLexicons => {
  compiled ??= compileBuiltIn(lexicons)
  return compiled
}

/** The built-in lexicons with some of the caller's in place of theirs, or beside them. */
export const compileWith = (own: readonly Lexicon[]): CompiledLexicons => {
  if (own.length === 0) return builtInCompiled()
  const byFacet = new Map([...builtInLexicons(), ...own].map(lexicon => [lexicon.facet, lexicon]))
  return compileLexicons([...byFacet.values()], BOILERPLATE)
}
