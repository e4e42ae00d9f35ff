import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEATURES } from '../../../lib/summary/tagger/features'
import { decode, labelsOf, likeliest, sums, type Weights } from '../../../lib/summary/tagger/field'
import { endBefore, LABELS, leastBefore, mayBegin, ROLES } from '../../../lib/summary/tagger/labels'

/** A row says what its number says: `row % LABELS` speaks for one label. */
const weights = (transitions: Float64Array): Weights => ({
  add(row, scores, at) {
    const cell = at + (row % LABELS)
    scores[cell] = (scores[cell] as number) + row / 100
  },
  scale: 1,
  transitions,
})

/** ln Σ exp */
function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}
const mayFollow = (before: number | undefined, label: number) =>
  before === undefined ? mayBegin(label) : leastBefore(label) <= before && before < endBefore(label)

/** Every way to label a text of so many characters. */
function ways(length: number): number[][] {
  if (length === 0) return [[]]
  return ways(length - 1).flatMap((way) =>
    Array.from({ length: LABELS }, (_, label) => label)
      .filter((label) => mayFollow(way.at(-1), label))
      .map((label) => [...way, label]),
  )
}

const WAYS = ways(3)
const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
  minLength: 3 * LABELS,
  maxLength: 3 * LABELS,
})
const table = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
  minLength: (LABELS + 1) * LABELS,
  maxLength: (LABELS + 1) * LABELS,
})
const worth = (way: readonly number[], scores: Float64Array, transitions: Float64Array) =>
  way.reduce(
    (sum, label, at) =>
      sum +
      (scores[at * LABELS + label] as number) +
      (transitions[(at === 0 ? LABELS : (way[at - 1] as number)) * LABELS + label] as number),
    0,
  )

describe('labels', () => {
  it('go on inside of a stretch only behind the same stretch', () => {
    const inFront = (label: number) =>
      Array.from({ length: LABELS }, (_, i) => i).filter((other) => mayFollow(other, label))
    expect(inFront(0)).toHaveLength(LABELS)
    expect(inFront(1)).toHaveLength(LABELS)
    expect(inFront(2)).toEqual([1, 2])
    expect(inFront(LABELS - 1)).toEqual([LABELS - 2, LABELS - 1])
    expect(mayFollow(undefined, 2)).toBe(false)
  })
})

describe('a conditional random field', () => {
  it('sums over every way that there is', () => {
    fc.assert(
      fc.property(numbers, table, (s, t) => {
        const [scores, transitions] = [Float64Array.from(s), Float64Array.from(t)]
        const all = logSum(WAYS.map((way) => worth(way, scores, transitions)))
        expect(sums(scores, weights(transitions)).total).toBeCloseTo(all, 8)
      }),
      { numRuns: 20 },
    )
  })

  it('gives each label of a character its share of the ways, in a long text with strong words too', () => {
    const length = 600
    const scores = Float64Array.from({ length: length * LABELS }, (_, i) => 150 * Math.sin(i * i))
    const transitions = Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, i) => 8 * Math.cos(i))
    const { forward, backward, total } = sums(scores, weights(transitions))
    expect(Number.isFinite(total)).toBe(true)
    for (let at = 0; at < forward.length; at += LABELS) {
      let share = 0
      for (let cell = at; cell < at + LABELS; cell++)
        share += (forward[cell] as number) * (backward[cell] as number)
      expect(share).toBeCloseTo(1, 9)
    }
  })

  it('finds the likeliest way', () => {
    fc.assert(
      fc.property(numbers, table, (s, t) => {
        const [scores, transitions] = [Float64Array.from(s), Float64Array.from(t)]
        const most = Math.max(...WAYS.map((way) => worth(way, scores, transitions)))
        const found = [...likeliest(scores, weights(transitions))]
        expect(worth(found, scores, transitions)).toBeCloseTo(most, 8)
      }),
      { numRuns: 20 },
    )
  })

  it('gives a stretch the share of the ways that hold just it', () => {
    const rows = Int32Array.from({ length: 3 * FEATURES }, (_, i) => (i * 7) % 45)
    const transitions = Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, i) => Math.sin(i))
    const model = weights(transitions)
    const scores = new Float64Array(3 * LABELS)
    rows.forEach((row, i) => {
      model.add(row, scores, Math.floor(i / FEATURES) * LABELS)
    })
    const total = logSum(WAYS.map((way) => worth(way, scores, transitions)))
    const found = decode(rows, model)
    expect(found.length).toBeGreaterThan(0)
    for (const { role, start, end, probability } of found) {
      const own = labelsOf(3, [{ role: ROLES.indexOf(role), start, end }])
      const holding = WAYS.filter(
        (way) =>
          way.slice(start, end).every((label, i) => label === own[start + i]) &&
          way[end] !== (own[start] as number) + 1,
      )
      const share = logSum(holding.map((way) => worth(way, scores, transitions))) - total
      expect(probability).toBeCloseTo(Math.exp(share), 8)
    }
  })

  it('finds nothing in nothing', () => {
    expect(decode(new Int32Array(0), weights(new Float64Array((LABELS + 1) * LABELS)))).toEqual([])
  })
})
