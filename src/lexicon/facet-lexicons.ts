import customers from '../../lexicons/customers.json' with { type: 'json' }
import distribution from '../../lexicons/distribution.json' with { type: 'json' }
import financing from '../../lexicons/financing.json' with { type: 'json' }
import products from '../../lexicons/products.json' with { type: 'json' }
import revenue from '../../lexicons/revenue.json' with { type: 'json' }
import type { Lexicon } from './model.ts'

/** A lexicon as its file holds it: whole, with nothing left to the defaults, as a test makes sure. */
const read = ({ facet, about, headings, themes, cues }: Lexicon): Lexicon => ({ facet, about, headings, themes, cues })

const lexicons = [revenue, customers, products, distribution, financing].map(read)

/** The lexicons of the five facets, in the order of `FACETS`. They are checked by the tests, not each time that they are read. */
export const builtInLexicons = (): readonly Lexicon[] => lexicons
