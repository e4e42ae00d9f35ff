import { Kind, type Token } from '../lexicon/kinds'

/** How much speaks for a name: nothing; its surroundings allow it; they make it clear. */
export const Evidence = { None: 0, Weak: 1, Clear: 2 } as const
export type Evidence = (typeof Evidence)[keyof typeof Evidence]

export const isName = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === Kind.Name || token.kind === Kind.Foreign)

const JOINT = /^[、和与及,同]$/

/** A post in front or behind, or an act of persons behind. */
function clear(tokens: readonly Token[], i: number): boolean {
  const blank = tokens[i - 1]?.text === ' ' ? 1 : 0
  const before = tokens[i - 1 - blank]
  const after = tokens[i + 1]
  if (before?.kind === Kind.Position || after?.kind === Kind.PostAfter) return true
  if (after?.kind !== Kind.Verb) return false
  return (
    before === undefined ||
    [Kind.Mark, Kind.Preposition, Kind.Stop, Kind.Follower, Kind.Verb].some((kind) => kind === before.kind) ||
    isName(before)
  )
}

/** Item of a list that holds a clear name: the names that 、 and 和 join to it. */
function spread(tokens: readonly Token[], found: Evidence[], step: 1 | -1): void {
  for (let n = 0; n < tokens.length; n++) {
    const i = step === 1 ? n : tokens.length - 1 - n
    const neighbour = i - 2 * step
    if (!isName(tokens[i]) || found[i] === Evidence.Clear) continue
    const joined = JOINT.test(tokens[i - step]?.text ?? '') && isName(tokens[neighbour])
    if (joined && found[neighbour] === Evidence.Clear) found[i] = Evidence.Clear
  }
}

const EDGE = new Set<Kind>([Kind.Mark, Kind.Preposition, Kind.Stop, Kind.Verb, Kind.Follower])

/** For each token the evidence that it is a person's name; tokens of other kinds have none. */
export function evidence(tokens: readonly Token[]): Evidence[] {
  const found = tokens.map((token, i): Evidence => {
    if (!isName(token)) return Evidence.None
    if (clear(tokens, i)) return Evidence.Clear
    if (token.kind === Kind.Foreign) return /[·.]/.test(token.text) ? Evidence.Weak : Evidence.None
    const free = (other: Token | undefined) => other === undefined || EDGE.has(other.kind) || isName(other)
    return free(tokens[i - 1]) && free(tokens[i + 1]) ? Evidence.Weak : Evidence.None
  })
  spread(tokens, found, 1)
  spread(tokens, found, -1)
  return found
}
