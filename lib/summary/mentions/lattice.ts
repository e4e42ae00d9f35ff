import { KINDS, Kind, type Token } from '../lexicon/kinds'
import { TRANSITIONS } from './transitions'

const UNREACHED = Number.POSITIVE_INFINITY

/** For each place and kind the cheapest path that ends there with a token of that kind (Viterbi's table). */
export class Lattice {
  readonly #cost: Float64Array
  readonly #start: Int32Array
  readonly #before: Uint8Array
  /** The place that offers start from, and for each kind the cheapest way into it from there, once it is known. */
  #at = 0
  readonly #into = new Float64Array(KINDS)
  readonly #from = new Uint8Array(KINDS)
  #computed = 0

  constructor(readonly length: number) {
    const size = (length + 1) * KINDS
    this.#cost = new Float64Array(size).fill(UNREACHED)
    this.#start = new Int32Array(size)
    this.#before = new Uint8Array(size)
    this.#cost[Kind.Mark] = 0
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
    this.#start[cell] = this.#at
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
      const start = this.#start[cell] as number
      tokens.push({ start, end, kind: kind as Kind, text: text.slice(start, end) })
      end = start
      kind = this.#before[cell] as number
    }
    return tokens.reverse()
  }
}
