import { OptionError } from '../errors.ts'
import type { ExtractOptions } from './model.ts'

const KNOWN = ['encoding']

/**
 * Checks the options of reading a filing.
 *
 * @throws OptionError for what is no object, an option that is unknown, or a label that is no text
 */
export function readExtractOptions(options: unknown): ExtractOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new OptionError('options', 'options must be an object, such as { encoding: \'windows-1252\' }.')
  const unknown = Object.keys(options).find((name) => !KNOWN.includes(name))
  if (unknown !== undefined) throw new OptionError(unknown.slice(0, 60), `There is no option '${unknown.slice(0, 60)}'; there is ${KNOWN.join(', ')}.`)
  const { encoding } = options as { encoding?: unknown }
  if (encoding === undefined) return {}
  if (typeof encoding !== 'string') throw new OptionError('encoding', `encoding must be a label such as 'windows-1252', but it is of type ${typeof encoding}.`)
  return { encoding }
}
