import type { DateMention } from '../dates/types'
import { CLASS } from './lexicon'
import type { Clause, Token } from './tokens'

/** Whether a signing verb tells of a signing that happens on this page. */
export type Polarity = 'actual' | 'nominal' | 'planned' | 'past' | 'negated'

/** Behind the verb: the signing is spoken of, not told (签署以来, 签订率, 签约客户, 签署标志着). */
const NOMINAL_AFTER =
  /^(?:的(?!了)|率|量(?!子)|额|方(?!案)|者|人(?![民才员口文工事力居])|商(?![务业标会贸])|户|价(?![值格])|权|栏|处|页|项目(?!协|[^,。;的]{0,12}(?:合同|协议))|企业|客户|单位|金额(?:达|为|约|突破|合计)|代表人|医生|农户|作家|歌手|球员|工作|流程|手续|程序|要求|条件|情况|标志|是(?!否)|意味|有利|有助|必将|将(?!军)|对于|后|前|之|以后|以前|时|以来|起|日期|[\d一二三四五六七八九十百]+(?:多|余)?周年|纪念日|地点|日内)/
/** In front of it: 此次签署, 协议的签订, 有的则是签署. */
const NOMINAL_BEFORE = /(?:此次|本次|这次|该次|上述|开放|的|之|自|待|拟|未|(?<!于)是)$/
/** 有的地方动辄签订责任状: what is done here and there is no signing of this page. */
const HERE_AND_THERE = /有的|有些|往往|常常|动辄|随意|一些(?:地方|单位|干部)|不少(?:地方|单位)/
/** What stands behind the last mark that parts two stretches. */
const lastStretch = (lead: string) =>
  lead.slice(Math.max(...[',', '。', ';'].map((mark) => lead.lastIndexOf(mark))) + 1)
/** 签字仪式通常是访问的项目, 一场场签字仪式: what is done as a rule, or has been many times. */
const AS_A_RULE = /通常|一场场|每逢/
/** Whether the sentence tells of signings in general. */
export const isGeneral = ({ sentence }: Clause): boolean => AS_A_RULE.test(sentence.text)

/** Reading "签署后," as a backdrop and not as a verb: 以…签署为契机. */
const OCCASION = /为(?:契机|新?起点|新?开端|抓手|平台|标志|纽带|基础)/

/** An order that gives somebody the power to sign: 转授一切所需权力予甲, 以便…签署. */
const DELEGATED = /(?:转授|授予)[^。;]{0,30}(?:权力|权限|职权)/

const isOne = (token: Token | undefined, ...classes: string[]) =>
  token !== undefined && classes.includes(token.class)

/** First token of the stretch between commas that holds token `index`. */
export function stretchStart(clause: Clause, index: number): number {
  let i = index
  while (i > 0 && !isOne(clause.tokens[i - 1], CLASS.comma, CLASS.semicolon, CLASS.stop)) i--
  return i
}

/** So many words in front of a verb are looked at: more than any sentence has, and an end to one that never ends. */
const REACH = 400

/** 受甲委托, 在某政府的授权下: who signs has the power already. */
const GIVEN_POWER = /(?:受|经|获|在)[^,。;]{0,24}$/

/** Whether a word about the future stands in front of a day, or of the first day of a span. */
const setBefore = ({ tokens }: Clause, time: number): boolean =>
  isOne(tokens[time - 1], CLASS.future) ||
  (/[至到]$/.test(tokens[time - 1]?.text ?? '') && isOne(tokens[time - 2], CLASS.future))

/** 会议审议通过, 同意由甲代表市政府与乙公司签署: a meeting decides who will sign. */
const DECIDES = /^(?:同意|决定|商定|审议|研究|讨论|建议|要求|督促|应当|应该|必须|须)$/
/** 签了一年: how long ago it was. */
const LASTED =
  /^了?(?:已经?|快|近|整整?)?(?:(?:\d{1,2}|[一二两三四五六七八九十半几]{1,3})(?:多|余)?(?:周?年(?!度)|载|个多?月)|(?<=^了)(?:之|以)?后)/
/** What may stand between the decision and the verb: who signs for whom with whom. */
const WHO_SIGNS = new Set<string>([
  CLASS.by,
  CLASS.person,
  CLASS.unnamed,
  CLASS.organisation,
  CLASS.place,
  CLASS.sides,
  CLASS.behalf,
  CLASS.join,
  CLASS.words,
  CLASS.short,
  CLASS.topic,
  CLASS.scene,
])
const isDecided = ({ tokens }: Clause, decision: number, verb: number): boolean =>
  DECIDES.test(tokens[decision]?.text ?? '') &&
  isOne(tokens[decision + 1], CLASS.by, CLASS.join, CLASS.topic, CLASS.urged, CLASS.future) &&
  tokens.slice(decision + 2, verb).every((t) => WHO_SIGNS.has(t.class))

/** A word about the future holds on over commas until a new subject, time or scene is named. */
export function plannedBefore(clause: Clause, verb: number): boolean {
  const start = stretchStart(clause, verb)
  const own = clause.tokens.slice(start, verb)
  const named = own.filter((t) => isOne(t, CLASS.organisation, CLASS.place)).length > 1
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const token = clause.tokens[i]
    if (isOne(token, CLASS.future)) return true
    if (isOne(token, CLASS.urged) && /授权|委托|责成|指定|邀请/.test(token?.text ?? ''))
      return !GIVEN_POWER.test(clause.sentence.text.slice(0, (token?.start ?? 0) - clause.sentence.start)) // 授权甲代表…签署
    if (isOne(token, CLASS.urged) && isDecided(clause, i, verb)) return true
    if (isOne(token, CLASS.semicolon, CLASS.stop, CLASS.perfect)) return false
    const crossed = start > i
    if (isOne(token, CLASS.time) && setBefore(clause, i)) return true // 订于5月27日, 将于13日至15日
    if (crossed && (named || isOne(token, CLASS.person, CLASS.time, CLASS.hold))) return false
  }
  return false
}

/** Words that put all that follows in their sentence into the past, until another time is named. */
const LONG_AGO = /时任|近年|以来|去年|前年|此前|曾|年[前间来]|历年|截至|截止|迄今|累计|至此|至今|继/

/** 由时任乡长甲签署: whoever tells it does so after a change of office. */
const IN_OFFICE_THEN = /时任/

/** 在2014年首届交流会上: a year inside a scene. */
const yearOf = (token: Token | undefined): number | null => {
  const year = token?.class === CLASS.scene ? /(?<!\d)(\d{4})年/.exec(token.text)?.[1] : undefined
  return year === undefined ? null : Number(year)
}

/** 会上, 甲、乙先后与丙签订: one after the other on one day, not over the years. */
const isOneAfterAnother = ({ tokens }: Clause, at: number): boolean =>
  /^(?:先后|陆续|相继)$/.test(tokens[at]?.text ?? '') &&
  tokens
    .slice(0, at)
    .some(
      (t) =>
        (t.class === CLASS.manner && /^(?:会[上后议]|仪式上|活动[上中]|现场|随后|当场|当日)/.test(t.text)) ||
        (t.class === CLASS.time && t.date !== undefined && t.date.relative !== 'vague' && !isSpan(t.date)),
    )
/** 3月至5月, 今年6月: longer than a day. */
const isSpan = ({ from, relative }: DateMention): boolean => relative === null && from.day === null

/** 于去年10月在茶楼: the scene says that it was last year. */
const setBackBy = ({ parts }: Token): boolean =>
  parts?.some((t) => t.class === CLASS.past && /^(?:去年|前年|上个?月)$/.test(t.text)) ?? false

function pastBefore(clause: Clause, verb: number, eventYear: number | null): boolean {
  const start = stretchStart(clause, verb)
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const token = clause.tokens[i]
    if (isOne(token, CLASS.semicolon, CLASS.stop)) return false
    const year = token?.date?.from.year ?? yearOf(token)
    if (year !== null && eventYear !== null && year < eventYear) return true
    // 去年3月16日, 去年今日: the day is one of that year.
    const setBack = isOne(clause.tokens[i - 1], CLASS.past) && LONG_AGO.test(clause.tokens[i - 1]?.text ?? '')
    // 继去年7月…之后,今天…签署: what names the day of the report speaks of it, wherever it stands.
    const near = token?.date?.relative === 'today' || token?.date?.relative === 'yesterday'
    const apart = i < start && token?.date?.relative !== 'vague'
    if (isOne(token, CLASS.time) && (near || apart) && !setBack) return false
    if (isOne(token, CLASS.person) && IN_OFFICE_THEN.test(token?.text ?? '')) return true
    if (token?.class === CLASS.scene && setBackBy(token)) return true
    if (isOne(token, CLASS.past) && isOneAfterAnother(clause, i)) continue
    if (isOne(token, CLASS.past) && (i >= start || LONG_AGO.test(token?.text ?? ''))) return true
  }
  return false
}

/** 首个与甲地签订谅解备忘录的国家: the paper is followed by 的 (or 之前), the clause only describes. */
function ofSomething({ tokens }: Clause, verb: number): boolean {
  const document = tokens.findIndex((t, i) => i > verb && t.class === CLASS.document)
  const between = tokens.slice(verb + 1, document)
  if (document < 0 || between.some((t) => isOne(t, CLASS.comma, CLASS.stop, CLASS.semicolon))) return false
  return /^(?:的(?!了|是)|之前|以前|前)/.test(tokens[document + 1]?.text ?? '')
}

/** 甲对双方签约成功表示祝贺: the signing is what is spoken of. */
function spokenOf({ tokens }: Clause, verb: number): boolean {
  const topic = tokens[verb - 1]
  if (topic?.class !== CLASS.topic || !/^[对就为]/.test(topic.text)) return false
  const next = tokens.slice(verb + 1, verb + 5)
  const end = next.findIndex((t) => isOne(t, CLASS.comma, CLASS.stop, CLASS.semicolon, CLASS.person))
  return next.slice(0, end < 0 ? undefined : end).some((t) => t.class === CLASS.speak)
}

/** 未能如期与甲局签署, 来不及在会上签署: what stands between the negation and the verb. */
const UNDER_NEGATION = new Set<string>([
  CLASS.short,
  CLASS.manner,
  CLASS.join,
  CLASS.person,
  CLASS.organisation,
  CLASS.place,
  CLASS.sides,
  CLASS.scene,
  CLASS.topic,
])
const FARTHEST_NEGATION = 5

function isNegated({ tokens }: Clause, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - FARTHEST_NEGATION); i--) {
    // 对于协议无法在会上签署: the topic has taken the negation in.
    if ([tokens[i], ...(tokens[i]?.parts ?? [])].some((t) => isOne(t, CLASS.negated))) return true
    if (i < verb - 1 && !UNDER_NEGATION.has(tokens[i]?.class ?? '')) return false
  }
  return false
}

/**
 * Tells an actual signing from one that is planned, past, negated or merely spoken of. `eventYear` is the year of the page's
 * own signing when it is known: an earlier year in the sentence makes its signing past.
 */
export function polarityOf(clause: Clause, verb: number, eventYear: number | null): Polarity {
  const { tokens } = clause
  const before = tokens[verb - 1]
  const after = tokens[verb + 1]
  const rest = clause.sentence.text.slice((tokens[verb]?.end ?? 0) - clause.sentence.start)
  const at = (tokens[verb]?.start ?? 0) - clause.sentence.start
  const lead = clause.sentence.text.slice(Math.max(0, at - 2 * REACH), at)
  if (isNegated(clause, verb)) return 'negated'
  if (/^不(?:了|成)/.test(rest)) return 'negated' // 签不了
  if (LASTED.test(rest)) return 'past'
  const told = isOne(after, CLASS.perfect)
  if (isOne(before, CLASS.sign)) return 'nominal' // 签订缔结友好城市协议: one signing
  if (before?.text === '所') return 'nominal' // 所签署的协议
  if (!told && (NOMINAL_AFTER.test(rest) || NOMINAL_BEFORE.test(lead))) return 'nominal'
  if (!told && (isGeneral(clause) || HERE_AND_THERE.test(lastStretch(lead)))) return 'nominal'
  if (!told && ofSomething(clause, verb)) return 'nominal'
  if (spokenOf(clause, verb)) return 'nominal'
  if (OCCASION.test(rest.slice(0, 40)) && /以/.test(lead.slice(-30))) return 'nominal'
  if (pastBefore(clause, verb, eventYear)) return 'past'
  if (!told && (plannedBefore(clause, verb) || DELEGATED.test(lead))) return 'planned'
  let i = verb - 1
  while (isOne(tokens[i], CLASS.manner, CLASS.also)) i--
  if (!told && isOne(tokens[i], CLASS.urged)) return 'planned'
  return 'actual'
}
