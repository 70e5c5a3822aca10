import lexicon from '../../lexicons/reference.json' with { type: 'json' }
import type { Wording } from '../language/wording.ts'
import type { DocumentReading, SentenceReading } from '../score/reading.ts'

/** A name that so many of the sentences use is the company's own, or that of a part of it. */
const OWN_SHARE = 0.06

const OWN = new Set(lexicon.ownSubjects)

/**
 * Finds the sentences of remote sections (regulation, competition, people …) that speak of others alone: "Banks are permitted
 * to open branches in other states.", "The largest chain has 900 stores." They name neither the company nor "we", "our".
 *
 * @param reading the document
 * @returns whether the sentence of a number does
 */
export const othersIn = ({ sentences, places }: DocumentReading): ((i: number, wording: Wording) => boolean) => {
  let names: ReadonlySet<number> | undefined
  const isOwnName = (stem: number): boolean => (names ??= frequentNames(sentences)).has(stem)
  return (i, wording) => places[i]?.remote === true && !wording.holdsAny(OWN)
    && sentences[i]?.words.some(word => word?.nameLike === true && isOwnName(word.stem)) === false
}

/** Stems that stand with a capital inside of many sentences. */
const frequentNames = (sentences: readonly SentenceReading[]): ReadonlySet<number> => {
  const counts = new Map<number, number>()
  const lastSeen = new Map<number, number>()
  sentences.forEach(({ words }, i) => {
    for (let w = 1; w < words.length; w++) {
      const word = words[w]
      if (word?.nameLike !== true || lastSeen.get(word.stem) === i) continue
      lastSeen.set(word.stem, i)
      counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1)
    }
  })
  return new Set([...counts].filter(([, count]) => count >= OWN_SHARE * sentences.length).map(([stem]) => stem))
}
