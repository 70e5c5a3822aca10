/** A vector of unit length: some stems, each once, and the weight of each. Two arrays, since a `Map` takes several times longer to make. */
export interface StemVector {
  readonly stems: readonly number[]
  readonly weights: readonly number[]
}

/** Something that may be chosen. */
export interface Candidate {
  /** The sentences that it states. Of candidates that share one only one is chosen. */
  readonly states: readonly number[]
  /** A sentence that must be chosen before, because this one leans on it, or `undefined`. */
  readonly needs: number | undefined
  /** What each of its sentences is worth, ≥ 0. */
  readonly worths: readonly number[]
  /** How its worth is shared out over the facets: one share per facet, ≥ 0. */
  readonly shares: readonly number[]
  /** How surely it speaks of each facet: 0 to 1. */
  readonly evidence: readonly number[]
  /** About how many tokens each of its sentences takes, > 0. */
  readonly sizes: readonly number[]
  /** Its content stems, for redundancy. */
  readonly vector: StemVector
  /** Its figures as written, for redundancy. */
  readonly figures: ReadonlySet<string>
}

/** The numbers that steer selection. */
export interface SelectionSettings {
  /** Mass is worth to this power: more makes the best count for more. */
  readonly power: number
  /** Gain is divided by tokens to this power: more prefers short sentences. */
  readonly lengthExponent: number
  /** The mass at which a facet is about two thirds covered, in fifths of the mass of the fifteen best candidates. */
  readonly saturation: number
  /** How much shared figures count against a candidate: 0 to 1. */
  readonly figureOverlap: number
  /** How much shared words count against a candidate: 0 to 1. They do not where it has figures, and others than the chosen one's. */
  readonly wordOverlap: number
  /** From this likeness on (a cosine) a candidate with a figure that is already stated says the same again. */
  readonly echoWithFigure: number
  /** From this likeness on a candidate without figures of its own says the same again. */
  readonly echo: number
  /** A shorter candidate without a figure of its own says nothing new if a chosen one states so much of its content. */
  readonly contained: number
  /** The least share of a candidate's worth that makes it a first sentence for a facet. */
  readonly floorShare: number
  /** The least evidence that makes it one. */
  readonly floorEvidence: number
  /** What is worth less is filler, and left out even where there is room: a share of the mean worth of the five best. */
  readonly fillerShare: number
}

/** Found by cross-validation over documents; all of them are flat optima. */
export const SELECTION: SelectionSettings = {
  power: 1.6,
  lengthExponent: 0.7,
  saturation: 2.5,
  figureOverlap: 0.6,
  wordOverlap: 0.6,
  echoWithFigure: 0.45,
  echo: 0.7,
  contained: 0.6,
  floorShare: 0.5,
  floorEvidence: 0.2,
  fillerShare: 0.25,
}
