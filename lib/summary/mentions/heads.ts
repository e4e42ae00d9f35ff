import { characters } from '../lexicon/characters'
import { Kind, type Token } from '../lexicon/kinds'
import { SHORT_HEADS } from '../lexicon/organisations'
import { startsWithSurname } from './names'

/** Compounds that the word list holds as one word: 师范大学, 医科大学, 商业银行. */
const ENDS_LONG = /.(?:大学|公司|集团|中心|协会|学会|商会|基金会|中学|小学)$/
const mayEndLong = characters('学司团心会')
const endsShort = characters('局部厅署司处院所校厂台站馆委办社团行')
/** Words that end like an organisation and are none. */
const NO_HEAD =
  /^(?:内部|全部|西部|东部|南部|北部|中部|局部|干部|外部|总部|底部|头部|各部|大部|到处|好处|所处|处处|用处|何处|此处|住所|场所|厕所|之所|平台|舞台|后台|前台|车站|网站|宾馆|饭馆|社团|旅行|发行|进行|执行|举行|运行|施行|履行|推行|实行|流行|先行|一行|同行|现行|自行|排队|高校|上司|部署|签署|主办|承办|协办|举办|创办|合办|筹办|机会|社会|大会|会议|座谈会|工作会|年会|晚会|聚会|宴会|聚会|不会|都会|学会|座谈|将会|会会|教会|集会|展览会|博览会|运动会|茶话会|推介会|洽谈会|研讨会|报告会|发布会|表彰会|动员会|见面会|恳谈会|交易会|亚运会|奥运会|世博会|全运会|介绍会|说明会|论坛会|股东大会|代表大会|专委|试点|国际社会|大厅|客厅|餐厅|展厅|招待会|大学生|政府部|市中心|重点大学|名牌大学|综合性大学|老年大学|大集团|小集团|中小学|重点中学|跨国公司|皮包公司)$/

/** 某大|校长: a university's short name shows by the post behind it. */
const UNIVERSITY_POST = /^(?:代理|副)?校长$|^教授$|^主任?秘书?$|^主秘$|^教务长$|^学务长$|^研发长$/

/** A head in one character counts only behind another word: 督导办, 反贪局. */
const isShort = characters(SHORT_HEADS)
const BIG = '大'.charCodeAt(0)

/** Whether an organisation's name can end with tokens[i]. */
export function isHead(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (token.kind === Kind.Head || token.kind === Kind.Organisation) return true
  if (token.kind === Kind.Modifier) return isPartyBranch(tokens, i)
  const last = token.text.charCodeAt(token.text.length - 1)
  if (token.text.length === 1 && isShort(last)) return shortHolds(tokens, i)
  if (last === BIG && UNIVERSITY_POST.test(tokens[i + 1]?.text ?? '')) return true
  if (token.kind !== Kind.Word) return false
  const ends = endsShort(last) || (mayEndLong(last) && ENDS_LONG.test(token.text))
  return ends && !NO_HEAD.test(token.text)
}

const BRANCH_OF_PARTY = /^党(?:支部|总支)$/

/** 甲局机关党支部与乙村党支部; but 党支部书记. */
function isPartyBranch(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  if (i === 0 || !BRANCH_OF_PARTY.test(tokens[i]?.text ?? '')) return false
  return after?.kind !== Kind.Position && after?.kind !== Kind.Modifier && after?.text !== '、'
}

const NOUN = new Set<Kind>([
  Kind.Word,
  Kind.Place,
  Kind.Head,
  Kind.Organisation,
  Kind.Char,
  Kind.Latin,
  Kind.Foreign,
])

/** 所, 会, 行, 办 and their like are verbs and particles as often: a noun must stand before them and none right behind. */
function shortHolds(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before === undefined) return false
  if (/^[省市县区州我本校院]$/.test(before.text)) return !/^[行所办]$/.test(tokens[i]?.text ?? '')
  if (!NOUN.has(before.kind) && !(before.kind === Kind.Action && before.text.length > 1)) return false
  if (!/^[所行办队团]$/.test(tokens[i]?.text ?? '')) return true
  return after === undefined || ![Kind.Action, Kind.Char].some((kind) => kind === after.kind)
}

/** 郑局长: a surname by itself in front of a post is somebody, not a body. */
const isAddressed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text.length === 1 &&
  startsWithSurname(tokens[i].text) &&
  !NOUN.has(tokens[i - 1]?.kind ?? Kind.Mark)

/**
 * A post whose first characters are also the organisation's last (外交部长, 民航局长, 甲署望川分署长): how many of them the name
 * goes into tokens[i]; 0 where it does not.
 */
export function gluedHead(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (token?.kind !== Kind.Position || !before) return 0
  if (!/^分?[部局厅署司处院所站社委]长$/.test(token.text)) return 0
  if (before.text.endsWith(token.text.charAt(0)) || isAddressed(tokens, i - 1)) return 0
  const glued =
    before.kind === Kind.Word ||
    before.kind === Kind.Char ||
    before.text === '公安' ||
    (before.kind === Kind.Place && token.text !== '部长')
  return glued ? token.text.length - 1 : 0
}
