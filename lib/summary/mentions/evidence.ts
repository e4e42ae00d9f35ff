import { Kind, type Token } from '../lexicon/kinds'

/** How much speaks for a name: nothing; its surroundings allow it; they make it clear. */
export const Evidence = { None: 0, Weak: 1, Clear: 2 } as const
export type Evidence = (typeof Evidence)[keyof typeof Evidence]

/** Whether a token was read as a person's name, Chinese or foreign. */
export const isName = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === Kind.Name || token.kind === Kind.Foreign)

const JOINT = /^[、和与及,同]$/
/** What a name can stand beside in running text. */
const EDGE = new Set<Kind>([Kind.Mark, Kind.Preposition, Kind.Stop, Kind.Verb, Kind.Follower])
/** 3月18日|李某: the day in front of a name is no part of a word. */
const isDate = ({ kind, text }: Token): boolean => kind === Kind.Numeral && /[年月日号]$/.test(text)
const atEdge = (token: Token | undefined): boolean =>
  token === undefined || EDGE.has(token.kind) || isName(token) || isDate(token)

/** What leads to a place. */
const LOCATIVE = /^[在于到赴至从]$/
/** What makes a group of what stands in front: 甘青|两省. */
const COUNTED = /^[两三四五六七八九]/

/** A post in front or behind, or an act of persons behind. */
function clear(tokens: readonly Token[], i: number): boolean {
  const blank = tokens[i - 1]?.text === ' ' ? 1 : 0
  const before = tokens[i - 1 - blank]
  const after = tokens[i + 1]
  if (before?.kind === Kind.Position || after?.kind === Kind.PostAfter) return true
  return after?.kind === Kind.Verb && atEdge(tokens[i - 1])
}

function of(tokens: readonly Token[], i: number, token: Token): Evidence {
  if (clear(tokens, i)) return Evidence.Clear
  if (token.kind === Kind.Foreign) return /[·.]/.test(token.text) ? Evidence.Weak : Evidence.None
  if (LOCATIVE.test(tokens[i - 1]?.text ?? '') || COUNTED.test(tokens[i + 1]?.text ?? ''))
    return Evidence.None
  return atEdge(tokens[i - 1]) && atEdge(tokens[i + 1]) ? Evidence.Weak : Evidence.None
}

/** What 、 and 和 join to a clear name is as clear; `step` is the direction. */
function spread(tokens: readonly Token[], found: Evidence[], step: 1 | -1): void {
  const from = step > 0 ? 2 : tokens.length - 3
  for (let i = from; i >= 0 && i < tokens.length; i += step) {
    if (found[i - 2 * step] !== Evidence.Clear || found[i] === Evidence.Clear || !isName(tokens[i])) continue
    // 甲和马拉|岚什市: what a place follows is the beginning of its name.
    if (tokens[i]?.kind === Kind.Foreign && tokens[i + 1]?.kind === Kind.Place) continue
    if (JOINT.test(tokens[i - step]?.text ?? '')) found[i] = Evidence.Clear
  }
}

/** For each token the evidence that it is a person's name; tokens of other kinds have none. */
export function evidence(tokens: readonly Token[]): Evidence[] {
  const found = tokens.map((token, i) => (isName(token) ? of(tokens, i, token) : Evidence.None))
  spread(tokens, found, 1)
  spread(tokens, found, -1)
  return found
}
