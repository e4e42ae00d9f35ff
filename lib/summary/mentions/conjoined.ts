import { isCountry } from '../lexicon/countries'
import { Kind, type Token } from '../lexicon/kinds'
import { isHead } from './heads'
import { begin, isAnchor, isProfession, leftmost } from './name-begin'

const JOINING = /^[和与及暨]$/

/** Fields of one ministry can be regions: 外交和区域一体化部. */
const FIELD = new Set<Kind>([Kind.Word, Kind.Place])
const MINISTRY = /[部局厅署司委会处]$/
const INSTITUTE = /(?:学院|研究院|研究所|研究中心|实验室|中心)$/
/** What stands before 与 as a group of people or bodies, not as half of a name. */
const GROUP = /^(?:企业|学生|教师|师生|群众|学者|市民|农民|居民|家长|用户|客户|代表|市场|社会|地方|农户)$/

/** 某国环境、自然资源和渔业部: the items in front of the conjunction, when they begin with a place and hold no head. */
export function conjoined(tokens: readonly Token[], from: number, head: number, glued: boolean): number {
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
