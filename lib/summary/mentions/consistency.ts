import { Kind, type Token } from '../lexicon/kinds'
import type { Block } from '../types'
import { resegment, type Stretch } from './clauses'
import { Evidence, evidence, isName } from './evidence'
import { joinLatinNames } from './latin-names'
import { startsWithSurname } from './names'
import { joinPlaces } from './places'
import { type KnownNames, knownNames, NO_NAMES, PLACE, SHOWN, segment } from './segment'

const CLEAR_WEIGHT = 2.5
const WEAK_WEIGHT = 0.5
const MOST = 6

/** A text as tokens, with the evidence for each that is a name. */
interface Sequence {
  text: string
  tokens: Token[]
  found: Evidence[]
}

function sequence(text: string, cut: Token[]): Sequence {
  const tokens = withSpeeches(cut)
  tokens.forEach((token, i) => {
    if (headsBody(token, tokens[i - 1])) tokens[i] = { ...token, kind: Kind.Position }
  })
  return { text, tokens, found: evidence(tokens) }
}

/** 关务署|长甲某: the post of whoever heads a body that is known by its fixed name. */
const headsBody = (token: Token, before: Token | undefined): boolean =>
  token.text === '长' &&
  (before?.kind === Kind.Organisation || before?.kind === Kind.Head) &&
  /[部署局院处司厅会]$/.test(before.text)

/** 甲某致|欢迎辞: the verb is no part of the name. */
const SPEECH = /^(?:欢迎|答谢|贺|开幕|闭幕|[辞词])/
const addresses = (token: Token, next: Token | undefined): boolean =>
  isName(token) && token.text.length > 2 && token.text.endsWith('致') && SPEECH.test(next?.text ?? '')

/** The tokens with 致 by itself where a name took it in; the same tokens where none did. */
function withSpeeches(tokens: Token[]): Token[] {
  if (!tokens.some((token, i) => addresses(token, tokens[i + 1]))) return tokens
  return tokens.flatMap((token, i) => {
    if (!addresses(token, tokens[i + 1])) return [token]
    const at = token.end - 1
    const verb = { start: at, end: token.end, kind: Kind.Verb, text: '致' }
    return [{ ...token, end: at, text: token.text.slice(0, -1) }, verb]
  })
}

/** How much cheaper the names already seen become: by how often and how clearly they were seen. */
function seen(sequences: readonly Sequence[]): Map<string, number> {
  const weight = new Map<string, number>()
  for (const { tokens, found } of sequences) {
    tokens.forEach((token, i) => {
      const add = found[i] === Evidence.Clear ? CLEAR_WEIGHT : found[i] === Evidence.Weak ? WEAK_WEIGHT : 0
      if (add > 0) weight.set(token.text, (weight.get(token.text) ?? 0) + add)
    })
  }
  return new Map([...weight].map(([name, sum]) => [name, -Math.min(MOST, sum)]))
}

/** What nothing speaks for costs more the second time, so that other readings get their turn. */
const REJECTED = 8

function reject({ tokens, found }: Sequence, known: Map<string, number>): void {
  tokens.forEach((token, i) => {
    if (isName(token) && found[i] === Evidence.None && !known.has(token.text)) known.set(token.text, REJECTED)
  })
}

const AFTER_LISTED = /^[、,等()。;]$/
const JOINING = /^[和与及]$/
/** Posts of many, which describe rather than name: 干部廉洁. */
const GROUP = /干部$|成员$|党员$|专家$|领导$|负责人$/
/** Fields of work that begin like a surname: 党支部书记廉政承诺大会, 局长安全述职. */
const FIELD =
  /^(?:聘书|廉[政洁]|安全|党[建风务性纪员]|金融|文[化旅体教]|商[务贸]|计[划生]|管理|水[利务]|农业|房产|法[治律制]|应急|公[安益共正证]|经[济贸]|环保|宣[传讲]|项目|卫生|粮食|海[洋关]|能源|民[生政]|司法)/
const AFTER_POST = /^[、,和与及等;]$/
/** Kinds that a name can have been taken for: words, places, lone characters. */
const PLAIN = new Set<Kind>([Kind.Word, Kind.Action, Kind.Place, Kind.Char, Kind.Foreign])

/**
 * Names that are words: two or three characters between the names of a list (甲某、高峰、乙某) or between a post and
 * what joins it to the next (县长郑重、书记…) or does what persons do (县长高峰出席).
 */
function shown(tokens: readonly Token[], known: Map<string, number>): void {
  for (let i = 0; i < tokens.length - 1; i++) {
    const listed = tokens[i]?.text === '、' && isName(tokens[i - 1])
    const titled = tokens[i]?.kind === Kind.Position && !GROUP.test(tokens[i]?.text ?? '')
    if (!listed && !titled) continue
    let to = i + 1
    let item = ''
    while (item.length < 3 && PLAIN.has(tokens[to]?.kind ?? Kind.Mark)) item += tokens[to++]?.text
    if (item.length < 2 || item.length > 3 || !startsWithSurname(item) || FIELD.test(item)) continue
    const after = tokens[to]
    const acts = after?.kind === Kind.Verb && tokens[i + 1]?.kind !== Kind.Action
    const joined = JOINING.test(after?.text ?? '') && isName(tokens[to + 1])
    const ends = (listed ? AFTER_LISTED : AFTER_POST).test(after?.text ?? '')
    if (ends || joined || acts) known.set(item, SHOWN)
  }
}

/** What is called 市 or 县 somewhere is a place wherever it stands: 岚斯市, and so 岚斯|市长. */
const placesOf = ({ tokens, found }: Sequence): string[] =>
  tokens
    .filter(
      (token, i) =>
        isName(token) &&
        found[i] !== Evidence.Clear &&
        !INTRODUCES.test(token.text) &&
        /^[市县省州镇]$/.test(tokens[i + 1]?.text ?? ''),
    )
    .map(({ text }) => text)
/** 由|青禾|市: a surname now and then, a preposition mostly. */
const INTRODUCES = /^[由在与和从对向于为及是经]/

/** What makes no word between two names of a list is a name, whatever it begins with (甲某、丙甲某、乙某). */
function enclosed(tokens: readonly Token[], known: Map<string, number>): void {
  for (let i = 1; i < tokens.length - 3; i++) {
    if (tokens[i]?.text !== '、' || !isName(tokens[i - 1])) continue
    let to = i + 1
    let item = ''
    while (
      item.length < 3 &&
      (tokens[to]?.text.length === 1 || isName(tokens[to])) &&
      tokens[to]?.text !== '、'
    )
      item += tokens[to++]?.text
    const whole = to - i > 2 && item.length > 1 && item.length < 4 && /^\p{Script=Han}+$/u.test(item)
    if (whole && tokens[to]?.text === '、' && isName(tokens[to + 1])) known.set(item, SHOWN)
  }
}

/** 袁知 | 在 beside a clear 袁知在: the longer one, unless the shorter is clear itself. */
function lengthen(known: Map<string, number>, clear: ReadonlySet<string>): void {
  for (const name of clear) {
    const shorter = name.slice(0, -1)
    if (shorter.length < 2 || clear.has(shorter) || !known.has(shorter)) continue
    known.set(shorter, REJECTED)
    known.set(name, -MOST)
  }
}

/** Names of whose evidence only the article as a whole has enough are words like any other elsewhere. */
function demote({ tokens, found }: Sequence, clear: ReadonlySet<string>): Token[] {
  return tokens.map((token, i) => {
    if (!isName(token) || found[i] === Evidence.Clear || clear.has(token.text)) return token
    if (found[i] === Evidence.Weak) return token
    return token.kind === Kind.Foreign ? { ...token, kind: Kind.Latin } : { ...token, kind: Kind.Char }
  })
}

/** The names that the article knows, by their first character. */
function byFirst(known: ReadonlyMap<string, number>): Map<number, string[]> {
  const names = new Map<number, string[]>()
  for (const [name, cost] of known) {
    if (cost >= 0) continue
    const first = name.charCodeAt(0)
    names.set(first, [...(names.get(first) ?? []), name])
  }
  return names
}

/** Whether tokens of names, and no others, stand wherever the clause holds a known name; none of them a rejected one. */
function settled(
  { costs, begin }: KnownNames,
  names: ReadonlyMap<number, readonly string[]>,
  { text, tokens, from, to }: Stretch,
): boolean {
  const end = tokens[to - 1]?.end ?? 0
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (isName(token) && (costs.get(token.text) ?? 0) > 0) return false
    for (let at = token.start; at < token.end; at++) {
      if (!begin(text.charCodeAt(at))) continue
      for (const name of names.get(text.charCodeAt(at)) ?? []) {
        if (at + name.length > end || !text.startsWith(name, at)) continue
        if (at !== token.start || !isName(token) || token.end !== at + name.length) return false
      }
    }
  }
  return true
}

/**
 * The tokens of every block. Each is segmented by itself, then those clauses anew that hold a name seen elsewhere: a name
 * with a clear boundary in one place is the same name in another.
 */
export function tokenise(blocks: readonly Block[]): (readonly Token[])[] {
  const first = blocks.map(({ text }) => sequence(text, segment(text, NO_NAMES)))
  const known = seen(first)
  for (const one of first) {
    reject(one, known)
    shown(one.tokens, known)
    enclosed(one.tokens, known)
  }
  lengthen(known, clearNames(first))
  for (const place of first.flatMap(placesOf)) known.set(place, PLACE)
  const names = byFirst(known)
  const again = knownNames(known)
  const unsettled = (clause: Stretch) => !settled(again, names, clause)
  const second = first.map((one) => {
    const tokens = resegment(one.text, one.tokens, again, unsettled)
    return tokens === one.tokens ? one : sequence(one.text, tokens)
  })
  const clear = clearNames(second)
  return second.map((one) => joinLatinNames(joinPlaces(demote(one, clear))))
}

function clearNames(sequences: readonly Sequence[]): Set<string> {
  const clear = new Set<string>()
  for (const { tokens, found } of sequences) {
    tokens.forEach((token, i) => {
      if (found[i] === Evidence.Clear) clear.add(token.text)
    })
  }
  return clear
}
