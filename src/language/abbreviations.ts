import abbreviations from '../../lexicons/abbreviations.json' with { type: 'json' }

/** Words, as written, whose full stop need not end a sentence: "Inc", "No", "approx". */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([...abbreviations.neverLast.words, ...abbreviations.beforeNumber.words, ...abbreviations.seldomLast.words])
