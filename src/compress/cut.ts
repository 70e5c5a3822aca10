/** A slice of a sentence that a rule strikes. */
export interface Cut {
  /** First code unit of the sentence's text that goes. */
  readonly start: number
  /** One past the last that goes. */
  readonly end: number
  /** Name of the rule, such as `'alias'`. */
  readonly rule: string
}

/** A slice `[start, end)` of a sentence's text that stays. */
export interface Slice {
  readonly start: number
  readonly end: number
}

/** A sentence after its cuts. */
export interface Shortened {
  /** The kept slices joined, white space collapsed, the first letter a capital where the sentence lost its opening. */
  readonly text: string
  /** What was kept: ascending, not overlapping, not empty. */
  readonly kept: readonly Slice[]
}

/** What deletion must know besides the sentence. */
export interface CompressionContext {
  /** The fiscal year that the report speaks of. Without it, dates stay. */
  readonly fiscalYear?: number
  /**
   * Short names and acronyms that other sentences use (see `definedNames`): their definitions stay.
   * As written, without quotation marks: `TFS`, `Credit Facility`.
   */
  readonly shortNames: ReadonlySet<string>
  /** Whether `sentence.slice(start, end)` holds a figure, a name or a term that the scorer values. */
  readonly hasEvidence: (start: number, end: number) => boolean
  /** `true` for the sentence that introduces the company: its legal name stays whole. Default `false`. */
  readonly introduces?: boolean
}

/**
 * Strikes cuts from a sentence. Nothing is added, moved or replaced but the case of a new first letter.
 *
 * @param sentence the sentence's text
 * @param cuts ascending, not overlapping
 * @returns the rest, as text and as slices
 */
export const applyCuts = (sentence: string, cuts: readonly Cut[]): Shortened => {
  const kept: Slice[] = []
  let at = 0
  for (const cut of cuts) {
    if (cut.start > at) kept.push({ start: at, end: cut.start })
    at = cut.end
  }
  if (at < sentence.length) kept.push({ start: at, end: sentence.length })
  const joined = collapsed(cuts.length === 0 ? sentence : kept.map(({ start, end }) => sentence.slice(start, end)).join(''))
  return { text: cuts[0]?.start === 0 ? capitalised(joined) : joined, kept }
}

// A no-break space, a tab
const NO_PLAIN_SPACE = /[^\S ]/

const isEven = (text: string): boolean => !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ') && !NO_PLAIN_SPACE.test(text)

const collapsed = (text: string): string => (isEven(text) ? text : text.replace(/\s+/g, ' ').trim())

/**
 * @param text any text
 * @returns the same with its first letter a capital, quotation marks and brackets before it aside; names such as "eBay" and "iPhone" stay
 */
export const capitalised = (text: string): string =>
  /^\P{L}{0,2}\p{Ll}\p{Lu}/u.test(text) ? text : text.replace(/^\P{L}{0,2}\p{Ll}/u, opening => opening.toUpperCase())
