import { describe, expect, it } from 'vitest'
import { formLabel, ROOT, stemLabel, Trie } from '../../src/lexicon/trie.ts'

/** The symbols behind labels, or `undefined` where no term goes on so. */
const behind = (trie: Trie, labels: readonly number[]): readonly number[] | undefined => {
  const node = labels.reduce((from, label) => (from < 0 ? from : trie.next(from, label)), ROOT)
  return node < 0 ? undefined : trie.endingAt(node)
}

describe('a trie of terms', () => {
  it('tells a stem from a form of the same number', () => {
    const trie = new Trie()

    trie.add([stemLabel(3), formLabel(5)], 1)
    trie.add([formLabel(3)], 2)

    expect(behind(trie, [stemLabel(3), formLabel(5)])).toEqual([1])
    expect(behind(trie, [stemLabel(3)])).toEqual([])
    expect(behind(trie, [formLabel(3)])).toEqual([2])
    expect(behind(trie, [formLabel(3), formLabel(5)])).toBeUndefined()
  })

  it('has nothing behind a word that no lexicon knows', () => {
    const trie = new Trie()
    trie.add([stemLabel(0)], 1)

    expect([trie.next(ROOT, stemLabel(-1)), trie.next(ROOT, formLabel(-1))]).toEqual([-1, -1])
  })

  it('keeps the symbols of every term however many there are, packed or not', () => {
    const trie = new Trie()
    const terms = Array.from({ length: 4000 }, (_, n) => [stemLabel(n % 61), formLabel(n % 67), stemLabel(n)])

    terms.forEach((labels, n) => trie.add(labels, n))
    const unpacked = Trie.unpack(trie.pack())

    expect(terms.map(labels => behind(trie, labels))).toEqual(terms.map((_, n) => [n]))
    expect(terms.map(labels => behind(unpacked, labels))).toEqual(terms.map((_, n) => [n]))
  })
})
