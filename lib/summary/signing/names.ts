import { CLASS } from '../clauses/lexicon'
import type { Token } from '../clauses/tokens'
import { textOf } from '../clauses/words'
import { isSelf } from '../parties/organisation'
import type { NamedParty } from './act'
import { bodiesOfFields, underSharedHead } from './shared-head'

/** What a name that the mention stage does not know may end in, behind an organisation that it knows. */
const UNIT_END =
  /(?:局|院|校|所|处|站|部|会|署|司|厅|委|办|室|中心|公司|集团|队|馆|大学|政府|组|科|系|社|协会|支行|分行|基地|医院)$/
const UNIT_INSIDE = /^.{0,8}?(?:大学|学院|公司|集团|[^会]局|医院|银行|法院|检察院|中心|研究院|协会)/
/** Words that the lexicon lacks between a place and the end of an organisation's name. */
const LONGEST_BETWEEN = 14
/** No name begins or ends with these. */
const NOT_A_NAME =
  /^(?:的|在|是|了|有|使|让|被|把|从|向|等|以|按|根据|按照|将|这|此|该|其|他|她|它|我(?!们|校|院|局|市|县|区|省|司|所|会|国|方|镇|乡|中心|处|馆|站|部|厅|委|行|州|旗)|不|所|来自|包括|通过|随|后|前|时|为|成为|下|上(?!海)|中(?!国|航|核|铁|交|建|科|船|信|粮|化|冶|车|兴|石|电)|里|日(?!本)|月|年|电(?![信力网])|讯|记者|据|图)|(?:的|了|等|中|上|下|里|前|后|时|来|去|是|有|间|地|着|作为|方面|领域|人兼)$/
const NAME_CHARACTERS = /^[\p{Script=Han}A-Za-z0-9·()“”"'‘’《》&.\-—]{2,24}$/u

/**
 * Names in a run of tokens that joins and commas separate: 甲局与乙局 gives two. Words that cannot be a name are left out. `brands`:
 * nothing but names stands here, so that words in the list that the mention stage does not know are names as well.
 */
export function namesIn(tokens: readonly Token[], brands = true): NamedParty[] {
  const runs = runsOf(tokens).filter((run) => !REPORTING.test(run.at(-1)?.text ?? ''))
  if (runs.some((run) => EACH_OF_THEIRS.test(textOf(run)))) return []
  const sum = tokens.at(-1)
  const shared = (sum?.class === CLASS.sides && bodiesOfFields(runs, sum)) || underSharedHead(runs)
  if (shared) return shared
  const names = runs.flatMap((run) => nameOf(run, brands) ?? [])
  const sure = names.filter((n) => n.known || isSelf(n.text))
  if (sure.length < 2) return names
  if (!brands) return sure
  // 甲大学与乙大学、丙科大: what stands in the middle of the list, or at its end, is a name as well.
  const first = names.findIndex((n) => sure.includes(n))
  return names.filter((n, i) => sure.includes(n) || (i > first && isBrand(n.text)))
}

/** 据某电台报道: who tells of it. */
const REPORTING = /^(?:报[道导]|消息|讯|获悉)$/

/** 三地文化馆、图书馆: bodies of each of the sides, none by name. */
const EACH_OF_THEIRS = /^[两三四五六七八九十多各](?:地|省|市|县|区)./

/** Words that no proper name of a body holds: sorts of people, of bodies, of matters. */
const COMMON =
  /企业|单位|部门|部队|专家|代表|负责|领导|机构|媒体|客户|商户|群众|干部|党员|村民|居民|学生|师生|教师|老师|家长|医生|员工|职工|成员|会员|业主|同志|各|[等其的]|友好|人民|方面|\d|[一二三四五六七八九十][个家所]|项目|活动|工作|合作|共同|问题|情况|两|三|四|五|六|多/
const BRAND = /^[\p{Script=Han}A-Za-z0-9·&]{2,8}$/u

const COMPANY = /^[\p{Script=Han}A-Za-z0-9·&()]+(?:公司|集团|银行|大学|学院)$/u

/** Whether words that the mention stage does not know can be the name of a body. */
const isBrand = (text: string): boolean =>
  (BRAND.test(text) || (text.length < 20 && COMPANY.test(text))) &&
  !COMMON.test(text) &&
  !NOT_A_NAME.test(text)

/** The words between two joins. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  const close = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const token of tokens) {
    if (token.class === CLASS.join || token.class === CLASS.comma) close()
    else if (isNamePart(token)) run.push(token)
    else close()
  }
  close()
  return runs
}

const isNamePart = (token: Token) =>
  token.class === CLASS.organisation ||
  token.class === CLASS.place ||
  token.class === CLASS.words ||
  token.class === CLASS.short

/** 望川、岚州两市政府: what sums up the names in front of it is no part of the last one. */
const SUMMED_UP = /^[两三四五六七八九十各]$/
/** 乙县合作共建某院: what two found together is no part of either's name. */
const FOUNDS = /^(?:合作|联合|携手)(?:共建|合建|联建|成立)/

/** Sorts of bodies, not a body. */
const GENERIC =
  /^(?:相关|有关|各|多家|多所|部分|其他|中外|国内)|^(?:企业|职工|员工|用人单位|[资劳厂])方|^(?:企业|机构|单位|部门|高校|大学|医院|政府|地方|内地|银行|公司|项目)$/
/** 内地18所大学, 某医学院的6家附属医院, 某银行各支行: bodies by number, none by name. */
const COUNTED = /(?:\d|[两三四五六七八九十几多])(?:余|多)?[家所](?!岗|庄|村|屯|镇)|各[分支]行$|各[部单]./
/** 九个县区的 农业农村局: one for each, none by name. */
const EACH = /(?:各|\d|[两三四五六七八九十])个?(?:县区?|区县?|市县?|乡镇|镇街?|街道|地市|州市|旗县)的?$/
/** 甲市长与乙乡长: people by their office. */
const OFFICE =
  /(?:[省市县区州乡镇村町局厅部司处科院校会行社所站]长|书记|主任|总经理|先生|女士|[两二三四五]人)$/
/** The end of an organisation's name, not a name. */
const HEAD_ONLY = /^(?:集团|公司|大学|学院|银行|协会|商会|中心|基金会)$/
const isProper = (text: string): boolean =>
  text.length <= LONGEST_BETWEEN && NAME_CHARACTERS.test(text) && !NOT_A_NAME.test(text)
/** 某国 甲道乙市 */
const ADMINISTRATIVE = /^.{3,14}[市县区州省道]$/

/** 望川 锋岚能源: a place and a brand. */
function isBrandOf(run: readonly Token[]): boolean {
  const at = run.findLastIndex((t) => t.class === CLASS.place)
  const words = textOf(run.slice(at + 1))
  const others = words.search(AND_OTHERS)
  return isBrand(others < 0 ? words : words.slice(0, others))
}

/** (某社讯)甲大学: where the report comes from stands in front of the name. */
const LEAD = /^[(（]?[^()（）]{0,12}[讯报电公][^()（）]{0,3}[)）]/
/** 七个县(市: cut by what joins inside of the bracket. */
const OPEN_BRACKET = /[(（][^()（）]*$|^[^()（）]*[)）]/
/** By what they do it. */
const MEANS = /^(?:透过|利用|通过|运用|藉由|借助)/

/** 岚州科大等所大学: and others. */
const AND_OTHERS = /(?<![高中同平初上均])等(?!级|离|候|待|于|学)/

/** 某集团相关企业的“某公司筹备处”: what is named is the one behind 的. */
const ownsNext = (between: string, rest: readonly Token[]): boolean =>
  /(?:的|旗下|辖下|下属|所属|相关企业的?)[“"]?$/.test(between) &&
  rest.some((t) => t.class === CLASS.organisation)

/**
 * One name: the organisation with the place in front of it and the unit behind it, else the words as they stand. `brands`: a
 * place can be followed by a brand, which the mention stage does not know.
 */
function nameOf(tokens: readonly Token[], brands: boolean): NamedParty | null {
  const summed = tokens.findIndex((t, i) => i > 0 && (SUMMED_UP.test(t.text) || FOUNDS.test(t.text)))
  const run = summed > 0 ? tokens.slice(0, summed) : tokens
  const known = run.findIndex(
    (t, i) => t.class === CLASS.organisation && !ownsNext(run[i + 1]?.text ?? '', run.slice(i + 2)),
  )
  let from = Math.max(known, 0)
  let to = run.length - 1
  let unit = 0
  // 今年是 望川市: nothing that the lexicon lacks stands in front of a bare place, but 某论坛(岚州)常设秘书处.
  if (known < 0 && !/[(（]$/.test(run[0]?.text ?? ''))
    from = Math.max(
      0,
      run.findIndex((t) => t.class === CLASS.place),
    )
  if (known >= 0) {
    // 澜江 医专第一 附属医院: begins with a place, and nothing between is a name's end.
    const place = run.slice(0, known).findIndex((t) => t.class === CLASS.place)
    const between = place < 0 ? '' : textOf(run.slice(place + 1, known))
    if (place >= 0 && between.length <= LONGEST_BETWEEN && !NOT_A_NAME.test(between || '甲')) from = place
    // 青禾 市场监管局: a place that no gazetteer has, in front of its 市, 县, 区.
    const before = run[known - 1]
    if (from === known && before?.class === CLASS.short && /^[市县区州旗镇乡]/.test(run[known]?.text ?? ''))
      from--
    // 某某控股 集团: a head by itself is the end of the words in front of it.
    const front = textOf(run.slice(0, known))
    if (from === known && HEAD_ONLY.test(run[known]?.text ?? '') && isProper(front)) from = 0
    if (EACH.test(front)) return null
    const rest = textOf(run.slice(known + 1))
    if (rest !== '' && !UNIT_END.test(rest)) to = known
  } else if (
    run[from]?.class === CLASS.place &&
    !(brands && isBrandOf(run.slice(from))) &&
    !UNIT_END.test(textOf(run)) &&
    !ADMINISTRATIVE.test(textOf(run.slice(from)))
  ) {
    // 渠阳县 产学研用…签约仪式: what follows a place belongs to the ceremony, up to a unit's end (岚州 理工大学 校城融合…).
    to = run.findLastIndex((t) => t.class === CLASS.place)
    unit = UNIT_INSIDE.exec(textOf(run.slice(to + 1)))?.[0].length ?? 0
  }
  const first = run[from]
  const last = run[to]
  if (!first || !last) return null
  const whole = (textOf(run.slice(from, to + 1)) + textOf(run.slice(to + 1)).slice(0, unit)).trim()
  const lead = LEAD.exec(whole)?.[0].length ?? 0
  const text = whole.slice(lead)
  const mentioned = run.slice(from, to + 1).some((t) => t.class !== CLASS.words && t.class !== CLASS.short)
  if (known < 0 && (!NAME_CHARACTERS.test(text) || (!mentioned && NOT_A_NAME.test(text)))) return null
  const span = trim(first, last)
  const cut = text.search(AND_OTHERS)
  const others = cut < 0 ? 0 : text.length - cut
  if (
    MEANS.test(text) ||
    OPEN_BRACKET.test(text) ||
    text.length - others < 2 ||
    GENERIC.test(text) ||
    COUNTED.test(text) ||
    OFFICE.test(text)
  )
    return null
  return {
    span: { ...span, start: span.start + lead, end: span.end + unit - others },
    text: text.slice(0, text.length - others),
    known: mentioned,
  }
}

function trim(first: Token, last: Token) {
  const lead = first.text.length - first.text.trimStart().length
  const tail = last.text.length - last.text.trimEnd().length
  return { paragraph: first.paragraph, start: first.start + lead, end: last.end - tail }
}
