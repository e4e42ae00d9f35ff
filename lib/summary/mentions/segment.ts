import { FRONT_ONLY } from '../lexicon/function-words'
import { KINDS, Kind, type Token } from '../lexicon/kinds'
import { DEPUTY } from '../lexicon/positions'
import { foreignNamesAt } from './foreign-names'
import { namesAt } from './names'
import { transition } from './transitions'
import { longer, singles, UNKNOWN_COST } from './vocabulary'

const MARK = /[^\u3400-\u9fff\ufffd0-9A-Za-z〇○×]/
const RUN = /\d+(?:\.\d+)?(?:[%年月日号]|(?<=\d{4}年)度)?|[A-Za-z][A-Za-z0-9&]*/y
const RUN_COST = 8

/** Costs that the article itself gives for names already seen with clear boundaries. */
export type KnownNames = ReadonlyMap<string, number>

/** A transliteration hardly begins with the name of a place: 瑙鲁亚伦. */
const PLACE_INSIDE = 4
const DEPUTY_COST = 9

/** Whether a post stands in front, or an organisation in front and a post behind three characters (某大某某某校长). */
function titled(text: string, at: number, lattice: Lattice): boolean {
  if (lattice.ends(at, Kind.Position)) return true
  if (!lattice.ends(at, Kind.Head) && !lattice.ends(at, Kind.Organisation)) return false
  return longer(text, at + 3).some(
    ({ kind, rest }) => kind === Kind.Position && text.startsWith(rest, at + 4),
  )
}

/** The lengths of the posts of a deputy that may begin here: 副局长, 常务副县长, 代市长. */
function deputies(text: string, at: number): number[] {
  const prefix = DEPUTY.find((word) => text.startsWith(word, at))
  if (prefix === undefined) return []
  const head = at + prefix.length
  return longer(text, head)
    .filter(({ kind, rest }) => kind === Kind.Position && text.startsWith(rest, head + 1))
    .map(({ rest }) => prefix.length + 1 + rest.length)
}

/** For each place and kind the cheapest path that ends there with a token of that kind. */
class Lattice {
  readonly #cost: Float64Array
  readonly #start: Int32Array
  readonly #before: Uint8Array

  constructor(readonly length: number) {
    const size = (length + 1) * KINDS
    this.#cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    this.#start = new Int32Array(size).fill(-1)
    this.#before = new Uint8Array(size)
    this.#cost[Kind.Mark] = 0
  }

  /** Whether a token of this kind can end here. */
  ends(at: number, kind: Kind): boolean {
    return (this.#cost[at * KINDS + kind] ?? 0) < Number.POSITIVE_INFINITY
  }

  reached(at: number): boolean {
    for (let kind = 0; kind < KINDS; kind++) {
      if ((this.#cost[at * KINDS + kind] ?? 0) < Number.POSITIVE_INFINITY) return true
    }
    return false
  }

  offer(start: number, end: number, kind: Kind, cost: number): void {
    let best = Number.POSITIVE_INFINITY
    let before = 0
    const row = start * KINDS
    for (let from = 0; from < KINDS; from++) {
      const total = (this.#cost[row + from] ?? Number.POSITIVE_INFINITY) + transition(from, kind)
      if (total < best) {
        best = total
        before = from
      }
    }
    const cell = end * KINDS + kind
    if (best + cost >= (this.#cost[cell] ?? 0)) return
    this.#cost[cell] = best + cost
    this.#start[cell] = start
    this.#before[cell] = before
  }

  /** The tokens of the cheapest path to the end. */
  path(text: string): Token[] {
    const tokens: Token[] = []
    let end = this.length
    let kind = 0
    for (let k = 1; k < KINDS; k++) {
      if ((this.#cost[end * KINDS + k] ?? 0) < (this.#cost[end * KINDS + kind] ?? 0)) kind = k
    }
    while (end > 0) {
      const cell = end * KINDS + kind
      const start = this.#start[cell] ?? 0
      tokens.push({ start, end, kind: kind as Kind, text: text.slice(start, end) })
      end = start
      kind = this.#before[cell] ?? 0
    }
    return tokens.reverse()
  }
}

/**
 * Cuts a text into tokens: the cheapest path through all readings (words, names, places, posts), costs of the readings
 * and of their order added up (a first-order hidden Markov model over kinds, decoded by Viterbi). Linear in the text.
 */
export function segment(text: string, known: KnownNames): Token[] {
  const lattice = new Lattice(text.length)
  const dotted = text.includes('·')
  const bonus = (at: number, length: number) =>
    known.size > 0 ? (known.get(text.slice(at, at + length)) ?? 0) : 0

  for (let i = 0; i < text.length; i++) {
    if (!lattice.reached(i)) continue
    RUN.lastIndex = i
    const run = RUN.exec(text)?.[0]
    if (run) {
      lattice.offer(i, i + run.length, /\d/.test(run.charAt(0)) ? Kind.Numeral : Kind.Latin, RUN_COST)
      continue
    }
    if (MARK.test(text.charAt(i))) {
      lattice.offer(i, i + 1, Kind.Mark, 0)
      continue
    }
    lattice.offer(i, i + 1, Kind.Char, UNKNOWN_COST)
    for (const { kind, cost } of singles(text, i)) lattice.offer(i, i + 1, kind, cost)
    let place = 0
    for (const { rest, kind, cost } of longer(text, i)) {
      if (!text.startsWith(rest, i + 1)) continue
      const end = i + 1 + rest.length
      if (kind === Kind.Place) place = Math.max(place, end - i)
      lattice.offer(i, end, kind, cost)
      if (kind === Kind.Position && !FRONT_ONLY.test(text.slice(i, end))) {
        lattice.offer(i, end, Kind.PostAfter, cost)
      }
    }
    for (const length of deputies(text, i)) {
      lattice.offer(i, i + length, Kind.Position, DEPUTY_COST)
      lattice.offer(i, i + length, Kind.PostAfter, DEPUTY_COST)
    }
    for (const { length, cost } of namesAt(text, i, titled(text, i, lattice))) {
      lattice.offer(i, i + length, Kind.Name, cost + bonus(i, length))
    }
    for (const { length, cost } of foreignNamesAt(text, i, dotted)) {
      const glued = place > 0 && length > place ? PLACE_INSIDE : 0
      lattice.offer(i, i + length, Kind.Foreign, cost + glued + bonus(i, length))
    }
  }
  return lattice.path(text)
}
