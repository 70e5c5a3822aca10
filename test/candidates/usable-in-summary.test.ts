import { describe, expect, it } from 'vitest'
import { summarizeBusinessModel } from '../../src/index.ts'

const textOf = (source: string): string => summarizeBusinessModel(source).text

describe('a sentence that may stand in a summary', () => {
  it.each([
    'Marlin Tool Company sells hand tools to farmers in nine states.',
    'We sell iSaw cutters and two lines of hand tools to farmers.',
    'iSaw cutters accounted for 42% of our sales to farmers.',
    '“Glide” saws are sold through 340 independent dealers.',
    '340 independent dealers sell our tools to farmers.',
    '$84.2 million of our sales came from independent dealers.',
    'We sell tools to farmers through dealers (most of them in Ohio).',
  ])('is one like %j', sentence => {
    expect(textOf(sentence)).toContain(sentence.slice(0, 30))
  })

  it('is the last of a paragraph, though its full stop is missing', () => {
    expect(textOf('We make our saws in Ohio. We sell our tools to farmers through independent dealers in Ohio')).toMatch(/dealers in Ohio\.$/)
  })

  it.each([
    ['is too short', 'We sell tools.'],
    ['is too long', `We sell ${Array.from({ length: 70 }, (_, i) => `saw ${i}`).join(' and ')} to farmers in nine states.`],
    ['opens in the middle', 'and we sell hand tools to farmers in nine states.'],
    ['is broken off', 'We sell hand tools to farmers in nine states, including,'],
    ['announces a list that is not there', 'We sell hand tools to farmers in the following states:'],
    ['holds a row of dots', 'We sell tools to farmers ..... 42% and to dealers 58% in Ohio.'],
    ['holds a border', 'We sell tools to farmers | 42% | and to dealers in Ohio.'],
    ['is cried', 'WE SELL HAND TOOLS TO FARMERS AND DEALERS IN OHIO.'],
    ['holds a broken character', 'We sell hand tools to farmers\uFFFD wives and others in Ohio.'],
    ['has no verb', 'Hand tools for farmers in nine states of the Midwest.'],
    ['is a title', 'How to help ensure that the customer gets the right hand tools.'],
    ['announces a table', 'The table below lists our ten largest customers for hand tools.'],
    ['is a notice', 'Our products and annual reports on Form 10-K are available free of charge to customers.'],
  ])('is none that %s', (_what, sentence) => {
    expect(textOf(sentence)).toBe('')
  })
})
