import { Kind, type Token } from '../lexicon/kinds'
import { RANKS, SHORT_HEADS } from '../lexicon/organisations'

/** A stretch of tokens, by index; `to` is exclusive. */
export interface Stretch {
  from: number
  to: number
}

const OPEN_SHORT = /[局部厅署司处院所校厂台站馆委办队社团行]$/
/** Words of the list that end like an organisation and are none. */
const NO_HEAD =
  /^(?:内部|全部|西部|东部|南部|北部|中部|局部|干部|外部|总部|底部|头部|各部|大部|到处|好处|所处|处处|用处|何处|此处|住所|场所|厕所|之所|平台|舞台|后台|前台|车站|网站|书馆|宾馆|饭馆|法院|部委|常委|编委|社团|旅行|银行|发行|进行|执行|举行|运行|施行|履行|推行|实行|流行|先行|一行|部队|排队|乐队|学校|高校|院校|医院|影院|公司|上司|阴部|编队|球队|军队|部署|签署|公办|主办|承办|协办|举办|创办|合办|筹办|市区|社区)$/

/** Whether an organisation's name can end with this token; a bare 局 needs something before it. */
export function isHead(token: Token): boolean {
  if (token.kind === Kind.Head || token.kind === Kind.Organisation) return true
  if (token.text.length === 1) return SHORT_HEADS.includes(token.text)
  return token.kind === Kind.Word && OPEN_SHORT.test(token.text) && !NO_HEAD.test(token.text)
}

const RANK =
  /^(?:[省市县区州旗镇乡我本该校院局]|两[省市县局校院地]|全[省市县国]|国家|中国|中华|全国|中央|国际|世界|首都)$/
const isRank = (token: Token) => RANK.test(token.text)

function inside(token: Token): boolean {
  switch (token.kind) {
    case Kind.Word:
    case Kind.Place:
    case Kind.Head:
    case Kind.Organisation:
    case Kind.Foreign:
    case Kind.Latin:
    case Kind.Char:
      return true
    case Kind.Action:
    case Kind.Stop:
      return token.text.length === 1 && (RANKS + SHORT_HEADS).includes(token.text)
    case Kind.Numeral:
      return !/%/.test(token.text)
    default:
      return false
  }
}

/** How far to the left the name that ends with tokens[head] may reach. */
function leftmost(tokens: readonly Token[], head: number): number {
  let from = head
  while (from > 0) {
    const token = tokens[from - 1]
    if (!token) break
    if (inside(token)) from--
    else if (bracketed(tokens, from - 1)) from -= 3
    else if (token.kind === Kind.Name && from === head && tokens[from - 2]?.kind !== Kind.Position) from--
    else break
  }
  return from
}

/** 香港柏某(中国)有限公司: a place in brackets inside the name. */
function bracketed(tokens: readonly Token[], close: number): boolean {
  return (
    tokens[close]?.text === ')' && tokens[close - 1]?.kind === Kind.Place && tokens[close - 2]?.text === '('
  )
}

/** Where in tokens[from..head] the name begins. */
function begin(tokens: readonly Token[], from: number, head: number): number {
  const anchor = tokens.findIndex(
    (token, i) => i >= from && i <= head && (token.kind === Kind.Place || isRank(token)),
  )
  if (anchor < 0) return trimmed(tokens, from, head)
  const before = tokens.slice(from, anchor)
  const proper = before.some((t) => t.kind === Kind.Latin || t.kind === Kind.Foreign || isHead(t))
  return proper || before.every((t) => t.kind === Kind.Char) ? trimmed(tokens, from, head) : anchor
}

/** A number or a lone character of function cannot begin a name, an ordinal can. */
function trimmed(tokens: readonly Token[], from: number, head: number): number {
  let at = from
  while (at < head && (tokens[at]?.kind === Kind.Numeral || tokens[at]?.kind === Kind.Stop)) {
    if (RANKS.includes(tokens[at]?.text ?? '')) break
    at++
  }
  return at
}

/** The organisations named in a token sequence, in order, without overlap: the longest name that ends with a head. */
export function organisations(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = []
  for (let head = tokens.length - 1; head >= 0; head--) {
    const token = tokens[head]
    if (!token || !isHead(token)) continue
    const from = begin(tokens, leftmost(tokens, head), head)
    if (!names(tokens, from, head)) continue
    found.push({ from, to: head + 1 })
    head = from
  }
  return found.reverse()
}

/** Whether the stretch names one organisation: more than a bare head, or a head that is a name by itself. */
function names(tokens: readonly Token[], from: number, head: number): boolean {
  const last = tokens[head]
  if (!last) return false
  const text = tokens
    .slice(from, head + 1)
    .map((token) => token.text)
    .join('')
  if (from === head) return last.kind === Kind.Organisation || SELF.test(text)
  if (last.text.length === 1) return text.length > 2 || RANKS.includes(text.charAt(0))
  return true
}

/** Short names that stand for one organisation by themselves. */
const SELF =
  /^(?:[省市县区州]委|[省市县区州]政府|[省市县]局|总局|总署|分局|团[省市县]?委|.{2,}(?:部|厅|署|局|总局|总署|法院|检察院|委|会|院|府|社|行|国|盟|约|央|科院|事务所)|海关)$/
