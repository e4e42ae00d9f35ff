import { FEATURES } from './features'
import { BEFORE, first, isFirst, LABELS, OUTSIDE, type Role, roleOf } from './labels'

/** What the field knows: what each feature says for each label, and what it says that one label follows another. */
export interface Weights {
  /** Adds what a feature says for each label to the scores that begin at `at`. */
  add(row: number, scores: Float64Array, at: number): void
  /** [before * LABELS + label]; the row LABELS is the beginning of the text. */
  readonly transitions: Float64Array
}

/** A stretch of the text with its role and how likely it is that it is just that. */
export interface Tagged {
  role: Role
  start: number
  end: number
  probability: number
}

const NEVER = Number.NEGATIVE_INFINITY
const mayBegin = (label: number): boolean => label === OUTSIDE || isFirst(label)
const mayFollow = (before: number, label: number): boolean =>
  mayBegin(label) || before === label || before === label - 1

/** ln Σ exp, of numbers that may be −∞. */
export function logSum(values: Float64Array): number {
  let most = NEVER
  for (const value of values) if (value > most) most = value
  if (most === NEVER) return NEVER
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/** What speaks for each label at each character: [at * LABELS + label]. */
export function emissions(rows: Int32Array, weights: Weights): Float64Array {
  const length = rows.length / FEATURES
  const scores = new Float64Array(length * LABELS)
  for (let at = 0, i = 0; at < scores.length; at += LABELS)
    for (const end = i + FEATURES; i < end; i++) weights.add(rows[i] as number, scores, at)
  return scores
}

/** Sums over all ways to a label, and on from it; `total` over all of them (forward and backward, in logarithms). */
export interface Sums {
  forward: Float64Array
  backward: Float64Array
  total: number
}

export function sums(scores: Float64Array, { transitions }: Weights): Sums {
  const length = scores.length / LABELS
  const forward = new Float64Array(scores.length).fill(NEVER)
  const backward = new Float64Array(scores.length).fill(NEVER)
  const ways = new Float64Array(LABELS)
  for (let label = 0; label < LABELS; label++)
    if (mayBegin(label))
      forward[label] = (scores[label] as number) + (transitions[LABELS * LABELS + label] as number)
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      ways.fill(NEVER)
      for (const before of BEFORE[label] as readonly number[])
        ways[before] =
          (forward[(at - 1) * LABELS + before] as number) + (transitions[before * LABELS + label] as number)
      forward[at * LABELS + label] = logSum(ways) + (scores[at * LABELS + label] as number)
    }
  }
  backward.fill(0, (length - 1) * LABELS)
  for (let at = length - 2; at >= 0; at--) {
    for (let before = 0; before < LABELS; before++)
      backward[at * LABELS + before] = logSum(onFrom(before, at + 1, scores, backward, transitions, ways))
  }
  return { forward, backward, total: logSum(forward.subarray((length - 1) * LABELS)) }
}

/** For each label at `at` what all ways through it on from `before` come to. */
function onFrom(
  before: number,
  at: number,
  scores: Float64Array,
  backward: Float64Array,
  transitions: Float64Array,
  ways: Float64Array,
): Float64Array {
  for (let label = 0; label < LABELS; label++)
    ways[label] = mayFollow(before, label)
      ? (backward[at * LABELS + label] as number) +
        (scores[at * LABELS + label] as number) +
        (transitions[before * LABELS + label] as number)
      : NEVER
  return ways
}

/** The likeliest labels (Viterbi). */
export function likeliest(scores: Float64Array, { transitions }: Weights): Uint8Array {
  const length = scores.length / LABELS
  const from = new Uint8Array(scores.length)
  const best = new Float64Array(scores.length).fill(NEVER)
  for (let label = 0; label < LABELS; label++)
    if (mayBegin(label))
      best[label] = (scores[label] as number) + (transitions[LABELS * LABELS + label] as number)
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      const cell = at * LABELS + label
      for (const before of BEFORE[label] as readonly number[]) {
        const way =
          (best[cell - label - LABELS + before] as number) + (transitions[before * LABELS + label] as number)
        if (way <= (best[cell] as number)) continue
        best[cell] = way
        from[cell] = before
      }
      best[cell] = (best[cell] as number) + (scores[cell] as number)
    }
  }
  const labels = new Uint8Array(length)
  let label = 0
  for (let other = 1; other < LABELS; other++)
    if ((best[(length - 1) * LABELS + other] as number) > (best[(length - 1) * LABELS + label] as number))
      label = other
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = from[at * LABELS + label] as number
  }
  return labels
}

/**
 * The likeliest stretches of a text, in order, each with its probability: a conditional random field (Lafferty, McCallum,
 * Pereira 2001) over the characters. `rows` are those of `featuresOf`. Linear in the text.
 */
export function decode(rows: Int32Array, weights: Weights): Tagged[] {
  if (rows.length === 0) return []
  const scores = emissions(rows, weights)
  const labels = likeliest(scores, weights)
  if (labels.every((label) => label === OUTSIDE)) return []
  const { forward, backward, total } = sums(scores, weights)
  const { transitions } = weights
  const found: Tagged[] = []
  const ways = new Float64Array(LABELS)
  for (let start = 0; start < labels.length; start++) {
    const label = labels[start] as number
    if (!isFirst(label)) continue
    let end = start + 1
    let sum = forward[start * LABELS + label] as number
    for (; labels[end] === label + 1; end++)
      sum +=
        (scores[end * LABELS + label + 1] as number) +
        (transitions[(labels[end - 1] as number) * LABELS + label + 1] as number)
    if (end < labels.length) {
      onFrom(labels[end - 1] as number, end, scores, backward, transitions, ways)
      ways[label + 1] = NEVER // it ends here
      sum += logSum(ways)
    }
    found.push({ role: roleOf(label), start, end, probability: Math.exp(sum - total) })
  }
  return found
}

/** The labels of a text whose stretches are known. */
export function labelsOf(length: number, stretches: readonly { role: number; start: number; end: number }[]) {
  const labels = new Uint8Array(length)
  for (const { role, start, end } of stretches) {
    labels[start] = first(role)
    labels.fill(first(role) + 1, start + 1, end)
  }
  return labels
}
