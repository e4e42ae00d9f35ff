import { FEATURES } from './features'
import {
  endBefore,
  first,
  isFirst,
  LABELS,
  leastBefore,
  mayBegin,
  OUTSIDE,
  type Role,
  roleOf,
} from './labels'
import { room } from './room'

/** What the field knows: what each feature says for each label, and what it says that one label follows another. */
export interface Weights {
  /** Adds what a feature says for each label to the scores that begin at `at`. */
  add(row: number, scores: Float64Array, at: number): void
  /** What 1 in those scores is worth. */
  readonly scale: number
  /** [before * LABELS + label]; the row LABELS is the beginning of the text. What cannot follow is never read. */
  readonly transitions: Float64Array
}

/** A stretch of the text with its role and how likely it is that it is just that. */
export interface Tagged {
  role: Role
  start: number
  end: number
  probability: number
}

const roomFor = { scores: room(), best: room(), forward: room(), backward: room(), shares: room() }

/** What speaks for each label at each character: [at * LABELS + label]; holds until the next text. */
export function emissions(rows: Int32Array, weights: Weights): Float64Array {
  const scores = roomFor.scores((rows.length / FEATURES) * LABELS).fill(0)
  for (let at = 0, i = 0; at < scores.length; at += LABELS)
    for (const end = i + FEATURES; i < end; i++) weights.add(rows[i] as number, scores, at)
  const { scale } = weights
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) * scale
  return scores
}

/**
 * Sums over all ways to a label, and on from it. Each character's are divided by their sum, so that none runs out of the
 * numbers and no logarithm is needed (Rabiner 1989, V.A): forward × backward is how likely the label is there.
 * They hold until the sums of the next text.
 */
export interface Sums {
  /** [at * LABELS + label] */
  forward: Float64Array
  backward: Float64Array
  /** e to what speaks for a label at a character, over the sum of that character. */
  shares: Float64Array
  /** e to the transitions, 0 for what cannot follow. */
  follows: Float64Array
  /** ln of the sum over all ways. */
  total: number
}

/** [before * LABELS + label] */
function followsOf(transitions: Float64Array): Float64Array {
  const follows = new Float64Array((LABELS + 1) * LABELS)
  for (let label = 0; label < LABELS; label++) {
    for (let before = leastBefore(label); before < endBefore(label); before++)
      follows[before * LABELS + label] = Math.exp(transitions[before * LABELS + label] as number)
    if (mayBegin(label))
      follows[LABELS * LABELS + label] = Math.exp(transitions[LABELS * LABELS + label] as number)
  }
  return follows
}

export function sums(scores: Float64Array, { transitions }: Weights): Sums {
  const follows = followsOf(transitions)
  const forward = roomFor.forward(scores.length)
  const backward = roomFor.backward(scores.length)
  const shares = roomFor.shares(scores.length)
  let total = 0
  for (let at = 0; at < scores.length; at += LABELS) {
    let most = Number.NEGATIVE_INFINITY
    for (let cell = at; cell < at + LABELS; cell++)
      if ((scores[cell] as number) > most) most = scores[cell] as number
    waysTo(at, forward, follows)
    let sum = 0
    for (let cell = at; cell < at + LABELS; cell++) {
      shares[cell] = Math.exp((scores[cell] as number) - most)
      forward[cell] = (shares[cell] as number) * (forward[cell] as number)
      sum += forward[cell] as number
    }
    for (let cell = at; cell < at + LABELS; cell++) {
      shares[cell] = (shares[cell] as number) / sum
      forward[cell] = (forward[cell] as number) / sum
    }
    total += Math.log(sum) + most
  }
  backward.fill(1, scores.length - LABELS)
  const through = new Float64Array(LABELS)
  for (let at = scores.length - LABELS; at > 0; at -= LABELS) {
    waysThrough(at, backward, shares, through)
    for (let before = 0; before < LABELS; before++)
      backward[at - LABELS + before] = waysOn(before, through, follows)
  }
  return { forward, backward, shares, follows, total }
}

/**
 * All ways to each label at `at`, from what stands in front of it, into `forward`. The eight labels that a text can begin with are
 * written out, here and in `waysOn`: their sums stay in registers, which takes half of the time that a loop over them does.
 */
function waysTo(at: number, forward: Float64Array, follows: Float64Array): void {
  if (at === 0) {
    for (let label = 0; label < LABELS; label++) forward[label] = follows[LABELS * LABELS + label] as number
    return
  }
  let [outside, b0, b1, b2, b3, b4, b5, b6] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let before = 0, row = 0; before < LABELS; before++, row += LABELS) {
    const ways = forward[at - LABELS + before] as number
    outside += ways * (follows[row] as number)
    b0 += ways * (follows[row + 1] as number)
    b1 += ways * (follows[row + 3] as number)
    b2 += ways * (follows[row + 5] as number)
    b3 += ways * (follows[row + 7] as number)
    b4 += ways * (follows[row + 9] as number)
    b5 += ways * (follows[row + 11] as number)
    b6 += ways * (follows[row + 13] as number)
  }
  forward[at] = outside
  forward[at + 1] = b0
  forward[at + 3] = b1
  forward[at + 5] = b2
  forward[at + 7] = b3
  forward[at + 9] = b4
  forward[at + 11] = b5
  forward[at + 13] = b6
  for (let label = 2; label < LABELS; label += 2) {
    const begun =
      (forward[at - LABELS + label - 1] as number) * (follows[(label - 1) * LABELS + label] as number)
    const on = (forward[at - LABELS + label] as number) * (follows[label * LABELS + label] as number)
    forward[at + label] = begun + on
  }
}

/** All ways on through each label at `at`. */
function waysThrough(at: number, backward: Float64Array, shares: Float64Array, through: Float64Array): void {
  for (let label = 0; label < LABELS; label++)
    through[label] = (shares[at + label] as number) * (backward[at + label] as number)
}

/** All ways on from `before`: to whatever a text can begin with, and on in the stretch that it is part of. */
function waysOn(before: number, through: Float64Array, follows: Float64Array): number {
  const row = before * LABELS
  const sum =
    (follows[row] as number) * (through[0] as number) +
    (follows[row + 1] as number) * (through[1] as number) +
    (follows[row + 3] as number) * (through[3] as number) +
    (follows[row + 5] as number) * (through[5] as number) +
    (follows[row + 7] as number) * (through[7] as number) +
    (follows[row + 9] as number) * (through[9] as number) +
    (follows[row + 11] as number) * (through[11] as number) +
    (follows[row + 13] as number) * (through[13] as number)
  if (before === OUTSIDE) return sum
  const further = isFirst(before) ? before + 1 : before
  return sum + (follows[row + further] as number) * (through[further] as number)
}

/** The likeliest labels (Viterbi). */
export function likeliest(scores: Float64Array, { transitions }: Weights): Uint8Array {
  const from = new Uint8Array(scores.length)
  const best = roomFor.best(scores.length)
  for (let label = 0; label < LABELS; label++)
    best[label] = mayBegin(label)
      ? (scores[label] as number) + (transitions[LABELS * LABELS + label] as number)
      : Number.NEGATIVE_INFINITY
  for (let at = LABELS; at < scores.length; at += LABELS)
    for (let label = 0; label < LABELS; label++) {
      const [least, end] = [leastBefore(label), endBefore(label)]
      let most = Number.NEGATIVE_INFINITY
      let link = 0
      for (let before = least, step = least * LABELS + label; before < end; before++, step += LABELS) {
        const way = (best[at - LABELS + before] as number) + (transitions[step] as number)
        if (way <= most) continue
        most = way
        link = before
      }
      from[at + label] = link
      best[at + label] = most + (scores[at + label] as number)
    }
  const labels = new Uint8Array(scores.length / LABELS)
  const last = scores.length - LABELS
  let label = 0
  for (let other = 1; other < LABELS; other++)
    if ((best[last + other] as number) > (best[last + label] as number)) label = other
  for (let i = labels.length - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * LABELS + label] as number
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
  const { forward, backward, shares, follows } = sums(scores, weights)
  const through = new Float64Array(LABELS)
  const found: Tagged[] = []
  for (let start = 0; start < labels.length; start++) {
    const label = labels[start] as number
    if (!isFirst(label)) continue
    const further = label + 1
    let probability = forward[start * LABELS + label] as number
    let end = start + 1
    for (; labels[end] === further; end++)
      probability *=
        (follows[(labels[end - 1] as number) * LABELS + further] as number) *
        (shares[end * LABELS + further] as number)
    if (end < labels.length) {
      waysThrough(end * LABELS, backward, shares, through)
      through[further] = 0 // it ends here
      probability *= waysOn(labels[end - 1] as number, through, follows)
    }
    found.push({ role: roleOf(label), start, end, probability })
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
