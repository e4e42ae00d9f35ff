import { FEATURES, ROWS } from '../../lib/summary/tagger/features'
import { emissions, type Sums, sums, type Weights } from '../../lib/summary/tagger/field'
import { endBefore, LABELS, leastBefore } from '../../lib/summary/tagger/labels'

/** A difference that is not worth a step. */
const SLIGHT = 1e-3
const EASE = 1e-2

/**
 * A conditional random field that learns by gradient steps with a rate of its own for each weight (AdaGrad: Duchi, Hazan,
 * Singer 2011).
 */
export class Learner implements Weights {
  readonly weights = new Float32Array(ROWS * LABELS)
  readonly scale = 1
  readonly transitions = new Float64Array((LABELS + 1) * LABELS)
  readonly #squares = new Float32Array(ROWS * LABELS)
  readonly #transitionSquares = new Float64Array((LABELS + 1) * LABELS)

  add(row: number, scores: Float64Array, at: number): void {
    for (let label = 0; label < LABELS; label++)
      scores[at + label] = (scores[at + label] as number) + (this.weights[row * LABELS + label] as number)
  }

  /** One step towards these labels; gives the loss a character: −ln of how likely they were. */
  step(rows: Int32Array, labels: Uint8Array, rate: number): number {
    const scores = emissions(rows, this)
    const all = sums(scores, this)
    const { forward, backward } = all
    const length = labels.length
    let likely = -all.total
    const gradient = new Float64Array(LABELS)
    for (let at = 0; at < length; at++) {
      const label = labels[at] as number
      const before = at === 0 ? LABELS : (labels[at - 1] as number)
      likely +=
        (scores[at * LABELS + label] as number) + (this.transitions[before * LABELS + label] as number)
      for (let l = 0; l < LABELS; l++)
        gradient[l] =
          Number(l === label) - (forward[at * LABELS + l] as number) * (backward[at * LABELS + l] as number)
      this.#move(rows.subarray(at * FEATURES, (at + 1) * FEATURES), gradient, rate)
    }
    this.#moveTransitions(all, labels, rate)
    return -likely / length
  }

  #move(rows: Int32Array, gradient: Float64Array, rate: number): void {
    for (let label = 0; label < LABELS; label++) {
      const by = gradient[label] as number
      if (Math.abs(by) < SLIGHT) continue
      for (const row of rows) {
        const cell = row * LABELS + label
        const square = (this.#squares[cell] as number) + by * by
        this.#squares[cell] = square
        this.weights[cell] = (this.weights[cell] as number) + (rate * by) / Math.sqrt(square + EASE)
      }
    }
  }

  #moveTransitions({ forward, backward, shares, follows }: Sums, labels: Uint8Array, rate: number): void {
    for (let at = 1; at < labels.length; at++) {
      for (let label = 0; label < LABELS; label++) {
        const on = (shares[at * LABELS + label] as number) * (backward[at * LABELS + label] as number)
        for (let before = leastBefore(label); before < endBefore(label); before++) {
          const cell = before * LABELS + label
          const share = (forward[(at - 1) * LABELS + before] as number) * (follows[cell] as number) * on
          const by = Number(labels[at - 1] === before && labels[at] === label) - share
          if (Math.abs(by) < SLIGHT) continue
          const square = (this.#transitionSquares[cell] as number) + by * by
          this.#transitionSquares[cell] = square
          this.transitions[cell] = (this.transitions[cell] as number) + (rate * by) / Math.sqrt(square + EASE)
        }
      }
    }
  }
}
