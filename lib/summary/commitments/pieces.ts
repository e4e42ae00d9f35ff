import { characters } from '../lexicon/characters'
import { VERB_START } from './lexicon/modality'

/** A stretch of a string: [start, end). */
export interface Piece {
  start: number
  end: number
}

const opens = characters('《(“')
const closes = characters('》)”')
/** What stands around a piece and is no part of it. */
const EDGE = /[\s,;:、]/

/** Cuts text[from, to) at a delimiter outside 《》, () and “”; empty pieces are left out. */
export function cut(text: string, from: number, to: number, delimiter: string): Piece[] {
  const found: Piece[] = []
  let depth = 0
  let start = from
  const close = (end: number) => {
    let [a, b] = [start, end]
    while (a < b && EDGE.test(text.charAt(a))) a++
    while (b > a && EDGE.test(text.charAt(b - 1))) b--
    if (b > a) found.push({ start: a, end: b })
    start = end + 1
  }
  const parting = delimiter.charCodeAt(0)
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (opens(code)) depth++
    else if (closes(code)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && code === parting) close(i)
  }
  close(to)
  return found
}

/**
 * The items of a list: cut at the strongest delimiter that it has, or at the one that gives the announced
 * number.
 */
export function itemsOf(text: string, from: number, to: number, count: number | null): Piece[] {
  const ways = [';', '、', ','].map((delimiter) => cut(text, from, to, delimiter))
  const exact = ways.find((pieces) => pieces.length === count && count > 1)
  const best = exact ?? ways.find((pieces) => pieces.length > 1) ?? ways[0] ?? []
  return count !== null && best.length < count ? splitLast(text, best) : best
}

/** The last two things of a list of things are joined by 和: 甲制度、乙制度和丙机制. A list of acts is left as it is. */
function splitLast(text: string, pieces: Piece[]): Piece[] {
  const last = pieces.at(-1)
  if (!last) return pieces
  const words = text.slice(last.start, last.end)
  const joint = /(?<=.{4})(?:以及|和|及)(?=.{4})/.exec(words)
  // 加强甲以及推进乙 are two acts, 加强甲和乙 is one.
  if (!joint || (VERB_START.test(words) && !VERB_START.test(words.slice(joint.index + joint[0].length))))
    return pieces
  const at = last.start + joint.index
  return [
    ...pieces.slice(0, -1),
    { start: last.start, end: at },
    { start: at + joint[0].length, end: last.end },
  ]
}
