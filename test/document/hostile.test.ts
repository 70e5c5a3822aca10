import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { splitSentences } from '../../src/split-sentences.ts'

/** Enough for time that grows with the square to show: such a reading would take minutes. */
const LENGTH = 200_000

/** Seconds of processor time, which other programs on the machine do not lengthen. */
const secondsOf = (run: () => void): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

describe('nothing but', () => {
  it.each([
    '(', '.', '"', '7', '-', '<a', 'a', 'A', 'a.', 'A. ', 'U.S. ', '. ', '(a) ', '1. ', '\u201c', '\u201cNo. ', '(see ', 'word ', 'The mill sells paper. ', 'sales.The', 'http://a.b/',
    '---- a ', 'a ---- ', '. . ', '$1,234 ', '\u00a0', '\u200b', 'a\u00ad', '  a', '\t', '\u{1f600}', '\u2022 a ', 'a: ', '_', '{1}', ', ', 'a-', 'Competition. ', 'x; ',
    '\n', 'a\n', 'word\n', 'Word Two\n', '7\n', '\u2022\n', '\u2022 a\n', '-\n', '- 7 -\n', 'a-\n', 'is a\n', ':\n', 'Sell:\n', 'x;\n', 'Item 1. Business\n', 'Table of Contents\n', '<PAGE>\n', '<TABLE>\n',
    '$ 1,234\n', '(1) a\n', '   x\n', 'the mill and the paper machine of the\n', 'The mill sells salt and\n12\n', 'Part 7 of Form 10-K\n', '\f', '---- \n',
  ])('%j is read in time', unit => {
    const source = unit.repeat(Math.ceil(LENGTH / unit.length))

    const seconds = secondsOf(() => { splitSentences(source) })

    expect(seconds).toBeLessThan(6)
  })
})

it('takes time in proportion to the text', () => {
  const paragraph = (n: number): string => `Plant ${n} makes pumps. It sold ${n * 7} of them in the U.S. and abroad, mostly through Corvid & Co. and its agents in port ${n}.`
  const source = (paragraphs: number): string => Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join('\n')
  secondsOf(() => { readDocument(source(2000)) })

  const small = secondsOf(() => { readDocument(source(1000)) })
  const large = secondsOf(() => { readDocument(source(16_000)) })

  expect(large / small).toBeLessThan(16 * 4)
})
