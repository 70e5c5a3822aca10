import type { Candidate, SelectionSettings } from './model.ts'

/** For each stem the candidates that it stands in, and its weight in each, in arrays that all stems share. */
interface Postings {
  /** Where those of a stem begin; they end where those of the next begin. */
  readonly from: Int32Array
  readonly candidate: Int32Array
  readonly weight: Float64Array
}

const postingsOf = (candidates: readonly Candidate[]): Postings => {
  let stemCount = 0
  for (const { vector: { stems } } of candidates) for (const stem of stems) if (stem >= stemCount) stemCount = stem + 1
  const from = new Int32Array(stemCount + 1)
  for (const { vector: { stems } } of candidates) for (const stem of stems) from[stem] = (from[stem] as number) + 1
  for (let stem = 1; stem <= stemCount; stem++) from[stem] = (from[stem] as number) + (from[stem - 1] as number)
  const candidate = new Int32Array(from[stemCount] as number)
  const weight = new Float64Array(candidate.length)
  // Filled from the last to the first, so that each stem's begin where its count began
  for (let i = candidates.length - 1; i >= 0; i--) {
    const { stems, weights } = (candidates[i] as Candidate).vector
    for (let s = 0; s < stems.length; s++) {
      const stem = stems[s] as number
      const at = from[stem] = (from[stem] as number) - 1
      candidate[at] = i
      weight[at] = weights[s] as number
    }
  }
  return { from, candidate, weight }
}

/**
 * Makes ready to ask what is left of the worth of other candidates beside one that is chosen: 1 for no overlap, 0 for an echo.
 * Candidates are found by their stems and figures, since most share few with one another.
 *
 * @returns answers for the candidates asked for, by index; each answer is written over the one before
 */
export const freshnessAmong = (candidates: readonly Candidate[], settings: SelectionSettings): ((chosen: number, others: readonly number[]) => Float64Array) => {
  const postings = postingsOf(candidates)
  const byFigure = new Map<string, number[]>()
  candidates.forEach(({ figures }, i) => {
    for (const figure of figures) listUnder(byFigure, figure, i)
  })
  const contents = candidates.map(contentOf)
  const likeness = new Float64Array(candidates.length)
  const common = new Float64Array(candidates.length)
  const shared = new Int32Array(candidates.length)
  const freshness = new Float64Array(candidates.length)
  return (chosen, others) => {
    likeness.fill(0)
    common.fill(0)
    shared.fill(0)
    const { vector: { stems, weights }, figures } = candidates[chosen] as Candidate
    for (let s = 0; s < stems.length; s++) {
      const stem = stems[s] as number
      const weight = weights[s] as number
      for (let p = postings.from[stem] as number; p < (postings.from[stem + 1] as number); p++) {
        const i = postings.candidate[p] as number
        const own = postings.weight[p] as number
        likeness[i] = (likeness[i] as number) + weight * own
        common[i] = (common[i] as number) + own
      }
    }
    for (const figure of figures) for (const i of byFigure.get(figure) ?? []) shared[i] = (shared[i] as number) + 1
    for (const i of others) {
      const { vector: { stems: { length } }, figures: own } = candidates[i] as Candidate
      const isContained = own.size === shared[i] && length > 0 && length < stems.length && (common[i] as number) >= settings.contained * (contents[i] as number)
      freshness[i] = isContained ? 0 : freshnessOf(likeness[i] as number, shared[i] as number, own.size, figures.size, settings)
    }
    return freshness
  }
}

const contentOf = ({ vector: { weights } }: Candidate): number => weights.reduce((sum, weight) => sum + weight, 0)

const listUnder = (lists: Map<string, number[]>, key: string, i: number): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [i])
  else list.push(i)
}

/**
 * @param likeness the cosine of the two candidates' stems
 * @param shared how many figures they share
 * @param own how many figures the candidate has
 * @param others how many the chosen one has
 */
const freshnessOf = (likeness: number, shared: number, own: number, others: number, settings: SelectionSettings): number => {
  const echoes = shared > 0 ? likeness >= settings.echoWithFigure : likeness >= settings.echo && (own === 0 || others === 0)
  const overlap = own === 0 ? 0 : shared / own
  // "Pumps were 41% of sales.", "Valves were 22% of sales.": worded alike, and yet another fact
  const isAnother = own > 0 && others > 0 && shared === 0
  return echoes ? 0 : (1 - settings.figureOverlap * overlap) * (1 - (isAnother ? 0 : settings.wordOverlap) * likeness * likeness)
}
