import type { SentenceReading } from '../../src/score/reading.ts'

/**
 * The stems of a sentence and the pairs of neighbouring stems, each once. Figures count by class ("#percent"), punctuation
 * breaks pairs: "sold through dealers" gives "sold", "through", "dealer", "sold through", "through dealer".
 *
 * @param sentence the words of the sentence
 * @param stems the stems of the document by number
 */
export const ngramsOf = ({ words }: SentenceReading, stems: readonly string[]): Set<string> => {
  const found = new Set<string>()
  let previous: string | undefined
  for (const word of words) {
    if (word === undefined) {
      previous = undefined
      continue
    }
    const stemmed = stems[word.stem] as string
    found.add(stemmed)
    if (previous !== undefined) found.add(`${previous} ${stemmed}`)
    previous = stemmed
  }
  return found
}
