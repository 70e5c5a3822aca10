/** Length (up to 31), first and last letter of a word in one number: it tells most words to be none of a few. */
export const wordShape = (length: number, first: number, last: number): number =>
  ((length & 31) << 10) | ((first & 31) << 5) | (last & 31)
