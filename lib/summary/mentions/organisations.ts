import { isCountry } from '../lexicon/countries'
import { Kind, type Token } from '../lexicon/kinds'
import { GENERIC, PARTIES_BESIDE, RANKS } from '../lexicon/organisations'
import { gluedHead, isHead } from './heads'

/** A stretch of tokens, by index; `to` is exclusive. */
export interface Stretch {
  from: number
  to: number
  /** How many characters of tokens[to] belong to it as well: 1 in 外交部长, 2 in 望川分局长. */
  extra: number
}

/** The stretch in characters of the text that the tokens are of: [start, end). */
export function offsets(tokens: readonly Token[], { from, to, extra }: Stretch): [number, number] {
  return [tokens[from]?.start ?? 0, (tokens[to - 1]?.end ?? 0) + extra]
}

/** The stretch that holds tokens[i]; `stretches` are in order and apart. */
export function stretchAt(stretches: readonly Stretch[], i: number): Stretch | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Stretch).to <= i) low = middle + 1
    else high = middle
  }
  const found = stretches[low]
  return found && found.from <= i ? found : undefined
}

const RANK =
  /^(?:[省市县区州旗镇乡我本]|我[省市县区州镇]|[国私市县省公]立|两[省市县局校院]|国家|中国|中华|全国|中央|国际|世界|首都|中共|亚洲|欧洲)$/
const isAnchor = (token: Token | undefined): boolean =>
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
const JOINING = /^[和与及暨]$/

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
const isProfession = (tokens: readonly Token[], i: number): boolean =>
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
function leftmost(tokens: readonly Token[], head: number): number {
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
function begin(tokens: readonly Token[], from: number, head: number, glued = false): number {
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

/** Fields of one ministry can be regions: 外交和区域一体化部. */
const FIELD = new Set<Kind>([Kind.Word, Kind.Place])
const MINISTRY = /[部局厅署司委会处]$/
const INSTITUTE = /(?:学院|研究院|研究所|研究中心|实验室|中心)$/
/** What stands before 与 as a group of people or bodies, not as half of a name. */
const GROUP = /^(?:企业|学生|教师|师生|群众|学者|市民|农民|居民|家长|用户|客户|代表|市场|社会|地方|农户)$/

/** 某国环境、自然资源和渔业部: the items in front of the conjunction, when they begin with a place and hold no head. */
function conjoined(tokens: readonly Token[], from: number, head: number, glued: boolean): number {
  const joint = from - 1
  if (!JOINING.test(tokens[joint]?.text ?? '')) return from
  const fields = ofFields(tokens, from, head)
  if (fields < from) return fields
  const left = tokens[joint - 1]
  if (INSTITUTE.test(tokens[head]?.text ?? '') && head > from && left?.kind === Kind.Word) {
    return GROUP.test(left.text) || !tokens.slice(from, head).every(({ kind }) => kind === Kind.Word)
      ? from
      : begin(tokens, leftmost(tokens, joint - 1), joint - 1)
  }
  if (
    !(glued || MINISTRY.test(tokens[head]?.text ?? '')) ||
    head - from > 3 ||
    tokens.slice(from, head).some((token) => !FIELD.has(token.kind) || isCountry(token.text))
  )
    return from
  const regional = tokens.slice(from, head).some((token) => token.kind === Kind.Place)
  for (let at = joint - 1; at >= 0 && joint - at < 9; at--) {
    const token = tokens[at]
    if (!token) break
    if (isAnchor(token)) return at < joint - 1 && (!regional || isCountry(token.text)) ? at : from
    if (token.kind !== Kind.Word && token.text !== '、') break
    if (isHead(tokens, at)) break
  }
  return from
}

/** Bodies that are called after several fields or trades: 手信及烘焙业联合会, 水利与土木工程学院. */
const OF_FIELDS =
  /(?:[协商公学总联]会|联合会|联谊会|促进会|研究会|联盟|学院|学系|[研究]院|研究所|中心|委员会|[署局厅处]|实验室|博物馆)$/
/** Units of another body. */
const UNIT = /(?:学院|学系|研究院|研究所|中心|实验室|[处部室署局]|博物馆)$/
const FIELD_TOKEN = new Set<Kind>([Kind.Word, Kind.Char, Kind.Action])
/** 望川朋友文创及设计师协会: a brand in front of what it trades in is a body by itself. */
const TRADES =
  /.{2}(?:科技|文创|文化|超市|商场|物流|传媒|影视|影业|家居|餐饮|食品|实业|能源|电器|酒店|饭店|药局|书店|照相馆|工作室|工坊|控股|资本|保险)$/
const LONGEST_FIELDS = 10

/**
 * 澳门手信及烘焙业联合会, 岚光大学水利与土木工程学院: where the name begins whose last field tokens[from..head] are; `from` where what stands in front
 * of the conjunction is a side of its own. Behind a place only 及 and 暨 join fields by themselves; 与 does where another 与 parts the sides.
 */
function ofFields(tokens: readonly Token[], from: number, head: number): number {
  const joint = from - 1
  const isField = (token: Token | undefined) => token !== undefined && FIELD_TOKEN.has(token.kind)
  const last = tokens[head]?.text ?? ''
  const own = tokens.slice(from, head)
  if (!OF_FIELDS.test(last) || !own.every((t, i) => isField(t) || isProfession(tokens, from + i))) return from
  let at = joint - 1
  let fields = ''
  while (
    isField(tokens[at]) &&
    !isHead(tokens, at) &&
    !isAnchor(tokens[at]) &&
    fields.length < LONGEST_FIELDS
  )
    fields = `${tokens[at--]?.text}${fields}`
  // 中国科学院 东北地理与农业研究所: a unit of the body in front of the place.
  if (tokens[at]?.kind === Kind.Place && isHead(tokens, at - 1)) at--
  const anchor = tokens[at]
  if (!anchor || fields.length < 2 || GROUP.test(tokens[joint - 1]?.text ?? '') || TRADES.test(fields))
    return from
  const first = begin(tokens, leftmost(tokens, at), at)
  if (isHead(tokens, at)) return UNIT.test(last) ? first : from
  if (!isAnchor(anchor)) return from
  const parted = [tokens[first - 1], tokens[head + 1]].some((t) => /^[与和同]$/.test(t?.text ?? ''))
  return /^[及暨]$/.test(tokens[joint]?.text ?? '') || parted ? first : from
}

/** The organisations named in a token sequence, in order, without overlap: the longest name that ends with a head. */
export function organisations(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = []
  for (let head = tokens.length - 1; head >= 0; head--) {
    const glued = gluedHead(tokens, head)
    const last = glued ? head - 1 : head
    if (!glued && !isHead(tokens, head)) continue
    const first = begin(tokens, leftmost(tokens, last), last, glued > 1)
    const from = conjoined(tokens, first, head, glued > 0)
    if (!glued && !names(tokens, from, head)) continue
    found.push({ from, to: last + 1 + (glued ? 0 : brandBehind(tokens, head)), extra: glued })
    head = from
  }
  return withSecondNames(tokens, found.reverse())
}

/** 葡萄牙公司Vidrolar: how many tokens behind a firm's head are its name in letters. */
function brandBehind(tokens: readonly Token[], head: number): number {
  if (!/^(?:公司|集团|企业)$/.test(tokens[head]?.text ?? '') || tokens[head - 1]?.kind !== Kind.Place)
    return 0
  return BRAND.test(tokens[head + 1]?.text ?? '') ? 1 : 0
}
const BRAND = /^[A-Z][A-Z&-]*[a-z][A-Za-z&-]*$/

const FULL_NAME = 5

/** 岚光大学(望川省科学院): one body with two names, where the bracket holds a full name and nothing else; but (以下简称…), (岚大). */
function withSecondNames(tokens: readonly Token[], found: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const stretch of found) {
    const before = out.at(-1)
    const { from, to, extra } = stretch
    const opens = before && before.extra === 0 && before.to === from - 1 && tokens[from - 1]?.text === '('
    const [start, end] = offsets(tokens, stretch)
    const second = opens && extra === 0 && tokens[to]?.text === ')' && end - start >= FULL_NAME
    if (second && isAnchor(tokens[from]) && isHead(tokens, before.to - 1)) before.to = to + 1
    else out.push(stretch)
  }
  return out
}

/** Whether the stretch names one organisation: more than a bare head, or a head that is a name by itself. */
function names(tokens: readonly Token[], from: number, head: number): boolean {
  const last = tokens[head]
  if (!last) return false
  const text = tokens
    .slice(from, head + 1)
    .map((token) => token.text)
    .join('')
  if (GENERIC.test(tokens[head - 1]?.text ?? '') && from < head) return false
  if (from === head) return last.kind === Kind.Organisation || SELF.test(text)
  if (last.text.length === 1) return text.length > 2 || RANKS.includes(text.charAt(0))
  return true
}

/** Short names that stand for one organisation by themselves. */
const SELF =
  /^(?:[省市县区州]委|[省市县区州]政府|[省市县]局|总局|总署|分局|团[省市县]?委|.{2,}(?:部|厅|署|局|法院|检察院|委|会|府|社|科院|事务所)|海关|政协|人大)$/
