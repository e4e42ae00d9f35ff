import { foreignNamesAt } from './foreign-names'
import { Kind, type Token } from './kinds'
import { namesAt } from './names'
import { transition } from './transitions'
import { UNKNOWN_COST, Vocabulary, vocabulary } from './vocabulary'

const MARK = /[^\u3400-\u9fff\ufffd0-9A-Za-z〇○×]/
const RUN = /[0-9]+(?:\.[0-9]+)?%?|[A-Za-z][A-Za-z0-9&]*/y

/** Costs that the article itself gives for names already seen with clear boundaries. */
export type KnownNames = ReadonlyMap<string, number>

/** The best way so far to end at a place with a kind. */
interface Cell {
  cost: number
  start: number
  kind: Kind
  /** The kind of the token before. */
  before: Kind
}

/**
 * Cuts a text into tokens: the cheapest path through all readings (words, names, places, posts), costs of the readings
 * and of their order added up (a first-order hidden Markov model over kinds, decoded by Viterbi). Linear in the text.
 */
export function segment(text: string, known: KnownNames): Token[] {
  const words = vocabulary()
  const cells: (Cell[] | undefined)[] = new Array(text.length + 1)
  cells[0] = [{ cost: 0, start: -1, kind: Kind.Mark, before: Kind.Mark }]

  const offer = (from: Cell[], start: number, end: number, kind: Kind, cost: number) => {
    let best = Number.POSITIVE_INFINITY
    let before: Kind = Kind.Mark
    for (const cell of from) {
      const total = cell.cost + transition(cell.kind, kind)
      if (total < best) {
        best = total
        before = cell.kind
      }
    }
    best += cost
    const at = cells[end]
    if (!at) {
      cells[end] = [{ cost: best, start, kind, before }]
      return
    }
    const same = at.find((cell) => cell.kind === kind)
    if (!same) at.push({ cost: best, start, kind, before })
    else if (best < same.cost) Object.assign(same, { cost: best, start, before })
  }

  for (let i = 0; i < text.length; i++) {
    const from = cells[i]
    if (!from) continue
    const char = text.charAt(i)
    RUN.lastIndex = i
    const run = RUN.exec(text)?.[0]
    if (run) {
      offer(from, i, i + run.length, /\d/.test(run.charAt(0)) ? Kind.Numeral : Kind.Latin, 8)
      continue
    }
    if (MARK.test(char)) {
      offer(from, i, i + 1, Kind.Mark, 0)
      continue
    }
    offer(from, i, i + 1, Kind.Char, UNKNOWN_COST)
    let lengths = words.lengths(text.charCodeAt(i))
    for (let length = 1; lengths > 1 && length <= Vocabulary.LONGEST; length++) {
      lengths >>= 1
      if ((lengths & 1) === 0 || i + length > text.length) continue
      const entry = words.get(text.slice(i, i + length))
      if (entry) offer(from, i, i + length, entry.kind, entry.cost)
    }
    for (const { length, cost } of namesAt(text, i)) {
      offer(from, i, i + length, Kind.Name, cost + (known.get(text.slice(i, i + length)) ?? 0))
    }
    for (const { length, cost } of foreignNamesAt(text, i)) {
      offer(from, i, i + length, Kind.Foreign, cost + (known.get(text.slice(i, i + length)) ?? 0))
    }
  }
  return path(text, cells)
}

function path(text: string, cells: (Cell[] | undefined)[]): Token[] {
  const tokens: Token[] = []
  let end = text.length
  let cell = cells[end]?.reduce((a, b) => (b.cost < a.cost ? b : a))
  while (cell && end > 0) {
    const { start, kind, before } = cell
    tokens.push({ start, end, kind, text: text.slice(start, end) })
    end = start
    cell = cells[end]?.find((other) => other.kind === before)
  }
  return tokens.reverse()
}
