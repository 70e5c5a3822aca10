import { describe, expect, it } from 'vitest'
import { readDocument, type BlockHint } from '../../src/document/read-document.ts'
import { MORE_PROSE, PROSE } from './kinds.ts'

const hintsOf = (source: string, parts: readonly (readonly [BlockHint['kind'], string, number?])[]): BlockHint[] =>
  parts.map(([kind, text, level]) => {
    const start = source.indexOf(text)
    return { kind, start, end: start + text.length, ...(level === undefined ? {} : { level }) }
  })

describe('blocks that are known already', () => {
  const item = '• loans of up to\n  ten years;'
  const source = `ITEM 1. BUSINESS\nOur lending\n${PROSE}\nGeneral. ${MORE_PROSE}\nWe offer:\n${item}\n2003  2002\nleft out`
  const parts = [
    ['heading', 'ITEM 1. BUSINESS', 0], ['heading', 'Our lending', 2], ['paragraph', PROSE], ['paragraph', `General. ${MORE_PROSE}`], ['paragraph', 'We offer:'], ['item', item], ['table', '2003  2002'],
  ] as const

  it('are cleaned, their run-in headings cut off and their bullets taken', () => {
    const { blocks } = readDocument(source, { blocks: hintsOf(source, parts) })

    expect(blocks.map(block => `${block.kind}: ${block.text}`)).toEqual([
      'heading: ITEM 1. BUSINESS', 'heading: Our lending', `paragraph: ${PROSE}`, 'heading: General', `paragraph: ${MORE_PROSE}`, 'paragraph: We offer:', 'item: loans of up to ten years;', 'table: 2003 2002',
    ])
    expect(blocks[6]?.leadIn).toBe(5)
  })

  it('keep their levels', () => {
    const { blocks } = readDocument(source, { blocks: hintsOf(source, parts) })

    expect(blocks.filter(block => block.kind === 'heading').map(block => block.level)).toEqual([0, 2, 8])
    expect(blocks[4]?.headings).toEqual([0, 1, 3])
  })

  it('may hold nothing', () => {
    expect(readDocument(' \n ', { blocks: [{ kind: 'paragraph', start: 0, end: 3 }] }).blocks).toEqual([])
  })
})
