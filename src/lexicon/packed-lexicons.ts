import type { CompiledLexicons } from './compile.ts'
import type { Lexicon } from './model.ts'
import { Trie } from './trie.ts'

/** Compiled lexicons as JSON holds them, without the lexicons themselves. */
export interface PackedLexicons extends Omit<CompiledLexicons, 'lexicons' | 'terms' | 'stemNumbers' | 'formNumbers'> {
  /** In the order of their numbers, with spaces between. */
  readonly stems: string
  readonly forms: string
  /** As {@link Trie.pack} makes it. */
  readonly trie: readonly number[]
}

/** Packs compiled lexicons. No stem and no word holds a space. */
export const packLexicons = ({ facets, symbolCount, themes, cues, classes, stemNumbers, formNumbers, terms }: CompiledLexicons): PackedLexicons =>
  ({ facets, symbolCount, themes, cues, classes, stems: [...stemNumbers.keys()].join(' '), forms: [...formNumbers.keys()].join(' '), trie: terms.pack() })

/**
 * The compiled lexicons that were packed.
 *
 * @param packed what {@link packLexicons} made
 * @param lexicons what they were compiled from
 */
export const unpackLexicons = ({ stems, forms, trie, ...plain }: PackedLexicons, lexicons: readonly Lexicon[]): CompiledLexicons =>
  ({ ...plain, lexicons, terms: Trie.unpack(trie), stemNumbers: numbered(stems), formNumbers: numbered(forms) })

const numbered = (words: string): Map<string, number> => new Map(words.split(' ').map((word, number) => [word, number]))
