import { summarizeBusinessModel } from '../../src/index.ts'

interface OwnThemes {
  readonly terms?: readonly string[]
  readonly themes?: Readonly<Record<string, readonly string[]>>
  readonly cues?: Readonly<Record<string, { readonly sequence: readonly (readonly string[])[]; readonly within?: number }>>
}

/**
 * What a lexicon of one's own finds in a sentence that starts with "We": by theme or cue the words found.
 *
 * @throws Error if the sentence did not come as far as being scored
 */
export const foundIn = (sentence: string, { terms = [], themes = terms.length > 0 ? { words: terms } : {}, cues = {} }: OwnThemes): Record<string, string | undefined> => {
  const weighed = Object.fromEntries(Object.entries(themes).map(([name, list]) => [name, { terms: list, weight: 0.9 }]))
  const lexicon = {
    facet: 'own',
    themes: { ...weighed, opening: { terms: ['=we'], weight: 1 } },
    cues: Object.fromEntries(Object.entries(cues).map(([name, cue]) => [name, { ...cue, weight: 0.9 }])),
  }
  const { explanation } = summarizeBusinessModel(sentence, { lexicons: [lexicon], facets: ['own'], explain: true })
  const scored = [...explanation?.chosen ?? [], ...explanation?.leftOut ?? []].find(({ text }) => text.startsWith('We '))
  const own = (scored?.evidence ?? []).filter(({ name }) => name.startsWith('own.')).map(({ name, match }) => [name.slice('own.'.length), match] as const)
  const { opening, ...found } = Object.fromEntries(own)
  if (opening === undefined) throw new Error(`The sentence was not scored: ${sentence}`)
  return found
}
