import type { Serial } from './dictionary'

/** What a node stands for. */
const INNER = 0
/** A word that stands as it is: kept because it stops shorter matches inside it. */
const UNCHANGED = 1
const REPLACED = 2

/** Units that are never a character by themselves: see ids.ts. */
const COMPOSITE = new Uint8Array(0x10000).fill(1, 0x2ff0, 0x3000).fill(1, 0xd800, 0xdc00)

/**
 * Longest match over UTF-16 units. Nodes are numbers, edges lie in one open-addressed hash table, and replacements stay
 * in the serial dictionary until they are asked for, so that building makes no object for a word. Node 0 is none.
 */
export class Trie {
  /** The nodes of first units, in pages of 256. */
  private readonly first: (Int32Array | undefined)[] = new Array(256).fill(undefined)
  /** 1 for the units that words begin with, and those that are more than a character. */
  private readonly stops = COMPOSITE.slice()
  private slots: Int32Array
  private parents: Int32Array
  private units: Uint16Array
  private kinds: Uint8Array
  /** Where in the source the replacement of a node stands. */
  private starts: Int32Array
  private ends: Int32Array
  private readonly values: (string | undefined)[] = []
  private size = 1

  /** The end of the last match. */
  end = 0

  /** @param source entries `from to|from to|…`; earlier ones win over later ones for the same word */
  constructor(private readonly source: Serial = '') {
    const capacity = powerOfTwo(Math.max(64, source.length / 3))
    this.slots = new Int32Array(capacity * 2)
    this.parents = new Int32Array(capacity)
    this.units = new Uint16Array(capacity)
    this.kinds = new Uint8Array(capacity)
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    for (let at = 0; at < source.length; ) at = this.load(at)
  }

  /** Adds one word; an earlier entry for it wins. */
  add(word: string, value: string): void {
    let node = 0
    for (let i = 0; i < word.length; i++) node = this.step(node, word.charCodeAt(i))
    if (node === 0 || this.kinds[node] !== INNER) return
    this.kinds[node] = word === value ? UNCHANGED : REPLACED
    this.values[node] = value
  }

  get isEmpty(): boolean {
    return this.size === 1
  }

  /** Makes `next` stop at these units too. */
  stopAt(units: string): void {
    for (let i = 0; i < units.length; i++) this.stops[units.charCodeAt(i)] = 1
  }

  /** The first place from `start` on where a word or a composite character may begin; `limit` when there is none. */
  next(text: string, start: number, limit: number): number {
    let i = start
    while (i < limit && this.stops[text.charCodeAt(i)] === 0) i++
    return i
  }

  /**
   * The node of the longest word that starts at `start`, crosses no edge and goes no further than `limit`, with `end`
   * set; 0 when there is none. `edges[i]` is 1 where a segment begins at i.
   */
  match(text: string, start: number, edges: Uint8Array | null, limit = text.length): number {
    let node = this.root(text.charCodeAt(start))
    if (node === 0) return 0
    let found = 0
    let end = start + 1
    if (this.kinds[node] !== INNER) {
      found = node
      this.end = end
    }
    while (end < limit && edges?.[end] !== 1) {
      node = this.child(node, text.charCodeAt(end))
      if (node === 0) break
      end++
      if (this.kinds[node] !== INNER) {
        found = node
        this.end = end
      }
    }
    return found
  }

  /** The replacement of a word's node; null when the word stands as it is. */
  value(node: number): string | null {
    if (this.kinds[node] !== REPLACED) return null
    const known = this.values[node]
    if (known !== undefined) return known
    const value = this.source.slice(this.starts[node], this.ends[node])
    this.values[node] = value
    return value
  }

  /** Every word that starts at `start` and ends by `limit`, shortest first. */
  forEachPrefix(
    text: string,
    start: number,
    limit: number,
    visit: (end: number, node: number) => void,
  ): void {
    let node = this.root(text.charCodeAt(start))
    for (let end = start + 1; node !== 0; end++) {
      if (this.kinds[node] !== INNER) visit(end, node)
      if (end >= limit) return
      node = this.child(node, text.charCodeAt(end))
    }
  }

  /** Reads the entry at `at` of the source; gives where the next one begins. */
  private load(at: number): number {
    const { source } = this
    const space = source.indexOf(' ', at)
    const bar = source.indexOf('|', space)
    const end = bar < 0 ? source.length : bar
    let node = 0
    for (let i = at; i < space; i++) node = this.step(node, source.charCodeAt(i))
    if (this.kinds[node] === INNER) {
      const length = space - at
      const same = end - space - 1 === length && source.startsWith(source.slice(at, space), space + 1)
      this.kinds[node] = same ? UNCHANGED : REPLACED
      this.starts[node] = space + 1
      this.ends[node] = end
    }
    return end + 1
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

  /** The node one unit further, made when it is not there. */
  private step(parent: number, unit: number): number {
    const known = parent === 0 ? this.root(unit) : this.child(parent, unit)
    if (known !== 0) return known
    if (this.size === this.parents.length) this.enlarge()
    const node = this.size++
    this.parents[node] = parent
    this.units[node] = unit
    if (parent === 0) {
      const page = this.first[unit >> 8] ?? new Int32Array(0x100)
      page[unit & 0xff] = node
      this.stops[unit] = 1
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

  /** Room for twice the nodes; the hash table stays at most half full. */
  private enlarge(): void {
    const grown = <T extends Int32Array | Uint16Array | Uint8Array>(old: T, larger: T): T => {
      larger.set(old)
      return larger
    }
    const length = this.size * 2
    this.parents = grown(this.parents, new Int32Array(length))
    this.units = grown(this.units, new Uint16Array(length))
    this.kinds = grown(this.kinds, new Uint8Array(length))
    this.starts = grown(this.starts, new Int32Array(length))
    this.ends = grown(this.ends, new Int32Array(length))
    this.slots = new Int32Array(length * 2)
    for (let node = 1; node < this.size; node++) if (this.parents[node] !== 0) this.place(node)
  }
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least))

/** Multiplicative hashing with two odd constants (Knuth, TAOCP 3, 6.4). */
function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
