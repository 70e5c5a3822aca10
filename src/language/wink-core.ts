/** A list of values in the model that grows with every value that wink has not met before, and the index of each. */
export interface Feature {
  readonly list: string[]
  readonly hash?: Record<string, number>
}

/** The part of the model that wink writes to: its words, and their prefixes, suffixes and shapes. */
export interface Core {
  readonly features: Readonly<Record<string, Feature>> & { readonly lexeme: Feature }
}

/** Where wink finds a feature in a word's entry: `[entry, mask, shift, isNumber, isExtracted, isListed]`. */
type Place = readonly [entry: number, mask: number, shift: number, isNumber: 0 | 1, isExtracted: 0 | 1, isListed: 0 | 1]

/** What `eng-core-web-model.json` of wink-eng-lite-web-model holds, as far as it is read here; the rest is handed on. */
export interface PackedCore {
  readonly packing: { readonly layout: Readonly<Record<string, Place>> }
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>> & { readonly lexeme: { readonly list: string[] } }
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
  /** Base64 of 32-bit numbers, as is `xpansions`. */
  readonly lexicon: string
  readonly xpansions: string
}

/**
 * The core of wink's English model as the model's own `core()` makes it, in a third of the time: that copies the model, and
 * makes an entry in an object for each of its 87,593 words.
 *
 * @param packed the parsed JSON; its lists become part of the core
 */
export const unpackCore = (packed: PackedCore): Core => {
  const { packing, features, pos, lexicon, xpansions } = packed
  const layout = Object.entries(packing.layout)
  return {
    ...packed,
    packing: { ...packing, efList: layout.filter(([, [, , , , isExtracted]]) => isExtracted === 1).map(([name]) => name) },
    lexicon: numbersOf(lexicon),
    xpansions: numbersOf(xpansions),
    features: {
      ...features,
      ...Object.fromEntries(layout.filter(([, [, , , isNumber]]) => isNumber === 0).map(([name, [, mask, shift]]) => {
        const { list } = features[name] as Feature
        return [name, { list, hash: indexByValue(list), intrinsicSize: list.length, index: list.length, maxIndex: mask >>> shift }]
      })),
      posClusters: { list: (features['posClusters'] as Feature).list.map(cluster => new Set(cluster.split('_').map(tag => pos.hash[tag] ?? 0))) },
      lexeme: { list: features.lexeme.list, hash: indexByWord(features.lexeme.list), intrinsicSize: features.lexeme.list.length, index: features.lexeme.list.length },
    },
  } as unknown as Core
}

const numbersOf = (base64: string): Uint32Array => {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, 'base64')
  return new Uint32Array(buffer, byteOffset, byteLength / 4)
}

const indexByValue = (list: readonly string[]): Record<string, number> => {
  const hash = Object.create(null) as Record<string, number>
  for (let i = 0; i < list.length; i++) hash[list[i] as string] = i
  return hash
}

/** The model's words stand in the order of their lower case, behind one that stands for all that it does not know. */
const FIRST_WORD = 1

/** So many words that are not in the model are remembered as such: wink asks for the same ones again and again ("pumps."). */
const MOST_MISSING = 20_000

/**
 * What acts to wink as an object of indices by word. Only words that were asked for have an entry; the rest are looked up in
 * the list, by bisection.
 */
const indexByWord = (list: readonly string[]): Record<string, number> => {
  const size = list.length
  const missing = new Set<string>()
  const found = Object.create(new Proxy(Object.create(null) as object, {
    get: (_, word) => {
      if (typeof word !== 'string' || missing.has(word)) return undefined
      const index = indexIn(list, size, word)
      if (index !== undefined) found[word] = index
      else {
        if (missing.size === MOST_MISSING) missing.clear()
        missing.add(word)
      }
      return index
    },
  })) as Record<string, number>
  return found
}

const indexIn = (list: readonly string[], size: number, word: string): number | undefined => {
  const lower = word.toLowerCase()
  let from = FIRST_WORD
  let to = size
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((list[middle] as string).toLowerCase() < lower) from = middle + 1
    else to = middle
  }
  // "US", "Us", "us"
  for (; from < size && (list[from] as string).toLowerCase() === lower; from++) if (list[from] === word) return from
  return word === list[0] ? 0 : undefined
}
