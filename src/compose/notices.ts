import type { FacetCoverage, Notice } from '../types.ts'
import type { Outcome } from './describe.ts'
import { askedFacets } from './describe.ts'

/** Fewer words than a page: an Item 1 is longer. */
const SHORT_TEXT = 150
/** English prose has 40 to 50 % of common words; below this it is something else. */
const LEAST_COMMON_WORDS = 0.2
/** The share of a text in tables above which they are most of it. */
const MOSTLY = 0.5
/** Evidence that makes a sentence speak of a facet. */
const SPEAKS = 0.3

/** The facets that were asked for and are not in the summary, and why. */
export const omissions = ({ candidates, settings }: Outcome, facets: Readonly<Record<string, FacetCoverage>>): Notice[] =>
  askedFacets(settings).flatMap(f => {
    const facet = settings.compiled.facets[f] as string
    if (facets[facet]?.covered === true) return []
    const spoken = candidates.some(({ statements }) => statements.some(({ score }) => (score.evidence[f] ?? 0) >= SPEAKS))
    return [spoken
      ? { code: 'facet-not-chosen', facet, message: `The text speaks of ${facet}, but nothing on it fitted into the budget of ${settings.maxTokens} tokens.` }
      : { code: 'facet-not-found', facet, message: `The text says nothing about ${facet} that could be recognised.` }]
  })

/** What may be wrong with the source or the summary. */
export const warningsFor = (outcome: Outcome): Notice[] => {
  const { reading, candidates, chosen, settings } = outcome
  const { document: { source }, wordCount, stopwordCount } = reading
  if (source.trim() === '') return [{ code: 'empty-text', message: 'The text is empty; so is the summary.' }]
  const warnings: Notice[] = []
  if (candidates.length === 0) warnings.push({ code: 'no-sentences', message: 'The text holds no usable sentence; the summary is empty.' })
  else if (chosen.length === 0) warnings.push({ code: 'budget-too-small', message: `No sentence fits into ${settings.maxTokens} tokens; the summary is empty.` })
  if (wordCount < SHORT_TEXT) warnings.push({ code: 'text-too-short', message: `The text has only ${wordCount} words in sentences; a Business section has thousands.` })
  else if (stopwordCount < LEAST_COMMON_WORDS * wordCount) warnings.push({ code: 'not-english', message: 'The text does not seem to be English; the lexicons read English only.' })
  if (tableShare(outcome) > MOSTLY) warnings.push({ code: 'mostly-tables', message: 'Most of the text stands in tables, which are not summarised.' })
  return warnings
}

const tableShare = ({ reading }: Outcome): number => {
  let all = 0
  let tables = 0
  for (const { kind, text } of reading.document.blocks) {
    all += text.length
    if (kind === 'table') tables += text.length
  }
  return all === 0 ? 0 : tables / all
}
