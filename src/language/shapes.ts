/** Length (up to 31), first and last letter of a word in one number: most words need not be looked up. */
const shapeOf = (word: string): number =>
  ((word.length & 31) << 10) | ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31)

/**
 * Tells by length, first and last letter what is none of some words: several times faster than to look it up, for which a
 * new string must first be read through.
 *
 * @param words none of them empty
 * @returns whether a word may be one of them
 */
export const shapesOf = (words: Iterable<string>): ((word: string) => boolean) => {
  const shapes = new Uint8Array(1 << 15)
  for (const word of words) shapes[shapeOf(word)] = 1
  return word => shapes[shapeOf(word)] === 1
}
