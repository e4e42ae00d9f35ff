import { Kind, type Token } from '../lexicon/kinds'
import { PARTIES_BESIDE, RANKS } from '../lexicon/organisations'
import { isHead } from './heads'

const RANK =
  /^(?:[省市县区州旗镇乡我本]|我[省市县区州镇]|[国私市县省公]立|两[省市县局校院]|国家|中国|中华|全国|中央|国际|世界|首都|中共|亚洲|欧洲)$/
/** Whether a name can begin with this token: a place, a rank, a party beside the Communist one. */
export const isAnchor = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === Kind.Place || RANK.test(token.text) || PARTIES_BESIDE.includes(token.text))

const INSIDE = new Set<Kind>([
  Kind.Word,
  Kind.Place,
  Kind.Head,
  Kind.Organisation,
  Kind.Foreign,
  Kind.Latin,
  Kind.Char,
])

const NAMED_AFTER = /^(?:大学|集团|公司|基金|基金会|医院|纪念馆)$/
const STUDIES = /^(?:毕业|时期?|期间|同学|在读|学历|教授|讲师)/

/** 卡某某大学, 陈某某基金会: what reads like a person's name right in front of a head, and behind no post, is part of it. */
function isNamesake(tokens: readonly Token[], i: number): boolean {
  const [before, token, head, after] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]]
  if (token?.kind !== Kind.Name || !NAMED_AFTER.test(head?.text ?? '')) return false
  return before?.kind !== Kind.Position && !STUDIES.test(after?.text ?? '')
}

const OF_A_PROFESSION =
  /^(?:协会|学会|公会|联合会|联谊会|研究会|促进会|联盟|事务所|工作站|进修学校|发展中心)$/

/** 望川市律师协会, 教师发展中心: a body of those who hold a post or follow a profession. */
export const isProfession = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === Kind.Position && OF_A_PROFESSION.test(tokens[i + 1]?.text ?? '')

/** 望川联合大学, 先进材料联合研究院; but 甲局联合乙大学. */
function isUnited(tokens: readonly Token[], i: number): boolean {
  const [before, after, next] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
  if (!before || before.kind === Kind.Mark || isHead(tokens, i - 1)) return false
  return after?.kind === Kind.Head || (after?.kind === Kind.Word && next?.kind === Kind.Head)
}

/** Whether a token can stand inside a name; a lone verb character may be part of a proper name (非织造, 友联). */
function inside(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (INSIDE.has(token.kind) || isNamesake(tokens, i) || isProfession(tokens, i)) return true
  if (/^第./.test(token.text)) return true
  if (token.text === '联合') return isUnited(tokens, i)
  if (token.kind === Kind.Numeral) return /^\d{1,3}$/.test(token.text) && isHead(tokens, i + 1)
  if (token.text === '中') return tokens[i - 1]?.kind !== Kind.Word || isAnchor(tokens[i - 1])
  return token.text.length === 1 && (token.kind === Kind.Action || RANKS.includes(token.text))
}

/** 柏某(中国)有限公司: a place in brackets inside the name. */
function bracketed(tokens: readonly Token[], close: number): boolean {
  const place = tokens[close - 1]
  return tokens[close]?.text === ')' && place?.kind === Kind.Place && tokens[close - 2]?.text === '('
}

/** 甲厅共建乙园区: what one body does with another stands between two names. */
const PREDICATE = /^(?:共建|合建|合办|共办|推进|联建)$/
const isPredicate = (tokens: readonly Token[], i: number): boolean =>
  PREDICATE.test(tokens[i]?.text ?? '') &&
  (isHead(tokens, i - 1) || /^(?:合作|联合)$/.test(tokens[i - 1]?.text ?? ''))

/** How far to the left the name that ends with tokens[head] may reach. */
export function leftmost(tokens: readonly Token[], head: number): number {
  let from = head
  while (from > 0) {
    if (isPredicate(tokens, from - 1)) break
    if (inside(tokens, from - 1)) from--
    else if (bracketed(tokens, from - 1)) from -= 3
    else break
  }
  return from
}

/** Second organisations that begin with a place and still belong to the one before: 甲银行望川分行. */
const BRANCH =
  /^(?:分行|支行|分公司|分院|分校|校区|研究院|分局|分署|分处|分会|办事处|代表处|营业处|管理处|工作站|税务局|子公司|学院|总队|支队)$/

/** 望|溪 in front of 县: two or three lone characters that no gazetteer holds together. */
const isPlaceName = (tokens: readonly Token[]): boolean =>
  (tokens.length === 2 || tokens.length === 3) && tokens.every(({ text }) => text.length === 1)

/** Where in tokens[from..head] the name begins. `glued`: behind them stands the head of a branch (望川|分局长). */
export function begin(tokens: readonly Token[], from: number, head: number, glued = false): number {
  let anchor = -1
  for (let i = from; i <= head; i++) {
    const token = tokens[i]
    if (token && isAnchor(token) && !(tokens[i - 1]?.text === '(')) {
      anchor = i
      break
    }
  }
  if (anchor < 0) return unanchored(tokens, from, head)
  if (anchor === from) return anchor
  const before = tokens.slice(from, anchor)
  const proper = before.some(({ kind }) => kind === Kind.Latin || kind === Kind.Foreign)
  if (proper || before.every(({ kind }) => kind === Kind.Char) || isPlaceName(before)) return from
  const known = before.at(-1)?.kind === Kind.Organisation || before.length > 1
  const branch = known && isHead(tokens, anchor - 1) && (glued || BRANCH.test(tokens[head]?.text ?? ''))
  return branch ? unanchored(tokens, from, head) : anchor
}

const CUT = new Set<Kind>([Kind.Action, Kind.Stop])
/** 中铁|五|局. */
const NUMERAL = /^[一二三四五六七八九十]{1,2}$|^中$/

/**
 * Without a place or rank: as far as whole words go, or the two to four lone characters of a proper name (岚光大学);
 * one alone is a verb (办学校).
 */
function unanchored(tokens: readonly Token[], from: number, head: number): number {
  const lone = (i: number) => tokens[i]?.text.length === 1
  let at = head
  while (at > from && lone(at - 1)) at--
  const proper = head - at
  if (proper === 1 && tokens[at]?.kind === Kind.Action) return head
  while (
    at > from &&
    (NUMERAL.test(tokens[at - 1]?.text ?? '') || !CUT.has(tokens[at - 1]?.kind ?? Kind.Mark))
  )
    at--
  while (at < head && tokens[at]?.kind === Kind.Numeral) at++
  return at
}
