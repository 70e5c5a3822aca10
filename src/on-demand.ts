import { createRequire } from 'node:module'
import * as errors from './errors.ts'
import { FilingError } from './filing/filing-error.ts'

/**
 * A part of the built package that is read at first use, since many callers never need it: `dist/NAME.cjs`. It is CommonJS, so
 * that it can be had in the midst of a function, in every Node and under every test runner. The classes of errors are handed to
 * it: had it its own, `instanceof` would not know them.
 */
export const onDemand = (name: 'filing' | 'lexicon' | 'report'): (() => unknown) => {
  let part: unknown
  return () => part ??= (createRequire(import.meta.url)(`./${name}.cjs`) as (given: object) => unknown)({ ...errors, FilingError })
}
