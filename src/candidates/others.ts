import lexicon from '../../lexicons/reference.json' with { type: 'json' }
import { WordSet } from '../language/word-set.ts'
import type { DocumentReading, SentenceReading } from '../score/reading.ts'

/** A name that so many of the sentences use is the company's own, or that of a part of it. */
const OWN_SHARE = 0.06

const OWN = new WordSet(lexicon.ownSubjects)

/**
 * Finds the sentences of remote sections (regulation, competition, people …) that speak of others alone: "Banks are permitted
 * to open branches in other states.", "The largest chain has 900 stores." They name neither the company nor "we", "our".
 *
 * @param reading the document
 * @returns whether the sentence of a number does
 */
export const othersIn = ({ sentences, wordings, places, vocabulary }: DocumentReading): ((i: number) => boolean) => {
  let counts: Int32Array | undefined
  const isOwnName = (stem: number): boolean => ((counts ??= countNames(sentences, vocabulary.stems.length))[stem] as number) >= OWN_SHARE * sentences.length
  return i => places[i]?.remote === true && wordings[i]?.holdsAny(OWN) === false
    && sentences[i]?.words.some(word => word?.nameLike === true && isOwnName(word.stem)) === false
}

/** For each stem: inside of how many sentences it stands with a capital. */
const countNames = (sentences: readonly SentenceReading[], stems: number): Int32Array => {
  const counts = new Int32Array(stems)
  const lastSeen = new Int32Array(stems).fill(-1)
  sentences.forEach(({ words }, i) => {
    for (let w = 1; w < words.length; w++) {
      const word = words[w]
      if (word?.nameLike !== true || lastSeen[word.stem] === i) continue
      lastSeen[word.stem] = i
      counts[word.stem] = (counts[word.stem] as number) + 1
    }
  })
  return counts
}
