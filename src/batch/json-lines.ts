import type { BatchInput, BatchInputHead } from './input.ts'
import { MAX_INPUT_BYTES } from './input.ts'

/** A line of a stream. */
export interface Line {
  /** Its text without the line end; `undefined` for a line longer than the limit, which is skipped. */
  readonly text: string | undefined
  /** Its number, from 1. */
  readonly number: number
}

/**
 * The lines of a UTF-8 stream, one at a time: holds one line and one chunk.
 *
 * @param limit the longest line in UTF-16 code units
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limit: number = MAX_INPUT_BYTES,
): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  let number = 0
  const finish = (last: string): Line => {
    number += 1
    const text = length + last.length > limit ? undefined : (parts.join('') + last).replace(/\r$/, '')
    parts = []
    length = 0
    return { text, number }
  }
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    for (let index = 0; index < pieces.length - 1; index++) yield finish(pieces[index] as string)
    const rest = pieces.at(-1) as string
    length += rest.length
    if (length > limit) parts = []
    else if (rest !== '') parts.push(rest)
  }
  const rest = decoder.decode()
  if (length > 0 || rest !== '') yield finish(rest)
}

// The keys that hold Item 1 as text, in the order in which they are looked for.
const TEXT_KEYS = ['text', 'item_1', 'section_1'] as const

/**
 * The input of a JSON line: `{"id": "a", "text": "…"}`, with `item_1` (edgar-crawler), `section_1` (EDGAR-CORPUS) or
 * `filing` (the whole document) in place of `text`, and `company` and `period` or `year` where known.
 * Without an `id`, the `filename` or else the line's number is the id. A line that is no input comes back as a fault.
 */
export const parseJsonLine = ({ text, number }: Line): BatchInput => {
  if (text === undefined) {
    return { id: number, fault: { code: 'too-large', message: `Line ${number} is longer than ${MAX_INPUT_BYTES} characters.` } }
  }
  const value = parseObject(text)
  if (value === undefined) {
    return { id: number, fault: { code: 'bad-json', message: `Line ${number} is not a JSON object, such as {"id": "a", "text": "…"}.` } }
  }
  const head = headOf(value, number)
  for (const key of TEXT_KEYS) {
    const content = value[key]
    if (typeof content === 'string') return { ...head, text: content }
  }
  if (typeof value.filing === 'string') return { ...head, filing: value.filing }
  const message = `Line ${number} has no "text", "item_1" or "filing" that is a string.`
  return { ...head, fault: { code: 'bad-input', message } }
}

const parseObject = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? value as Readonly<Record<string, unknown>>
      : undefined
  } catch {
    return undefined
  }
}

const headOf = (value: Readonly<Record<string, unknown>>, number: number): BatchInputHead => {
  const id = [value.id, value.filename].find(isName) ?? number
  const period = [value.period, value.period_of_report, value.year].find(isName)
  return {
    id,
    ...(typeof value.company === 'string' ? { company: value.company } : {}),
    ...(period === undefined ? {} : { period: String(period) }),
  }
}

const isName = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'
