import { SummarizerError } from '../errors.ts'

/** Why a filing gives no Business section. */
export type FilingErrorCode =
  | 'empty'
  | 'binary'
  | 'not-a-filing'
  | 'malformed-json'
  | 'truncated'
  | 'quarterly-report'
  | 'current-report'
  | 'other-form'
  | 'amendment-without-business'
  | 'incorporated-by-reference'
  | 'item-empty'
  | 'no-business-section'

/**
 * A source out of which no Business section can be cut. The message is `found` and `remedy` in one.
 *
 * @example
 * try { extractBusinessSection(bytes) } catch (error) {
 *   if (error instanceof FilingError && error.code === 'quarterly-report') skip(error.found)
 * }
 */
export class FilingError extends SummarizerError {
  override readonly name = 'FilingError'

  /**
   * @param code stable name of the reason
   * @param found what the source turned out to be, a sentence
   * @param remedy what to do about it, a sentence
   */
  constructor(readonly code: FilingErrorCode, readonly found: string, readonly remedy: string) {
    super(`${found} ${remedy}`)
  }
}
