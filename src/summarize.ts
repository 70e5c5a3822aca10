import type { BusinessModelSummary, SummarizeOptions, SummarySentence } from './types.ts'
import { FACETS } from './types.ts'

/** Placeholder until the pipeline stands: the first sentences that fit. */
export const summarizeBusinessModel = (source: string, options: SummarizeOptions = {}): BusinessModelSummary => {
  const budget = options.maxTokens ?? 512
  const sentences: SummarySentence[] = []
  let tokens = 0
  for (const match of source.matchAll(/[A-Z][^.\n]{40,400}\./g)) {
    const cost = Math.ceil(match[0].length / 4)
    if (tokens + cost > budget) break
    tokens += cost
    const facet = FACETS[sentences.length % 5] as string
    sentences.push({ text: match[0], facet, scores: Object.fromEntries(FACETS.map(f => [f, f === facet ? 1 : 0])), spans: [{ start: match.index, end: match.index + match[0].length }] })
  }
  const describe = (s: SummarySentence) => ({ text: s.text, spans: s.spans, facet: s.facet, score: 1, tokens: 30, heading: '', evidence: [{ name: 'position', weight: 1 }], reason: 'first sentences' })
  return {
    text: sentences.map(s => s.text).join(' '),
    tokenCount: tokens,
    sentences,
    facets: Object.fromEntries(FACETS.map(f => [f, { covered: sentences.some(s => s.facet === f), sentences: sentences.flatMap((s, i) => (s.facet === f ? [i] : [])), tokens: 30 }])),
    omitted: [],
    warnings: sentences.length === 0 ? [{ code: 'no-sentences', message: 'The text holds no usable sentence; the summary is empty.' }] : [],
    fingerprint: '0000000000000000',
    ...(options.explain ? { explanation: { chosen: sentences.map(describe), leftOut: [] } } : {}),
  }
}
