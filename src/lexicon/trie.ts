/** What an edge of the trie is labelled with: the number of a stem, or of an exact form. No edge has the label of number -1. */
export const stemLabel = (stem: number): number => stem << 1
export const formLabel = (form: number): number => (form << 1) | 1

/** The node that every term starts from. */
export const ROOT = 0

/** A trie of terms; its edges lie in one hash table, so that going down takes no objects. */
export class Trie {
  /** By node: the symbols of the terms that end there. */
  private readonly symbols: number[][] = [[]]
  /** By node: a bit for each label modulo 32 of its edges, so that most that are not there need not be sought. */
  private readonly masks: number[] = [0]
  /** Triples of a node, a label and the node that follows, which is never the root; at most half full. The built-in lexicons fit. */
  private edges = new Int32Array(3 << 13)
  private size = 1 << 13

  /** The symbols of the terms that end at a node. */
  endingAt(node: number): readonly number[] {
    return this.symbols[node] as number[]
  }

  /** Whether any term goes on from a node. */
  goesOn(node: number): boolean {
    return this.masks[node] !== 0
  }

  /** The node behind an edge, or -1. */
  next(node: number, label: number): number {
    if (label < 0 || ((this.masks[node] as number) >>> (label & 31) & 1) === 0) return -1
    const at = this.placeOf(node, label)
    return this.edges[at + 2] === 0 ? -1 : this.edges[at + 2] as number
  }

  /** Adds a term. */
  add(labels: readonly number[], symbol: number): void {
    if (labels.length === 0) return
    let node = ROOT
    for (const label of labels) {
      const known = this.next(node, label)
      node = known >= 0 ? known : this.grow(node, label, [])
    }
    const symbols = this.symbols[node] as number[]
    if (!symbols.includes(symbol)) symbols.push(symbol)
  }

  /** The nodes behind the root in the order in which they were made: for each the node before it, the label, the number of its symbols, and these. */
  pack(): number[] {
    const edges = new Array<readonly number[]>(this.symbols.length - 1)
    for (let at = 0; at < this.edges.length; at += 3) {
      const [node = 0, label = 0, next = 0] = this.edges.subarray(at, at + 3)
      if (next !== 0) edges[next - 1] = [node, label, this.endingAt(next).length, ...this.endingAt(next)]
    }
    return edges.flat()
  }

  /** The trie that was packed. */
  static unpack(packed: readonly number[]): Trie {
    const trie = new Trie()
    for (let at = 0; at < packed.length;) {
      const symbols = at + 3
      const end = symbols + (packed[at + 2] as number)
      trie.grow(packed[at] as number, packed[at + 1] as number, packed.slice(symbols, end))
      at = end
    }
    return trie
  }

  /** Makes the node behind an edge. */
  private grow(node: number, label: number, symbols: number[]): number {
    const added = this.symbols.push(symbols) - 1
    this.masks.push(0)
    this.masks[node] = (this.masks[node] as number) | (1 << (label & 31))
    if (2 * added > this.size) this.enlarge()
    this.put(node, label, added)
    return added
  }

  private put(node: number, label: number, next: number): void {
    const at = this.placeOf(node, label)
    this.edges[at] = node
    this.edges[at + 1] = label
    this.edges[at + 2] = next
  }

  private enlarge(): void {
    const { edges } = this
    this.size *= 2
    this.edges = new Int32Array(3 * this.size)
    for (let at = 0; at < edges.length; at += 3) {
      if (edges[at + 2] !== 0) this.put(edges[at] as number, edges[at + 1] as number, edges[at + 2] as number)
    }
  }

  /** Where an edge stands in the table, or would stand. */
  private placeOf(node: number, label: number): number {
    const mask = this.size - 1
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b)) >>> 7 & mask
    while (this.edges[3 * slot + 2] !== 0 && (this.edges[3 * slot] !== node || this.edges[3 * slot + 1] !== label)) slot = (slot + 1) & mask
    return 3 * slot
  }
}
