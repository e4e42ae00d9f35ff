import { type Chain, type Conversion, unchanged } from './chain'
import { unmatchedLength } from './ids'
import { shifted, wholeCharacter } from './offsets'
import type { Trie } from './trie'

/** Addresses are never converted, Chinese in their path included; Chinese right after one is text. */
const ADDRESS = /(?:[a-z][a-z+.-]{0,20}:\/\/|www\.)(?:[!-~]|(?<=[/=_%?&-])\p{Script=Han}+)+/giu
const mayHoldAddress = /:\/\/|www\./i

interface Piece {
  start: number
  conversion: Conversion
}

/** One conversion of adjoining pieces; offsets go to the piece that they stand in. */
export function joined(pieces: readonly Piece[]): Conversion {
  const [only] = pieces
  if (only && pieces.length === 1) return only.conversion
  const starts: number[] = []
  let text = ''
  for (const { conversion } of pieces) {
    starts.push(text.length)
    text += conversion.text
  }
  const at = (offset: number) => {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const piece = pieces[low]
    return piece ? (starts[low] ?? 0) + piece.conversion.at(offset - piece.start) : offset
  }
  return { text, at }
}

/** A word taken as a whole: offsets inside it are spread evenly. */
function whole(length: number, text: string): Conversion {
  if (text.length === length) return unchanged(text)
  const shifts = [0, length, 0, text.length]
  return { text, at: (offset) => wholeCharacter(text, shifted(shifts, offset)) }
}

/** A conversion in front of which a guard stands; what the guard does not know goes to `convert`, stretch by stretch. */
export function guarded(guard: Trie, convert: Chain): Chain {
  return (text) => {
    const pieces: Piece[] = []
    let open = 0
    const take = (start: number, end: number, conversion: Conversion) => {
      if (start > open) pieces.push({ start: open, conversion: convert(text.slice(open, start)) })
      pieces.push({ start, conversion })
      open = end
    }
    const search = (from: number, to: number) => {
      for (let i = guard.next(text, from, to); i < to; ) {
        const node = guard.match(text, i, null, to)
        const end = node === 0 ? i + unmatchedLength(text, i) : guard.end
        if (node !== 0) take(i, end, whole(end - i, guard.value(node) ?? text.slice(i, end)))
        i = guard.next(text, end, to)
      }
    }
    let searched = 0
    if (mayHoldAddress.test(text)) {
      for (const { index, 0: address } of text.matchAll(ADDRESS)) {
        search(searched, index)
        searched = index + address.length
        take(index, searched, unchanged(address))
      }
    }
    if (!guard.isEmpty) search(searched, text.length)
    if (pieces.length === 0) return convert(text)
    if (open < text.length) {
      pieces.push({ start: open, conversion: convert(text.slice(open)) })
    }
    return joined(pieces)
  }
}
