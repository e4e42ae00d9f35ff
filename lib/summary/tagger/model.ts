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

/** A weight as it is kept here: the weight itself, whether it is the last one of its row, its label. */
const WEIGHT = 5
const LAST = 16
const LABEL = 15

/**
 * Makes a packed model ready. A row that says something speaks of two labels of fifteen, the commonest of nine: only those are added
 * up.
 */
export function unpackModel(packed: PackedModel): Weights {
  const { scale, transitions } = packed
  const gaps = bytes(packed.rows)
  const labels = bytes(packed.labels)
  const values = new Int8Array(bytes(packed.weights).buffer)
  const count = labels.length / 2
  /** Which line a row has; line 0 is for those that say nothing. */
  const lineOf = new Uint16Array(ROWS)
  /** Where the weights of a line begin. */
  const begins = new Uint32Array(count + 1)
  const weights = new Int16Array(values.length)
  let byte = 0
  let value = 0
  for (let line = 1, row = -1; line <= count; line++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const part = gaps[byte++] as number
      gap |= (part & 0x7f) << shift
      if (part < 0x80) break
    }
    row += gap + 1
    lineOf[row] = line
    begins[line] = value
    let mask = (labels[2 * line - 2] as number) | ((labels[2 * line - 1] as number) << 8)
    for (let label = 0; mask !== 0; label++, mask >>= 1) {
      if ((mask & 1) === 0) continue
      weights[value] = ((values[value] as number) << WEIGHT) | (mask === 1 ? LAST : 0) | label
      value++
    }
  }
  return {
    add(row, scores, at) {
      const line = lineOf[row] as number
      if (line === 0) return
      for (let i = begins[line] as number; ; i++) {
        const weight = weights[i] as number
        const cell = at + (weight & LABEL)
        scores[cell] = (scores[cell] as number) + (weight >> WEIGHT)
        if ((weight & LAST) !== 0) return
      }
    },
    scale,
    transitions: Float64Array.from(transitions),
  }
}
