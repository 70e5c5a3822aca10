/** What the features of a sentence ask of its words. */
export const WordRole = { anaphor: 1, preposition: 2, condition: 4, verb: 8, segment: 16, magnitude: 32, firstPerson: 64, roughly: 128 } as const

const WORDS: Readonly<Record<keyof typeof WordRole, readonly string[]>> = {
  anaphor: ['it', 'they', 'this', 'these', 'such', 'those', 'its', 'their', 'he', 'she'],
  preposition: ['in', 'for', 'as', 'at', 'during', 'on', 'since', 'from', 'through', 'under', 'with'],
  condition: ['if', 'when', 'although', 'because', 'however', 'while', 'unless', 'to', 'since'],
  verb: ['is', 'are', 'offer', 'offers', 'provide', 'provides', 'deliver', 'delivers', 'include', 'includes', 'enable', 'enables', 'help', 'helps', 'allow', 'allows', 'feature', 'features', 'consist', 'consists', 'manage', 'manages', 'serve', 'serves', 'operate', 'operates', 'manufacture', 'manufactures', 'produce', 'produces', 'sell', 'sells', 'develop', 'develops', 'design', 'designs', 'market', 'markets', 'distribute', 'distributes'],
  segment: ['segment', 'division', 'group', 'product', 'products', 'business', 'subsidiary', 'unit'],
  magnitude: ['million', 'millions', 'billion', 'billions', 'thousand', 'thousands'],
  firstPerson: ['we', 'our', 'us'],
  roughly: ['approximately', 'about', 'nearly', 'over', 'almost', 'roughly', 'than'],
}

const roles = new Map<string, number>()
for (const [role, words] of Object.entries(WORDS) as [keyof typeof WordRole, readonly string[]][]) {
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | WordRole[role])
}

/** The roles of a word in lower case, each a bit of {@link WordRole}. */
export const rolesOf = (lower: string): number => roles.get(lower) ?? 0
