import type { Statement } from '../candidates/candidates.ts'
import type { Settings } from '../options.ts'
import { finished, join } from './compose.ts'

/** Counts the tokens of statements as the summary would have them. */
export interface StatementCounter {
  /** Of a statement by itself. */
  readonly alone: (statement: Statement) => number
  /** Of statements as one paragraph, in this order. */
  readonly together: (statements: readonly Statement[]) => number
}

/**
 * The counter for one summary. An encoding never merges a closing full stop with the space behind it, so that each statement
 * is counted once; other tokenizers see the whole text each time.
 */
export const statementCounter = ({ tokenizer, countTokens }: Settings): StatementCounter => {
  const opening = remembered(text => countTokens(text))
  if (tokenizer !== 'o200k_base' && tokenizer !== 'cl100k_base') return { alone: opening, together: statements => countTokens(join(statements)) }
  const following = remembered(text => countTokens(` ${text}`))
  return { alone: opening, together: statements => statements.reduce((sum, statement, s) => sum + (s === 0 ? opening(statement) : following(statement)), 0) }
}

const remembered = (count: (text: string) => number): ((statement: Statement) => number) => {
  const counts = new Map<Statement, number>()
  return statement => {
    const known = counts.get(statement)
    if (known !== undefined) return known
    const tokens = count(finished(statement.text))
    counts.set(statement, tokens)
    return tokens
  }
}
