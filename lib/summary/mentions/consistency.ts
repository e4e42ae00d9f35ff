import { Kind, type Token } from '../lexicon/kinds'
import type { Block } from '../types'
import { resegment } from './clauses'
import { Evidence, evidence, isName } from './evidence'
import { startsWithSurname } from './names'
import { joinPlaces } from './places'
import { segment } from './segment'

const CLEAR_WEIGHT = 2.5
const WEAK_WEIGHT = 0.5
const MOST = 6

/** How much cheaper the names already seen become: by how often and how clearly they were seen. */
function seen(sequences: readonly Token[][]): Map<string, number> {
  const weight = new Map<string, number>()
  for (const tokens of sequences) {
    const found = evidence(tokens)
    tokens.forEach((token, i) => {
      const add = found[i] === Evidence.Clear ? CLEAR_WEIGHT : found[i] === Evidence.Weak ? WEAK_WEIGHT : 0
      if (add > 0) weight.set(token.text, (weight.get(token.text) ?? 0) + add)
    })
  }
  return new Map([...weight].map(([name, sum]) => [name, -Math.min(MOST, sum)]))
}

/** What nothing speaks for costs more the second time, so that other readings get their turn. */
const REJECTED = 8

function reject(tokens: readonly Token[], known: Map<string, number>): void {
  const found = evidence(tokens)
  tokens.forEach((token, i) => {
    if (isName(token) && found[i] === Evidence.None && !known.has(token.text)) known.set(token.text, REJECTED)
  })
}

/** What a name that only its place in a list of names shows is worth. */
const LISTED = -14
const CLOSE = /^[、,和与及等()。;]$/

/** Items of two to four characters between the names of a list are names too, even where they are words: 甲某、高峰、乙某. */
function listed(tokens: readonly Token[], known: Map<string, number>): void {
  tokens.forEach((token, i) => {
    if (token.text !== '、' || !isName(tokens[i - 1])) return
    let item = ''
    let next = i + 1
    while (item.length <= 4 && tokens[next] && !CLOSE.test(tokens[next]?.text ?? ''))
      item += tokens[next++]?.text
    const plain = tokens.slice(i + 1, next).every(({ kind }) => kind <= Kind.Verb || kind >= Kind.Char)
    if (plain && item.length >= 2 && item.length <= 3 && startsWithSurname(item)) known.set(item, LISTED)
  })
}

/** Names of whose evidence only the article as a whole has enough are words like any other elsewhere. */
function demote(tokens: Token[], clear: ReadonlySet<string>): Token[] {
  const found = evidence(tokens)
  return tokens.map((token, i) => {
    if (!isName(token) || found[i] === Evidence.Clear || clear.has(token.text)) return token
    if (found[i] === Evidence.Weak) return token
    return token.kind === Kind.Foreign ? { ...token, kind: Kind.Latin } : { ...token, kind: Kind.Char }
  })
}

function occurrences(text: string, name: string): number {
  let count = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) count++
  return count
}

/** Whether what the article knows could change a clause: a rejected name in it, or a known one that was not seen there. */
function concerns(known: ReadonlyMap<string, number>, text: string, tokens: readonly Token[]): boolean {
  const own = new Map<string, number>()
  for (const token of tokens) {
    if (!isName(token)) continue
    if ((known.get(token.text) ?? 0) > 0) return true
    own.set(token.text, (own.get(token.text) ?? 0) + 1)
  }
  for (const [name, cost] of known) {
    if (cost < 0 && text.includes(name) && occurrences(text, name) !== (own.get(name) ?? 0)) return true
  }
  return false
}

/**
 * The tokens of every block. Each is segmented by itself, then those clauses anew that hold a name seen elsewhere: a name
 * with a clear boundary in one place is the same name in another.
 */
export function tokenise(blocks: readonly Block[]): Token[][] {
  const first = blocks.map(({ text }) => ({ text, tokens: segment(text, new Map()) }))
  const known = seen(first.map(({ tokens }) => tokens))
  for (const { tokens } of first) {
    reject(tokens, known)
    listed(tokens, known)
  }
  const second = first.map(({ text, tokens }) => ({
    text,
    tokens: resegment(text, tokens, known, (clause, own) => concerns(known, clause, own)),
  }))
  const clear = clearNames(second.map(({ tokens }) => tokens))
  return second.map(({ text, tokens }) => joinPlaces(text, demote(tokens, clear)))
}

function clearNames(sequences: readonly Token[][]): Set<string> {
  const clear = new Set<string>()
  for (const tokens of sequences) {
    const found = evidence(tokens)
    tokens.forEach((token, i) => {
      if (found[i] === Evidence.Clear) clear.add(token.text)
    })
  }
  return clear
}
