import { Kind, type Token } from '../lexicon/kinds'
import { isName } from '../mentions/evidence'
import type { Stretch } from '../mentions/organisations'
import type { Tagged } from './field'

const isPerson = ({ role }: Tagged): boolean => role === 'signer' || role === 'person'
const isBody = ({ role }: Tagged): boolean => role === 'party' || role === 'body'

/** From how likely on the model's name goes before what the grammar reads. */
const NAME = Number(process.env.TN ?? 0.7)
const BODY = Number(process.env.TB ?? 0.5)

const HAN_NAME = /^\p{Script=Han}{2,4}$/u
const DOTTED = /^[\p{Script=Han}·]{3,20}$/u

/** The part of a token that a stretch leaves over: what it was it is no more. */
const part = (token: Token, start: number, end: number): Token => ({
  start,
  end,
  kind: Kind.Char,
  text: token.text.slice(start - token.start, end - token.start),
})

/** The tokens with borders where a stretch begins and ends, and with the people that the model is sure of as names. */
export function withTagged(tokens: readonly Token[], found: readonly Tagged[], text: string): Token[] {
  let all = [...tokens]
  for (const one of found) {
    const person = isPerson(one) && one.probability >= NAME
    if (!person && !(isBody(one) && one.probability >= BODY)) continue
    const { start, end } = one
    const words = text.slice(start, end)
    if (person && !HAN_NAME.test(words) && !(DOTTED.test(words) && words.includes('·'))) continue
    const from = all.findIndex((t) => t.end > start)
    const to = all.findIndex((t) => t.end >= end)
    const [a, b] = [all[from], all[to]]
    if (!a || !b || (from === to && a.start === start && a.end === end && (!person || isName(a)))) continue
    if (a.start === start && b.end === end && !person) continue
    const inner: Token[] = person
      ? [{ start, end, kind: words.includes('·') ? Kind.Foreign : Kind.Name, text: words }]
      : from === to
        ? [part(a, start, end)]
        : [
            a.start < start ? part(a, start, a.end) : a,
            ...all.slice(from + 1, to),
            b.end > end ? part(b, b.start, end) : b,
          ]
    all = [
      ...all.slice(0, from),
      ...(a.start < start ? [part(a, a.start, start)] : []),
      ...inner,
      ...(b.end > end ? [part(b, end, b.end)] : []),
      ...all.slice(to + 1),
    ]
  }
  return all
}

/** The bodies that the grammar reads, those that overlap with one of the model's replaced by it. */
export function withBodies(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  found: readonly Tagged[],
): Stretch[] {
  const bodies = found.filter((one) => isBody(one) && one.probability >= BODY)
  if (bodies.length === 0) return [...stretches]
  const forced: Stretch[] = []
  for (const { start, end } of bodies) {
    const from = tokens.findIndex((t) => t.start === start)
    const last = tokens.findIndex((t) => t.end === end)
    if (from < 0 || last < from) continue
    if (tokens.slice(from, last + 1).every(({ kind }) => kind === Kind.Place)) continue
    forced.push({ from, to: last + 1, extra: 0 })
  }
  const apart = stretches.filter((s) => forced.every((f) => s.to + (s.extra > 0 ? 1 : 0) <= f.from || s.from >= f.to))
  return [...apart, ...forced].sort((a, b) => a.from - b.from)
}
