import { KINDS, Kind, type Token } from '../lexicon/kinds'
import { TRANSITIONS } from './transitions'

const UNREACHED = Number.POSITIVE_INFINITY

/** Memory that lattices share, one after another: a text is segmented in one go. */
let shared = { cost: new Float64Array(0), length: new Uint16Array(0), before: new Uint8Array(0) }

function memory(size: number): typeof shared {
  if (shared.cost.length < size) {
    const room = Math.max(size, 2 * shared.cost.length)
    shared = { cost: new Float64Array(room), length: new Uint16Array(room), before: new Uint8Array(room) }
  }
  return shared
}

/** The longest token. */
export const LONGEST_TOKEN = 0xffff

/**
 * For each place and kind the cheapest path that ends there with a token of that kind (Viterbi's table). Only one at a
 * time: making one takes the memory of the last.
 */
export class Lattice {
  readonly #cost: Float64Array
  readonly #length: Uint16Array
  readonly #before: Uint8Array
  /** The place that offers start from, and for each kind the cheapest way into it from there, once it is known. */
  #at = 0
  readonly #into = new Float64Array(KINDS)
  readonly #from = new Uint8Array(KINDS)
  #computed = 0

  constructor(readonly length: number) {
    const size = (length + 1) * KINDS
    const { cost, length: lengths, before } = memory(size)
    this.#cost = cost.fill(UNREACHED, 0, size)
    this.#length = lengths
    this.#before = before
    cost[Kind.Mark] = 0
  }

  /** Moves on to a place; false when no path leads there. */
  move(at: number): boolean {
    this.#at = at
    this.#computed = 0
    const end = (at + 1) * KINDS
    for (let cell = at * KINDS; cell < end; cell++) {
      if ((this.#cost[cell] as number) < UNREACHED) return true
    }
    return false
  }

  /** Whether a token of this kind can end at the place moved to. */
  ends(kind: Kind): boolean {
    return (this.#cost[this.#at * KINDS + kind] as number) < UNREACHED
  }

  #compute(kind: Kind): void {
    const row = this.#at * KINDS
    let best = UNREACHED
    let from = 0
    for (let before = 0; before < KINDS; before++) {
      const total = (this.#cost[row + before] as number) + (TRANSITIONS[before * KINDS + kind] as number)
      if (total < best) {
        best = total
        from = before
      }
    }
    this.#into[kind] = best
    this.#from[kind] = from
    this.#computed |= 1 << kind
  }

  /** A token of this length, kind and cost at the place moved to. */
  offer(length: number, kind: Kind, cost: number): void {
    if ((this.#computed & (1 << kind)) === 0) this.#compute(kind)
    const total = (this.#into[kind] as number) + cost
    const cell = (this.#at + length) * KINDS + kind
    if (total >= (this.#cost[cell] as number)) return
    this.#cost[cell] = total
    this.#length[cell] = length
    this.#before[cell] = this.#from[kind] as number
  }

  /** The tokens of the cheapest path to the end. */
  path(text: string): Token[] {
    const tokens: Token[] = []
    let end = this.length
    let kind = 0
    for (let k = 1; k < KINDS; k++) {
      if ((this.#cost[end * KINDS + k] as number) < (this.#cost[end * KINDS + kind] as number)) kind = k
    }
    while (end > 0) {
      const cell = end * KINDS + kind
      const start = end - (this.#length[cell] as number)
      tokens.push({ start, end, kind: kind as Kind, text: text.slice(start, end) })
      end = start
      kind = this.#before[cell] as number
    }
    return tokens.reverse()
  }
}
