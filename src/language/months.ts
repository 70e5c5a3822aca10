import words from '../../lexicons/words.json' with { type: 'json' }

/** The months in lower case, January first. */
export const MONTHS: readonly string[] = words.months
