import { ROWS } from './features'
import type { Weights } from './field'
import { LABELS } from './labels'

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

/** Makes a packed model ready. */
export function unpackModel(packed: PackedModel): Weights {
  const { scale, transitions } = packed
  const gaps = bytes(packed.rows)
  const labels = bytes(packed.labels)
  const values = new Int8Array(bytes(packed.weights).buffer)
  const count = labels.length / 2
  /** Which line of `table` a row has; line 0 is for those that say nothing. */
  const lineOf = new Uint16Array(ROWS)
  const table = new Int8Array((count + 1) * LABELS)
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
    let mask = (labels[2 * line - 2] as number) | ((labels[2 * line - 1] as number) << 8)
    for (let cell = line * LABELS; mask !== 0; cell++, mask >>= 1)
      if (mask & 1) table[cell] = values[value++] as number
  }
  return {
    add(row, scores, at) {
      const line = lineOf[row] as number
      if (line === 0) return
      const cell = line * LABELS
      for (let label = 0; label < LABELS; label++)
        scores[at + label] = (scores[at + label] as number) + (table[cell + label] as number)
    },
    scale,
    transitions: Float64Array.from(transitions),
  }
}
