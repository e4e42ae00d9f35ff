import { forEachEntry, type Serial } from './dictionary'

/** An entry that stands as it is: kept because it stops shorter matches inside it. */
const UNCHANGED = null

/**
 * Longest match over UTF-16 units. Nodes are numbers and edges lie in one open-addressed hash table, so that building
 * costs no object per node; the first unit is looked up directly.
 */
export class Trie {
  /** The nodes of first units, in pages of 256. */
  private readonly first: (Int32Array | undefined)[] = new Array(256).fill(undefined)
  private slots = new Int32Array(1 << 10)
  private parents = new Int32Array(1 << 9)
  private units = new Uint16Array(1 << 9)
  private readonly values: (string | null | undefined)[] = [undefined]
  private size = 1

  /** The end of the last match. */
  end = 0

  /** Earlier entries win over later ones for the same word. */
  load(serial: Serial): this {
    forEachEntry(serial, (from, to) => this.add(from, to))
    return this
  }

  add(word: string, value: string): void {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      node = (i === 0 ? this.root(unit) : this.child(node, unit)) || this.grow(node, unit, i === 0)
    }
    if (node !== 0 && this.values[node] === undefined) this.values[node] = word === value ? UNCHANGED : value
  }

  /**
   * The replacement of the longest word that starts at `start` and crosses no edge, null when that word stands as it
   * is, undefined when no word starts there. `end` is set in the first two cases. `edges[i]` is 1 where a segment
   * begins at i. No word goes beyond `limit`.
   */
  match(
    text: string,
    start: number,
    edges: Uint8Array | null,
    limit = text.length,
  ): string | null | undefined {
    let node = this.root(text.charCodeAt(start))
    if (node === 0) return undefined
    let found = this.values[node]
    let end = start + 1
    if (found !== undefined) this.end = end
    for (; end < limit && edges?.[end] !== 1; ) {
      node = this.child(node, text.charCodeAt(end))
      if (node === 0) break
      end++
      const value = this.values[node]
      if (value !== undefined) {
        found = value
        this.end = end
      }
    }
    return found
  }

  /** Every word that starts at `start`, shortest first, with where it ends and its value. */
  forEachPrefix(text: string, start: number, visit: (end: number, value: string | null) => void): void {
    let node = this.root(text.charCodeAt(start))
    for (let end = start + 1; node !== 0; end++) {
      const value = this.values[node]
      if (value !== undefined) visit(end, value)
      if (end >= text.length) return
      node = this.child(node, text.charCodeAt(end))
    }
  }

  private root(unit: number): number {
    const page = this.first[unit >> 8]
    return page ? (page[unit & 0xff] ?? 0) : 0
  }

  private child(node: number, unit: number): number {
    const mask = this.slots.length - 1
    for (let slot = hash(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const candidate = this.slots[slot] ?? 0
      if (candidate === 0) return 0
      if (this.parents[candidate] === node && this.units[candidate] === unit) return candidate
    }
  }

  private grow(parent: number, unit: number, isFirst: boolean): number {
    if (this.size === this.parents.length) this.enlarge()
    const node = this.size++
    this.parents[node] = parent
    this.units[node] = unit
    this.values.push(undefined)
    if (isFirst) {
      const page = this.first[unit >> 8] ?? new Int32Array(0x100)
      page[unit & 0xff] = node
      this.first[unit >> 8] = page
    } else this.place(node)
    return node
  }

  private place(node: number): void {
    const mask = this.slots.length - 1
    let slot = hash(this.parents[node] ?? 0, this.units[node] ?? 0) & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = node
  }

  /** Twice the nodes; the table stays at most half full. */
  private enlarge(): void {
    const { parents, units } = this
    this.parents = new Int32Array(parents.length * 2)
    this.parents.set(parents)
    this.units = new Uint16Array(units.length * 2)
    this.units.set(units)
    this.slots = new Int32Array(this.slots.length * 2)
    for (let node = 1; node < this.size; node++) if (this.parents[node] !== 0) this.place(node)
  }
}

/** Multiplicative hashing with two odd constants (Knuth, TAOCP 3, 6.4). */
function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
