import { unmatchedLength } from './ids'
import type { Judge } from './judge'
import { type Shifts, shifted } from './offsets'
import type { Trie } from './trie'

export interface Pass {
  text: string
  shifts: Shifts
}

const NONE: Shifts = []

/**
 * Replaces the longest words of one stage from left to right. No match crosses an edge; when `mark` is given, the
 * borders of the phrases found are set in it (offsets of the input). A judge may rule that a phrase ends earlier, and
 * how a character outside phrases is read, for which the trie must stop at those that it has readings of.
 */
export function replace(
  trie: Trie,
  text: string,
  edges: Uint8Array | null,
  mark: Uint8Array | null,
  judge: Judge | null = null,
): Pass {
  let shifts: number[] | null = null
  let out = ''
  let copied = 0
  const { length } = text
  for (let i = trie.next(text, 0, length); i < length; ) {
    let node = trie.match(text, i, edges)
    let end = node === 0 ? i + unmatchedLength(text, i) : trie.end
    let value = node === 0 ? null : trie.value(node)
    if (judge) {
      if (node !== 0 && end > i + 1) {
        const limit = judge.ruling(trie, node, text, i, end)
        if (limit < end) {
          node = trie.match(text, i, edges, limit)
          value = trie.value(node)
          end = node === 0 ? i + 1 : trie.end
        }
      }
      if (end === i + 1) value = judge.reading(text, i) ?? value
    }
    if (mark && node !== 0 && isPhrase(text, i, end)) mark[i] = mark[end] = 1
    if (value !== null) {
      if (i > copied) out += text.slice(copied, i)
      if (value.length !== end - i) {
        shifts ??= []
        shifts.push(i, end, out.length, out.length + value.length)
      }
      out += value
      copied = end
    }
    i = trie.next(text, end, length)
  }
  return { text: copied === 0 ? text : out + text.slice(copied), shifts: shifts ?? NONE }
}

/** Sets the borders of the words of a segmentation dictionary in `edges`, which is all zeros. */
export function segment(trie: Trie, text: string, edges: Uint8Array): Uint8Array {
  const { length } = text
  for (let i = trie.next(text, 0, length); i < length; ) {
    const found = trie.match(text, i, null) !== 0
    const end = found ? trie.end : i + unmatchedLength(text, i)
    if (found) edges[i] = edges[end] = 1
    i = trie.next(text, end, length)
  }
  return edges
}

/** The same edges in the text that a pass made of one of `length` units. */
export function carry(edges: Uint8Array, length: number, { text, shifts }: Pass): Uint8Array {
  if (shifts.length === 0) return edges
  const carried = new Uint8Array(text.length + 1)
  for (let at = 0; at <= length; at++) if (edges[at] === 1) carried[shifted(shifts, at)] = 1
  return carried
}

function isPhrase(text: string, start: number, end: number): boolean {
  return end - start > ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
}
