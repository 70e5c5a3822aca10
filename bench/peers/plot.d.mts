/** A system in the plot. */
export interface Point {
  readonly system: string
  /** Milliseconds a document. */
  readonly time: number
  /** Share of the facts stated, 0 to 1. */
  readonly recall: number
  readonly ours: boolean
}

export const plot: (points: readonly Point[]) => Promise<string>
