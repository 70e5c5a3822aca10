import * as v from 'valibot'
import { OptionError } from '../errors.ts'

const span = v.object({ start: v.number(), end: v.number() })
const notice = v.object({ code: v.string(), message: v.string(), facet: v.optional(v.string()) })
const evidence = v.object({
  text: v.string(),
  spans: v.array(span),
  facet: v.string(),
  score: v.number(),
  tokens: v.number(),
  heading: v.string(),
  evidence: v.array(v.object({ name: v.string(), match: v.optional(v.string()), weight: v.number() })),
  reason: v.string(),
})

/** What the page reads of a summary. */
const summary = v.object({
  text: v.string(),
  tokenCount: v.number(),
  sentences: v.array(v.object({ text: v.string(), facet: v.string(), scores: v.record(v.string(), v.number()), spans: v.array(span) })),
  facets: v.record(v.string(), v.object({ covered: v.boolean(), sentences: v.array(v.number()), tokens: v.number() })),
  omitted: v.array(notice),
  warnings: v.array(notice),
  fingerprint: v.string(),
  explanation: v.optional(v.object({ chosen: v.array(evidence), leftOut: v.array(evidence) })),
})

/**
 * Checks that a value is the answer of `summarizeBusinessModel`, or what `JSON.parse` made of one.
 *
 * @throws {OptionError} that says where it is not
 */
export const checkSummary = (value: unknown): void => {
  const result = v.safeParse(summary, value, { abortEarly: true })
  if (result.success) return
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  throw new OptionError('summary', `The summary must be an answer of summarizeBusinessModel${path === null ? '' : `, but at ${path} it is not`}: ${issue.message}.`)
}
