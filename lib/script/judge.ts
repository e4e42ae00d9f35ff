import type { Serial } from './dictionary'
import { Readings, type ReadingTable } from './readings'
import { Trie } from './trie'

/** Costs are ten times the negative logarithm of a word's frequency; a word that the list does not have costs this. */
const UNKNOWN = 180
/** How far to look on both sides of a phrase. */
const REACH = 4
/** Longer phrases are idioms and names, which cut no other word in two. */
const LONGEST = 4
/**
 * How far from a phrase that is converted irregularly the words stand that a ruling may ask for: a phrase that it straddles,
 * what lies around that, and the rest of a word that begins there (scripts/dictionary/words.ts takes none over four characters).
 */
export const JUDGE_REACH = REACH + LONGEST + 4

/**
 * OpenCC takes the longest phrase from the left, also where it cuts a word in two: 大学制|造, 先|生发|现. The judge knows
 * common words and how common they are; where a phrase straddles one, the most probable segmentation of the
 * neighbourhood decides (unigrams, Viterbi).
 */
export class Judge {
  private readonly words: Trie
  private readonly readings: Readings
  /** By node of the phrase. */
  private readonly regular: (boolean | undefined)[] = []
  /** The cheapest way to each place of a window, and the place before it on that way. */
  private readonly cost = new Int32Array(2 * REACH + LONGEST + 1)
  private readonly back = new Int32Array(2 * REACH + LONGEST + 1)

  /** @param words common words with their costs */
  constructor(words: Serial, readings: ReadingTable) {
    this.words = new Trie(words)
    this.readings = new Readings(readings)
  }

  /** The characters whose `reading` is to be asked for. */
  get characters(): string {
    return this.readings.characters
  }

  /**
   * Where to end the phrase [start, end) instead, so that no word is cut: `end` itself when the phrase stands.
   *
   * @param phrases the dictionary that the phrase is from, always the same one
   * @param phrase the phrase's node in it
   */
  ruling(phrases: Trie, phrase: number, text: string, start: number, end: number): number {
    if (end - start > LONGEST || !this.matters(phrases, phrase, text, start, end)) return end
    const from = Math.max(0, start - REACH)
    const to = Math.min(text.length, end + REACH)
    const borders = this.segment(text, from, to, start, end)
    const isBorder = (place: number) => ((borders >> (place - from)) & 1) === 1
    if (isBorder(start) && isBorder(end)) return end
    for (let place = start + 1; place < end; place++) if (isBorder(place)) return place
    return end
  }

  /** How the character at `at` reads here when no phrase covers it; undefined for the dictionary's common form. */
  reading(text: string, at: number): string | undefined {
    return this.readings.at(text, at)
  }

  /** Whether the phrase cuts a word in two and would be converted otherwise if it did not. */
  private matters(phrases: Trie, phrase: number, text: string, start: number, end: number): boolean {
    if (this.isRegular(phrases, phrase, text, start, end)) {
      for (let i = start + 1; i < end; i++) {
        const node = phrases.match(text, i, null)
        const stop = phrases.end
        if (node !== 0 && stop > end && !this.isRegular(phrases, node, text, i, stop)) return true
      }
      return false
    }
    for (let i = start + 1; i < end; i++) {
      if (this.words.match(text, i, null) !== 0 && this.words.end > end) return true
    }
    for (let i = Math.max(0, start - REACH + 1); i < start; i++) {
      if (this.words.match(text, i, null, end - 1) !== 0 && this.words.end > start) return true
    }
    return false
  }

  /** The borders of the cheapest way, bit 0 for `from`; the phrase [start, end) counts as a word. */
  private segment(text: string, from: number, to: number, start: number, end: number): number {
    const { cost, back, words } = this
    cost.fill(0x7fffffff)
    cost[0] = 0
    const relax = (i: number, j: number, price: number) => {
      const sum = (cost[i] ?? 0) + price
      if (sum >= (cost[j] ?? 0)) return
      cost[j] = sum
      back[j] = i
    }
    for (let at = from; at < to; at++) {
      relax(at - from, at - from + 1, UNKNOWN)
      if (at === start) relax(at - from, end - from, UNKNOWN)
      words.forEachPrefix(text, at, to, (stop, node) => {
        relax(at - from, stop - from, Number(words.value(node)))
      })
    }
    let borders = 1
    for (let place = to - from; place > 0; place = back[place] ?? 0) borders |= 1 << place
    return borders
  }

  /** Whether a phrase is converted as its characters are, each for itself. */
  private isRegular(phrases: Trie, phrase: number, text: string, start: number, end: number): boolean {
    const known = this.regular[phrase]
    if (known !== undefined) return known
    const value = phrases.value(phrase) ?? text.slice(start, end)
    let regular = value.length === end - start
    for (let i = start; regular && i < end; i++) {
      const single = phrases.match(text, i, null, i + 1)
      const alone = (single !== 0 && phrases.value(single)) || text.charAt(i)
      regular = alone === value.charAt(i - start)
    }
    this.regular[phrase] = regular
    return regular
  }
}
