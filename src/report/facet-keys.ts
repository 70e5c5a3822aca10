import type { BusinessModelSummary } from '../types.ts'

/** How a facet is told from the others on the page: by letters, for which no colour is needed, and by a hue. */
export interface FacetKey {
  readonly name: string
  /** The shortest beginning of the name, in capitals at first, that no facet before it has: `R`, `RE`, `R2`. */
  readonly letters: string
  /** Class of the style sheet that sets the hue, `h0` to `h10`. */
  readonly hue: string
}

/** The built-in facets keep their hues on every page. */
const BUILT_IN = ['revenue', 'customers', 'products', 'distribution', 'financing']

/** Hues in the style sheet, the first of them for the built-in facets. */
export const HUES = 11

/** Longest key that is made of the name's own letters. */
const LONGEST = 3

/** The names of all facets on the page: those the summary lists, then those that only its sentences or notices name. */
export const facetNames = ({ facets, sentences, explanation, warnings, omitted }: BusinessModelSummary): string[] => {
  const { chosen, leftOut } = explanation ?? { chosen: [], leftOut: [] }
  const named = [...sentences, ...chosen, ...leftOut, ...warnings, ...omitted].flatMap(({ facet }) => facet ?? [])
  return [...new Set([...Object.keys(facets), ...named])]
}

/**
 * Keys for facets of any names and number. A facet of the caller's own gets its hue from its name, so that it looks the
 * same on every page unless another facet there has that hue; with more than six of them hues repeat, letters never do.
 */
export const facetKeys = (names: readonly string[]): ReadonlyMap<string, FacetKey> => {
  const keys = new Map<string, FacetKey>()
  const letters = new Set<string>()
  const hues = new Set<number>()
  for (const name of names) {
    const key: FacetKey = { name, letters: freeLetters(name, letters), hue: `h${freeHue(name, hues)}` }
    keys.set(name, key)
  }
  return keys
}

/** `revenue` is `R`; after it `regulation` is `RE`, `retail` `RET` and `reach` `R2`. */
const freeLetters = (name: string, taken: Set<string>): string => {
  const characters = [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, LONGEST)
  const initial = (characters[0] ?? '#').toUpperCase()
  let letters = initial
  for (let length = 2; taken.has(letters) && length <= characters.length; length++) {
    letters = characters.slice(0, length).join('').toUpperCase()
  }
  for (let number = 2; taken.has(letters); number++) letters = initial + number
  taken.add(letters)
  return letters
}

const freeHue = (name: string, taken: Set<number>): number => {
  const builtIn = BUILT_IN.indexOf(name)
  const own = HUES - BUILT_IN.length
  let hue = builtIn >= 0 ? builtIn : BUILT_IN.length + (hash(name) % own)
  for (let tries = 0; builtIn < 0 && taken.has(hue) && tries < own; tries++) {
    hue = BUILT_IN.length + ((hue - BUILT_IN.length + 1) % own)
  }
  taken.add(hue)
  return hue
}

/** FNV-1a over UTF-16 code units, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
