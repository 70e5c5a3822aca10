import { createColors } from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { SummaryRow } from '../../src/batch/row.ts'
import { failureRow } from '../../src/batch/row.ts'
import { explainRow } from '../../src/cli/explain.ts'
import { formatOf } from '../../src/cli/formats.ts'
import { markdownOf } from '../../src/cli/markdown.ts'
import { printable } from '../../src/cli/printable.ts'
import { progressLine } from '../../src/cli/progress.ts'
import { describeTally, emptyTally, ratePerMinute } from '../../src/cli/tally.ts'
import type { SentenceEvidence } from '../../src/types.ts'

const HOSTILE = '<script>alert(1)</script> *pumps* | [valves](x) `x` _y_ # 1.'
const PLAIN = createColors(false)

const evidenceOf = (text: string): SentenceEvidence => ({
  text, spans: [{ start: 10, end: 20 }, { start: 30, end: 35 }], facet: 'revenue', score: 3.14159, tokens: 12, heading: 'General',
  evidence: [{ name: 'revenue-source', match: 'derives', weight: 1.25 }, { name: 'stale-year', weight: -0.5 }],
  reason: 'Best for revenue.',
})

const rowOf = (text: string): SummaryRow => ({
  id: 'reports/a.htm', company: 'Corley & Sons', period: '2020', text, tokens: 12,
  facets: { revenue: { covered: true, sentences: [0], tokens: 12 }, financing: { covered: false, sentences: [], tokens: 0 } },
  sentences: [{ text, facet: 'revenue', scores: { revenue: 3 }, spans: [{ start: 10, end: 20 }] }],
  omitted: [{ code: 'facet-not-found', message: 'Nothing about financing.', facet: 'financing' }],
  warnings: [{ code: 'text-too-short', message: 'The text is short.' }],
  explanation: { chosen: [evidenceOf(text)], leftOut: [evidenceOf('We lease our offices.')] },
  fingerprint: 'aaaaaaaaaaaaaaaa',
})

const failure = failureRow({ id: 'b.htm' }, { code: 'empty', message: 'The source is *empty*.' }, 'aaaaaaaaaaaaaaaa')
const bare = (row: SummaryRow): SummaryRow =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'explanation')) as unknown as SummaryRow

describe('Markdown', () => {
  it('holds summary, facets, notices and evidence', () => {
    const text = markdownOf(rowOf('Corley sells pumps.'))

    expect(text).toMatchInlineSnapshot(`
      "## Corley \\& Sons, 2020

      Corley sells pumps.

      | Facet | Sentences | Tokens |
      |---|---|---|
      | revenue | 1 | 12 |
      | financing | none | 0 |

      - The text is short.
      - Nothing about financing.

      ### Chosen

      | Facet | Score | Tokens | Sentence | Why |
      |---|---|---|---|---|
      | revenue | 3.14 | 12 | Corley sells pumps. | revenue-source 1.25; stale-year -0.50. Best for revenue. |

      ### Left out

      | Facet | Score | Tokens | Sentence | Why |
      |---|---|---|---|---|
      | revenue | 3.14 | 12 | We lease our offices. | revenue-source 1.25; stale-year -0.50. Best for revenue. |

      12 tokens, fingerprint \`aaaaaaaaaaaaaaaa\`
      "
    `)
  })

  it('lets nothing in a filing act as markup', () => {
    const text = markdownOf(bare(rowOf(HOSTILE)))

    expect(text).toContain('\\<script\\>alert(1)\\</script\\> \\*pumps\\* \\| \\[valves\\](x) \\`x\\` \\_y\\_ \\# 1.')
  })

  it.each([['1. Pumps', '1\\. Pumps'], ['2) Valves', '2\\) Valves'], ['- Lamps', '\\- Lamps'], ['+ Yarns', '\\+ Yarns']])('does not take %s for a list', (text, shown) => {
    const section = markdownOf(bare(rowOf(text)))

    expect(section.split('\n\n')[1]).toBe(shown)
  })

  it('says so where a text gave no summary, and lists no notices where there are none', () => {
    const text = markdownOf({ ...bare(rowOf('')), omitted: [], warnings: [] })

    expect(text).toContain('## Corley \\& Sons, 2020\n\n*No summary.*\n\n| Facet')
    expect(text).toMatch(/\| financing \| none \| 0 \|\n\n12 tokens/)
  })

  it('tells why there is no summary', () => {
    const text = markdownOf(failure)

    expect(text).toBe('## b.htm\n\nNo summary: The source is \\*empty\\*. (`empty`)\n')
  })
})

describe('the explanation', () => {
  it('says so where nothing was left out', () => {
    const row = rowOf('Corley sells pumps.')

    const text = explainRow({ ...row, explanation: { chosen: [], leftOut: [] } }, PLAIN)

    expect(text).toMatch(/Left out, best first\n\n {2}nothing\n/)
  })

  it('tells facet, score, tokens, place, terms and reason of each sentence', () => {
    const text = explainRow(rowOf('Corley sells pumps.'), PLAIN)

    expect(text).toMatchInlineSnapshot(`
      "Chosen, in the order of the summary

      1  revenue  score 3.14  12 tokens  characters 10–20, 30–35  under "General"
         Corley sells pumps.
         +1.25 revenue-source (derives)
         −0.50 stale-year
         Best for revenue.

      Left out, best first

      -  revenue  score 3.14  12 tokens  characters 10–20, 30–35  under "General"
         We lease our offices.
         +1.25 revenue-source (derives)
         −0.50 stale-year
         Best for revenue.

      Facets

        revenue         1 sentence    12 tokens
        financing       0 sentences    0 tokens
        not covered: financing: Nothing about financing.
        12 tokens in all; fingerprint aaaaaaaaaaaaaaaa
      "
    `)
  })

  it('names no heading where there is none', () => {
    const row = rowOf('Corley sells pumps.')

    const text = explainRow({ ...row, explanation: { chosen: [{ ...evidenceOf('Corley sells pumps.'), heading: '' }], leftOut: [] } }, PLAIN)

    expect(text).toMatch(/characters 10–20, 30–35\n/)
  })

  it('is nothing where none was asked for', () => {
    expect(explainRow(bare(rowOf('Corley sells pumps.')), PLAIN)).toBe('')
  })
})

describe('printable', () => {
  it('keeps control characters from the terminal, and line breaks and letters as they are', () => {
    const text = printable('a\u001b]0;title\u0007\u009b31m\tb\nç€')

    expect(text).toBe('a\ufffd]0;title\ufffd\ufffd31m\tb\nç€')
  })
})

describe('a format', () => {
  it('puts the name of each document above its summary where there are several, and the evidence below it', () => {
    const row = rowOf('Corley sells pumps.')
    const [alone, first, explained] = [[false, bare(row)], [true, bare(row)], [false, row]].map(([several, each]) => formatOf('text', several as boolean, PLAIN).result({ row: each as SummaryRow }))

    expect(alone).toMatch(/^Corley sells pumps\.\n$/)
    expect(first).toMatch(/^==> reports\/a\.htm <==\nCorley sells pumps\.\n/)
    expect(explained).toMatch(/^Corley sells pumps\.\n[\s\S]*Chosen, in the order of the summary/)
  })

  it('has no result for a failure in text and HTML, and the failure itself in JSON', () => {
    const [text, html, jsonl] = (['text', 'html', 'jsonl'] as const).map(name => formatOf(name, true, PLAIN).result({ row: failure }))

    expect([text, html]).toEqual([undefined, undefined])
    expect(JSON.parse(jsonl ?? '')).toEqual(failure)
  })
})

describe('the closing line', () => {
  it('counts failures by kind, the commonest first', () => {
    const tally = { ...emptyTally(), done: 990, failed: new Map([['empty', 4], ['no-business-section', 6], ['binary', 4]]), skipped: 3, skippedFailures: 1 }

    expect(describeTally(tally, 60_000)).toBe(
      '990 done, 14 failed (6 no-business-section, 4 binary, 4 empty), 3 skipped (1 of them failed before) in 60.0 s, 1004 a minute')
  })

  it.each([['binary', 'empty'], ['empty', 'binary']])('lists kinds that are as common as each other by their names: %s and %s', (...kinds) => {
    const tally = { ...emptyTally(), failed: new Map(kinds.map(kind => [kind, 2])) }

    expect(describeTally(tally, 1000)).toContain('4 failed (2 binary, 2 empty)')
  })

  it('has a rate even where no time has passed, and none where nothing was to do', () => {
    expect(ratePerMinute(5, 0)).toBe(0)
    expect(describeTally({ ...emptyTally(), skipped: 5 }, 1234)).toBe('0 done, 0 failed, 5 skipped in 1.2 s')
  })
})

describe('the progress line', () => {
  const tally = { ...emptyTally(), done: 40, failed: new Map([['empty', 10]]), skipped: 50 }

  it('tells share, count, failures, rate and time left', () => {
    expect(progressLine(tally, 200, 10_000)).toBe('████████████░░░░░░░░░░░░ 50 %  100/200  10 failed  300/min  20 s left')
  })

  it('tells the count and the rate where nobody knows how many there are', () => {
    expect(progressLine(tally, undefined, 10_000)).toBe('100 done  10 failed  300/min')
  })

  it.each([[60_000, '60 min left'], [1000, '1 min left'], [100, '6 s left'], [600_000, '10.0 h left']])('tells long times in fitting units: %i ms', (milliseconds, left) => {
    const slow = { ...emptyTally(), done: 1 }

    expect(progressLine(slow, 61, milliseconds).endsWith(left)).toBe(true)
  })

  it('promises nothing before the first result', () => {
    expect(progressLine(emptyTally(), 10, 0)).toBe('░░░░░░░░░░░░░░░░░░░░░░░░ 0 %  0/10  0/min')
  })
})
