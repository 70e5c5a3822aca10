/** The word without its ending: "products" and "product", "facilities" and "facility", "Division's" and "division". */
export const stemOf = (word: string): string => {
  const lower = word.toLowerCase()
  // Every ending is an "s" or an apostrophe: most words have none
  if (!/[s'’]$/.test(lower)) return lower
  return lower.replace(/['’]s?$/, '').replace(/ies$/, 'y').replace(/(?<=ss|x|ch|sh)es$|(?<=[^s])s$/, '')
}
