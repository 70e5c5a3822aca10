/** The word without its ending: "products" and "product", "facilities" and "facility", "Division's" and "division". */
export const stemOf = (word: string): string =>
  word.toLowerCase().replace(/['’]s?$/, '').replace(/ies$/, 'y').replace(/(?<=ss|x|ch|sh)es$|(?<=[^s])s$/, '')
