import lexicon from '../../lexicons/reference.json' with { type: 'json' }

/** Nouns that "this" and "these" stand before without pointing back: "this ⟨report⟩". */
export const SELF_EVIDENT: ReadonlySet<string> = new Set(lexicon.selfEvident.nouns)
/** Nouns that an "of" behind them explains: "this ⟨type⟩ of pump". */
export const OWN_TAIL: ReadonlySet<string> = new Set(lexicon.ownTail.nouns)
/** Words behind "such" that explain it: "such ⟨as⟩". */
export const SUCH_EXCEPTIONS: ReadonlySet<string> = new Set(lexicon.suchExceptions)
/** Words behind "those" that explain it: "those ⟨who⟩ buy pumps". */
export const THOSE_EXCEPTIONS: ReadonlySet<string> = new Set(lexicon.thoseExceptions)
