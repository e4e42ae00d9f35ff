import { ROWS } from './features'
import type { Weights } from './field'

/** The model as it is kept: base64 of bytes. */
export interface PackedModel {
  /** For each row that is kept, how many rows are left out in front of it: seven bits a byte, the last without the eighth. */
  rows: string
  /** For each of them the labels that it has weights for, a bit a label, two bytes. */
  labels: string
  /** Those weights, signed bytes. */
  weights: string
  /** What 1 in `weights` is worth. */
  scale: number
  transitions: readonly number[]
  /** SHA-256 of the corpus that it was learnt from. */
  corpus: string
}

function bytes(base64: string): Uint8Array {
  const text = atob(base64)
  const all = new Uint8Array(text.length)
  for (let i = 0; i < all.length; i++) all[i] = text.charCodeAt(i)
  return all
}

/** The bits that are set in a number. */
function bitsOf(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** In a weight as it is kept here: its label, and whether it is the last one of its row; the weight itself stands above. */
const LABEL = 15
const LAST = 16
const WEIGHT = 5

/**
 * Makes a packed model ready. Few rows say something, and those of two labels of fifteen, the commonest of nine: only these weights are
 * kept, and added up. Which rows speak is a bit each, and where the weights of one begin is told by how many speak before it: a text
 * asks for rows all over the model, and a table by row (512 KB) left the processor's cache at each, 4 % of a summary.
 */
export function unpackModel(packed: PackedModel): Weights {
  const { scale, transitions } = packed
  const gaps = bytes(packed.rows)
  const labels = bytes(packed.labels)
  const values = new Int8Array(bytes(packed.weights).buffer)
  const count = labels.length / 2
  const speaks = new Int32Array(ROWS >>> 5)
  /** Where the weights of each row that speaks begin. */
  const begins = new Uint32Array(count)
  const weights = new Int16Array(values.length)
  let byte = 0
  let value = 0
  for (let line = 0, row = -1; line < count; line++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const part = gaps[byte++] as number
      gap |= (part & 0x7f) << shift
      if (part < 0x80) break
    }
    row += gap + 1
    speaks[row >>> 5] = (speaks[row >>> 5] as number) | (1 << (row & 31))
    begins[line] = value
    let mask = (labels[2 * line] as number) | ((labels[2 * line + 1] as number) << 8)
    for (let label = 0; mask !== 0; label++, mask >>= 1)
      if (mask & 1) {
        weights[value] = ((values[value] as number) << WEIGHT) | (mask === 1 ? LAST : 0) | label
        value++
      }
  }
  /** The rows that speak in front of each 32. */
  const before = new Uint16Array(speaks.length)
  for (let i = 1; i < before.length; i++)
    before[i] = (before[i - 1] as number) + bitsOf(speaks[i - 1] as number)
  return {
    add(row, scores, at) {
      const word = speaks[row >>> 5] as number
      const bit = 1 << (row & 31)
      if ((word & bit) === 0) return
      let i = begins[(before[row >>> 5] as number) + bitsOf(word & (bit - 1))] as number
      for (;;) {
        const weight = weights[i++] as number
        const cell = at + (weight & LABEL)
        scores[cell] = (scores[cell] as number) + (weight >> WEIGHT)
        if ((weight & LAST) !== 0) return
      }
    },
    scale,
    transitions: Float64Array.from(transitions),
  }
}
