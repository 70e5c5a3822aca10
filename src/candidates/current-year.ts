import type { Slice } from '../compress/cut.ts'
import { allMatches } from '../language/all-matches.ts'
import type { Wording } from '../language/wording.ts'
import type { Clause } from './clause.ts'
import { closeOf, isMainClause, outside } from './clause.ts'

// "2003, 2002 and 2001", "2001, 2002, and fiscal 2003"
const YEARS = /\b(?:19|20)\d\d(?:, (?:19|20)\d\d){0,4},? and (?:fiscal )?(?:19|20)\d\d\b/g
const YEAR = /\b(?:19|20)\d\d\b/g
// "13%", "$3.9 billion", "4,100"
const FIGURE = /(\$?\d[\d,]*(?:\.\d+)?)(?: ?%| percent| million| billion)?/g
// What stands between members of a series: "13%, 12% ⟨and approximately⟩ 13%"
const BETWEEN = /^(?:,| and|, and) (?:approximately |about )?$/
// Its comma goes where the sentence runs on: "43%⟨ and 40%, respectively,⟩ of our steel"
const RESPECTIVELY = /,? respectively\b(?:,(?= (?:of|in|for|to|from|by)\b))?/
// Before "2003, 2002 and 2001": "fiscal ⟨years ⟩", "for ⟨the years ⟩", "in ⟨the years ended June 30, ⟩"
const PLURAL = /(?<=\bfiscal )years $|(?<=\b(?:for|in|during) )the (?:fiscal )?years (?:ended (?:april|may|june|july|august|september|october|november|december) \d{1,2}, )?$/i

/** A member of a series: "13%" with its number "13". */
interface Member extends Slice {
  /** Where the bare number ends. */
  readonly numberEnd: number
}

const membersIn = (sentence: string, from: number, to: number, pattern: RegExp): Member[] =>
  allMatches(sentence.slice(from, to), pattern).map(match => {
    const start = from + match.index
    return { start, end: start + match[0].length, numberEnd: start + (match[1] ?? match[0]).length }
  })

/** The first run of `count` figures that nothing but commas and "and" part; none where there is another figure beside it in the series. */
const seriesOf = (sentence: string, figures: readonly Member[], count: number): readonly Member[] | undefined => {
  const runs: Member[][] = []
  for (const figure of figures) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && BETWEEN.test(sentence.slice(last.end, figure.start))) run.push(figure)
    else runs.push([figure])
  }
  const series = runs.filter(run => run.length > 1)
  return series.length === 1 && series[0]?.length === count ? series[0] : undefined
}

/** What goes of a series when only its first or its last member stays; a unit that only the last one bears stays with the first. */
const othersThan = (kept: 'first' | 'last', members: readonly Member[]): Slice | undefined => {
  const [first, last] = [members[0], members.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (kept === 'last') return { start: first.start, end: last.start }
  return first.end > first.numberEnd ? { start: first.end, end: last.end } : { start: first.numberEnd, end: last.numberEnd }
}

const keptOf = (sentence: string, cuts: readonly Slice[]): Slice[] => {
  const kept: Slice[] = []
  let at = 0
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (start > at) kept.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  return at < sentence.length ? [...kept, { start: at, end: sentence.length }] : kept
}

/**
 * A sentence with the figures of several years, for the latest year alone.
 *
 * - offers: Pumps were 60%⟨, 58% and 55%⟩ of sales in 2003⟨, 2002 and 2001, respectively⟩.
 * - must not: Pumps were 5% of sales in each of 2003, 2002 and 2001. Pumps and valves were 60% and 40% of sales in 2003.
 */
export const forCurrentYear = ({ text: sentence }: Wording, fiscalYear: number | undefined): Clause[] => {
  const [series, ...others] = allMatches(sentence, YEARS)
  if (series === undefined || others.length > 0 || /\beach of\b/.test(sentence)) return []
  const years = membersIn(sentence, series.index, series.index + series[0].length, YEAR)
  const values = years.map(({ start, end }) => Number(sentence.slice(start, end)))
  if ((sentence.match(YEAR) ?? []).length !== years.length) return []
  const latest = Math.max(...values)
  const kept = values[0] === latest ? 'first' : 'last'
  if (values.at(kept === 'first' ? 0 : -1) !== latest || (fiscalYear !== undefined && Math.abs(latest - fiscalYear) > 1)) return []
  const before = membersIn(sentence, 0, series.index, FIGURE)
  const behind = membersIn(sentence, series.index + series[0].length, sentence.length, FIGURE)
  const figures = seriesOf(sentence, before, years.length) ?? seriesOf(sentence, behind, years.length)
  const lead = sentence.slice(0, series.index)
  const plural = PLURAL.exec(lead)
  if (figures === undefined || (plural === null && /years?\b[^,]{0,20}(?:, )?$/i.test(lead.slice(-30)))) return []
  const word = RESPECTIVELY.exec(sentence)
  const cuts = [
    othersThan(kept, figures),
    othersThan(kept, years),
    plural === null ? undefined : { start: plural.index, end: series.index },
    word === null ? undefined : { start: word.index, end: word.index + word[0].length },
  ].filter(cut => cut !== undefined)
  return [{ rule: 'current-year', slices: keptOf(sentence, cuts) }]
}

// ", compared to 46 percent in fiscal 2002", " as compared with the prior year", ", up from 26,000 in 2002"
const COMPARISON = /,? (?:as )?compared (?:to|with) |,? (?:versus|up from|down from) /g
const EARLIER = /\b(?:19|20)\d\d\b|\b(?:prior|previous|last|preceding) (?:fiscal )?year\b/

/**
 * A sentence without the comparison with another year that closes it.
 *
 * - offers: We had 450 stores⟨, compared with 420 at the end of 2002⟩.
 * - must not: Sales fell compared to plan. Sales were $4 million compared to $3 million, and we sold a plant in 2002.
 */
export const withoutComparison = (sentence: Wording): Clause[] => {
  const { text } = sentence
  // Without a figure there is nothing to compare
  if (!/\d/.test(text)) return []
  const close = closeOf(text)
  for (const { index } of outside(text, COMPARISON)) {
    const main = sentence.part(0, index)
    const rest = sentence.part(index, close)
    const isComparison = EARLIER.test(rest.text) && /\d/.test(main.text) && !/[;:]|respectively/.test(rest.text) && rest.verb === undefined
    if (isComparison && isMainClause(main)) return [{ rule: 'without-comparison', slices: keptOf(text, [{ start: index, end: close }]) }]
  }
  return []
}
