import { KINDS, Kind, type Token } from '../lexicon/kinds'
import { TRANSITIONS } from './transitions'

const UNREACHED = Number.POSITIVE_INFINITY
/** The longest token. */
export const LONGEST_TOKEN = 0xffff

/**
 * For each place and kind the cheapest path that ends there with a token of that kind (Viterbi's table). One is used for
 * text after text, so that its memory is taken once. A cell counts only where `reached` has its kind's bit.
 */
export class Lattice {
  /** Where offers start from. */
  at = 0
  #size = 0
  #cost = new Float64Array(0)
  #length = new Uint16Array(0)
  #before = new Uint8Array(0)
  /** For each place the kinds of the tokens that can end there, a bit a kind. */
  #reached = new Uint32Array(0)
  /** The cheapest way into each kind from `at`, for the kinds of the bits of `#computed`. */
  readonly #into = new Float64Array(KINDS)
  readonly #from = new Uint8Array(KINDS)
  #computed = 0

  /** Makes ready for a text of so many characters. */
  begin(size: number): void {
    this.#size = size
    if (this.#reached.length <= size) {
      const room = Math.max(size + 1, 2 * this.#reached.length)
      this.#reached = new Uint32Array(room)
      this.#cost = new Float64Array(room * KINDS)
      this.#length = new Uint16Array(room * KINDS)
      this.#before = new Uint8Array(room * KINDS)
    } else this.#reached.fill(0, 0, size + 1)
    this.#cost[Kind.Mark] = 0
    this.#reached[0] = 1 << Kind.Mark
  }

  /** Moves on to a place; false when no path leads there. */
  move(at: number): boolean {
    this.at = at
    this.#computed = 0
    return this.#reached[at] !== 0
  }

  /** Whether a token of this kind can end at the place moved to. */
  ends(kind: Kind): boolean {
    return ((this.#reached[this.at] as number) & (1 << kind)) !== 0
  }

  #compute(kind: Kind): void {
    const row = this.at * KINDS
    let best = UNREACHED
    let from = 0
    for (let left = this.#reached[this.at] as number; left !== 0; left &= left - 1) {
      const before = 31 - Math.clz32(left & -left)
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
    const bit = 1 << kind
    if ((this.#computed & bit) === 0) this.#compute(kind)
    const total = (this.#into[kind] as number) + cost
    const end = this.at + length
    const cell = end * KINDS + kind
    const reached = this.#reached[end] as number
    if ((reached & bit) !== 0 && total >= (this.#cost[cell] as number)) return
    this.#reached[end] = reached | bit
    this.#cost[cell] = total
    this.#length[cell] = length
    this.#before[cell] = this.#from[kind] as number
  }

  /** The tokens of the cheapest path to the end. */
  path(text: string): Token[] {
    const tokens: Token[] = []
    let end = this.#size
    let kind = 0
    let best = UNREACHED
    for (let left = this.#reached[end] as number; left !== 0; left &= left - 1) {
      const last = 31 - Math.clz32(left & -left)
      const total = this.#cost[end * KINDS + last] as number
      if (total >= best) continue
      best = total
      kind = last
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
