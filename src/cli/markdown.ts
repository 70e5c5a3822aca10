import type { BatchRow, SummaryRow } from '../batch/row.ts'
import { isFailure } from '../batch/row.ts'
import type { SentenceEvidence } from '../types.ts'

/**
 * A result as a Markdown section: heading, summary, table of facets, notices, and the evidence if it is there.
 * Text of the source is escaped, so that nothing in it acts as markup.
 */
export const markdownOf = (row: BatchRow): string => {
  const title = [row.company ?? String(row.id), row.period].filter(part => part !== undefined).join(', ')
  if (isFailure(row)) return `## ${escape(title)}\n\nNo summary: ${escape(row.error.message)} (${code(row.error.code)})\n`
  const notices = [...row.warnings, ...row.omitted].map(notice => `- ${escape(notice.message)}`)
  return [
    `## ${escape(title)}`,
    row.text === '' ? '*No summary.*' : escape(row.text),
    facetTable(row),
    ...(notices.length === 0 ? [] : [notices.join('\n')]),
    ...(row.explanation === undefined ? [] : [
      `### Chosen\n\n${evidenceTable(row.explanation.chosen)}`,
      `### Left out\n\n${evidenceTable(row.explanation.leftOut)}`,
    ]),
    `${row.tokens} tokens, fingerprint ${code(row.fingerprint)}`,
  ].join('\n\n') + '\n'
}

const facetTable = ({ facets }: SummaryRow): string => [
  '| Facet | Sentences | Tokens |',
  '|---|---|---|',
  ...Object.entries(facets).map(([facet, { covered, sentences, tokens }]) =>
    `| ${escape(facet)} | ${covered ? sentences.map(index => index + 1).join(', ') : 'none'} | ${tokens} |`),
].join('\n')

const evidenceTable = (sentences: readonly SentenceEvidence[]): string => [
  '| Facet | Score | Tokens | Sentence | Why |',
  '|---|---|---|---|---|',
  ...sentences.map(sentence => {
    const why = sentence.evidence.map(({ name, weight }) => `${name} ${weight.toFixed(2)}`).join('; ')
    return `| ${escape(sentence.facet)} | ${sentence.score.toFixed(2)} | ${sentence.tokens} | ${escape(sentence.text)} | ${escape(`${why}. ${sentence.reason}`)} |`
  }),
].join('\n')

/** `*a* <b> | c` → `\*a\* \<b\> \| c`; a digit or mark that would open a list at the start of a line is escaped too. */
const escape = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|~&#$]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+])/, '\\$1')

const code = (text: string): string => `\`${text.replaceAll('`', '')}\``
