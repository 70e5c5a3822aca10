import { summarizeBusinessModel } from '../../src/index.ts'

/** The files that hold what the library says of a document. */
export interface Snapshot {
  /** The summary, a line to each sentence so that differences can be read; then as one paragraph. */
  readonly 'summary.txt': string
  /** Tokens, facets, notices, fingerprint, and where the sentences come from. */
  readonly 'summary.json': string
}

/** A list with an entry a line. */
const listed = (entries: readonly string[]): string => (entries.length === 0 ? '[]' : `[\n${entries.map(entry => `    ${entry}`).join(',\n')}\n  ]`)

/** What the library says of a source, as it stands in the files. */
export const snapshotOf = (source: string): Snapshot => {
  const { text, tokenCount, sentences, facets, omitted, warnings, fingerprint } = summarizeBusinessModel(source)
  const placed = sentences.map(({ facet, spans }) => ({ facet, spans: spans.map(({ start, end }) => [start, end]) }))
  const fields: readonly (readonly [string, string])[] = [
    ['tokenCount', String(tokenCount)],
    ['fingerprint', JSON.stringify(fingerprint)],
    ['facets', `{\n${Object.entries(facets).map(([name, coverage]) => `    ${JSON.stringify(name)}: ${JSON.stringify(coverage)}`).join(',\n')}\n  }`],
    ['omitted', listed(omitted.map(notice => JSON.stringify(notice)))],
    ['warnings', listed(warnings.map(notice => JSON.stringify(notice)))],
    ['sentences', listed(placed.map(sentence => JSON.stringify(sentence)))],
  ]
  return {
    'summary.txt': `${sentences.map(sentence => sentence.text).join('\n')}\n\n${text}\n`,
    'summary.json': `{\n${fields.map(([name, value]) => `  ${JSON.stringify(name)}: ${value}`).join(',\n')}\n}\n`,
  }
}
