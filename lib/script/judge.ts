import type { Serial } from './dictionary'
import { hasReadings, readingAt } from './readings'
import { Trie } from './trie'

/** Costs are ten times the negative logarithm of a word's frequency; a word that the list does not have costs this. */
const UNKNOWN = 180
/** How far to look on both sides of a phrase. */
const REACH = 4

/**
 * OpenCC takes the longest phrase from the left, also where it cuts a word in two: 大学制|造, 先|生发|现. The judge knows
 * common words and how common they are; where a phrase straddles one, the most probable segmentation of the
 * neighbourhood decides (unigrams, Viterbi).
 */
export class Judge {
  private readonly words: Trie

  constructor(words: Serial) {
    this.words = new Trie().load(words)
  }

  /** Where to end the phrase [start, end) instead, so that no word is cut: `end` itself when the phrase stands. */
  ruling(text: string, start: number, end: number): number {
    if (!this.straddles(text, start, end)) return end
    const from = Math.max(0, start - REACH)
    const to = Math.min(text.length, end + REACH)
    const borders = this.segment(text, from, to, start, end)
    if (borders.has(start) && borders.has(end)) return end
    for (let border = start + 1; border < end; border++) if (borders.has(border)) return border
    return end
  }

  /** How the character at `at` reads here when no phrase covers it; undefined for the dictionary's common form. */
  reading(text: string, at: number): string | undefined {
    return hasReadings(text.charCodeAt(at)) ? readingAt(text, at) : undefined
  }

  /** Whether a word begins inside the phrase and goes on behind it, or comes into it from before. */
  private straddles(text: string, start: number, end: number): boolean {
    for (let i = start + 1; i < end; i++) {
      if (this.words.match(text, i, null) !== undefined && this.words.end > end) return true
    }
    for (let i = Math.max(0, start - REACH + 1); i < start; i++) {
      if (this.words.match(text, i, null) !== undefined && this.words.end > start && this.words.end < end)
        return true
    }
    return false
  }

  /** The borders of the cheapest way from `from` to `to`; the phrase [start, end) counts as a word. */
  private segment(text: string, from: number, to: number, start: number, end: number): Set<number> {
    const length = to - from
    const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
    const back = new Int32Array(length + 1)
    cost[0] = 0
    const relax = (i: number, j: number, price: number) => {
      const sum = (cost[i] ?? 0) + price
      if (j > length || sum >= (cost[j] ?? 0)) return
      cost[j] = sum
      back[j] = i
    }
    for (let i = 0; i < length; i++) {
      relax(i, i + 1, UNKNOWN)
      if (from + i === start) relax(i, end - from, UNKNOWN)
      this.words.forEachPrefix(text, from + i, (stop, value) => relax(i, stop - from, Number(value)))
    }
    const borders = new Set<number>()
    for (let j = length; j > 0; j = back[j] ?? 0) borders.add(from + j)
    return borders.add(from)
  }
}
