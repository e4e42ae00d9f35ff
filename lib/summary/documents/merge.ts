import type { SignedDocument } from '../../types'
import { remembering } from '../remember'
import type { NamedDocument } from '../signing/act'
import type { Block } from '../types'

const ALIKE = 0.75

/** The pairs of neighbouring characters of a name, in order of their codes. */
const pairsOf = remembering((name) =>
  Uint32Array.from(
    { length: Math.max(0, name.length - 1) },
    (_, i) => (name.charCodeAt(i) << 16) | name.charCodeAt(i + 1),
  ).sort(),
)

/** Whether two names share three quarters of their pairs of characters (Dice). */
function alike(a: string, b: string): boolean {
  const total = a.length + b.length - 2
  // However well they fit, the shorter cannot share more pairs than it has.
  if (total <= 0 || 2 * (Math.min(a.length, b.length) - 1) < ALIKE * total) return a === b
  const [left, right] = [pairsOf(a), pairsOf(b)]
  let shared = 0
  for (let i = 0, k = 0; i < left.length && k < right.length; ) {
    const [one, other] = [left[i] as number, right[k] as number]
    if (one === other) shared++
    if (one <= other) i++
    if (other <= one) k++
  }
  return 2 * shared >= ALIKE * total
}

const squash = (title: string) => title.replace(/[\s“”"'‘’《》〈〉,、]/g, '')

/** Every paper of a page is compared with every other. */
const known = new WeakMap<NamedDocument, string>()
function wordsOf(d: NamedDocument): string {
  let words = known.get(d)
  if (words === undefined) {
    words = squash(d.title ?? d.text)
    known.set(d, words)
  }
  return words
}

/** Whether the shorter of two names is a form of the longer: a bare or quoted short form, or nearly the same words. */
function sameDocument(a: NamedDocument, b: NamedDocument): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const longer = x.length <= y.length ? b : a
  if (a.quoted && b.quoted && a.clause === b.clause && a.span.paragraph === b.span.paragraph) return x === y
  if (longer.shortForm && squash(longer.shortForm) === short) return true
  return long.endsWith(short) || alike(x, y)
}

/** What tells most of a document: a name in 《》, then a name, then a type. */
const rank = (d: NamedDocument): number =>
  (d.title === null ? 0 : 1000) + (d.quoted ? 500 : 0) - (d.span.paragraph < 0 ? 200 : 0) + d.text.length

/** Bare types: the papers that one clause names together, else the one type that says most; the others are the same paper. */
function bareOf(named: readonly NamedDocument[]): readonly NamedDocument[] {
  const clauses = new Map<string, NamedDocument[]>()
  for (const d of named) {
    const key = `${d.span.paragraph}:${d.clause}`
    clauses.set(key, [...(clauses.get(key) ?? []), d])
  }
  const most = [...clauses.values()].reduce<readonly NamedDocument[]>(
    (a, b) => (b.length > a.length ? b : a),
    [],
  )
  if (most.length > 1) return most
  const best = named.reduce<NamedDocument | null>(
    (a, b) => (!a || b.text.length > a.text.length ? b : a),
    null,
  )
  return best ? [best] : []
}

/**
 * The distinct papers among all that the acts name, the fullest name of each, in order of the text. A bare type is the paper that
 * is named elsewhere. Gives also, for each input, the index of its paper.
 */
export function mergeDocuments(
  named: readonly NamedDocument[],
  blocks: ReadonlyMap<number, Block>,
): { documents: SignedDocument[]; indexOf: (d: NamedDocument) => number | null } {
  const groups: NamedDocument[][] = []
  const told = named.some((d) => d.title !== null && d.span.paragraph >= 0)
  // Where the body names the paper, what the headline says of it is a description.
  const titled = named.filter((d) => d.title !== null && (!told || d.quoted || d.span.paragraph >= 0))
  const place = (d: NamedDocument) => {
    const group = groups.find((g) => g.some((other) => sameDocument(other, d)))
    if (group) group.push(d)
    else groups.push([d])
  }
  for (const d of [...titled].sort((a, b) => rank(b) - rank(a))) place(d)
  if (groups.length === 0) for (const d of bareOf(named)) place(d)
  const order = (g: NamedDocument[]) => Math.min(...g.map((d) => d.span.paragraph * 1e6 + d.span.start))
  groups.sort((a, b) => order(a) - order(b))
  const raw = (s: NamedDocument['span']) => blocks.get(s.paragraph)?.raw.slice(s.start, s.end) ?? ''
  const documents = groups.map((group): SignedDocument => {
    const best = group.reduce((a, b) => (rank(b) > rank(a) ? b : a))
    return { title: best.title === null ? null : raw(best.span), type: raw(best.type), evidence: best.span }
  })
  const indices = new Map<NamedDocument, number | null>()
  const indexOf = (d: NamedDocument) => {
    let index = indices.get(d)
    if (index === undefined) {
      const i = groups.findIndex((g) => g.some((other) => other === d || sameDocument(other, d)))
      index = i >= 0 ? i : groups.length === 1 ? 0 : null
      indices.set(d, index)
    }
    return index
  }
  return { documents, indexOf }
}
