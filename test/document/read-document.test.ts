import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { spansOf } from '../../src/document/spans.ts'

const kinds = (source: string): string[] => readDocument(source).blocks.map(block => `${block.kind}: ${block.text}`)

describe('readDocument', () => {
  it('joins a paragraph that a page end cut in two', () => {
    const source = 'Larkfield Paper Company makes linerboard at two mills, and it sold about a third of that linerboard in\n12\nTable of Contents\n1994 to converters abroad.'

    const { blocks, sentences } = readDocument(source)

    expect(blocks.map(block => block.kind)).toEqual(['paragraph', 'furniture', 'furniture'])
    expect(sentences.map(sentence => sentence.text)).toEqual(['Larkfield Paper Company makes linerboard at two mills, and it sold about a third of that linerboard in 1994 to converters abroad.'])
    expect(spansOf(source, blocks[0]!, 0, blocks[0]!.text.length)).toHaveLength(2)
  })

  it('cuts run-in headings off and places blocks under their headings', () => {
    const source = 'Item 1. Business\nLENDING\nGeneral. The Bank makes loans to farms and small shops in two counties.\n• Crop loans. We lend to growers against the coming harvest each spring.'

    const { blocks } = readDocument(source)

    expect(blocks.map(block => `${block.kind}: ${block.text}`)).toEqual([
      'heading: Item 1. Business',
      'heading: LENDING',
      'heading: General',
      'paragraph: The Bank makes loans to farms and small shops in two counties.',
      'heading: Crop loans',
      'item: We lend to growers against the coming harvest each spring.',
    ])
    expect(blocks[5]?.headings).toEqual([0, 1, 2, 4])
  })

  it('rejoins hard-wrapped lines and keeps the hyphen of a compound', () => {
    const source = [
      '     Orchard Foods, Inc. bottles cider and juice for grocers and makes ready-to-',
      'drink teas under license.  It sells through brokers in eleven states and from',
      'two depots of its own.',
      '',
      '     The Company leases both depots.',
    ].join('\n')

    expect(kinds(source)).toEqual([
      'paragraph: Orchard Foods, Inc. bottles cider and juice for grocers and makes ready-to-drink teas under license. It sells through brokers in eleven states and from two depots of its own.',
      'paragraph: The Company leases both depots.',
    ])
  })
})
