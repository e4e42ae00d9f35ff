/**
 * A dictionary as the package holds it: a trie laid out flat, read without parsing. Little-endian:
 *
 * - Int32: the number of nodes n, the length of the values in UTF-16 units
 * - Int32[n + 1]: where the children of each node begin; nodes stand breadth first, siblings by unit, the root is 0
 * - Int32[n + 1]: where the value of each node begins
 * - Uint8[n], padded to even: 1 where a word ends
 * - Uint16[n]: the unit that leads to each node
 * - Uint16[]: the values
 *
 * scripts/dictionary/pack.ts writes it.
 */
export class PackedDictionary {
  private readonly children: Int32Array
  private readonly valueStarts: Int32Array
  private readonly isWord: Uint8Array
  private readonly units: Uint16Array
  private readonly values: Uint16Array
  private readonly size: number
  /** The nodes of first units; thousands of siblings are too many to search. */
  private readonly first = new Uint16Array(0x10000)

  /** @throws RangeError when the buffer is cut short */
  constructor(buffer: ArrayBuffer) {
    const [size = 0, valueLength = 0] = new Int32Array(buffer, 0, 2)
    this.size = size
    let at = 8
    const take = (bytes: number) => {
      const start = at
      at += bytes
      return start
    }
    this.children = new Int32Array(buffer, take(4 * (size + 1)), size + 1)
    this.valueStarts = new Int32Array(buffer, take(4 * (size + 1)), size + 1)
    this.isWord = new Uint8Array(buffer, take(size + (size & 1)), size)
    this.units = new Uint16Array(buffer, take(2 * size), size)
    this.values = new Uint16Array(buffer, take(2 * valueLength), valueLength)
    const firsts = this.children[1] ?? 0
    for (let node = 1; node < firsts; node++) this.first[this.units[node] ?? 0] = node
  }

  /** Each word that occurs anywhere in these texts, once, with its value. */
  occurringIn(texts: Iterable<string>, visit: (word: string, value: string) => void): void {
    const seen = new Uint8Array(this.size)
    for (const text of texts) {
      const found = this.search(text, seen)
      for (let i = 0; i < found.length; i += 3) {
        visit(text.slice(found[i], found[i + 1]), this.value(found[i + 2] ?? 0))
      }
    }
  }

  /**
   * The words in a text that were not seen before: start, end and node of each. Apart from what is done with them, since
   * this loop is what a first conversion waits for, and a small one is compiled in less time than it saves.
   */
  private search(text: string, seen: Uint8Array): number[] {
    const { first, children, isWord } = this
    const found: number[] = []
    for (let start = 0; start < text.length; start++) {
      let node = first[text.charCodeAt(start)] ?? 0
      for (let end = start + 1; node !== 0; end++) {
        if (isWord[node] === 1 && seen[node] === 0) {
          seen[node] = 1
          found.push(start, end, node)
        }
        if (end === text.length || children[node] === children[node + 1]) break
        node = this.child(node, text.charCodeAt(end))
      }
    }
    return found
  }

  /** Each word that is made of these UTF-16 units only, with its value. */
  spelledBy(units: Uint8Array, visit: (word: string, value: string) => void): void {
    const descend = (node: number, word: string) => {
      if (this.isWord[node] === 1) visit(word, this.value(node))
      const end = this.children[node + 1] ?? 0
      for (let child = this.children[node] ?? 0; child < end; child++) {
        const unit = this.units[child] ?? 0
        if (units[unit] === 1) descend(child, word + String.fromCharCode(unit))
      }
    }
    descend(0, '')
  }

  private value(node: number): string {
    const end = this.valueStarts[node + 1] ?? 0
    let value = ''
    for (let i = this.valueStarts[node] ?? 0; i < end; i++) value += String.fromCharCode(this.values[i] ?? 0)
    return value
  }

  /** Binary search among the siblings; 0 when there is none. */
  private child(node: number, unit: number): number {
    let low = this.children[node] ?? 0
    let high = this.children[node + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.units[middle] ?? 0) < unit) low = middle + 1
      else high = middle
    }
    return low < (this.children[node + 1] ?? 0) && this.units[low] === unit ? low : 0
  }
}
