import fc from 'fast-check'
import { mutatedFiling, source } from '../../test/contract/texts.ts'
import { fuzz } from './target.ts'

const tag = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<table>', '<tr>', '<td>', '</td>', '</table>', '<div style="display:none">', '&nbsp;', '&#8217;', '<!--', '-->', '<font size=', '<TEXT>', '<DOCUMENT>', '<ix:header>')

/** A filing around a mutated text, as text or as malformed HTML. */
const filing = fc.tuple(mutatedFiling(), fc.array(fc.tuple(fc.nat({ max: 4000 }), tag), { maxLength: 40 })).map(([text, tags]) =>
  tags.reduce((html, [at, mark]) => html.slice(0, at) + mark + html.slice(at), `<html><p>Form 10-K</p><p>ITEM 1. BUSINESS</p><p>${text}</p><p>ITEM 2. PROPERTIES</p></html>`))

const lexicon = fc.record({
  facet: fc.constantFrom<unknown>('regulation', '__proto__', 'x', 'revenue', 3),
  themes: fc.dictionary(fc.constantFrom('agency', '__proto__', 'constructor', 'b-2'), fc.record({
    terms: fc.array(fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('sells tools', '=company', '  ', '#percent')), { maxLength: 20 }),
    weight: fc.double(),
  }, { requiredKeys: ['terms'] })),
  cues: fc.dictionary(fc.constantFrom('c', 'd'), fc.record({ sequence: fc.array(fc.array(fc.constantFrom('agency', '#percent', '=tools', 'to'), { maxLength: 3 }), { maxLength: 4 }), within: fc.integer() })),
}, { requiredKeys: ['facet', 'themes'] }).map(json => JSON.stringify(json))

const input = fc.oneof(
  fc.tuple(fc.nat({ max: 255 }), source()),
  fc.tuple(fc.nat({ max: 84 }).map(n => n * 3 + 1), filing),
  fc.tuple(fc.constant(8), lexicon),
).map(([choice, text]) => Buffer.concat([Buffer.from([choice]), Buffer.from(text)]))

/** Tries random inputs for a time, shrinks what it finds, and throws it. */
export const fuzzByProperties = (seconds: number): void => {
  let runs = 0
  fc.assert(fc.property(input, data => {
    runs++
    fuzz(data)
  }), { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false, endOnFailure: false })
  console.log(`${runs} inputs in ${seconds} s, none of them a finding`)
}
