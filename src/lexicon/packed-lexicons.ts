import type { CompiledLexicons, TrieNode } from './compile.ts'
import type { Lexicon } from './model.ts'

/** Compiled lexicons as JSON holds them, without the lexicons themselves. */
export interface PackedLexicons extends Omit<CompiledLexicons, 'lexicons' | 'root' | 'stemNumbers' | 'formNumbers'> {
  /** In the order of their numbers, with spaces between. */
  readonly stems: string
  readonly forms: string
  /**
   * The nodes of the trie, each before those below it: the number of its symbols, and these; the number of its stems, and for
   * each the stem and the node behind it; the same for its exact words.
   */
  readonly trie: readonly number[]
}

/** Packs compiled lexicons. No stem and no word holds a space. */
export const packLexicons = ({ facets, symbolCount, themes, cues, classes, stemNumbers, formNumbers, root }: CompiledLexicons): PackedLexicons => {
  const trie: number[] = []
  const add = ({ symbols, stems, forms }: TrieNode): void => {
    trie.push(symbols.length, ...symbols)
    for (const edges of [stems, forms]) {
      trie.push(edges.size)
      for (const [key, next] of edges) {
        trie.push(key)
        add(next)
      }
    }
  }
  add(root)
  return { facets, symbolCount, themes, cues, classes, stems: [...stemNumbers.keys()].join(' '), forms: [...formNumbers.keys()].join(' '), trie }
}

/**
 * The compiled lexicons that were packed.
 *
 * @param packed what {@link packLexicons} made
 * @param lexicons what they were compiled from
 */
export const unpackLexicons = ({ stems, forms, trie, ...plain }: PackedLexicons, lexicons: readonly Lexicon[]): CompiledLexicons => {
  let at = 0
  const next = (): number => trie[at++] as number
  const edges = (): Map<number, TrieNode> => {
    const nodes = new Map<number, TrieNode>()
    for (let left = next(); left > 0; left--) nodes.set(next(), node())
    return nodes
  }
  const node = (): TrieNode => {
    const symbols: number[] = []
    for (let left = next(); left > 0; left--) symbols.push(next())
    return { symbols, stems: edges(), forms: edges() }
  }
  return { ...plain, lexicons, root: node(), stemNumbers: numbered(stems), formNumbers: numbered(forms) }
}

const numbered = (words: string): Map<string, number> => new Map(words.split(' ').map((word, number) => [word, number]))
