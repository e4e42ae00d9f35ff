import { Kind, type Token } from '../lexicon/kinds'
import { matches } from '../matches'
import { isHead } from '../mentions/heads'

/** Rows of the table that features are hashed into. */
export const ROWS = 1 << 18
/** Features of one character. */
export const FEATURES = 28

const SIGNING = /签署|签订|签定|签约|签字|缔结|续签|草签|换文|会签|签下|签名/g
/** Kinds whose words matter by themselves: what stands around names. */
const BY_WORD = new Set<Kind>([Kind.Mark, Kind.Stop, Kind.Verb, Kind.Preposition, Kind.Action, Kind.Follower])

/** What stands for a character or a token that is none. */
const Edge = { Before: 1, After: 2, Digit: 3, Letter: 4, NoToken: 5 } as const
const NO_TOKEN = 999
const POST = 7
const KIND = 100
const FAR = 99
const FARTHEST = 20

const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ b, 0x9e3779b1)
  return h ^ (h >>> 15)
}

/** FNV-1a */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Where a character stands in its token: alone, first, last, inside. */
const positionIn = ({ start, end }: Token, at: number): number =>
  at === start ? Math.min(end - start - 1, 1) : at === end - 1 ? 2 : 3

/** What each token is, as numbers. */
class Seen {
  readonly #head: Uint8Array
  readonly #word: Int32Array
  readonly #shape: Int32Array
  /** Index of the token that holds a character. */
  readonly token: Int32Array
  /** How far the next end of a body's name is, without a mark between. */
  readonly toHead: Int32Array

  constructor(
    readonly tokens: readonly Token[],
    length: number,
  ) {
    this.#head = new Uint8Array(tokens.length)
    this.#word = new Int32Array(tokens.length)
    this.#shape = new Int32Array(tokens.length)
    this.token = new Int32Array(length)
    this.toHead = new Int32Array(length).fill(FAR)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token
      const { kind, start, end } = token
      const head = Number(isHead(tokens, i))
      this.#head[i] = head
      this.#word[i] = this.#wordOf(token, i)
      this.#shape[i] = (kind * 2 + head) * 5 + Math.min(4, end - start)
      for (let at = start; at < end; at++) this.token[at] = i
    }
    let head = -1
    for (let at = length - 1; at >= 0; at--) {
      const i = this.token[at] as number
      const token = tokens[i] as Token
      if (token.kind === Kind.Mark) head = -1
      if (this.#head[i] === 1 && at === token.end - 1) head = at
      if (head >= 0) this.toHead[at] = Math.min(head - at, FARTHEST)
    }
  }

  #wordOf({ kind, text }: Token, i: number): number {
    if (BY_WORD.has(kind)) return hashOf(text)
    if (kind === Kind.Position || kind === Kind.PostAfter) return POST + text.charCodeAt(text.length - 1) * 31
    return KIND + kind * 2 + (this.#head[i] as number)
  }

  word(i: number): number {
    return i < 0 || i >= this.tokens.length ? Edge.NoToken : (this.#word[i] as number)
  }

  shape(i: number): number {
    return i < 0 || i >= this.tokens.length ? NO_TOKEN : (this.#shape[i] as number)
  }
}

/**
 * The rows of each character's features, FEATURES a character: characters and tokens around it, how far the end of a body's
 * name is, on which side of the signing verb it stands. `tokens` cover the text from 0 on without a gap.
 */
export function featuresOf(text: string, tokens: readonly Token[]): Int32Array {
  const seen = new Seen(tokens, text.length)
  let firstVerb = text.length
  let lastVerb = -1
  for (const { index } of matches(SIGNING, text)) {
    firstVerb = Math.min(firstVerb, index)
    lastVerb = index
  }
  const character = (at: number): number => {
    if (at < 0) return Edge.Before
    if (at >= text.length) return Edge.After
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return Edge.Digit
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? Edge.Letter : code
  }
  const rows = new Int32Array(text.length * FEATURES)
  let row = 0
  let template = 0
  const add = (a: number, b = 0, c = 0) => {
    const hash = mix(mix(mix(Math.imul(++template, 0x85ebca6b), a), b), c)
    rows[row++] = (hash >>> 7) & (ROWS - 1)
  }
  let [before2, before, here] = [character(-2), character(-1), character(0)]
  let [after, after2, after3] = [character(1), character(2), character(3)]
  for (let at = 0; at < text.length; at++) {
    template = 0
    const i = seen.token[at] as number
    const position = positionIn(tokens[i] as Token, at)
    const shape = seen.shape(i) * 4 + position
    const [left, right] = [seen.word(i - 1), seen.word(i + 1)]
    const side = (firstVerb <= at ? 1 : 0) + (lastVerb > at ? 2 : 0)
    const toHead = seen.toHead[at] as number
    add(0)
    add(here)
    add(before)
    add(after)
    add(before, here)
    add(here, after)
    add(before2, before)
    add(after, after2)
    add(before, here, after)
    add(before2)
    add(after2)
    add(after2, after3)
    add(shape)
    add(seen.shape(i - 1), shape)
    add(shape, seen.shape(i + 1))
    add(left, position)
    add(right, position)
    add(seen.word(i - 2), left, position)
    add(right, seen.word(i + 2), position)
    add(seen.word(i), position)
    add(left, seen.word(i), right * 4 + position)
    add(toHead, position)
    add(Math.min(toHead, 9), before)
    add(side)
    add(side, left, right)
    add(seen.word(i - 3), seen.word(i - 2) * 3 + left, position)
    add(right, seen.word(i + 2), seen.word(i + 3) * 4 + position)
    add(side, shape)
    before2 = before
    before = here
    here = after
    after = after2
    after2 = after3
    after3 = character(at + 4)
  }
  return rows
}
