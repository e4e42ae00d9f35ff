import { ROWS } from '../../lib/summary/tagger/features'
import { LABELS } from '../../lib/summary/tagger/labels'
import type { PackedModel } from '../../lib/summary/tagger/model'

const MOST = 127
/** A row's line is kept in two bytes. */
const MOST_ROWS = 0xffff

/**
 * The weights that say something, in bytes; see PackedModel. `least`: what is below says nothing. Throws when more rows say something
 * than a model can hold.
 */
export function packModel(
  weights: Float32Array,
  transitions: Float64Array,
  least: number,
  scale: number,
  corpus: string,
): PackedModel {
  const gaps: number[] = []
  const labels: number[] = []
  const values: number[] = []
  let last = -1
  for (let row = 0; row < ROWS; row++) {
    let mask = 0
    for (let label = 0; label < LABELS; label++) {
      const weight = weights[row * LABELS + label] as number
      if (Math.abs(weight) < least) continue
      mask |= 1 << label
      values.push(Math.max(-MOST, Math.min(MOST, Math.round(weight / scale))))
    }
    if (mask === 0) continue
    let gap = row - last - 1
    for (; gap > 0x7f; gap >>= 7) gaps.push((gap & 0x7f) | 0x80)
    gaps.push(gap)
    last = row
    labels.push(mask & 0xff, mask >> 8)
  }
  if (labels.length > 2 * MOST_ROWS) throw new Error(`${labels.length / 2} rows are too many`)
  const base64 = (bytes: readonly number[]) => Buffer.from(Int8Array.from(bytes)).toString('base64')
  return {
    rows: base64(gaps),
    labels: base64(labels),
    weights: base64(values),
    scale,
    transitions: [...transitions].map((t) => Math.round(t * 1000) / 1000),
    corpus,
  }
}
