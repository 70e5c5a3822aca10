const ENDINGS = 's\'’'

/** The word, in lower case, without its ending: "products" and "product", "facilities" and "facility", "Division's" and "division". */
export const stemOf = (word: string): string => {
  // Every ending is an "s" or an apostrophe: most words have none
  if (!ENDINGS.includes(word.charAt(word.length - 1))) return word
  return word.replace(/['’]s?$/, '').replace(/ies$/, 'y').replace(/(?<=ss|x|ch|sh)es$|(?<=[^s])s$/, '')
}
