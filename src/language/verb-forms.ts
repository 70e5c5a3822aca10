import lexicon from '../../lexicons/verbs.json' with { type: 'json' }

const inThirdPerson = (verb: string): string =>
  /(?:[sxzo]|ch|sh)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`

const inPast = (verb: string): string =>
  verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`

/** "is", "have", "may": finite on their own. */
export const AUXILIARIES: ReadonlySet<string> = new Set(lexicon.auxiliaries)
/** Base forms: "sell", "lease". */
export const BASES: ReadonlySet<string> = new Set([...lexicon.verbs, ...lexicon.nounVerbs])
/** "sell", "sells": hardly ever nouns. */
export const SURE: ReadonlySet<string> = new Set([...lexicon.verbs, ...lexicon.verbs.map(inThirdPerson)])
/** "lease", "leases": nouns as well. */
export const NOUN_VERBS: ReadonlySet<string> = new Set([...lexicon.nounVerbs, ...lexicon.nounVerbs.map(inThirdPerson)])
/** "sells", "leases". */
export const THIRD_PERSONS: ReadonlySet<string> = new Set([...lexicon.verbs, ...lexicon.nounVerbs].map(inThirdPerson))
/** "sold", "leased". */
export const PASTS: ReadonlySet<string> = new Set([...lexicon.irregularPasts, ...[...lexicon.verbs, ...lexicon.nounVerbs].map(inPast)])
/** "grew", "remained": pasts that are no participles of what stands before them. */
export const INTRANSITIVE_PASTS: ReadonlySet<string> = new Set(lexicon.intransitivePasts)

const IRREGULAR: Readonly<Record<string, readonly string[]>> = { lead: ['led'], pay: ['paid'], sell: ['sold'] }

/** Which prepositions tell each form of a verb: `trades` → `on`. */
const byForm = (phrases: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(phrases).flatMap(([verb, prepositions]) =>
    [verb, inThirdPerson(verb), ...(IRREGULAR[verb] ?? [inPast(verb)])].map(form => [form, new Set(prepositions)] as const)))

/** "entered" → "into": verbs told by their prepositions. */
export const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = byForm(lexicon.phrasal)
/** "increased" → "from", "to", "by": verbs told by a preposition and a figure. */
export const WITH_FIGURE: ReadonlyMap<string, ReadonlySet<string>> = byForm(lexicon.withFigure)

// "multi-family", "July": words in -ly that are none
const NO_ADVERB = /(?:family|supply|assembly|italy|july|reply|fly)$/

/** Whether a word in lower case is one that may stand between subject and verb: "directly", "also". */
export const isAdverb = (word: string): boolean =>
  (word.endsWith('ly') && !NO_ADVERB.test(word)) || word === 'also' || word === 'often' || word === 'then' || word === 'now' || word === 'further'

/** Whether a word in lower case looks like a plural: "pumps". */
export const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
