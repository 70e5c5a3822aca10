import { describe, expect, it } from 'vitest'
import { isCleanSeam } from '../../src/compress/seam.ts'

/** The sentence and the cut that ⟨ ⟩ mark in it. */
const isClean = (marked: string): boolean => {
  const [before = '', slice = '', after = ''] = marked.split(/[⟨⟩]/)
  return isCleanSeam(before + slice + after, { start: before.length, end: before.length + slice.length, rule: 'any' })
}

describe('a seam', () => {
  it.each([
    'We sell⟨ new⟩ pumps.', 'We sell ⟨new ⟩pumps.', 'We sell ⟨new⟩ pumps.', 'We sell pumps⟨, valves⟩, and seals.', 'We sell pumps⟨ in Ohio⟩.', '⟨In addition, ⟩we sell pumps.', '⟨In addition, ⟩“Acme” sells pumps.',
    'We sell pumps⟨ in Ohio⟩', 'We sell pumps (in Ohio)⟨, mostly⟩', 'We sell pumps⟨ (new)⟩.', 'We sell⟨ “new”⟩ pumps.', 'We sell⟨ "new"⟩ pumps.', 'We sell pumps (both new⟨ and old⟩) here.',
    'We sell a ⟨new ⟩pump.', 'We sell an ⟨new ⟩old pump.', 'We sell pumps to ⟨the ⟩farms.', 'We sell pumps and ⟨also ⟩valves.', 'Pumps of Acme⟨ Inc⟩. We sell them.',
  ])('is clean in %j', marked => {
    expect(isClean(marked)).toBe(true)
  })

  it.each([
    ['words without a space between', 'We sell⟨ new ⟩pumps.'],
    ['a space before a mark', 'We sell pumps ⟨in Ohio⟩.'],
    ['a comma before a full stop', 'We sell pumps,⟨ mostly⟩.'],
    ['two commas', 'We sell pumps,⟨ valves⟩, and seals.'],
    ['a mark behind an opening bracket', 'We sell (⟨only⟩) pumps.'],
    ['two full stops', 'We buy from Acme Inc.⟨ in Ohio⟩.'],
    ['a word twice', 'We sell pumps and ⟨valves, ⟩and seals.'],
    ['a preposition before a mark', 'We sell pumps in⟨ Ohio⟩, and seals.'],
    ['an open bracket', 'We sell pumps⟨ (new⟩ and old).'],
    ['a closed bracket', 'We sell pumps (new⟨) and⟩ old.'],
    ['an open quotation', 'We sell⟨ “new⟩ pumps”.'],
    ['a closed quotation', 'We sell “new⟨” pumps⟩.'],
    ['half of straight quotation marks', 'We sell⟨ "new⟩ pumps".'],
    ['a mark that opens the sentence', '⟨In addition⟩, we sell pumps.'],
    ['a comma at the end', 'We sell pumps,⟨ mostly.⟩'],
    ['“an” before a consonant', 'We sell an ⟨old ⟩pump.'],
    ['“a” before a vowel', 'We are a ⟨leading ⟩insurer.'],
    ['“A” before a vowel, first', 'A ⟨leading ⟩insurer pays.'],
  ])('is not clean with %s', (_, marked) => {
    expect(isClean(marked)).toBe(false)
  })
})
